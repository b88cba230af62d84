//! What only `cargo xtask mutants` needs: cargo-mutants, and for the scripts Stryker's instrumenter.

use std::path::PathBuf;

use crate::error::Error;
use crate::project::Project;
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
    npm::ensure(project, "tests/mutants/stryker", "Stryker's instrumenter")
}
