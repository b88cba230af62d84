//! The responsibility checklist, row by row, and the figures that it comes to.

use cto_quadrant::domain::checklist::Stance::{
    self, Contribute, Nobody, NotRelevant, Own, SomeoneElse,
};
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::section::Section;

use crate::browser::Browser;
use crate::quiz::NEXT;
use crate::runner::Outcome;
use crate::section::{check_group, choice, duty_name, group_name, mark, way_in};
use crate::visit::Visit;

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

/// Answers the nine groups with the mouse, and is back at the result.
pub(super) async fn fill_checklist(browser: &Browser, visit: &Visit) -> Outcome {
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

/// The bars, the three lists and the two sides.
pub(super) async fn check_checklist(browser: &Browser, visit: &Visit) -> Outcome {
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
