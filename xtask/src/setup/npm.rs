//! The tools that come from npm, in a folder of the cache named after the lock file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process::{read, run, timed};
use crate::project::{Project, npm_key};
use crate::setup::cache;

const OLDEST_NODE: u32 = 20;
const INSTALL_NODE: &str = "install node 20 or newer with npm (https://nodejs.org, or `apt-get \
    install nodejs npm`, or `brew install node`)";

/// Checks that node is there and new enough. The builds need it too: wasm-opt runs in it.
///
/// # Errors
/// [`Error::Missing`] if it is not.
pub fn check_node(project: &Project) -> Result<(), Error> {
    let version = read(project.program("node").arg("--version"))
        .map_err(|_| Error::missing("node", INSTALL_NODE))?;
    if major(&version).is_some_and(|major| major >= OLDEST_NODE) {
        return Ok(());
    }
    let what = format!("node 20 (this is {version})");
    Err(Error::missing(&what, INSTALL_NODE))
}

/// Installs the npm tools if the present lock file's are not in the cache yet. Needs the lock of
/// the cache.
///
/// # Errors
/// If npm is missing or fails.
pub fn install_missing(project: &Project) -> Result<(), Error> {
    if project.npm().is_dir() {
        return Ok(());
    }
    timed("Installing the npm tools (5 to 30 seconds)", || {
        install(project, project.root(), project.npm())
    })
}

/// The folder of the cache with what the `package-lock.json` in a folder of the clone names, which is
/// installed if it is not there yet.
///
/// # Errors
/// If the lock file cannot be read, or npm is missing or fails.
pub fn ensure(project: &Project, source: &str, what: &str) -> Result<PathBuf, Error> {
    let source = project.root().join(source);
    let lock_file = source.join("package-lock.json");
    let text = fs::read(&lock_file).map_err(Error::file(&lock_file))?;
    let folder = project.cache().join("npm").join(npm_key(&text));
    if !folder.is_dir() {
        let _lock = cache::lock(project.cache())?;
        timed(&format!("Installing {what} (5 to 30 seconds)"), || {
            install(project, &source, &folder)
        })?;
    }
    Ok(folder)
}

/// Installs what the `package-lock.json` in one folder names into another one of the cache. Needs
/// the lock of the cache.
///
/// # Errors
/// If npm is missing or fails.
fn install(project: &Project, source: &Path, finished: &Path) -> Result<(), Error> {
    if read(project.program("npm").arg("--version")).is_err() {
        return Err(Error::missing("npm", INSTALL_NODE));
    }
    cache::install(finished, |folder| {
        for name in ["package.json", "package-lock.json"] {
            let from = source.join(name);
            fs::copy(&from, folder.join(name)).map_err(Error::file(&from))?;
        }
        let mut npm = project.program("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        run(npm.current_dir(folder))
    })
}

fn major(version: &str) -> Option<u32> {
    version
        .trim_start_matches('v')
        .split('.')
        .next()?
        .parse()
        .ok()
}
