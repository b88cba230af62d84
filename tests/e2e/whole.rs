//! The whole assessment with the mouse, with figures that were worked out by hand.

use cto_quadrant::content::key::Key;
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::Stance::{
    self, Contribute, Nobody, NotRelevant, Own, SomeoneElse,
};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::Pick;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::scorecard::{Constituent, Sign};
use cto_quadrant::domain::section::Section;
use serde_json::json;

use crate::browser::Browser;
use crate::link::{copied_link, open_clipboard};
use crate::quiz::{HEADING, MAP, NEXT, name, take};
use crate::runner::{Outcome, tests};
use crate::section::{check_group, choice, duty_name, group_name, mark, way_in};
use crate::visit::Visit;

tests![the_whole_assessment_shows_its_figures_and_so_does_its_link];

/// What is answered in each group, from its first row on, and the percentage that it comes to.
const CHECKLIST: [(Group, &[Stance], Option<&str>); 9] = [
    // One and a half of three.
    (Group::Mission, &[Own, Contribute, Nobody], Some("50")),
    (Group::Ceo, &[NotRelevant; 4], None),
    // Three of the four that are answered; five more are open.
    (
        Group::Engineering,
        &[Own, Own, Own, SomeoneElse],
        Some("75"),
    ),
    // To close accounts counts three times: three of seven.
    (
        Group::Sales,
        &[Own, SomeoneElse, SomeoneElse, SomeoneElse, SomeoneElse],
        Some("43"),
    ),
    // One and a half of six.
    (
        Group::BusinessDevelopment,
        &[
            Own,
            Contribute,
            SomeoneElse,
            SomeoneElse,
            SomeoneElse,
            Nobody,
        ],
        Some("25"),
    ),
    (Group::Marketing, &[], None),
    (Group::Inside, &[Contribute; 5], Some("50")),
    // One of five.
    (
        Group::CompanyTechnology,
        &[Own, SomeoneElse, SomeoneElse, SomeoneElse, SomeoneElse],
        Some("20"),
    ),
    // Three of four; two are out of both sides.
    (
        Group::Ecosystem,
        &[Own, Own, Own, NotRelevant, NotRelevant, Nobody],
        Some("75"),
    ),
];

async fn the_whole_assessment_shows_its_figures_and_so_does_its_link(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_clipboard(&browser).await?;
    browser.open(&visit.url("/")).await?;
    let pick = Pick::most(Model::Eft)
        .with_least(Model::Im)
        .ok_or("the same model")?;
    take(&browser, pick).await?;

    fill_checklist(&browser, visit).await?;
    check_checklist(&browser, visit).await?;
    fill_time(&browser).await?;
    check_time(&browser, visit).await?;
    fill_breadth(&browser).await?;
    check_breadth(&browser, visit).await?;
    fill_scorecard(&browser).await?;
    check_scorecard(&browser, visit).await?;
    check_next(&browser, visit).await?;

    let link = copied_link(&browser, visit).await?;
    let code = link.rsplit_once("#r=").ok_or("no code")?.1;
    // A promise: at most 64 characters for everything.
    assert!(code.len() <= 64, "{link}");
    let recipient = visit.browser().await?;
    recipient.open(&link).await?;
    recipient.wait(".opened ~ .scorecard").await?;
    assert_eq!(seen(&recipient).await?, seen(&browser).await?);
    // Nothing of it can be changed there.
    assert_eq!(recipient.count(".story h2 + button").await?, 0);
    Ok(())
}

/// Everything that must read the same for whoever opens the link.
async fn seen(browser: &Browser) -> Outcome<Vec<String>> {
    let parts = ["duties", "time", "breadth", "scorecard"];
    let below = parts
        .map(|part| format!(".{part} > :not(button)"))
        .join(", ");
    browser
        .texts(&format!(".headline, .affinities, .why, {below}, .next"))
        .await
}

async fn fill_checklist(browser: &Browser, visit: &Visit) -> Outcome {
    browser.click(&way_in(Section::Checklist)).await?;
    for (group, stances, _) in CHECKLIST {
        check_group(browser, visit, group).await?;
        for (row, stance) in group.rows().zip(stances) {
            let choice = choice(Question::Duty(row), *stance as usize);
            browser.click(&choice).await?;
        }
        if group == Group::BusinessDevelopment {
            browser.click(&mark(5)).await?;
        }
        browser.click(NEXT).await?;
    }
    browser.wait(".duties").await.map(drop)
}

async fn check_checklist(browser: &Browser, visit: &Visit) -> Outcome {
    let percent = |n: &str| visit.filled("affinities.percent", &[("n", n)]);
    let expected = CHECKLIST.map(|(_, stances, share)| match share {
        Some(share) => percent(share),
        None if stances.is_empty() => String::new(),
        None => visit.label("duties.none"),
    });
    assert_eq!(browser.texts(".duties > .bars .share").await?, expected);
    let names = CHECKLIST.map(|(group, ..)| group_name(visit, group));
    assert_eq!(browser.texts(".duties > .bars .name").await?, names);
    let open = |n, total| visit.filled("duties.answered", &[("n", n), ("total", total)]);
    let notes = [
        (3, open("4", "9")),
        (4, visit.label("duties.core")),
        (6, [open("0", "5"), visit.label("duties.core")].join(" · ")),
        (8, visit.label("duties.rare")),
    ];
    for (group, note) in notes {
        let line = format!(".duties > .bars li:nth-child({group}) small");
        assert_eq!(browser.text(&line).await?, note);
    }

    let headings = ["duties.nobody", "duties.wanted", "duties.unusual"];
    assert_eq!(
        browser.texts(".gaps h3").await?,
        headings.map(|heading| visit.label(heading))
    );
    // The third of the mission, the last of business development and of the ecosystem; the one
    // that is wished for; the first of the company's technology, rare for that model.
    for (list, rows) in [(1, &[2, 26, 47][..]), (2, &[26]), (3, &[37])] {
        let rows = rows.iter().copied().filter_map(Responsibility::new);
        let names: Vec<&str> = rows.map(|row| duty_name(visit, row)).collect();
        let items = format!(".gaps > :nth-child({list}) li");
        assert_eq!(browser.texts(&items).await?, names);
    }
    let sides = [percent("20"), percent("75")];
    assert_eq!(browser.texts(".ownership .share").await?, sides);
    assert_eq!(
        browser.text(".ownership > p").await?,
        visit.label("ownership.outward")
    );
    Ok(())
}

/// A click in the middle gives half of the time to the customers. The others had a quarter each:
/// of their ten steps they keep three and a third each, and the earliest gets the one left over.
async fn fill_time(browser: &Browser) -> Outcome {
    browser.click(&way_in(Section::TimeSplit)).await?;
    browser.click("#time-customers").await?;
    let values = "return [...document.querySelectorAll('[type=range]')].map(({ value }) => value)";
    browser
        .wait_for(values, &[], &json!(["50", "20", "15", "15"]))
        .await?;
    browser.click(NEXT).await?;
    browser.wait(".time").await.map(drop)
}

/// Beside an example of 35, 20, 15 and 30 %.
async fn check_time(browser: &Browser, visit: &Visit) -> Outcome {
    let outside = visit.filled("time.outside", &[("n", "85"), ("example", "70")]);
    assert_eq!(browser.text(".time > p").await?, outside);
    let percent = |n| visit.filled("affinities.percent", &[("n", n)]);
    assert_eq!(
        browser.texts(".time .share").await?,
        ["50", "20", "15", "15"].map(percent)
    );
    let expected = [
        visit.filled("time.more", &[("n", "15")]),
        visit.label("time.same"),
        visit.label("time.same"),
        visit.filled("time.less", &[("n", "15")]),
    ];
    assert_eq!(browser.texts(".time small").await?, expected);
    Ok(())
}

/// The covers of the ten areas; the ninth is left out.
const COVERS: [Option<Cover>; 10] = [
    Some(Cover::HandsOn),
    Some(Cover::CanJudge),
    Some(Cover::Nobody),
    Some(Cover::RelyOnOthers),
    Some(Cover::RelyOnOthers),
    Some(Cover::HandsOn),
    Some(Cover::CanJudge),
    Some(Cover::Nobody),
    None,
    Some(Cover::CanJudge),
];

async fn fill_breadth(browser: &Browser) -> Outcome {
    browser.click(&way_in(Section::Breadth)).await?;
    for (area, cover) in Area::all().zip(COVERS) {
        if let Some(cover) = cover {
            let choice = choice(Question::Cover(area), cover as usize);
            browser.click(&choice).await?;
        }
    }
    browser.click(NEXT).await?;
    browser.wait("section.breadth").await.map(drop)
}

async fn check_breadth(browser: &Browser, visit: &Visit) -> Outcome {
    let words = COVERS.map(|cover| match cover {
        None => visit.label("cover.unanswered"),
        Some(Cover::HandsOn) => visit.label("cover.hands-on"),
        Some(Cover::CanJudge) => visit.label("cover.can-judge"),
        Some(Cover::RelyOnOthers) => visit.label("cover.rely"),
        Some(Cover::Nobody) => visit.label("cover.nobody"),
    });
    assert_eq!(browser.texts(".strip small").await?, words);
    let areas = [visit.text("areas.mail"), visit.text("areas.security")].join(", ");
    assert_eq!(
        browser.text(".breadth > p").await?,
        visit.filled("breadth.uncovered", &[("areas", &areas)])
    );
    Ok(())
}

async fn fill_scorecard(browser: &Browser) -> Outcome {
    browser.click(&way_in(Section::Scorecard)).await?;
    browser.click(".section summary").await?;
    for (question, option) in [
        (Question::TrendMissed, 1),
        (Question::InStep, 0),
        (Question::Sign(Sign::Surveyed), 0),
        (Question::Sign(Sign::TopPeopleStay), 1),
        // Ratings of 5, 4, 2 and 4.
        (Question::Satisfaction(Constituent::Ceo), 4),
        (Question::Satisfaction(Constituent::Engineering), 3),
        (Question::Satisfaction(Constituent::Sales), 1),
        (Question::Satisfaction(Constituent::Marketing), 3),
        (Question::Weight(Constituent::Sales), 3),
    ] {
        browser.click(&choice(question, option)).await?;
    }
    browser.click(NEXT).await?;
    browser.wait(".measures").await.map(drop)
}

async fn check_scorecard(browser: &Browser, visit: &Visit) -> Outcome {
    let measure = |place, rest| format!(".measures > :nth-child({place}) {rest}");
    assert_eq!(
        browser.text(&measure(1, "p")).await?,
        visit.label("alignment.met")
    );
    let signs = ["surveyed.good", "stay.mixed", "cover.unanswered"];
    assert_eq!(
        browser.texts(&measure(2, "dd")).await?,
        signs.map(|sign| visit.label(sign))
    );
    // Sales count three times: (5 + 4 + 3 × 2 + 4) / 6 is 3.17.
    let missing = group_name(visit, Group::BusinessDevelopment);
    let lines = [
        visit.filled("satisfaction.mean", &[("mean", "3.2")]),
        visit.filled("satisfaction.missing", &[("departments", missing)]),
    ];
    assert_eq!(browser.texts(&measure(3, "p:not(.note)")).await?, lines);
    let rating = |n| visit.filled("satisfaction.rating", &[("n", n)]);
    assert_eq!(
        browser.texts(&measure(3, ".share")).await?,
        ["5", "4", "2", "4"].map(rating)
    );
    assert_eq!(
        browser.texts(&measure(3, "small")).await?,
        [visit.filled("satisfaction.weight", &[("n", "3")])]
    );
    Ok(())
}

/// What next names every gap that was found, and the model of the call.
async fn check_next(browser: &Browser, visit: &Visit) -> Outcome {
    let duty = |label: &str, index| {
        let row = Responsibility::new(index).expect("a row of the checklist");
        visit.filled(label, &[("duty", duty_name(visit, row))])
    };
    let area = |area: Key| visit.filled("next.area", &[("area", visit.text(&area.name()))]);
    let [mail, security] = [2, 7].map(|index| Area::new(index).expect("one of ten areas"));
    let expected = [
        duty("next.nobody", 2),
        duty("next.nobody", 26),
        duty("next.nobody", 47),
        duty("next.wanted", 26),
        area(Key::Area(mail)),
        area(Key::Area(security)),
    ];
    assert_eq!(browser.texts(".next ul li").await?, expected);
    assert_eq!(browser.text(".next h3").await?, name(visit, Model::Eft));
    browser.wait(MAP).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Eft))]);
    assert_eq!(browser.text(HEADING).await?, call);
    Ok(())
}
