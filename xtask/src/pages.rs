//! Writes the static pages: Trunk's last hook, into the folder that it names.

use std::env;
use std::process::Command;

use crate::error::Error;
use crate::process::run;
use crate::project::Project;

/// Where the program that writes them is, if it has been compiled.
pub(crate) const COMPILED: &str = "CTO_QUADRANT_PAGES";

/// Runs the program that writes them, which reads the same environment as this.
///
/// # Errors
/// If it fails.
pub fn run_for_trunk(project: &Project) -> Result<(), Error> {
    let mut program = env::var_os(COMPILED)
        .map_or_else(|| project.cargo("run --quiet --bin pages"), Command::new);
    run(&mut program)
}
