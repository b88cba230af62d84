//! The other engines for the tests, with their drivers, and the screen that one of them needs.

use std::path::PathBuf;

use crate::error::Error;
use crate::process::{find, run, timed};
use crate::project::Project;
use crate::setup::{apt, cache, crates};
use crate::tools::GECKODRIVER;

/// The packages of Debian and its like, each with the names of what it brings.
const PACKAGES: [(&str, &[&str]); 3] = [
    ("firefox-esr", &["firefox-esr", "firefox"]),
    ("webkit2gtk-driver", &["WebKitWebDriver"]),
    ("xvfb", &["Xvfb"]),
];

/// Firefox and `WebKitGTK`, with their drivers.
#[derive(Debug, PartialEq, Eq)]
pub struct Engines {
    /// The browser of Mozilla.
    pub firefox: PathBuf,
    /// The program that takes `WebDriver` commands for it.
    pub geckodriver: PathBuf,
    /// The same for `WebKitGTK`, which knows its own browser.
    pub webkit_driver: PathBuf,
}

/// Finds the engines; installs them where that can be done without asking, which is on Debian and
/// its like as root.
///
/// # Errors
/// [`Error::Missing`] with what to install by hand, or the failure of what builds a driver.
pub fn ensure(project: &Project) -> Result<Engines, Error> {
    if !missing().is_empty() && apt::may_install() {
        let outcome = timed(
            "Installing Firefox, WebKitGTK and Xvfb (1 to 3 minutes)",
            || {
                run(apt::get().arg("update"))?;
                run(apt::get().args(["install", "-y"]).args(missing()))
            },
        );
        // Where a package has another name, the last line says what else to do.
        outcome.unwrap_or_else(|error| eprintln!("{error}"));
    }
    let geckodriver = geckodriver(project)?;
    let [Some(firefox), Some(webkit_driver), Some(_)] = PACKAGES.map(|(_, names)| program(names))
    else {
        let packages = missing().join(" ");
        let how = format!(
            "run `sudo apt-get install {packages}`, or what your system has for them. WebKitGTK \
            runs on Linux only; `cargo xtask test e2e` does without it and without Firefox"
        );
        return Err(Error::missing("one of the other engines", &how));
    };
    Ok(Engines {
        firefox,
        geckodriver,
        webkit_driver,
    })
}

/// The driver of Firefox, built if need be.
fn geckodriver(project: &Project) -> Result<PathBuf, Error> {
    if let Some(found) = find(GECKODRIVER.name) {
        return Ok(found);
    }
    if !GECKODRIVER.is_installed(project.cache()) {
        let _lock = cache::lock(project.cache())?;
        crates::install(&GECKODRIVER, project, &project.cache().join("target"))?;
    }
    let folder = GECKODRIVER.folder(project.cache());
    Ok(folder.join("bin").join(GECKODRIVER.binary))
}

fn program(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| find(name))
}

fn missing() -> Vec<&'static str> {
    let missing = PACKAGES
        .iter()
        .filter(|(_, names)| program(names).is_none());
    missing.map(|(package, _)| *package).collect()
}
