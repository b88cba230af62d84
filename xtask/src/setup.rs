//! Makes sure that every pinned tool is there, and is quick about it when they are.

pub mod apt;
pub mod browser;
pub mod cache;
pub mod crates;
pub mod deny;
pub mod engines;
pub mod fuzz;
pub mod hosts;
pub mod mutants;
pub mod npm;
pub mod rust;

use crate::error::Error;
use crate::project::Project;
use crate::setup::browser::Browser;
use crate::tools::ALL;

/// Installs what building needs and is missing: the wasm target, Trunk, wasm-bindgen, npm tools.
///
/// # Errors
/// If something cannot be installed; the message names it.
pub fn tools(project: &Project) -> Result<(), Error> {
    rust::ensure_target(project)?;
    npm::check_node(project)?;
    if is_complete(project) {
        return Ok(());
    }
    let _lock = cache::lock(project.cache())?;
    // The quick one first: should npm be missing, that is known before the long builds.
    npm::install_missing(project)?;
    crates::install_missing(project)
}

/// Installs what looking at the source needs and is missing: the wasm target, cargo-deny and the npm
/// tools.
///
/// # Errors
/// If something cannot be installed; the message names it.
pub fn for_lint(project: &Project) -> Result<(), Error> {
    rust::ensure_target(project)?;
    npm::check_node(project)?;
    deny::ensure(project)?;
    if project.npm().is_dir() {
        return Ok(());
    }
    let _lock = cache::lock(project.cache())?;
    npm::install_missing(project)
}

/// Installs all of [`tools`], cargo-deny and the browser for the tests, and says where that browser
/// is.
///
/// # Errors
/// If something cannot be installed; the message names it.
pub fn everything(project: &Project) -> Result<Browser, Error> {
    tools(project)?;
    deny::ensure(project)?;
    browser::ensure()
}

fn is_complete(project: &Project) -> bool {
    ALL.iter().all(|tool| tool.is_installed(project.cache())) && project.npm().is_dir()
}
