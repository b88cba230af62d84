//! A browser that is kept from one test to the next: to start one costs more than most tests.

use std::sync::Arc;

use fantoccini::wd::{Capabilities, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::time::timeout;

use crate::browser::PATIENCE;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::protocol;
use crate::runner::Outcome;

/// A session with a browser, and the driver that must outlive it.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    client: Client,
    engine: Engine,
    /// The window that was there first.
    home: WindowHandle,
    _driver: Arc<Driver>,
}

impl Kept {
    /// Starts a browser with an empty profile.
    pub(crate) async fn start(
        engine: Engine,
        driver: Arc<Driver>,
        capabilities: Capabilities,
    ) -> Outcome<Self> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let client = builder.connect(&driver.url()).await?;
        let home = client.window().await?;
        let kept = Self {
            client,
            engine,
            home,
            _driver: driver,
        };
        match engine {
            Engine::Chromium => {}
            Engine::Firefox => kept.client.set_window_size(1280, 1000).await?,
            Engine::WebKit => kept.renew().await?,
        }
        Ok(kept)
    }

    pub(crate) const fn client(&self) -> &Client {
        &self.client
    }

    /// Puts a new window in the place of all that a test has left open, and grants nothing any
    /// more. Nothing else is left: every test has its own server and so its own origin, by which a
    /// browser keeps what it stores.
    pub(crate) async fn renew(&self) -> Outcome {
        let client = &self.client;
        match self.engine {
            Engine::Chromium => {
                self.replace_windows().await?;
                for (command, parameters) in [
                    ("Page.bringToFront", json!({})),
                    ("Browser.resetPermissions", json!({})),
                    (
                        "Browser.setDownloadBehavior",
                        json!({ "behavior": "default" }),
                    ),
                ] {
                    protocol::devtools(client, command, parameters).await?;
                }
                protocol::requests(client).await?;
                protocol::complaints(client, self.engine).await.map(drop)
            }
            Engine::Firefox => {
                self.replace_windows().await?;
                protocol::complaints(client, self.engine).await.map(drop)
            }
            Engine::WebKit => self.open_bare_window().await,
        }
    }

    /// Ends the browser.
    pub(crate) async fn close(self) {
        // One that is already gone is closed as well; one that does not answer ends with its driver.
        drop(timeout(*PATIENCE, self.client.close()).await);
    }

    async fn replace_windows(&self) -> Outcome {
        let fresh = self.client.new_window(true).await?.handle;
        self.close_all_but(&fresh).await
    }

    /// Without a bar of tools a window can be as narrow as a phone. Only scripts open such a window,
    /// so the first one stays behind it.
    async fn open_bare_window(&self) -> Outcome {
        const OPEN: &str =
            "open('about:blank', '', 'noopener,width=400,menubar=no,toolbar=no,location=no')";
        self.close_all_but(&self.home).await?;
        self.client.execute(OPEN, Vec::new()).await?;
        let windows = self.client.windows().await?;
        let bare = windows.into_iter().find(|window| *window != self.home);
        let bare = bare.ok_or("the browser opens no window for a script")?;
        self.client.switch_to_window(bare).await?;
        // The screen is smaller than that, and a window is made to fit it at first.
        Ok(self.client.set_window_size(1280, 900).await?)
    }

    async fn close_all_but(&self, stays: &WindowHandle) -> Outcome {
        for window in self.client.windows().await? {
            if window != *stays {
                self.client.switch_to_window(window).await?;
                self.client.close_window().await?;
            }
        }
        Ok(self.client.switch_to_window(stays.clone()).await?)
    }
}
