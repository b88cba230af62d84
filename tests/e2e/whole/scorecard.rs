//! The scorecard, and the three measures that it comes to.

use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::scorecard::{Constituent, Sign};
use cto_quadrant::domain::section::Section;

use crate::browser::Browser;
use crate::quiz::NEXT;
use crate::runner::Outcome;
use crate::section::{choice, group_name, way_in};
use crate::visit::Visit;

/// Answers most of it with the mouse, and is back at the result.
pub(super) async fn fill_scorecard(browser: &Browser) -> Outcome {
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

/// Two of three signs are told, and a mean that one department is missing from.
pub(super) async fn check_scorecard(browser: &Browser, visit: &Visit) -> Outcome {
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
