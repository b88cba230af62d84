//! The page in a host that speaks with it: what it tells, what it takes, and how it looks there.

pub(crate) mod handshake;
pub(crate) mod height;
pub(crate) mod way_out;
pub(crate) mod clamp;
pub(crate) mod late;
pub(crate) mod look;
pub(crate) mod dressed;
pub(crate) mod asked;
pub(crate) mod colours;
pub(crate) mod sweep;
pub(crate) mod wordpress;
pub(crate) mod doctor;
pub(crate) mod findings;

use std::path::Path;

use crate::server::Server;
use serde_json::{Value as Json, json};
use url::form_urlencoded::Serializer;

use crate::browser::Browser;
use crate::runner::Outcome;
use crate::visit::Visit;

/// How wide the window of a host is.
pub(crate) const WIDE: u32 = 900;

/// A host page with the site in its frame. The browser is outside of the frame to begin with.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) browser: Browser,
    _server: Server,
}

impl Host {
    /// Opens `framed/host.html` with this query; see `framed/host.js` for its words.
    pub(crate) async fn open(visit: &Visit, src: &str, query: &[(&str, &str)]) -> Outcome<Self> {
        Self::open_page(visit, "/host.html", src, query).await
    }

    /// Opens a host page around this address.
    pub(crate) async fn open_page(
        visit: &Visit,
        page: &str,
        src: &str,
        query: &[(&str, &str)],
    ) -> Outcome<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/framed");
        let server = visit.host(folder)?;
        let browser = visit.browser().await?;
        browser.resize(WIDE, 800).await?;
        let mut words = vec![("src", src)];
        words.extend(query);
        let words = Serializer::new(String::new()).extend_pairs(words).finish();
        let address = server.url(&format!("{page}?{words}"));
        browser.go_to(&address).await?;
        browser.wait("#frame").await?;
        Ok(Self {
            browser,
            _server: server,
        })
    }

    /// Goes into the frame.
    pub(crate) async fn inside(&self) -> Outcome {
        Ok(self.browser.wait("#frame").await?.enter_frame().await?)
    }

    /// Goes back to the host page.
    pub(crate) async fn outside(&self) -> Outcome {
        Ok(self.browser.client().enter_parent_frame().await?)
    }

    /// Waits inside the frame until the widget has taken over, and stays there.
    pub(crate) async fn ready(&self) -> Outcome {
        self.inside().await?;
        self.browser.ready().await
    }

    /// Everything of this type that the frame has told over the port.
    pub(crate) async fn told(&self, kind: &str) -> Outcome<Vec<Json>> {
        let script = "return told.filter(message => message.type === arguments[0])";
        let told = self.browser.script(script, &[json!(kind)]).await?;
        Ok(serde_json::from_value(told)?)
    }

    /// Waits until the frame has told something of this type, and gives the last of it.
    pub(crate) async fn last(&self, kind: &str) -> Outcome<Json> {
        let script = "return told.some(message => message.type === arguments[0])";
        let given = [json!(kind)];
        self.browser.wait_for(script, &given, &json!(true)).await?;
        let told = self.told(kind).await?;
        Ok(told.into_iter().next_back().unwrap_or_default())
    }

    /// Sends a message through the port.
    pub(crate) async fn send(&self, message: Json) -> Outcome {
        let script = "port.postMessage(arguments[0])";
        self.browser.script(script, &[message]).await.map(drop)
    }

    /// Sends the options of the host page with these changes.
    pub(crate) async fn set(&self, changes: Json) -> Outcome {
        let script = "port.postMessage({ type: 'options', ...options, ...arguments[0] })";
        self.browser.script(script, &[changes]).await.map(drop)
    }
}
