//! cargo-mutants, which only `cargo xtask mutants` needs.

use crate::error::Error;
use crate::project::Project;
use crate::setup::{cache, crates};
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
