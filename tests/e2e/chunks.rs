//! The chunks of the program. Whatever happens to them, no answer and no place is lost, and the page
//! says what to do.

pub(crate) mod coming;
pub(crate) mod for_good;
pub(crate) mod missing;

use serde_json::json;

use crate::browser::Browser;
use crate::runner::Outcome;
use crate::visit::Visit;

pub(crate) const LINE: &str = ".waiting [role=status]";

pub(super) const DEAR: &str = "Object.defineProperty(navigator, 'connection', \
    { value: { saveData: true, effectiveType: '4g' } }); \
    globalThis.requestIdleCallback = then => setTimeout(then)";

pub(super) fn every(chunk: &str, kind: &str) -> String {
    format!("/{chunk}-{kind}")
}

pub(super) fn fetched(visit: &Visit, chunk: &str) -> usize {
    let beginning = format!("/{chunk}-");
    let requests = visit.server().requests();
    requests
        .iter()
        .filter(|path| path.starts_with(&beginning))
        .count()
}

pub(crate) fn failed(visit: &Visit) -> String {
    [visit.label("chunk.failed"), visit.label("chunk.reload")].join(" ")
}

/// Lets the browser lose its network, or have it back.
pub(crate) async fn break_line(browser: &Browser, is_broken: bool) -> Outcome {
    let line = json!({
        "offline": is_broken, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
    });
    browser.devtools("Network.enable", json!({})).await?;
    browser
        .devtools("Network.emulateNetworkConditions", line)
        .await
}
