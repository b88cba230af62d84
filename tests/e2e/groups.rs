//! The groups of the responsibility checklist: in any order, left and taken up again.

use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::step::Step;
use serde_json::json;

use crate::quiz::{BACK, MAP, NEXT, first_blocks, varied};
use crate::runner::{Outcome, tests};
use crate::section::{CHOSEN, UNDO, check_group, duty, group_button, mark, open_at, way_in};
use crate::visit::Visit;

tests![
    groups_can_be_answered_in_any_order_and_left_half_way,
    back_of_the_browser_walks_the_groups,
    undo_goes_back_to_the_group_where_the_answer_was_given,
    only_what_is_not_the_roles_own_can_be_wished_for,
];

async fn groups_can_be_answered_in_any_order_and_left_half_way(visit: &Visit) -> Outcome {
    let browser = open_at(visit, first_blocks(12), Step::Result).await?;
    browser.click(&way_in(Section::Checklist)).await?;
    browser.click(&duty(Group::Mission, 0, Stance::Own)).await?;
    browser
        .click(&duty(Group::Mission, 2, Stance::NotRelevant))
        .await?;
    browser.click(&group_button(Group::Ecosystem)).await?;
    check_group(&browser, visit, Group::Ecosystem).await?;
    browser
        .click(&duty(Group::Ecosystem, 5, Stance::Nobody))
        .await?;
    let counts = browser.texts(".groups small").await?;
    let counted =
        |n: &str, total: &str| visit.filled("quiz.progress", &[("n", n), ("total", total)]);
    assert_eq!(counts.first(), Some(&counted("2", "3")));
    assert_eq!(counts.get(3), Some(&counted("0", "5")));
    assert_eq!(counts.last(), Some(&counted("1", "6")));

    // The ninth group leads back, and so does whoever closes the page and returns.
    browser.reload().await?;
    check_group(&browser, visit, Group::Ecosystem).await?;
    browser
        .wait_text(".notice span", &visit.label("notice.resumed"))
        .await?;
    browser
        .wait_text(NEXT, &visit.label("section.done"))
        .await?;
    browser.click(NEXT).await?;
    let change = way_in(Section::Checklist);
    browser
        .wait_text(&change, &visit.label("result.change"))
        .await?;

    // The first group with an open row is where to go on.
    browser.click(&change).await?;
    check_group(&browser, visit, Group::Mission).await?;
    browser
        .wait(&format!(
            "{}:checked",
            duty(Group::Mission, 2, Stance::NotRelevant)
        ))
        .await?;
    assert_eq!(browser.count(CHOSEN).await?, 2);
    browser
        .click(&duty(Group::Mission, 1, Stance::Contribute))
        .await?;
    browser.click(BACK).await?;
    browser.click(&change).await?;
    check_group(&browser, visit, Group::Ceo).await
}

async fn back_of_the_browser_walks_the_groups(visit: &Visit) -> Outcome {
    let browser = open_at(visit, varied(), Step::Result).await?;
    browser.click(&way_in(Section::Checklist)).await?;
    browser.click(&duty(Group::Mission, 0, Stance::Own)).await?;
    browser.click(NEXT).await?;
    check_group(&browser, visit, Group::Ceo).await?;
    browser.click(&group_button(Group::Inside)).await?;
    check_group(&browser, visit, Group::Inside).await?;
    let address = browser.script("return location.href", &[]).await?;
    assert_eq!(address, json!(visit.url("/")));

    browser.back().await?;
    check_group(&browser, visit, Group::Ceo).await?;
    browser.back().await?;
    check_group(&browser, visit, Group::Mission).await?;
    let given = format!("{}:checked", duty(Group::Mission, 0, Stance::Own));
    browser.wait(&given).await?;
    browser.back().await?;
    browser.wait(MAP).await?;
    browser.forward().await?;
    browser.wait(&given).await?;
    browser.forward().await?;
    browser.forward().await?;
    check_group(&browser, visit, Group::Inside).await
}

async fn undo_goes_back_to_the_group_where_the_answer_was_given(visit: &Visit) -> Outcome {
    let browser = open_at(visit, varied(), Step::Checklist(Group::Mission)).await?;
    browser.wait(&format!("{UNDO}:disabled")).await?;
    browser.click(&duty(Group::Mission, 0, Stance::Own)).await?;
    browser.click(NEXT).await?;
    browser.click(&duty(Group::Ceo, 1, Stance::Nobody)).await?;
    browser.click(&mark(1)).await?;
    browser.wait(&format!("{}:checked", mark(1))).await?;

    browser.click(UNDO).await?;
    browser.wait_gone(&format!("{}:checked", mark(1))).await?;
    browser.click(UNDO).await?;
    browser.wait_gone(CHOSEN).await?;
    check_group(&browser, visit, Group::Ceo).await?;
    browser.click(UNDO).await?;
    check_group(&browser, visit, Group::Mission).await?;
    browser.wait_gone(CHOSEN).await?;
    browser.wait(&format!("{UNDO}:disabled")).await.map(drop)
}

async fn only_what_is_not_the_roles_own_can_be_wished_for(visit: &Visit) -> Outcome {
    let browser = open_at(visit, varied(), Step::Checklist(Group::Mission)).await?;
    let (open, set) = (
        format!("{}:enabled", mark(0)),
        format!("{}:checked", mark(0)),
    );
    let closed = format!("{}:disabled", mark(0));
    browser.wait(&closed).await?;
    for (stance, counts) in [
        (Stance::Own, false),
        (Stance::Contribute, true),
        (Stance::SomeoneElse, true),
        (Stance::Nobody, true),
        (Stance::NotRelevant, false),
    ] {
        browser.click(&duty(Group::Mission, 0, stance)).await?;
        let expected = if counts { &open } else { &closed };
        browser.wait(expected).await?;
    }

    // A mark that does not count any more is not shown, but comes back with its answer.
    browser
        .click(&duty(Group::Mission, 0, Stance::Nobody))
        .await?;
    browser.click(&mark(0)).await?;
    browser.wait(&set).await?;
    browser.click(&duty(Group::Mission, 0, Stance::Own)).await?;
    browser.wait_gone(&set).await?;
    browser
        .click(&duty(Group::Mission, 0, Stance::SomeoneElse))
        .await?;
    browser.wait(&set).await.map(drop)
}
