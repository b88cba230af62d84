//! Building the site: Trunk with the pinned tools.

use std::env;
use std::env::consts::EXE_SUFFIX;
use std::process::Command;

use crate::error::Error;
use crate::pages;
use crate::process;
use crate::project::Project;

/// Builds the site into `dist`, for this public address if it is known. Needs the tools of
/// [`crate::setup::tools`].
///
/// # Errors
/// If Trunk or its hook fails, or the address is none.
pub fn run(project: &Project, release: bool, address: Option<&str>) -> Result<(), Error> {
    let mut trunk = trunk(project);
    if let Some(address) = address {
        trunk.env("CTO_QUADRANT_ADDRESS", address);
    }
    run_trunk(trunk, release)
}

/// Builds a release that also has the pages in languages nobody speaks: longer words in one,
/// from right to left in the other.
///
/// # Errors
/// If Trunk or its hook fails.
pub fn run_for_tests(project: &Project) -> Result<(), Error> {
    // Cargo would compile everything once more for a program of its own. With the tests it is there.
    process::run(&mut project.cargo("test --quiet --no-run --test pages"))?;
    let mut trunk = trunk(project);
    let program = ["pages", EXE_SUFFIX].concat();
    trunk.env(
        pages::COMPILED,
        project.target().join("debug").join(program),
    );
    trunk.env("CTO_QUADRANT_PSEUDO", "1");
    run_trunk(trunk, true)
}

/// The public address that [`run_for_hosts`] builds with. No site can ever have it, as RFC 2606
/// says; the tests put that of their own server in its place.
pub const PLACEHOLDER_ADDRESS: &str = "http://cto-quadrant.invalid/";

/// Builds a release that real blogs can ask for whole addresses, into a folder of its own:
/// nobody should publish it by mistake.
///
/// # Errors
/// If Trunk or its hook fails.
pub fn run_for_hosts(project: &Project) -> Result<(), Error> {
    let mut trunk = trunk(project);
    trunk.env("CTO_QUADRANT_ADDRESS", PLACEHOLDER_ADDRESS);
    trunk.env("CTO_QUADRANT_PSEUDO", "1");
    trunk.env("TRUNK_BUILD_DIST", project.dist_for_hosts());
    run_trunk(trunk, true)
}

/// Tells the hooks of Trunk to build the edition after the published one.
const NEXT_EDITION: &str = "CTO_QUADRANT_NEXT_EDITION";

/// Builds a release with the edition that exists in tests alone, into a folder of its own: what a
/// reader finds who comes back after a new edition.
///
/// # Errors
/// If Trunk or its hook fails.
pub fn run_for_next_edition(project: &Project) -> Result<(), Error> {
    let mut trunk = trunk(project);
    trunk.env(NEXT_EDITION, "1");
    trunk.env("TRUNK_BUILD_DIST", project.dist_of_next_edition());
    run_trunk(trunk, true)
}

/// Whether a hook of Trunk was called by [`run_for_next_edition`].
pub(crate) fn is_for_next_edition() -> bool {
    env::var_os(NEXT_EDITION).is_some()
}

/// Trunk, whose hook keeps the pictures it has drawn with the tools.
pub(crate) fn trunk(project: &Project) -> Command {
    let mut trunk = project.program("trunk");
    // Trunk reads the usual NO_COLOR=1 as a wrong value of its flag and stops.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk.env("CTO_QUADRANT_PICTURES", project.cache().join("pictures"));
    trunk
}

fn run_trunk(mut trunk: Command, release: bool) -> Result<(), Error> {
    trunk.arg("build");
    if release {
        trunk.arg("--release");
    }
    let what = format!(
        "{} (up to 6 minutes at first, then 10 to 60 seconds)",
        process::line(&trunk)
    );
    process::timed(&what, || process::run(&mut trunk))
}
