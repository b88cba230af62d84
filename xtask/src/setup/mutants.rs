//! What only `cargo xtask mutants` needs: cargo-mutants, and for the scripts Stryker's instrumenter.

use std::fs;
use std::path::PathBuf;

use crate::error::Error;
use crate::process::timed;
use crate::project::{Project, npm_key};
use crate::setup::{cache, crates, npm};
use crate::tools::CARGO_MUTANTS;

/// Builds cargo-mutants if it is not in the cache yet.
///
/// # Errors
/// If it cannot be built.
pub fn ensure(project: &Project) -> Result<(), Error> {
    if CARGO_MUTANTS.is_installed(project.cache()) {
        return Ok(());
    }
    let _lock = cache::lock(project.cache())?;
    let target = project.cache().join("target");
    crates::install(&CARGO_MUTANTS, project, &target)?;
    cache::remove(&target)
}

/// The folder of the cache that holds Stryker's instrumenter, which is installed if it is not there
/// yet.
///
/// # Errors
/// If the lock file cannot be read, or npm is missing or fails.
pub fn stryker(project: &Project) -> Result<PathBuf, Error> {
    let source = project.root().join("tests/mutants/stryker");
    let lock_file = source.join("package-lock.json");
    let text = fs::read(&lock_file).map_err(Error::file(&lock_file))?;
    let folder = project.cache().join("npm").join(npm_key(&text));
    if !folder.is_dir() {
        let _lock = cache::lock(project.cache())?;
        timed(
            "Installing Stryker's instrumenter (5 to 30 seconds)",
            || npm::install(project, &source, &folder),
        )?;
    }
    Ok(folder)
}
