//! What the drivers take beyond `WebDriver`: Chrome's logs and its own protocol, and scripts on the
//! browser's side of Firefox.

use std::slice;

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value as Json, json};
use url::{ParseError, Url};

use crate::engine::Engine;
use crate::runner::Outcome;

#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Json,
}

impl WebDriverCompatibleCommand for Extension {
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
    let answer = client.issue_cmd(Extension { path, body }).await;
    answer.map_err(|error| format!("{name}: {error}").into())
}

/// What the console has complained about since it was last asked: in Firefox only what the browser
/// itself did, in `WebKitGTK` nothing.
pub(crate) async fn complaints(client: &Client, engine: Engine) -> Outcome<Vec<String>> {
    match engine {
        Engine::Chromium => {
            let log = log(client, "browser").await?;
            let severe = entries(&log).filter(|entry| entry["level"] == "SEVERE");
            Ok(severe.map(|entry| text(&entry["message"])).collect())
        }
        Engine::Firefox => {
            let found = on_browsers_side(client, COMPLAINTS, Vec::new()).await?;
            Ok(serde_json::from_value(found)?)
        }
        Engine::WebKit => Ok(Vec::new()),
    }
}

/// Errors of pages. What pages themselves write into the console stays in their processes.
const COMPLAINTS: &str = "
    const errors = Services.console.getMessageArray()
        .filter(message => message instanceof Ci.nsIScriptError)
        .filter(({ flags, isFromChromeContext }) => flags === 0 && !isFromChromeContext)
        .map(({ errorMessage, sourceName }) => `${sourceName} ${errorMessage}`);
    Services.console.reset();
    return errors;";

/// What a script returns that runs on the browser's side of Firefox, where its windows are.
pub(crate) async fn on_browsers_side(
    client: &Client,
    script: &str,
    given: Vec<Json>,
) -> Outcome<Json> {
    context(client, "chrome").await?;
    let returned = client.execute(script, given).await;
    context(client, "content").await?;
    returned.map_err(|error| format!("{script}: {error}").into())
}

async fn context(client: &Client, name: &str) -> Outcome {
    let body = json!({ "context": name });
    let path = "moz/context";
    client.issue_cmd(Extension { path, body }).await?;
    Ok(())
}

/// The addresses of all requests since it was last asked, in Chromium.
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
    let answer = client.issue_cmd(Extension { path, body }).await;
    answer.map_err(|error| format!("the {kind} log: {error}").into())
}

fn entries(log: &Json) -> slice::Iter<'_, Json> {
    log.as_array().map_or([].iter(), |entries| entries.iter())
}

fn text(value: &Json) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
