//! The method: opened from any result, with its figures and sources, and the way back.

use std::fs;
use std::path::Path;

use cto_quadrant::domain::simulated::SIMULATED;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{HEADING, MAP, at_result, first_blocks, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;

tests![
    the_method_tells_its_figures_and_all_its_sources,
    the_method_leads_back_to_ones_own_result,
    the_method_leads_back_to_an_opened_result_whose_code_stays_in_the_address,
    the_method_can_be_opened_without_a_map,
];

/// The method.
pub(crate) const METHOD: &str = "main .method";
/// The button of a result that opens it.
pub(crate) const OPEN_METHOD: &str = ".about .secondary";
/// Its only button.
const BACK: &str = "main .method button";

async fn open_method(browser: &Browser, visit: &Visit) -> Outcome {
    browser
        .wait_text(OPEN_METHOD, &visit.label("method.open"))
        .await?;
    browser.click(OPEN_METHOD).await?;
    browser.wait(METHOD).await?;
    browser
        .wait_text(&format!("{HEADING}:focus"), &visit.label("method.heading"))
        .await
}

async fn the_method_tells_its_figures_and_all_its_sources(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    open_method(&browser, visit).await?;
    // It was opened from far below, and is read from its top.
    let top = "const { top } = document.activeElement.getBoundingClientRect(); \
        return top >= 0 && top < innerHeight / 2";
    browser.wait_for(top, &[], &json!(true)).await?;

    let percent = |n: u32| format!("{:.1}", f64::from(n) / 10.0);
    let one = |n| visit.filled("affinities.percent", &[("n", &percent(n))]);
    let (low, high) = (
        percent(SIMULATED.inside_low),
        percent(SIMULATED.inside_high),
    );
    let inside = visit.filled("affinities.from-to", &[("low", &low), ("high", &high)]);
    let figures = [
        one(SIMULATED.recovered),
        one(SIMULATED.careless),
        one(SIMULATED.side),
        inside,
        one(SIMULATED.random_clear),
    ];
    assert_eq!(browser.texts(".method .bars .share").await?, figures);

    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/en.toml");
    let content = fs::read_to_string(content)?;
    let listed = browser.texts(".method .sources li").await?;
    // As they stand in the content file: `title = "…", author = "…"`.
    let is_source = |line: &&str| line.contains("{ title = ");
    let sources: Vec<&str> = content.lines().filter(is_source).collect();
    assert_eq!(sources.len(), 15);
    assert_eq!(listed.len(), sources.len());
    for (source, line) in sources.iter().zip(&listed) {
        let quoted: Vec<&str> = source.split('"').skip(1).step_by(2).collect();
        for part in quoted {
            assert!(line.contains(part), "{part} is not in {line}");
        }
    }
    Ok(())
}

async fn the_method_leads_back_to_ones_own_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    let call = browser.text(HEADING).await?;
    let back_at_result = format!("{HEADING}:focus");

    open_method(&browser, visit).await?;
    browser.wait_text(BACK, &visit.label("method.back")).await?;
    browser.click(BACK).await?;
    browser.wait(MAP).await?;
    browser.wait_text(&back_at_result, &call).await?;

    open_method(&browser, visit).await?;
    browser.back().await?;
    browser.wait(MAP).await?;
    browser.wait_text(&back_at_result, &call).await?;
    browser.forward().await?;
    browser.wait(METHOD).await?;
    let address = browser.script("return location.href", &[]).await?;
    assert_eq!(address, json!(visit.url("/")));

    // It is no place to return to: the next visit begins at the result.
    browser.reload().await?;
    browser.wait(MAP).await.map(drop)
}

async fn the_method_leads_back_to_an_opened_result_whose_code_stays_in_the_address(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let path = format!("/{}", link_to(&varied()));
    let own = at_result(first_blocks(12));
    return_to(&browser, visit, &path, Some(own)).await?;
    browser.wait(MAP).await?;
    let call = browser.text(HEADING).await?;
    let address = json!(visit.url(&path));
    let here = "return location.href";

    open_method(&browser, visit).await?;
    browser.wait_for(here, &[], &address).await?;
    browser.back().await?;
    browser.wait(".opened").await?;
    browser.wait_text(HEADING, &call).await?;
    browser.wait_for(here, &[], &address).await?;

    open_method(&browser, visit).await?;
    browser.click(BACK).await?;
    browser.wait(".opened").await?;
    browser.wait_text(HEADING, &call).await?;
    browser.wait_for(here, &[], &address).await?;

    // Whoever reloads the method, or sends its address on, is at the result of the link.
    open_method(&browser, visit).await?;
    browser.reload().await?;
    browser.wait(".opened").await?;
    browser.wait_text(HEADING, &call).await
}

async fn the_method_can_be_opened_without_a_map(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(first_blocks(3)))).await?;
    browser.wait(".few").await?;
    open_method(&browser, visit).await?;
    browser.click(BACK).await?;
    browser.wait(".few").await.map(drop)
}
