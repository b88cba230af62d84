//! The first screen of a result: all that matters, without scrolling.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use cto_quadrant::pages::typical::typical;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{NEXT, WHOLE, at_block, at_result, first_blocks, most, return_to};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;

tests![
    a_small_laptop_shows_call_meaning_map_shares_and_actions_at_once,
    a_phone_shows_call_meaning_and_map_at_once,
    a_result_from_a_link_is_seen_at_a_glance_too,
    nothing_on_the_first_screen_moves_when_the_rest_comes,
];

/// How far down such an element reaches.
const BOTTOM: &str = "return document.querySelector(arguments[0]).getBoundingClientRect().bottom";

/// The two models with the longest names.
fn longest() -> Outcome<Answers> {
    let call = Call::Between(Model::Tvom, Model::Eft);
    Ok(Answers {
        quiz: typical(call).ok_or("no answers get this call")?,
        ..Answers::default()
    })
}

async fn check(browser: &Browser, (width, height): (u32, u32), parts: &[&str]) -> Outcome {
    browser.resize(width, height).await?;
    for part in parts {
        let bottom = browser.script(BOTTOM, &[json!(part)]).await?;
        let bottom = bottom.as_f64().ok_or("no number")?;
        assert!(
            bottom > 0.0 && bottom <= f64::from(height),
            "{part} reaches down to {bottom} of {height} at {width}"
        );
    }
    Ok(())
}

/// A result that was just finished, without the notice that greets who comes back.
async fn show(visit: &Visit) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(longest()?))).await?;
    browser.wait(WHOLE).await?;
    browser.click(".notice button:last-child").await?;
    browser.wait_gone(".notice p").await?;
    Ok(browser)
}

async fn a_small_laptop_shows_call_meaning_map_shares_and_actions_at_once(
    visit: &Visit,
) -> Outcome {
    let browser = show(visit).await?;
    let parts = [
        ".hero h1",
        ".meaning",
        ".hero svg.map",
        ".hero figcaption",
        ".affinities li:last-child",
        ".ways button:last-child",
    ];
    check(&browser, (1120, 640), &parts).await?;
    check(&browser, (1280, 720), &parts).await
}

async fn a_phone_shows_call_meaning_and_map_at_once(visit: &Visit) -> Outcome {
    let browser = show(visit).await?;
    check(
        &browser,
        (360, 740),
        &[".hero h1", ".meaning", ".hero svg.map"],
    )
    .await
}

async fn a_result_from_a_link_is_seen_at_a_glance_too(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let path = format!("/{}", link_to(&longest()?));
    browser.open(&visit.url(&path)).await?;
    browser.wait(WHOLE).await?;
    let parts = [".hero svg.map", ".ways button:last-child"];
    check(&browser, (1120, 640), &parts).await?;
    check(&browser, (360, 740), &parts[..1]).await
}

async fn nothing_on_the_first_screen_moves_when_the_rest_comes(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(1280, 720).await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(11), 12))).await?;
    browser.click(&most(12, Model::Eft)).await?;
    let watch = "window.tops = new Set();
        new MutationObserver(() => {
            const map = document.querySelector('.hero svg.map');
            if (map) tops.add(map.getBoundingClientRect().top + scrollY);
        }).observe(document, { childList: true, subtree: true });";
    browser.script(watch, &[]).await?;
    browser.click(NEXT).await?;
    browser.wait(WHOLE).await?;
    browser.settle().await?;
    let tops: Vec<f64> = serde_json::from_value(browser.script("return [...tops]", &[]).await?)?;
    let first = *tops.first().ok_or("the map was never there")?;
    let is_still = tops.iter().all(|top| (top - first).abs() < 1.0);
    assert!(is_still, "the map stood at {tops:?}");
    Ok(())
}
