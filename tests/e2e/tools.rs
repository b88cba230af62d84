//! The sharing tools, which come when somebody reaches for them.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use cto_quadrant::wire::code::encode;
use serde_json::json;

use crate::browser::Browser;
use crate::frame::enter;
use crate::protocol;
use crate::quiz::{MAP, at_result, return_to, take, varied};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    the_tools_are_fetched_when_they_are_opened_and_back_leads_to_the_result: Devtools,
    in_a_sandbox_the_tools_say_that_nothing_can_be_saved,
];

/// The tools, by the label on their buttons.
pub(crate) const PICTURES: &str = "tools.pictures";
pub(crate) const COMPARISON: &str = "tools.comparison";
pub(crate) const HISTORY: &str = "tools.history";

/// The heading of the tool on screen.
pub(crate) const TOOL: &str = "#tool";
/// Where the tools say what came of something.
pub(crate) const TOLD: &str = ".told";
/// The picture of a result.
pub(crate) const CARD: &str = "img.card";

/// The files of the tools, by how they end.
const FILES: [&str; 3] = [".css", ".json", ".wasm"];

/// Opens one of the tools from the result that is shown.
pub(crate) async fn open_tool(browser: &Browser, visit: &Visit, tool: &str) -> Outcome {
    browser.wait(MAP).await?;
    browser.click_button(&visit.label(tool)).await?;
    browser.wait(TOOL).await.map(drop)
}

/// Opens one of the tools in a new browser, from one's own result.
pub(crate) async fn open_tool_of(visit: &Visit, answers: Answers, tool: &str) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(answers))).await?;
    open_tool(&browser, visit, tool).await?;
    Ok(browser)
}

/// Waits until the tools say this.
pub(crate) async fn wait_told(
    browser: &Browser,
    visit: &Visit,
    name: &str,
    gaps: &[(&str, &str)],
) -> Outcome {
    browser.wait_text(TOLD, &visit.sharing(name, gaps)).await
}

/// The files of the tools that were asked for, without what names their version.
fn fetched(visit: &Visit) -> Vec<String> {
    let requests = visit.server().requests();
    let files = requests.iter().filter(|path| path.contains("/tools-"));
    let ending = |path: &String| path[path.rfind('.').unwrap_or(0)..].to_owned();
    let mut endings: Vec<String> = files.map(ending).collect();
    endings.sort();
    endings
}

async fn the_tools_are_fetched_when_they_are_opened_and_back_leads_to_the_result(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    browser.settle().await?;
    assert_eq!(fetched(visit), [""; 0]);

    open_tool(&browser, visit, PICTURES).await?;
    let heading = visit.sharing("pictures.heading", &[]);
    browser
        .wait_text(&format!("{TOOL}:focus"), &heading)
        .await?;
    assert_eq!(browser.count(MAP).await?, 0);
    assert_eq!(fetched(visit), FILES);

    browser.back().await?;
    browser.wait(MAP).await?;
    browser.wait_gone(TOOL).await?;
    browser.forward().await?;
    browser.wait_text(TOOL, &heading).await?;
    browser.click_button(&visit.label(COMPARISON)).await?;
    let heading = visit.sharing("compare.heading", &[]);
    browser.wait_text(TOOL, &heading).await?;
    browser
        .click_button(&visit.sharing("tools.back", &[]))
        .await?;
    browser.wait(MAP).await?;
    browser.wait_gone(TOOL).await?;
    assert_eq!(fetched(visit), FILES, "what came is kept");

    let address = browser.script("return location.href", &[]).await?;
    assert_eq!(address, json!(visit.url("/")));
    let code = encode(&varied());
    for request in protocol::requests(browser.client()).await? {
        let is_ours = request.starts_with(&visit.url("/"));
        let is_inside = request.starts_with("data:") || request.starts_with("about:");
        assert!(is_ours || is_inside, "asked for {request}");
        // The picture of a result has its address in it, and nothing else holds a code.
        assert!(!request.contains(&code), "{request} tells the answers");
    }
    Ok(())
}

async fn in_a_sandbox_the_tools_say_that_nothing_can_be_saved(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = enter(visit, &browser, "tools", Some("allow-scripts"), 900).await?;
    take(&browser, Pick::most(Model::Tvom)).await?;
    open_tool(&browser, visit, PICTURES).await?;
    browser.wait(CARD).await?;
    let told = visit.sharing("picture.no-saving", &[]);
    browser.wait_text(".picture .note", &told).await?;
    let buttons = browser.texts("button").await?;
    for save in ["picture.png", "picture.svg"] {
        assert!(!buttons.contains(&visit.sharing(save, &[])), "{buttons:?}");
    }
    browser.click(".copy:has(#share-plain) button").await?;
    browser
        .wait_text(
            ".copy:has(#share-plain) [role=status]",
            &visit.label("share.copied"),
        )
        .await?;

    browser.click_button(&visit.label(HISTORY)).await?;
    let keep = visit.sharing("history.keep", &[]);
    browser.click_button(&keep).await?;
    wait_told(&browser, visit, "told.denied", &[]).await?;
    assert!(browser.texts("button").await?.contains(&keep));
    Ok(())
}
