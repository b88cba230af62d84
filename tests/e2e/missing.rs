//! The page when parts of it never arrive: it says so, and what is there can be read.

pub(crate) mod features;
pub(crate) mod shades;

use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::session::TODAY_KEY;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{HEADING, at_block, first_blocks, most, return_to, varied};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::server::Server;
use crate::visit::Visit;

everywhere![
    without_the_wasm_the_page_says_so_and_the_first_block_can_be_read: Console,
    without_the_wasm_even_a_page_opened_by_a_link_can_be_read: Console,
    a_program_that_is_cut_off_is_one_that_does_not_come: Console,
    without_scripts_the_page_says_so_and_the_first_block_can_be_read: Devtools,
    the_answers_of_an_earlier_visit_outlast_a_program_that_did_not_come: Console,
];

const WASM: &str = "_bg.wasm";

/// The first block is in sight.
async fn check_first_block(browser: &Browser, visit: &Visit) -> Outcome {
    assert_eq!(
        browser.text(HEADING).await?,
        visit.text("blocks.1.situation")
    );
    for model in Model::ALL {
        let radio = browser.wait(&most(1, model)).await?;
        assert!(radio.is_displayed().await?, "{model:?}");
    }
    Ok(())
}

/// The sentence about the failure is in sight, and the console says no more than what failed.
async fn check_failed(browser: &Browser, visit: &Visit) -> Outcome {
    browser.wait("[data-failed] #failed").await?;
    assert_eq!(browser.text("#failed").await?, visit.page("start.failed"));
    // The console names the reason, a moment after the page has said its sentence.
    let is_reason = |text: &String| text.contains("could not start");
    let mut complaints = Vec::new();
    while !complaints.iter().any(is_reason) {
        complaints.extend(browser.complaints().await?);
    }
    let is_known = |text: &String| text.contains(WASM) || is_reason(text);
    assert!(complaints.iter().all(is_known), "{complaints:?}");
    Ok(())
}

async fn without_the_wasm_the_page_says_so_and_the_first_block_can_be_read(
    visit: &Visit,
) -> Outcome {
    visit.server().refuse(WASM);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    check_failed(&browser, visit).await?;
    check_first_block(&browser, visit).await
}

async fn without_the_wasm_even_a_page_opened_by_a_link_can_be_read(visit: &Visit) -> Outcome {
    visit.server().refuse(WASM);
    let browser = visit.browser().await?;
    browser
        .go_to(&visit.url(&format!("/{}", link_to(&varied()))))
        .await?;
    check_failed(&browser, visit).await?;
    check_first_block(&browser, visit).await
}

/// With half of it come as if it were the whole, and with a line that breaks in the middle.
async fn a_program_that_is_cut_off_is_one_that_does_not_come(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    for fault in [Server::shorten, Server::cut] {
        fault(visit.server(), WASM);
        browser.go_to(&visit.url("/")).await?;
        check_failed(&browser, visit).await?;
        check_first_block(&browser, visit).await?;
        visit.server().release(WASM);
    }
    browser.open(&visit.url("/")).await?;
    browser.click(&most(1, Model::Tvom)).await
}

async fn without_scripts_the_page_says_so_and_the_first_block_can_be_read(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let off = |value: bool| json!({ "value": value });
    browser
        .devtools("Emulation.setScriptExecutionDisabled", off(true))
        .await?;
    browser.go_to(&visit.url("/")).await?;
    browser
        .devtools("Emulation.setScriptExecutionDisabled", off(false))
        .await?;
    browser.wait("noscript p").await?;
    assert_eq!(
        browser.text("noscript p").await?,
        visit.page("start.noscript")
    );
    assert_eq!(browser.count("html[data-ready]").await?, 0);
    check_first_block(&browser, visit).await
}

async fn the_answers_of_an_earlier_visit_outlast_a_program_that_did_not_come(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(5), 6))).await?;
    browser.click(&most(6, Model::Bt)).await?;
    let picked = format!("{}:checked", most(6, Model::Bt));
    browser.wait(&picked).await?;
    let before = browser.stored().await?;
    assert!(before[TODAY_KEY].is_string(), "{before}");

    visit.server().refuse(WASM);
    browser.go_to("about:blank").await?;
    browser.go_to(&visit.url("/")).await?;
    check_failed(&browser, visit).await?;
    // A pick on the page that can only be read is nobody's answer.
    browser.click(&most(1, Model::Tvom)).await?;
    assert_eq!(browser.stored().await?, before);

    visit.server().release(WASM);
    browser.reload().await?;
    browser
        .wait_text(HEADING, visit.text("blocks.6.situation"))
        .await?;
    browser.wait(&picked).await?;
    browser.complaints().await.map(drop)
}
