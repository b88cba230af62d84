//! The quiz with the keyboard alone: picking never leads on, Enter does, and the focus follows.

use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use fantoccini::key::Key;

use crate::browser::Browser;
use crate::method::{METHOD, OPEN_METHOD};
use crate::needed::{BESIDE, OTHER, clearly, needed_view, open_result};
use crate::quiz::{HEADING, NEXT, SKIP, first_blocks, least, most, name, self_view};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    keys_alone_lead_through_the_whole_quiz,
    every_button_of_a_step_works_with_enter_and_with_space,
    keys_alone_lead_from_the_result_to_what_is_needed_and_to_the_method,
];

/// The heading has the focus and reads like this.
async fn check_heading(browser: &Browser, expected: &str) -> Outcome {
    browser
        .wait_text(&format!("{HEADING}:focus"), expected)
        .await
}

fn situation(visit: &Visit, block: usize) -> &str {
    visit.text(&format!("blocks.{block}.situation"))
}

/// Picks a model as most: the first radio with Space, then down from one to the next.
async fn pick_most(browser: &Browser, block: BlockIndex, model: Model) -> Outcome {
    let number = block.number();
    browser.tab_to(&format!("[name=most-{number}]")).await?;
    browser.press(Key::Space).await?;
    for passed in block
        .places()
        .into_iter()
        .take_while(|place| *place != model)
    {
        let checked = format!("{}:checked:focus", most(number, passed));
        browser.wait(&checked).await?;
        browser.press(Key::Down).await?;
    }
    let checked = format!("{}:checked:focus", most(number, model));
    browser.wait(&checked).await.map(drop)
}

/// Picks the least that Tab leads to, if there is one below the most.
async fn pick_least(browser: &Browser, block: BlockIndex) -> Outcome {
    browser.press(Key::Tab).await?;
    let group = format!("[name=least-{}]", block.number());
    if browser.is_focused(&group).await? {
        browser.press(Key::Space).await?;
        browser.wait(&format!("{group}:checked:focus")).await?;
    }
    Ok(())
}

async fn keys_alone_lead_through_the_whole_quiz(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    for block in BlockIndex::all() {
        let number = block.number();
        if number > 1 {
            check_heading(&browser, situation(visit, number)).await?;
        }
        pick_most(&browser, block, Model::Bt).await?;
        if number % 2 == 0 {
            pick_least(&browser, block).await?;
        }
        // Nothing that was picked on the way leads to another step.
        browser.settle().await?;
        assert_eq!(browser.text(HEADING).await?, situation(visit, number));
        browser.press(Key::Enter).await?;
        if number == 1 {
            check_heading(&browser, &visit.label("self-view.question")).await?;
            browser.tab_to("[name=self-view]").await?;
            browser.press(Key::Space).await?;
            browser.press(Key::Down).await?;
            browser.press(Key::Down).await?;
            browser
                .wait(&format!("{}:checked:focus", self_view(Model::Eft)))
                .await?;
            browser.press(Key::Enter).await?;
        }
    }
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Bt))]);
    check_heading(&browser, &call).await?;
    assert_eq!(browser.count(".map .guess").await?, 1);
    Ok(())
}

async fn every_button_of_a_step_works_with_enter_and_with_space(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let first = situation(visit, 1);

    browser.tab_to(SKIP).await?;
    browser.press(Key::Enter).await?;
    check_heading(&browser, &visit.label("self-view.question")).await?;
    browser.tab_to(".back button:first-child").await?;
    browser.press(Key::Space).await?;
    check_heading(&browser, first).await?;

    pick_most(&browser, BlockIndex::FIRST, Model::Eft).await?;
    pick_least(&browser, BlockIndex::FIRST).await?;
    browser.wait("[name=least-1]:checked").await?;
    browser.tab_to(".clear-least button").await?;
    browser.press(Key::Enter).await?;
    browser.wait_gone("[name=least-1]:checked").await?;
    assert_eq!(browser.text(HEADING).await?, first);
    browser
        .wait(&format!("{}:enabled", least(1, Model::Im)))
        .await?;

    browser.tab_to(NEXT).await?;
    browser.press(Key::Space).await?;
    check_heading(&browser, &visit.label("self-view.question")).await?;
    browser.tab_to(".switch button").await?;
    browser.press(Key::Enter).await?;
    check_heading(&browser, &visit.label("start.title")).await?;
    browser.wait("form.list").await.map(drop)
}

async fn keys_alone_lead_from_the_result_to_what_is_needed_and_to_the_method(
    visit: &Visit,
) -> Outcome {
    let browser = open_result(visit, first_blocks(12)).await?;
    browser.tab_to("[name=needed-view]").await?;
    browser.press(Key::Space).await?;
    browser.press(Key::Down).await?;
    let seen = format!("{}:checked:focus", needed_view(Model::Tvom));
    browser.wait(&seen).await?;
    browser.wait(BESIDE).await?;

    browser.tab_to(OPEN_METHOD).await?;
    browser.press(Key::Enter).await?;
    check_heading(&browser, &visit.label("method.heading")).await?;
    browser.tab_to(&format!("{METHOD} button")).await?;
    browser.press(Key::Space).await?;
    check_heading(&browser, &clearly(visit, Model::Eft)).await?;

    browser.tab_to(OTHER).await?;
    browser.press(Key::Enter).await?;
    check_heading(&browser, situation(visit, 1)).await
}
