//! The other engines, and the drivers that the tests steer them with.

use std::path::Path;

use crate::error::Error;
use crate::process::{find, run, timed};
use crate::project::Project;
use crate::setup::{apt, cache, crates};
use crate::tools::GECKODRIVER;

/// The packages of Debian and its like, each with something that it brings.
const PACKAGES: [(&str, &str); 3] = [
    ("firefox-esr", "/usr/bin/firefox-esr"),
    ("webkit2gtk-driver", "/usr/bin/WebKitWebDriver"),
    ("xvfb", "/usr/bin/xvfb-run"),
];

/// Makes sure that all engines are there; installs them where that can be done without asking,
/// which is on Debian and its like as root.
///
/// # Errors
/// [`Error::Missing`] with what to install by hand, or the failure of what builds the driver.
pub fn ensure(project: &Project) -> Result<(), Error> {
    if !missing().is_empty() && apt::may_install() {
        timed(
            "Installing Firefox, WebKitGTK and Xvfb (1 to 3 minutes)",
            || {
                run(apt::get().arg("update"))?;
                run(apt::get().args(["install", "-y"]).args(missing()))
            },
        )?;
    }
    let packages = missing().join(" ");
    if !packages.is_empty() {
        let how =
            format!("run `sudo apt-get install {packages}`, or what your system has for them");
        return Err(Error::missing("one of the other engines", &how));
    }
    if find(GECKODRIVER.name).is_some() || GECKODRIVER.is_installed(project.cache()) {
        return Ok(());
    }
    let _lock = cache::lock(project.cache())?;
    crates::install(&GECKODRIVER, project, &project.cache().join("target"))
}

fn missing() -> Vec<&'static str> {
    let missing = PACKAGES
        .iter()
        .filter(|(_, file)| !Path::new(file).exists());
    missing.map(|(package, _)| *package).collect()
}
