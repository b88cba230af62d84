//! Whether what the project depends on may be used: licences, sources, versions twice, and known
//! weaknesses wherever somebody can be asked about them.

use crate::error::Error;
use crate::process::{read, run};
use crate::project::Project;

/// Where the known weaknesses of crates are written down.
const ADVISORIES: &str = "https://github.com/RustSec/advisory-db";
/// The lock files of npm.
const LOCK_FILES: [&str; 3] = [
    "package-lock.json",
    "tests/hosts/eleventy/package-lock.json",
    "tests/mutants/stryker/package-lock.json",
];

/// Checks the crates as `deny.toml` says, and the packages of npm as `xtask/npm.mjs` does.
///
/// # Errors
/// If one must not be used. A list of weaknesses that cannot be reached is only told.
pub fn check(project: &Project) -> Result<(), Error> {
    let deny = || project.cargo("deny --workspace --locked check");
    run(deny().args(["bans", "licenses", "sources"]))?;
    let mut git = project.program("git");
    git.args(["-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=10"]);
    git.args(["ls-remote", "--exit-code", ADVISORIES, "HEAD"]);
    if read(git.env("GIT_TERMINAL_PROMPT", "0")).is_ok() {
        run(deny().arg("advisories"))?;
    } else {
        eprintln!("{ADVISORIES} cannot be reached, so no crate was looked up there.");
    }
    let mut node = project.program("node");
    node.arg("xtask/npm.mjs").args(LOCK_FILES);
    run(&mut node)
}
