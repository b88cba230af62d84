//! How much the tests would notice: cargo-mutants changes the code of the lower floors, one change at
//! a time, and the tests of that floor run over each.

pub mod floors;
pub mod scripts;
pub mod survivors;

use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::error::Error;
use crate::process::{read, run, timed};
use crate::project::Project;
use crate::setup;

/// Into how many samples the whole is cut, one a day.
const SAMPLES: u64 = 60;

/// How long one mutant takes on two cores: to compile, and to run the tests of its floor.
const SECONDS_EACH: usize = 8;

/// What one run takes on.
#[derive(Debug, PartialEq, Eq)]
pub enum Scope {
    /// The share of today.
    Today,
    /// Everything.
    All,
}

/// Tries the mutants of today, or all of them.
///
/// # Errors
/// If the tool cannot be installed, the tests fail without any mutant, or one lives that
/// `docs/mutants.md` does not explain.
pub fn run_scope(project: &Project, scope: &Scope) -> Result<(), Error> {
    setup::mutants::ensure(project)?;
    let workspace = floors::write(project)?;
    let shard = scope.share();
    let listed = read(mutants(project, &workspace, shard.as_deref()).arg("--list"))?;
    let n = listed.lines().count();
    let minutes = (n * SECONDS_EACH).div_ceil(60);
    let what = format!("{n} mutants, about {minutes} minutes and the first compilation");
    timed(&what, || {
        let mut tool = mutants(project, &workspace, shard.as_deref());
        tool.arg("--in-place");
        // The first test that fails is enough.
        tool.args(["--", "--", "-Zunstable-options", "--fail-fast"]);
        // That some live is told by the lists it writes.
        run(&mut tool).or_else(survivors::are_told)
    })?;
    survivors::check(project, &workspace.join("mutants.out"))
}

/// The same for the mutants of the scripts.
///
/// # Errors
/// If something is missing that cannot be installed, the site with all mutants does not build, or one
/// lives that `docs/mutants.md` does not explain.
pub fn run_scripts(project: &Project, scope: &Scope) -> Result<(), Error> {
    let output = scripts::try_all(project, scope.share().as_deref())?;
    survivors::check(project, &output)
}

impl Scope {
    /// As cargo-mutants writes it; nothing for all.
    fn share(&self) -> Option<String> {
        match self {
            Self::All => None,
            Self::Today => Some(format!("{}/{SAMPLES}", day_of_year() % SAMPLES)),
        }
    }
}

fn mutants(project: &Project, workspace: &Path, shard: Option<&str>) -> Command {
    let mut tool = project.cargo("mutants --no-shuffle --colors never");
    for floor in &floors::FLOORS {
        tool.args(["--package", &floor.package()]);
    }
    // The longest tests of a floor take seconds; what takes this long will never end.
    tool.args(["--timeout", "60", "--build-timeout", "300"]);
    if let Some(shard) = shard {
        // One here and one there, so that every sample is of all floors.
        tool.args(["--sharding", "round-robin", "--shard", shard]);
    }
    tool.current_dir(workspace);
    // The same inputs each time, few of them, and no search for the smallest one that fails.
    tool.env("PROPTEST_RNG_SEED", "1")
        .env("PROPTEST_CASES", "32")
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1")
        // Only a nightly harness may stop at the first test, unless it is told otherwise.
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_INCREMENTAL");
    tool
}

/// The day of the year, from 0, in UTC.
fn day_of_year() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let mut days = now.map_or(0, |since| since.as_secs() / 86_400);
    let mut year = 1970_u64;
    loop {
        let is_leap =
            year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let length = if is_leap { 366 } else { 365 };
        if days < length {
            return days;
        }
        days -= length;
        year += 1;
    }
}
