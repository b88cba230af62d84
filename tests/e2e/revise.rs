//! Changing one answer from the result, and being back there.

use cto_quadrant::domain::model::Model;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{
    BACK, HEADING, NEXT, SKIP, WHOLE, at_result, least, most, return_to, statement, varied,
};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    a_changed_answer_shows_in_the_result_and_nothing_else_changes,
    back_leaves_the_answer_as_it_was,
    a_skipped_block_is_opened_from_the_result,
];

const ANSWERS: &str = ".answers li";

async fn show_result(visit: &Visit) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(WHOLE).await?;
    Ok(browser)
}

fn change(block: usize) -> String {
    format!("{ANSWERS}:nth-child({block}) button")
}

/// The answers of the result, without the block that is being changed.
async fn others(browser: &Browser, block: usize) -> Outcome<Vec<String>> {
    browser
        .texts(&format!("{ANSWERS}:not(:nth-child({block}))"))
        .await
}

async fn a_changed_answer_shows_in_the_result_and_nothing_else_changes(visit: &Visit) -> Outcome {
    let browser = show_result(visit).await?;
    let unchanged = others(&browser, 3).await?;
    let point = "return document.querySelector('.point').outerHTML";
    let before = browser.script(point, &[]).await?;

    browser.click(&change(3)).await?;
    browser
        .wait_text(
            &format!("{HEADING}:focus"),
            visit.text("blocks.3.situation"),
        )
        .await?;
    browser
        .wait(&format!("{}:checked", most(3, Model::Bt)))
        .await?;
    browser
        .wait(&format!("{}:checked", least(3, Model::Tvom)))
        .await?;
    browser.click(&most(3, Model::Im)).await?;
    browser.wait_text(NEXT, &visit.label("quiz.finish")).await?;
    browser.click(NEXT).await?;

    browser.wait(&format!("{HEADING}:focus")).await?;
    browser.wait(WHOLE).await?;
    let picked = visit.text(&statement(3, Model::Im));
    let expected = visit.filled("answers.most", &[("statement", picked)]);
    assert_eq!(
        browser
            .text(&format!("{ANSWERS}:nth-child(3) .most"))
            .await?,
        expected
    );
    assert_eq!(others(&browser, 3).await?, unchanged);
    assert_ne!(browser.script(point, &[]).await?, before);
    Ok(())
}

async fn back_leaves_the_answer_as_it_was(visit: &Visit) -> Outcome {
    let browser = show_result(visit).await?;
    let before = browser
        .script("return document.querySelector('.result').outerHTML", &[])
        .await?;
    browser.click(&change(1)).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.1.situation"))
        .await?;
    // The first block, too, stands alone here: no intro, and Back leads to the result.
    assert_eq!(browser.count(".intro").await?, 0);
    browser.click(BACK).await?;
    browser.wait(WHOLE).await?;
    let after = browser
        .script("return document.querySelector('.result').outerHTML", &[])
        .await?;
    assert_eq!(after, before);

    // So does Back of the browser.
    browser.click(&change(12)).await?;
    browser.wait("[name=most-12]").await?;
    browser.back().await?;
    browser.wait(WHOLE).await.map(drop)
}

async fn a_skipped_block_is_opened_from_the_result(visit: &Visit) -> Outcome {
    let browser = show_result(visit).await?;
    let skipped = visit.label("answers.skipped");
    assert_eq!(
        browser
            .text(&format!("{ANSWERS}:nth-child(5) .none"))
            .await?,
        skipped
    );
    let facet = visit.text("blocks.5.facet");
    let name = format!("{}: {facet}", visit.label("answers.open"));
    let label = browser.wait(&change(5)).await?.attr("aria-label").await?;
    assert_eq!(label, Some(name));

    browser.click(&change(5)).await?;
    browser.click(&most(5, Model::Im)).await?;
    browser.click(NEXT).await?;
    browser
        .wait(&format!("{ANSWERS}:nth-child(5) .most"))
        .await?;
    browser.click(&change(5)).await?;
    browser.click(SKIP).await?;
    browser
        .wait_for(
            "return document.querySelector(arguments[0])?.textContent",
            &[json!(format!("{ANSWERS}:nth-child(5) .none"))],
            &json!(skipped),
        )
        .await
}
