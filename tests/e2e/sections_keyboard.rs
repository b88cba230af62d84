//! The sections with the keyboard alone: a digit for each row, arrows, Tab and Space.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::breadth::Area;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::scorecard::{Constituent, Sign};
use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::step::Step;
use cto_quadrant::hooks::step_focus::section_heading;
use cto_quadrant::wire::session::TODAY_KEY;
use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{HEADING, MAP, NEXT, at_result, first_blocks, return_to};
use crate::runner::{Outcome, tests};
use crate::section::{CHOSEN, area, check_group, choice, group_name, mark, open_at, row, way_in};
use crate::visit::Visit;

tests![
    one_digit_for_each_row_answers_the_whole_checklist,
    arrows_move_inside_a_row_and_tab_leads_to_the_next,
    space_marks_what_should_be_mine,
    digits_answer_the_areas,
    digits_answer_the_scorecard_and_weigh_it,
    a_digit_that_is_no_option_or_comes_with_a_modifier_answers_nothing,
];

/// A row on the screen, counted from 0, has the focus.
async fn check_row(browser: &Browser, place: usize) -> Outcome {
    let focused = format!("#row-{place} input:focus");
    browser.wait(&focused).await.map(drop)
}

/// Presses a digit in a row; its option is then set.
async fn press_digit(browser: &Browser, digit: char, question: Question, option: usize) -> Outcome {
    browser.press(digit).await?;
    let set = format!("{}:checked", choice(question, option));
    browser.wait(&set).await.map(drop)
}

/// The button that leads on has the focus; Enter presses it.
async fn go_on(browser: &Browser) -> Outcome {
    browser.wait(&format!("{NEXT}:focus")).await?;
    browser.press(Key::Enter).await
}

async fn one_digit_for_each_row_answers_the_whole_checklist(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let mut answers = first_blocks(12);
    return_to(&browser, visit, "/", Some(at_result(answers))).await?;
    browser.wait(MAP).await?;
    browser.tab_to(&way_in(Section::Checklist)).await?;
    browser.press(Key::Enter).await?;
    for group in Group::ALL {
        let heading = format!("{HEADING}:focus");
        browser
            .wait_text(&heading, group_name(visit, group))
            .await?;
        browser.tab_to("#row-0 input").await?;
        for (place, row) in group.rows().enumerate() {
            check_row(&browser, place).await?;
            let option = row.index() % 5;
            let digit = ['1', '2', '3', '4', '5'][option];
            press_digit(&browser, digit, Question::Duty(row), option).await?;
            answers.choose(Question::Duty(row), Some(option));
        }
        assert_eq!(browser.count(CHOSEN).await?, group.rows().count());
        go_on(&browser).await?;
    }
    let heading = format!("#{}:focus", section_heading(Section::Checklist));
    browser.wait(&heading).await?;
    check_kept(&browser, answers).await
}

/// The browser keeps these answers, at the result.
async fn check_kept(browser: &Browser, answers: Answers) -> Outcome {
    let script = "return localStorage.getItem(arguments[0])";
    let kept = json!(at_result(answers).to_string());
    browser.wait_for(script, &[json!(TODAY_KEY)], &kept).await
}

async fn arrows_move_inside_a_row_and_tab_leads_to_the_next(visit: &Visit) -> Outcome {
    let browser = open_at(visit, first_blocks(12), Step::Breadth).await?;
    let [first, second] = [0, 1].map(area);
    let cover = |area, option| format!("{}:checked:focus", choice(Question::Cover(area), option));
    browser.tab_to("#row-0 input").await?;
    browser.press(Key::Space).await?;
    browser.wait(&cover(first, 0)).await?;
    browser.press(Key::Right).await?;
    browser.wait(&cover(first, 1)).await?;
    browser.press(Key::Down).await?;
    browser.wait(&cover(first, 2)).await?;
    browser.press(Key::Left).await?;
    browser.wait(&cover(first, 1)).await?;
    browser.press(Key::Up).await?;
    browser.wait(&cover(first, 0)).await?;
    // From the first to the last, and no further than its own row.
    browser.press(Key::Up).await?;
    browser.wait(&cover(first, 3)).await?;
    browser.press(Key::Tab).await?;
    check_row(&browser, 1).await?;
    assert_eq!(browser.count(CHOSEN).await?, 1);
    browser.press(Key::Space).await?;
    browser.wait(&cover(second, 0)).await?;
    // Enter leads on, from wherever it is pressed.
    browser.press(Key::Enter).await?;
    let heading = format!("#{}:focus", section_heading(Section::Breadth));
    browser.wait(&heading).await.map(drop)
}

async fn space_marks_what_should_be_mine(visit: &Visit) -> Outcome {
    let browser = open_at(visit, first_blocks(12), Step::Checklist(Group::Sales)).await?;
    check_group(&browser, visit, Group::Sales).await?;
    let [own, other] = [16, 17].map(row);
    browser.tab_to("#row-0 input").await?;
    press_digit(&browser, '1', Question::Duty(own), 0).await?;
    check_row(&browser, 1).await?;
    browser.press(Key::Space).await?;
    browser.press(Key::Down).await?;
    browser
        .wait(&format!(
            "{}:checked:focus",
            choice(Question::Duty(other), 1)
        ))
        .await?;

    let boxed = mark(1);
    browser.press(Key::Tab).await?;
    browser.wait(&format!("{boxed}:focus")).await?;
    browser.press(Key::Space).await?;
    browser.wait(&format!("{boxed}:checked")).await?;
    browser.press(Key::Space).await?;
    browser.wait_gone(&format!("{boxed}:checked")).await?;
    browser.press(Key::Space).await?;
    browser.wait(&format!("{boxed}:checked:focus")).await?;
    browser.press(Key::Tab).await?;
    check_row(&browser, 2).await?;
    // The role's own needs no mark: there is no stop for it.
    assert_eq!(browser.count(&format!("{}:enabled", mark(0))).await?, 0);
    Ok(())
}

async fn digits_answer_the_areas(visit: &Visit) -> Outcome {
    let browser = open_at(visit, first_blocks(12), Step::Breadth).await?;
    let mut answers = first_blocks(12);
    browser.tab_to("#row-0 input").await?;
    for (place, area) in Area::all().enumerate() {
        check_row(&browser, place).await?;
        let option = place % 4;
        let digit = ['1', '2', '3', '4'][option];
        press_digit(&browser, digit, Question::Cover(area), option).await?;
        answers.choose(Question::Cover(area), Some(option));
    }
    go_on(&browser).await?;
    check_kept(&browser, answers).await
}

async fn digits_answer_the_scorecard_and_weigh_it(visit: &Visit) -> Outcome {
    let browser = open_at(visit, first_blocks(12), Step::Scorecard).await?;
    let mut answers = first_blocks(12);
    let asked = [
        (Question::TrendMissed, '2', 1),
        (Question::InStep, '1', 0),
        (Question::Sign(Sign::Surveyed), '3', 2),
        (Question::Sign(Sign::TopPeopleStay), '2', 1),
        (Question::Sign(Sign::Attracts), '1', 0),
    ];
    let rated = Constituent::ALL.map(|constituent| {
        let index = constituent.index();
        let digit = ['5', '4', '3', '2', '1'][index];
        (Question::Satisfaction(constituent), digit, 4 - index)
    });
    browser.tab_to("#row-0 input").await?;
    for (place, (question, digit, option)) in asked.into_iter().chain(rated).enumerate() {
        check_row(&browser, place).await?;
        press_digit(&browser, digit, question, option).await?;
        answers.choose(question, Some(option));
    }
    // The weights are folded away, so the way on comes next.
    browser.wait(&format!("{NEXT}:focus")).await?;

    // A weight is the digit itself; each counts once before it is set.
    browser.tab_to(".section summary").await?;
    browser.press(Key::Enter).await?;
    browser.wait(".section details[open]").await?;
    browser.press(Key::Tab).await?;
    for (place, constituent) in Constituent::ALL.into_iter().enumerate() {
        check_row(&browser, 10 + place).await?;
        let question = Question::Weight(constituent);
        let set = format!("{}:checked:focus", choice(question, 1));
        browser.wait(&set).await?;
        let option = place % 4;
        let digit = ['0', '1', '2', '3'][option];
        press_digit(&browser, digit, question, option).await?;
        answers.choose(question, Some(option));
    }
    go_on(&browser).await?;
    check_kept(&browser, answers).await
}

async fn a_digit_that_is_no_option_or_comes_with_a_modifier_answers_nothing(
    visit: &Visit,
) -> Outcome {
    let browser = open_at(visit, first_blocks(12), Step::Breadth).await?;
    browser.tab_to("#row-0 input").await?;
    for digit in ['0', '5', '9', 'x'] {
        browser.press(digit).await?;
    }
    browser.press_with(Key::Alt, '1').await?;
    browser.settle().await?;
    check_row(&browser, 0).await?;
    assert_eq!(browser.count(CHOSEN).await?, 0);
    assert_eq!(
        browser.text(".keys").await?,
        visit.filled("section.keys", &[("n", "4")])
    );
    Ok(())
}
