//! Building the site: Trunk with the pinned tools.

use std::env;

use crate::error::Error;
use crate::process;
use crate::project::Project;

/// Builds the site into `dist`. Needs the tools of [`crate::setup::tools`].
///
/// # Errors
/// If Trunk or its hook fails.
pub fn run(project: &Project, release: bool) -> Result<(), Error> {
    let mut trunk = project.program("trunk");
    trunk.arg("build");
    if release {
        trunk.arg("--release");
    }
    // Trunk reads the usual NO_COLOR=1 as a wrong value of its flag and stops.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    let what = format!(
        "{} (up to 6 minutes at first, then 10 to 60 seconds)",
        process::line(&trunk)
    );
    process::timed(&what, || process::run(&mut trunk))
}
