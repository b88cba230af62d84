//! The sections after the quiz with the mouse: filled in, left, taken up again, and on the result.

use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::step::Step;
use cto_quadrant::hooks::step_focus::section_heading;
use serde_json::json;

use crate::quiz::{BACK, HEADING, MAP, NEXT, return_to, varied};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::section::{CHOSEN, CLEAR, UNDO, at, check_group, full, mark, open_at, way_in};
use crate::visit::Visit;

everywhere![
    what_is_left_out_is_one_quiet_line_with_a_way_in,
    clearing_a_page_leaves_the_others_and_undo_brings_it_back,
    whoever_comes_back_to_the_result_goes_on_reading_at_that_section,
];

const TITLES: [(Section, &str, &str); 4] = [
    (Section::Checklist, "checklist.title", "checklist.invite"),
    (Section::TimeSplit, "time.title", "time.invite"),
    (Section::Breadth, "breadth.title", "breadth.invite"),
    (Section::Scorecard, "scorecard.title", "scorecard.invite"),
];

async fn what_is_left_out_is_one_quiet_line_with_a_way_in(visit: &Visit) -> Outcome {
    let browser = open_at(visit, varied(), Step::Result).await?;
    browser.wait(".unfilled").await?;
    let titles: Vec<String> = TITLES.map(|(_, title, _)| visit.label(title)).into();
    assert_eq!(browser.texts(".unfilled h3").await?, titles);
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
