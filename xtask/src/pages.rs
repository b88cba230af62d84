//! Writes the static pages: Trunk's last hook, into the folder that it names.

use std::env;
use std::process::Command;

use crate::build;
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
    let mut program = match env::var_os(COMPILED) {
        Some(program) => Command::new(program),
        None if build::is_for_next_edition() => {
            // Its tests have compiled it like this.
            project.cargo_unoptimised("run --quiet --features second-edition --bin pages")
        }
        None => project.cargo("run --quiet --bin pages"),
    };
    run(&mut program)
}
