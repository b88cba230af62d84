//! The sections after the quiz with the mouse: filled in, left, taken up again, and on the result.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::step::Step;
use cto_quadrant::hooks::use_step_focus::section_heading;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{BACK, HEADING, MAP, NEXT, first_blocks, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::section::{
    CHOSEN, CLEAR, UNDO, at, check_group, choice, full, group_button, mark, way_in,
};
use crate::visit::Visit;

tests![
    what_is_left_out_is_one_quiet_line_with_a_way_in,
    groups_can_be_answered_in_any_order_and_left_half_way,
    clearing_a_page_leaves_the_others_and_undo_brings_it_back,
    whoever_comes_back_to_the_result_goes_on_reading_at_that_section,
    back_of_the_browser_walks_the_groups,
    undo_goes_back_to_the_group_where_the_answer_was_given,
    only_what_is_not_the_roles_own_can_be_wished_for,
];

const TITLES: [(Section, &str, &str); 4] = [
    (Section::Checklist, "checklist.title", "checklist.invite"),
    (Section::TimeSplit, "time.title", "time.invite"),
    (Section::Breadth, "breadth.title", "breadth.invite"),
    (Section::Scorecard, "scorecard.title", "scorecard.invite"),
];

/// The radio of a row of a group, counted from 0.
fn duty(group: Group, place: usize, stance: Stance) -> String {
    let row = Responsibility::new(group.first() + place).expect("a row of the checklist");
    choice(Question::Duty(row), stance as usize)
}

/// Opens the page at a step, as somebody who left it there.
async fn open_at(visit: &Visit, answers: Answers, step: Step) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at(answers, step))).await?;
    Ok(browser)
}

async fn what_is_left_out_is_one_quiet_line_with_a_way_in(visit: &Visit) -> Outcome {
    let browser = open_at(visit, varied(), Step::Result).await?;
    browser.wait(".unfilled").await?;
    let titles: Vec<String> = TITLES.map(|(_, title, _)| visit.label(title)).into();
    assert_eq!(browser.texts(".unfilled h2").await?, titles);
    let invitations: Vec<String> = TITLES.map(|(_, _, invite)| visit.label(invite)).into();
    assert_eq!(browser.texts(".unfilled p").await?, invitations);
    assert_eq!(
        browser
            .count(".duties, .time, .breadth, .scorecard")
            .await?,
        0
    );

    for (section, title, _) in TITLES {
        let way_in = way_in(section);
        browser
            .wait_text(&way_in, &visit.label("result.fill-in"))
            .await?;
        browser.click(&way_in).await?;
        browser.wait(&format!(".section {HEADING}:focus")).await?;
        if section == Section::Checklist {
            check_group(&browser, visit, Group::Mission).await?;
        } else {
            browser.wait_text(HEADING, &visit.label(title)).await?;
        }
        browser.click(BACK).await?;
        browser.wait(MAP).await?;
    }

    // Somebody else is not invited.
    return_to(&browser, visit, &format!("/{}", link_to(&varied())), None).await?;
    browser.wait(".opened ~ .about").await?;
    assert_eq!(browser.count(".unfilled").await?, 0);
    Ok(())
}

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

async fn clearing_a_page_leaves_the_others_and_undo_brings_it_back(visit: &Visit) -> Outcome {
    let browser = open_at(visit, full(), Step::Checklist(Group::Sales)).await?;
    check_group(&browser, visit, Group::Sales).await?;
    // Rows 17 to 21 of the checklist: all five are answered, and the third is wished for.
    let wished = format!("{}:checked", mark(2));
    browser.wait(&wished).await?;
    assert_eq!(browser.count(CHOSEN).await?, 5);

    browser
        .wait_text(CLEAR, &visit.label("section.clear"))
        .await?;
    browser.click(CLEAR).await?;
    browser.wait_gone(CHOSEN).await?;
    browser.wait_gone(&wished).await?;
    assert!(browser.is_focused(HEADING).await?);
    let counts = browser.texts(".groups small").await?;
    let counted =
        |n: &str, total: &str| visit.filled("quiz.progress", &[("n", n), ("total", total)]);
    assert_eq!(counts.get(2), Some(&counted("9", "9")));
    assert_eq!(counts.get(3), Some(&counted("0", "5")));

    browser.wait_text(UNDO, &visit.label("quiz.undo")).await?;
    browser.click(UNDO).await?;
    browser.wait(&wished).await?;
    assert_eq!(browser.count(CHOSEN).await?, 5);

    // The sliders are set, cleared and set again in the same way.
    return_to(&browser, visit, "/", Some(at(full(), Step::TimeSplit))).await?;
    let note = ".sliders .note";
    browser.wait_text(note, &visit.label("time.sum")).await?;
    browser.click(CLEAR).await?;
    browser.wait_text(note, &visit.label("time.unset")).await?;
    browser.wait("#time-customers").await?;
    let values = "return [...document.querySelectorAll('[type=range]')].map(({ value }) => value)";
    browser
        .wait_for(values, &[], &json!(["25", "25", "25", "25"]))
        .await?;
    browser.click(UNDO).await?;
    browser
        .wait_for(values, &[], &json!(["40", "20", "10", "30"]))
        .await
}

async fn whoever_comes_back_to_the_result_goes_on_reading_at_that_section(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let in_sight = "const { top, bottom } = document.activeElement.getBoundingClientRect(); \
        return top >= -1 && bottom <= innerHeight";
    for (section, step) in [
        (Section::Checklist, Step::Checklist(Group::Ecosystem)),
        (Section::TimeSplit, Step::TimeSplit),
        (Section::Breadth, Step::Breadth),
        (Section::Scorecard, Step::Scorecard),
    ] {
        return_to(&browser, visit, "/", Some(at(full(), step))).await?;
        let heading = format!("#{}:focus", section_heading(section));
        browser
            .wait_text(NEXT, &visit.label("section.done"))
            .await?;
        browser.click(NEXT).await?;
        browser.wait(&heading).await?;
        assert_eq!(browser.script(in_sight, &[]).await?, json!(true));

        browser.click(&way_in(section)).await?;
        browser.wait(&format!(".section {HEADING}:focus")).await?;
        browser.click(BACK).await?;
        browser.wait(&heading).await?;
        browser.settle().await?;
        assert_eq!(browser.script(in_sight, &[]).await?, json!(true));
    }
    Ok(())
}

async fn back_of_the_browser_walks_the_groups(visit: &Visit) -> Outcome {
    let browser = open_at(visit, varied(), Step::Result).await?;
    let client = browser.client();
    browser.click(&way_in(Section::Checklist)).await?;
    browser.click(&duty(Group::Mission, 0, Stance::Own)).await?;
    browser.click(NEXT).await?;
    check_group(&browser, visit, Group::Ceo).await?;
    browser.click(&group_button(Group::Inside)).await?;
    check_group(&browser, visit, Group::Inside).await?;
    let address = browser.script("return location.href", &[]).await?;
    assert_eq!(address, json!(visit.url("/")));

    client.back().await?;
    check_group(&browser, visit, Group::Ceo).await?;
    client.back().await?;
    check_group(&browser, visit, Group::Mission).await?;
    let given = format!("{}:checked", duty(Group::Mission, 0, Stance::Own));
    browser.wait(&given).await?;
    client.back().await?;
    browser.wait(MAP).await?;
    client.forward().await?;
    browser.wait(&given).await?;
    client.forward().await?;
    client.forward().await?;
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
