//! The engines, their drivers and how a session in each begins.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value as Json, json};

use crate::Outcome;

/// An engine that is not the one of all other tests.
#[derive(Debug)]
pub(crate) struct Engine {
    /// What people call the browser.
    pub(crate) name: &'static str,
    driver: &'static str,
    capabilities: fn() -> Json,
}

/// All of them. What they need is found on the PATH, or where Debian puts it.
pub(crate) const ENGINES: [Engine; 2] = [
    Engine {
        name: "Firefox",
        driver: "geckodriver",
        capabilities: || {
            json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "args": ["-headless"] },
            })
        },
    },
    Engine {
        name: "WebKitGTK",
        driver: "WebKitWebDriver",
        capabilities: || {
            const BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
            json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": BROWSER, "args": ["--automation"] },
            })
        },
    },
];

/// Many times what a driver takes to listen on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A session, and the driver that ends with it.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) client: Client,
    driver: Child,
}

impl Engine {
    /// Starts the driver and a browser with an empty profile.
    pub(crate) async fn begin(&self) -> Outcome<Session> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let driver = Command::new(self.driver)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", self.driver))?;
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > end {
                return Err(format!("{} does not listen", self.driver).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let mut builder = ClientBuilder::new(HttpConnector::new());
        if let Json::Object(capabilities) = (self.capabilities)() {
            builder.capabilities(capabilities);
        }
        let client = builder.connect(&format!("http://127.0.0.1:{port}")).await?;
        Ok(Session { client, driver })
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}
