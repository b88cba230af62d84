//! What all tests share: the built site, its texts, the browsers and their settings.

use std::env;
use std::fs;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use cto_quadrant::content::file::ContentFile;
use cto_quadrant::content::fill;
use fantoccini::wd::Capabilities;
use serde_json::{Value as Json, json};
use tokio::time::timeout;
use xtask::project::{Project, cache_folder};
use xtask::setup::{browser, engines};

use crate::browser::{PATIENCE, PERIOD};
use crate::driver::Driver;
use crate::engine::Engine;
use crate::kept::Kept;
use crate::runner::Outcome;

/// The stand on which every test is run.
#[derive(Debug)]
pub(crate) struct Stand {
    engine: Engine,
    /// The program that steers its browsers.
    driver: PathBuf,
    /// The one running driver, where one is enough.
    shared: Option<Arc<Driver>>,
    capabilities: Capabilities,
    /// Browsers that no test is using.
    idle: Mutex<Vec<Kept>>,
    dist: PathBuf,
    next_edition: PathBuf,
    policy: String,
    axe: PathBuf,
    content: ContentFile,
}

impl Stand {
    /// Finds everything, and says what to do where something is missing.
    pub(crate) fn set_up(engine: Engine) -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let cache = cache_folder(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"));
        let project = Project::at(root.to_owned(), cache.unwrap_or_default())?;
        let chosen = |variable| env::var_os(variable).map(PathBuf::from);
        let dist = chosen("CTO_QUADRANT_DIST").unwrap_or_else(|| project.dist());
        expect(&dist.join("index.html"), "cargo xtask build --release")?;
        let axe = chosen("CTO_QUADRANT_AXE")
            .unwrap_or_else(|| project.npm().join("node_modules/axe-core/axe.min.js"));
        expect(&axe, "cargo xtask setup")?;
        let (driver, capabilities) = find(engine, &project)?;
        let content = root.join("content/en.toml");
        let shared = (engine == Engine::Chromium).then(|| Driver::start(engine, &driver));
        Ok(Self {
            engine,
            shared: shared.transpose()?.map(Arc::new),
            driver,
            capabilities,
            idle: Mutex::default(),
            policy: policy(&fs::read_to_string(dist.join("index.html"))?)?,
            dist,
            next_edition: project.dist_of_next_edition(),
            axe,
            content: ContentFile::parse("content/en.toml", &fs::read_to_string(content)?),
        })
    }

    /// The engine of its browsers.
    pub(crate) const fn engine(&self) -> Engine {
        self.engine
    }

    /// A browser as good as new.
    pub(crate) async fn browser(&self) -> Outcome<Kept> {
        let idle = self.idle().pop();
        if let Some(kept) = idle {
            return Ok(kept);
        }
        let driver = match &self.shared {
            Some(driver) => Arc::clone(driver),
            None => Arc::new(Driver::start(self.engine, &self.driver)?),
        };
        Kept::start(self.engine, driver, self.capabilities.clone()).await
    }

    /// Takes a browser back after a test that passed.
    pub(crate) async fn keep(&self, kept: Kept) {
        match timeout(*PATIENCE, kept.renew()).await {
            Ok(Ok(())) => self.idle().push(kept),
            _ => kept.close().await,
        }
    }

    /// Ends the browsers. Fails if one of a shared driver goes on.
    pub(crate) async fn take_down(&self) -> Outcome {
        let idle = mem::take(&mut *self.idle());
        for kept in idle {
            kept.close().await;
        }
        let Some(driver) = &self.shared else {
            return Ok(());
        };
        let end = Instant::now() + *PATIENCE;
        while driver.n_left_running() > 0 {
            if Instant::now() > end {
                return Err("browsers go on after their sessions have ended".into());
            }
            tokio::time::sleep(*PERIOD).await;
        }
        Ok(())
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The site of the edition after the published one.
    pub(crate) fn next_edition(&self) -> Outcome<PathBuf> {
        expect(
            &self.next_edition.join("index.html"),
            "cargo xtask test build",
        )?;
        Ok(self.next_edition.clone())
    }

    /// The built site.
    pub(crate) fn dist(&self) -> &Path {
        &self.dist
    }

    /// The policy that the pages of the built site carry.
    pub(crate) fn policy(&self) -> &str {
        &self.policy
    }

    /// The script of axe-core.
    pub(crate) fn axe(&self) -> Outcome<String> {
        Ok(fs::read_to_string(&self.axe)?)
    }

    /// The English text with this name in the content file, such as `blocks.3.situation`.
    pub(crate) fn text(&self, name: &str) -> &str {
        let entry = self.content.entry(name);
        entry.map_or_else(
            || panic!("content/en.toml has no {name}"),
            |entry| &entry.text,
        )
    }

    /// The English label with this name, such as `quiz.next`, with its gaps filled.
    pub(crate) fn label(&self, name: &str, gaps: &[(&str, &str)]) -> String {
        fill(self.text(&format!("labels.{name}")), gaps)
    }
}

fn policy(page: &str) -> Outcome<String> {
    let (_, rest) = page
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .ok_or("the start page has no policy")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

fn expect(file: &Path, command: &str) -> Outcome {
    if file.is_file() {
        return Ok(());
    }
    Err(format!("{} is missing; run `{command}` first", file.display()).into())
}

/// The driver of an engine, and the settings with which it starts a browser.
fn find(engine: Engine, project: &Project) -> Outcome<(PathBuf, Capabilities)> {
    let (driver, mut settings) = match engine {
        Engine::Chromium => {
            let found = browser::ensure()?;
            (found.driver, chromium(project.root(), &found.chrome)?)
        }
        Engine::Firefox => {
            let found = engines::ensure(project)?;
            (found.geckodriver, firefox(&found.firefox))
        }
        Engine::WebKit => (engines::ensure(project)?.webkit_driver, webkit()),
    };
    // A test may hold back a file; the page is complete without it. The driver of WebKitGTK at
    // times waits in vain for a page that is there already, so it is told not to wait at all.
    let is_waiting = engine != Engine::WebKit;
    settings["pageLoadStrategy"] = json!(if is_waiting { "eager" } else { "none" });
    settings["timeouts"] = json!({ "script": 20_000, "pageLoad": 60_000 });
    match settings {
        Json::Object(settings) => Ok((driver, settings)),
        _ => Err("webdriver.json holds no object".into()),
    }
}

/// The settings that all tests in Chromium share, and those that only make sense here.
fn chromium(root: &Path, chrome: &Path) -> Outcome<Json> {
    let mut settings: Json = serde_json::from_slice(&fs::read(root.join("webdriver.json"))?)?;
    settings["browserName"] = json!("chrome");
    settings["goog:loggingPrefs"] = json!({ "browser": "ALL", "performance": "ALL" });
    let options = &mut settings["goog:chromeOptions"];
    options["binary"] = json!(chrome);
    options["perfLoggingPrefs"] = json!({ "enableNetwork": true, "enablePage": false });
    if let Some(arguments) = options["args"].as_array_mut() {
        arguments.push(json!("--window-size=1280,900"));
        // Pages that live for seconds never win back what a second compiler costs.
        arguments.push(json!("--js-flags=--liftoff-only --no-opt --no-maglev"));
        arguments.push(json!(
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
        ));
    }
    Ok(settings)
}

fn firefox(firefox: &Path) -> Json {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": firefox,
            "args": ["-headless"],
            // A person would be asked whether the page may read the clipboard.
            "prefs": { "dom.events.testing.asyncClipboard": true },
        },
    })
}

fn webkit() -> Json {
    const WINDOWS: &str = "--javascript-can-open-windows-automatically=true";
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "args": ["--automation", WINDOWS] },
    })
}
