//! How a browser gets to a page, and from one to another.

use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};

use crate::browser::{Browser, PATIENCE, PERIOD};
use crate::engine::Engine;
use crate::protocol;
use crate::runner::Outcome;

impl Browser {
    /// Goes to a page, and does not wait for the widget.
    pub(crate) async fn go_to(&self, url: &str) -> Outcome {
        let has_left = self.leave().await?;
        let here = self.client.current_url().await?;
        self.client.goto(url).await?;
        let is_same_page =
            url.contains('#') && here.as_str().split('#').next() == url.split('#').next();
        if has_left && !is_same_page {
            self.arrive().await?;
        }
        Ok(())
    }

    /// Goes to a page and waits until the widget has taken over.
    pub(crate) async fn open(&self, url: &str) -> Outcome {
        self.go_to(url).await?;
        self.ready().await
    }

    /// Goes to a page on which a script is run before everything else, but only this once.
    pub(crate) async fn open_after(&self, script: &str, url: &str) -> Outcome {
        const REMOVE: &str = "Page.removeScriptToEvaluateOnNewDocument";
        let here = self.client.current_url().await?;
        let page = |url: &str| url.split('#').next().map(str::to_owned);
        if url.contains('#') && page(here.as_str()) == page(url) {
            // From another page, so that the address does not count as another place on this one.
            // Otherwise from where it is: between pages of one site the browser keeps its process,
            // and a new one costs as much as the page.
            self.go_to("about:blank").await?;
        }
        let added = self.prepare(script).await?;
        self.open(url).await?;
        if self.engine == Engine::Chromium {
            return self.devtools(REMOVE, added).await;
        }
        self.preface.remove_last();
        Ok(())
    }

    /// From now on, every page of the site runs a script before everything else: by Chrome's own
    /// protocol, or because the server puts it there. Says how Chrome names it.
    pub(crate) async fn prepare(&self, script: &str) -> Outcome<Json> {
        const ADD: &str = "Page.addScriptToEvaluateOnNewDocument";
        if self.engine == Engine::Chromium {
            return protocol::devtools(&self.client, ADD, json!({ "source": script })).await;
        }
        self.preface.add(script);
        Ok(Json::Null)
    }

    /// Loads the page again.
    pub(crate) async fn reload(&self) -> Outcome {
        let has_left = self.leave().await?;
        self.client.refresh().await?;
        if has_left {
            self.arrive().await?;
        }
        self.ready().await
    }

    /// Marks the page that is about to be left, where the driver does not wait for the next one.
    async fn leave(&self) -> Outcome<bool> {
        if self.engine == Engine::WebKit {
            self.script("window.isLeft = true", &[]).await?;
        }
        Ok(self.engine == Engine::WebKit)
    }

    /// Waits until the next page is there, and a little longer for what it embeds, which a test may
    /// hold back.
    async fn arrive(&self) -> Outcome {
        const EMBEDDED: Duration = Duration::from_secs(2);
        let mut end = Instant::now() + *PATIENCE;
        let mut has_come = false;
        while Instant::now() < end {
            let state = "return window.isLeft ? 'loading' : document.readyState";
            // A page on its way out answers nothing.
            let state = self.script(state, &[]).await.unwrap_or_default();
            if state == json!("complete") {
                return Ok(());
            }
            if state == json!("interactive") && !has_come {
                has_come = true;
                end = Instant::now() + EMBEDDED;
            }
            tokio::time::sleep(*PERIOD).await;
        }
        if has_come {
            return Ok(());
        }
        Err("the next page never came".into())
    }

    /// Waits until the widget has taken over.
    pub(crate) async fn ready(&self) -> Outcome {
        self.wait("html[data-ready]").await.map(drop)
    }

    /// Goes one entry back in the history. A step gets its entry after its paint, which a person
    /// sees before they can press Back, and a driver need not.
    pub(crate) async fn back(&self) -> Outcome {
        self.settle().await?;
        Ok(self.client.back().await?)
    }

    /// Goes one entry forward, likewise.
    pub(crate) async fn forward(&self) -> Outcome {
        self.settle().await?;
        Ok(self.client.forward().await?)
    }
}
