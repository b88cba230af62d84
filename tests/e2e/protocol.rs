//! The commands of chromedriver beyond `WebDriver`: logs, and Chrome's own protocol.

use std::slice;

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value as Json, json};
use url::{ParseError, Url};

use crate::runner::Outcome;

#[derive(Debug)]
struct ChromeCommand {
    path: &'static str,
    body: Json,
}

impl WebDriverCompatibleCommand for ChromeCommand {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// One command of <https://chromedevtools.github.io/devtools-protocol/>.
pub(crate) async fn devtools(client: &Client, name: &str, parameters: Json) -> Outcome<Json> {
    let body = json!({ "cmd": name, "params": parameters });
    let path = "goog/cdp/execute";
    let answer = client.issue_cmd(ChromeCommand { path, body }).await;
    answer.map_err(|error| format!("{name}: {error}").into())
}

/// What the console has complained about since it was last asked.
pub(crate) async fn complaints(client: &Client) -> Outcome<Vec<String>> {
    let log = log(client, "browser").await?;
    let severe = entries(&log).filter(|entry| entry["level"] == "SEVERE");
    Ok(severe.map(|entry| text(&entry["message"])).collect())
}

/// The addresses of all requests since it was last asked.
pub(crate) async fn requests(client: &Client) -> Outcome<Vec<String>> {
    let log = log(client, "performance").await?;
    let mut addresses = Vec::new();
    for entry in entries(&log) {
        let event: Json = serde_json::from_str(entry["message"].as_str().unwrap_or_default())?;
        let event = &event["message"];
        if event["method"] == "Network.requestWillBeSent" {
            addresses.push(text(&event["params"]["request"]["url"]));
        }
    }
    Ok(addresses)
}

async fn log(client: &Client, kind: &str) -> Outcome<Json> {
    let body = json!({ "type": kind });
    let path = "se/log";
    let answer = client.issue_cmd(ChromeCommand { path, body }).await;
    answer.map_err(|error| format!("the {kind} log: {error}").into())
}

fn entries(log: &Json) -> slice::Iter<'_, Json> {
    log.as_array().map_or([].iter(), |entries| entries.iter())
}

fn text(value: &Json) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
