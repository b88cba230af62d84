//! What all tests share: the built site, its texts, the driver and the settings of the browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use cto_quadrant::content::file::ContentFile;
use cto_quadrant::content::fill;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value as Json, json};
use xtask::project::{Project, cache_folder};
use xtask::setup::browser;

use crate::driver::Driver;
use crate::runner::Outcome;

/// The stand on which every test is run.
#[derive(Debug)]
pub(crate) struct Stand {
    driver: Driver,
    capabilities: Capabilities,
    dist: PathBuf,
    policy: String,
    axe: PathBuf,
    content: ContentFile,
}

impl Stand {
    /// Finds everything, and says what to do where something is missing.
    pub(crate) fn set_up() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let cache = cache_folder(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"));
        let project = Project::at(root.to_owned(), cache.unwrap_or_default())?;
        let chosen = |variable| env::var_os(variable).map(PathBuf::from);
        let dist = chosen("CTO_QUADRANT_DIST").unwrap_or_else(|| project.dist());
        expect(&dist.join("index.html"), "cargo xtask build --release")?;
        let axe = chosen("CTO_QUADRANT_AXE")
            .unwrap_or_else(|| project.npm().join("node_modules/axe-core/axe.min.js"));
        expect(&axe, "cargo xtask setup")?;
        let found = browser::ensure()?;
        let content = root.join("content/en.toml");
        Ok(Self {
            driver: Driver::start(&found.driver)?,
            capabilities: capabilities(root, &found.chrome)?,
            policy: policy(&fs::read_to_string(dist.join("index.html"))?)?,
            dist,
            axe,
            content: ContentFile::parse("content/en.toml", &fs::read_to_string(content)?),
        })
    }

    /// A new browser with an empty profile.
    pub(crate) async fn client(&self) -> Outcome<Client> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(self.capabilities.clone());
        Ok(builder.connect(&self.driver.url()).await?)
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

/// The settings that all browser tests share, and those that only make sense here.
fn capabilities(root: &Path, chrome: &Path) -> Outcome<Capabilities> {
    let mut settings: Json = serde_json::from_slice(&fs::read(root.join("webdriver.json"))?)?;
    settings["browserName"] = json!("chrome");
    // A test may hold back a file; the page is complete without it.
    settings["pageLoadStrategy"] = json!("eager");
    settings["timeouts"] = json!({ "script": 20_000, "pageLoad": 60_000 });
    settings["goog:loggingPrefs"] = json!({ "browser": "ALL", "performance": "ALL" });
    let options = &mut settings["goog:chromeOptions"];
    options["binary"] = json!(chrome);
    if let Some(arguments) = options["args"].as_array_mut() {
        arguments.push(json!("--window-size=1280,900"));
        arguments.push(json!(
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
        ));
    }
    match settings {
        Json::Object(settings) => Ok(settings),
        _ => Err("webdriver.json holds no object".into()),
    }
}
