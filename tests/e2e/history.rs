//! Back and Forward of the browser walk the steps, and nothing of the answers is in the address.

use cto_quadrant::domain::model::Model;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{HEADING, MAP, NEXT, SKIP, at_block, first_blocks, most, return_to};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    back_and_forward_walk_the_steps,
    back_leads_from_the_result_to_the_last_block,
    the_step_after_back_replaces_the_way_forward,
];

async fn check_block(browser: &Browser, visit: &Visit, number: usize) -> Outcome {
    let situation = visit.text(&format!("blocks.{number}.situation"));
    browser.wait_text(HEADING, situation).await
}

async fn check_address(browser: &Browser, visit: &Visit) -> Outcome {
    let address = browser.script("return location.href", &[]).await?;
    assert_eq!(address, json!(visit.url("/")));
    Ok(())
}

async fn back_and_forward_walk_the_steps(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    browser.click(&most(1, Model::Eft)).await?;
    browser.click(NEXT).await?;
    browser.click("[name=self-view]").await?;
    browser.click(NEXT).await?;
    browser.click(&most(2, Model::Bt)).await?;
    browser.click(NEXT).await?;
    check_block(&browser, visit, 3).await?;
    check_address(&browser, visit).await?;

    browser.back().await?;
    check_block(&browser, visit, 2).await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Bt)))
        .await?;
    browser.back().await?;
    browser.wait("[name=self-view]:checked").await?;
    browser.back().await?;
    check_block(&browser, visit, 1).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Eft)))
        .await?;
    browser.wait(".intro").await?;

    browser.forward().await?;
    browser.wait("[name=self-view]:checked").await?;
    browser.forward().await?;
    browser.forward().await?;
    check_block(&browser, visit, 3).await?;
    check_address(&browser, visit).await
}

async fn back_leads_from_the_result_to_the_last_block(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(11), 12))).await?;
    browser.click(&most(12, Model::Eft)).await?;
    browser.click(NEXT).await?;
    browser.wait(MAP).await?;
    check_address(&browser, visit).await?;
    browser.back().await?;
    check_block(&browser, visit, 12).await?;
    browser.forward().await?;
    browser.wait(MAP).await.map(drop)
}

async fn the_step_after_back_replaces_the_way_forward(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(3), 4))).await?;
    browser.click(SKIP).await?;
    check_block(&browser, visit, 5).await?;
    browser.back().await?;
    check_block(&browser, visit, 4).await?;
    browser.click(&most(4, Model::Im)).await?;
    browser.click(NEXT).await?;
    check_block(&browser, visit, 5).await?;
    browser.back().await?;
    check_block(&browser, visit, 4).await?;
    browser
        .wait(&format!("{}:checked", most(4, Model::Im)))
        .await
        .map(drop)
}
