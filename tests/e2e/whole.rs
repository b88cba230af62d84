//! The whole assessment with the mouse, with figures that were worked out by hand.

mod checklist;
mod scorecard;

use cto_quadrant::content::key::Key;
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::Pick;
use cto_quadrant::domain::section::Section;
use serde_json::json;

use crate::browser::Browser;
use crate::link::{copied_link, open_clipboard};
use crate::quiz::{HEADING, MAP, NEXT, name, take};
use crate::runner::{Outcome, tests};
use crate::section::{area, choice, duty_name, row, way_in};
use crate::visit::Visit;
use checklist::{check_checklist, fill_checklist};
use scorecard::{check_scorecard, fill_scorecard};

tests![the_whole_assessment_shows_its_figures_and_so_does_its_link];

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
        .texts(&format!("h1, .affinities, .influences, {below}, .next"))
        .await
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

/// What next names every gap that was found, and the model of the call.
async fn check_next(browser: &Browser, visit: &Visit) -> Outcome {
    let duty = |label: &str, index| visit.filled(label, &[("duty", duty_name(visit, row(index)))]);
    let uncovered = |index| {
        let name = visit.text(&Key::Area(area(index)).name());
        visit.filled("next.area", &[("area", name)])
    };
    let expected = [
        duty("next.nobody", 2),
        duty("next.nobody", 26),
        duty("next.nobody", 47),
        duty("next.wanted", 26),
        uncovered(2),
        uncovered(7),
    ];
    assert_eq!(browser.texts(".next ul li").await?, expected);
    assert_eq!(browser.text(".next h3").await?, name(visit, Model::Eft));
    browser.wait(MAP).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Eft))]);
    assert_eq!(browser.text(HEADING).await?, call);
    Ok(())
}
