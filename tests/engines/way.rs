//! One way through the quiz, which touches every chunk.

use std::time::Duration;

use fantoccini::{Client, Locator};
use serde_json::json;

use crate::Outcome;
use crate::engine::Engine;

const PATIENCE: Duration = Duration::from_secs(30);

/// From the first block to the result, to a step after it, and to the sharing tools.
pub(crate) async fn through_the_quiz(engine: &Engine, address: &str) -> Outcome {
    let session = engine.begin().await?;
    let client = &session.client;
    let mut walked = walk(client, address).await;
    if let Err(error) = walked {
        let seen = client
            .execute("return document.body.innerText", Vec::new())
            .await?;
        walked = Err(format!("{error}\nthe page says: {seen}").into());
    }
    client.clone().close().await?;
    walked
}

async fn walk(client: &Client, address: &str) -> Outcome {
    client.goto(address).await?;
    wait(client, "html[data-ready]").await?;
    check_disabled(client).await?;
    for block in 1..=12 {
        click(client, &format!("[name=most-{block}][value=bt]")).await?;
        click(client, ".steps .primary").await?;
        if block == 1 {
            wait(client, "[name=self-view]").await?;
            click(client, ".steps .primary").await?;
        }
    }
    wait(client, ".result svg.map").await?;
    click(client, ".unfilled button").await?;
    wait(client, ".choices, .sliders").await?;
    settle(client).await?;
    client.back().await?;
    wait(client, ".result svg.map").await?;
    click(client, ".ways .secondary").await?;
    wait(client, "#tool").await?;

    let chunks = "return ['result', 'sections', 'tools'].filter(chunk => \
        performance.getEntriesByType('resource').some(({ name }) => \
            name.includes(`/${chunk}-`) && name.endsWith('.wasm')))";
    let came = client.execute(chunks, Vec::new()).await?;
    if came != json!(["result", "sections", "tools"]) {
        return Err(format!("of the chunks, only {came} came in files of their own").into());
    }
    let failed = client.find_all(Locator::Css("[data-failed]")).await?;
    if !failed.is_empty() {
        return Err("the page says that it could not start".into());
    }
    Ok(())
}

/// A radio that waits for another has no ground of the browser's own, which shows in the dark.
async fn check_disabled(client: &Client) -> Outcome {
    wait(client, "[name=least-1]:disabled").await?;
    let ground = "return getComputedStyle(document.querySelector('[name=least-1]:disabled'))\
        .backgroundColor";
    let ground = client.execute(ground, Vec::new()).await?;
    if ground != json!("rgba(0, 0, 0, 0)") {
        return Err(format!("a disabled radio has the ground {ground}").into());
    }
    Ok(())
}

/// Waits until what is on screen has its entry in the history, which comes after the paint.
async fn settle(client: &Client) -> Outcome {
    let script = "const done = arguments[0]; \
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
    client.execute_async(script, Vec::new()).await?;
    Ok(())
}

async fn wait(client: &Client, css: &str) -> Outcome<fantoccini::elements::Element> {
    let waiting = client.wait().at_most(PATIENCE);
    let found = waiting.for_element(Locator::Css(css)).await;
    found.map_err(|error| format!("{css}: {error}").into())
}

async fn click(client: &Client, css: &str) -> Outcome {
    let element = wait(client, css).await?;
    let clicked = element.click().await;
    clicked.map_err(|error| format!("{css}: {error}").into())
}
