//! cargo-fuzz, which builds the targets of `fuzz/` with what libFuzzer needs to watch them.

use crate::error::Error;
use crate::process::read;
use crate::project::Project;
use crate::setup::{cache, crates};
use crate::tools::CARGO_FUZZ;

/// Installs cargo-fuzz if it is not in the cache yet, and looks for Python, in which the reference of
/// the code is written.
///
/// # Errors
/// If one of them is missing and cannot be had.
pub fn ensure(project: &Project) -> Result<(), Error> {
    read(project.program("python3").arg("--version")).map_err(|_| {
        let how = "install Python 3 (https://www.python.org, or `apt-get install python3`)";
        Error::missing("python3", how)
    })?;
    if CARGO_FUZZ.is_installed(project.cache()) {
        return Ok(());
    }
    let _lock = cache::lock(project.cache())?;
    let target = project.cache().join("target");
    crates::install(&CARGO_FUZZ, project, &target)?;
    cache::remove(&target)
}
