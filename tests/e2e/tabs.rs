//! Two tabs of one browser: the last answer counts, and the other tab is told.

use cto_quadrant::domain::model::Model;

use crate::browser::Browser;
use crate::quiz::{HEADING, NEXT, UNDO, most};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    answers_of_another_tab_are_announced_and_can_be_shown,
    the_news_of_another_tab_can_be_closed,
];

/// Answers the first block in a first tab, then changes that answer and reaches the second block
/// in a second tab, and comes back to the first.
async fn answer_in_two_tabs(browser: &Browser, visit: &Visit) -> Outcome {
    let client = browser.client();
    browser.open(&visit.url("/")).await?;
    browser.click(&most(1, Model::Im)).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Im)))
        .await?;
    let first = client.window().await?;

    let second = client.new_window(true).await?.handle;
    client.switch_to_window(second).await?;
    browser.open(&visit.url("/")).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Im)))
        .await?;
    browser.click(&most(1, Model::Tvom)).await?;
    browser.click(NEXT).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;

    client.switch_to_window(first).await?;
    let words = visit.label("notice.other-tab");
    browser.wait_text(".notice span", &words).await?;
    // Nothing changes before the taker says so.
    browser
        .wait(&format!("{}:checked", most(1, Model::Im)))
        .await
        .map(drop)
}

async fn answers_of_another_tab_are_announced_and_can_be_shown(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    answer_in_two_tabs(&browser, visit).await?;
    let remedy = ".notice span + button";
    browser
        .wait_text(remedy, &visit.label("notice.load"))
        .await?;
    browser.click(remedy).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    browser.back().await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Tvom)))
        .await
        .map(drop)
}

async fn the_news_of_another_tab_can_be_closed(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    answer_in_two_tabs(&browser, visit).await?;
    let close = ".notice button:last-child";
    browser
        .wait_text(close, &visit.label("notice.close"))
        .await?;
    browser.click(close).await?;
    browser.wait_gone(".notice p").await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Im)))
        .await?;
    browser.click(UNDO).await?;
    browser.wait_gone("input:checked").await
}
