//! The browser and the driver that the tests steer it with.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::process::{find, run, timed};
use crate::project::Project;
use crate::setup::apt;

/// Chrome without its windows, from the same source: the same engine, and far less work beside it.
const SHELL_NAMES: [&str; 2] = ["chromium-headless-shell", "chrome-headless-shell"];
/// Looked at before the PATH, where Debian has a script that starts the shell and stays: a driver
/// that ends a browser would end that script alone, and leave the browser running for good.
const SHELL: &str = "/usr/lib/chromium/chromium-headless-shell";
const CHROME_NAMES: [&str; 4] = [
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
];
const CHROME_PLACES: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const DRIVER_NAMES: [&str; 1] = ["chromedriver"];
const DRIVER_PLACES: [&str; 3] = [
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
    "/opt/homebrew/bin/chromedriver",
];
const INSTALL: &str = "the tests need Chrome or Chromium and the chromedriver of the same version. \
    Debian: `sudo apt-get install chromium-headless-shell chromium-driver`. macOS: `brew install --cask \
    google-chrome chromedriver`. Elsewhere: https://googlechromelabs.github.io/chrome-for-testing. \
    Where they are not on PATH, set CHROME and CHROMEDRIVER to the two programs";

/// Chrome or Chromium, with its driver. The headless shell is taken where there is one.
#[derive(Debug, PartialEq, Eq)]
pub struct Browser {
    /// The browser.
    pub chrome: PathBuf,
    /// The program that takes `WebDriver` commands for it.
    pub driver: PathBuf,
}

impl Browser {
    /// Tells a test runner where the browser and its driver are, through `CHROME`,
    /// `CHROMEDRIVER` and a copy of `webdriver.json` that names the browser.
    ///
    /// # Errors
    /// If that file cannot be read or the copy cannot be written.
    pub fn tell(&self, project: &Project, command: &mut Command) -> Result<(), Error> {
        let settings = project.root().join("webdriver.json");
        let copy = project.cache().join("webdriver.json");
        let text = fs::read_to_string(&settings).map_err(Error::file(&settings))?;
        let chrome = self.chrome.display();
        let binary = format!("\"binary\": \"{chrome}\", \"args\":");
        let text = text.replacen("\"args\":", &binary, 1);
        fs::write(&copy, text).map_err(Error::file(&copy))?;
        command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &copy);
        command
            .env("CHROME", &self.chrome)
            .env("CHROMEDRIVER", &self.driver);
        // The runner of wasm-bindgen would prefer these.
        for other in ["GECKODRIVER", "SAFARIDRIVER"] {
            command.env_remove(other);
        }
        Ok(())
    }
}

/// Finds the browser; installs it where that can be done without asking, which is on Debian and
/// its like as root.
///
/// # Errors
/// [`Error::Missing`] with what to install by hand.
pub fn ensure() -> Result<Browser, Error> {
    let is_chosen = env::var_os("CHROME").is_some();
    if !(is_chosen || shell().is_some()) || installed().is_none() {
        install();
    }
    installed().ok_or_else(|| Error::missing("a browser for the tests", INSTALL))
}

/// Installs what there is. Ubuntu has these packages only as snaps, and old systems no shell; then
/// a browser that is there already will do, or the last line says what to do.
fn install() {
    if !apt::may_install() {
        return;
    }
    let outcome = timed(
        "Installing Chromium and its driver (1 to 3 minutes)",
        || {
            run(apt::get().arg("update"))?;
            run(apt::get().args([
                "install",
                "-y",
                "chromium-headless-shell",
                "chromium-driver",
            ]))
        },
    );
    outcome.unwrap_or_else(|error| eprintln!("{error}"));
}

/// Chrome or Chromium with its windows, if it is installed. Its shell takes another font for the
/// italics that a family lacks, so pictures are compared in one of the two only.
#[must_use]
pub fn with_windows() -> Option<PathBuf> {
    placed(&CHROME_NAMES, &CHROME_PLACES)
}

fn installed() -> Option<Browser> {
    let driver = || placed(&DRIVER_NAMES, &DRIVER_PLACES);
    Some(Browser {
        chrome: chosen("CHROME").or_else(shell).or_else(with_windows)?,
        driver: chosen("CHROMEDRIVER").or_else(driver)?,
    })
}

fn shell() -> Option<PathBuf> {
    let itself = Some(PathBuf::from(SHELL)).filter(|path| path.is_file());
    itself.or_else(|| placed(&SHELL_NAMES, &[]))
}

fn chosen(variable: &str) -> Option<PathBuf> {
    let path = env::var_os(variable).map(PathBuf::from);
    path.filter(|path| path.is_file())
}

/// The first of these programs on the PATH, else in one of these places.
fn placed(names: &[&str], places: &[&str]) -> Option<PathBuf> {
    let on_path = names.iter().find_map(|name| find(name));
    let mut places = places.iter().map(Path::new);
    on_path.or_else(|| places.find(|path| path.is_file()).map(Path::to_owned))
}
