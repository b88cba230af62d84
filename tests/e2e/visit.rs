//! One test's own server and browsers, and what must hold after every test.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use cto_quadrant::content::fill;
use fantoccini::Client;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::kept::Kept;
use crate::protocol;
use crate::runner::Outcome;
use crate::server::Server;
use crate::stand::Stand;

/// This machine as the servers name it, and as another site than that.
const HERE: &str = "//127.0.0.1:";
const ELSEWHERE: &str = "//localhost:";

/// The script that keeps copies of the site.
pub(crate) const OFFLINE: &str = "/offline-*.js";

/// The same address on what is another site to browsers, not only another origin.
pub(crate) fn elsewhere(address: &str) -> String {
    address.replacen(HERE, ELSEWHERE, 1)
}

/// Everything that belongs to one test.
#[derive(Debug)]
pub(crate) struct Visit {
    stand: Arc<Stand>,
    server: Server,
    browsers: Mutex<Vec<Kept>>,
    hosts: Mutex<Vec<String>>,
    /// What every page runs before its own scripts, that of a host too.
    preface: Option<String>,
}

impl Visit {
    /// Serves the built site with the policy of its pages as a header.
    pub(crate) fn begin(stand: Arc<Stand>, preface: Option<String>) -> Outcome<Self> {
        let headers = [("Content-Security-Policy", stand.policy())];
        let server = Server::start(stand.dist().to_owned(), &headers)?;
        // There the quiz runs in a sandbox only where its policy names the site.
        if stand.engine() == Engine::WebKit {
            server.name_itself();
        }
        // What a test takes away must be gone; only the tests of the offline site keep copies.
        server.blank(OFFLINE);
        if let Some(script) = &preface {
            server.preface().add(script);
        }
        Ok(Self {
            preface,
            hosts: Mutex::new(vec![server.url("/")]),
            browsers: Mutex::default(),
            server,
            stand,
        })
    }

    /// A browser as good as new, which no other test uses meanwhile.
    pub(crate) async fn browser(&self) -> Outcome<Browser> {
        let kept = self.stand.browser().await?;
        let client = kept.client().clone();
        self.browsers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(kept);
        Ok(Browser::new(client, self.engine(), self.server.preface()))
    }

    /// The engine of the browsers.
    pub(crate) fn engine(&self) -> Engine {
        self.stand.engine()
    }

    /// Serves another folder, on another port and so from another origin, without any policy.
    pub(crate) fn host(&self, folder: PathBuf) -> Outcome<Server> {
        let host = Server::start(folder, &[])?;
        if let Some(script) = &self.preface {
            host.preface().add(script);
        }
        self.know(host.url("/"));
        Ok(host)
    }

    /// Lets the browsers ask for what lies below this address.
    pub(crate) fn know(&self, address: String) {
        self.hosts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(address);
    }

    /// The server of the built site.
    pub(crate) const fn server(&self) -> &Server {
        &self.server
    }

    /// The address of a page of the built site.
    pub(crate) fn url(&self, path: &str) -> String {
        self.server.url(path)
    }

    /// The built site.
    pub(crate) fn dist(&self) -> &Path {
        self.stand.dist()
    }

    /// The site of the edition after the published one.
    pub(crate) fn next_edition(&self) -> Outcome<PathBuf> {
        self.stand.next_edition()
    }

    /// The policy that the pages carry, and that the server sends.
    pub(crate) fn policy(&self) -> &str {
        self.stand.policy()
    }

    /// The script of axe-core.
    pub(crate) fn axe(&self) -> Outcome<String> {
        self.stand.axe()
    }

    /// The English text with this name in the content file.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.stand.text(name)
    }

    /// The English label with this name.
    pub(crate) fn label(&self, name: &str) -> String {
        self.stand.label(name, &[])
    }

    /// The English label with this name and its gaps filled.
    pub(crate) fn filled(&self, name: &str, gaps: &[(&str, &str)]) -> String {
        self.stand.label(name, gaps)
    }

    /// The English text of the static pages with this name.
    pub(crate) fn page(&self, name: &str) -> String {
        self.text(&format!("pages.{name}")).to_owned()
    }

    /// The English text of the sharing tools with this name and its gaps filled.
    pub(crate) fn sharing(&self, name: &str, gaps: &[(&str, &str)]) -> String {
        fill(self.text(&format!("sharing.{name}")), gaps)
    }

    /// Gives the browsers back, or closes them after a failure, which may have left them in any
    /// state. Fails if one of them complained or asked anybody else for anything.
    pub(crate) async fn end(&self, has_passed: bool) -> Outcome {
        let mut wrong = Vec::new();
        for kept in self.browsers() {
            let found = self.found_wrong(kept.client()).await;
            let found = found.unwrap_or_else(|error| vec![error.to_string()]);
            if has_passed && found.is_empty() {
                self.stand.keep(kept).await;
            } else {
                kept.close().await;
            }
            wrong.extend(found);
        }
        if wrong.is_empty() {
            return Ok(());
        }
        Err(format!("the browser: {}", wrong.join("\n")).into())
    }

    /// What the console complained about, and in Chromium, who else was asked for something.
    async fn found_wrong(&self, client: &Client) -> Outcome<Vec<String>> {
        let complaints = protocol::complaints(client, self.engine()).await?;
        if self.engine() != Engine::Chromium {
            return Ok(complaints);
        }
        let hosts = self
            .hosts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let is_known = |address: &String| {
            let address = address.replacen(ELSEWHERE, HERE, 1);
            let is_inside = address.starts_with("data:") || address.starts_with("about:");
            is_inside || hosts.iter().any(|host| address.starts_with(host))
        };
        let requests = protocol::requests(client).await?;
        let strange = requests.into_iter().filter(|address| !is_known(address));
        let strange = strange.map(|address| format!("asked for {address}"));
        Ok(complaints.into_iter().chain(strange).collect())
    }

    /// Takes a picture of each browser after a failure, and says where they are.
    pub(crate) async fn picture(&self, test: &str) -> String {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let mut places = Vec::new();
        for (index, kept) in self.browsers().iter().enumerate() {
            let place = folder.join(format!("{}-{index}.png", test.replace("::", "-")));
            let Ok(png) = kept.client().screenshot().await else {
                continue;
            };
            if fs::write(&place, png).is_ok() {
                places.push(format!("what it looked like: {}", place.display()));
            }
        }
        places.join("\n")
    }

    fn browsers(&self) -> Vec<Kept> {
        self.browsers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}
