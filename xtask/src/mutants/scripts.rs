//! The mutants of the scripts. All of them are built into one copy of the site, each behind a
//! question which one is active; the end-to-end tests make each active in turn.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::build;
use crate::checks;
use crate::error::Error;
use crate::process::{read, run, timed};
use crate::project::Project;
use crate::setup;
use crate::tree;

/// The folders of the scripts that run in pages of others, and before the program.
const FOLDERS: [&str; 2] = ["src/embed", "src/boot"];
/// The list of all of them in the folder of the output.
const ALL: &str = "all.json";
/// The list of those that are tried in a browser, as the tests read it.
const LIST: &str = "mutants.json";
/// How many seconds the tests wait for what should show: a mutant often keeps it away for good.
const PATIENCE: &str = "5";
/// How long one takes on two cores, most of them a few seconds and a few of them minutes.
const SECONDS_EACH: usize = 6;

/// Tries the mutants of this share, such as `7/60`, or all of them, and says where the verdicts are.
///
/// # Errors
/// If something is missing that cannot be installed, or the copy cannot be built.
pub fn try_all(project: &Project, share: Option<&str>) -> Result<PathBuf, Error> {
    setup::everything(project)?;
    let output = project.target().join("mutants-of-scripts");
    let copy = output.join("project");
    copy_project(project, &copy)?;
    let copy = Project::at(copy, project.cache().to_owned())?;
    put_in(project, &copy, &output)?;
    timed("building the site with all mutants", || {
        build::run_for_tests(&copy)
    })?;
    try_alone(&copy, &output, share)?;
    let n = n_mutants(&output)?;
    let minutes = (n * SECONDS_EACH).div_ceil(60);
    eprintln!("{n} mutants in a browser take about {minutes} minutes.");
    let mut tests = project.cargo_unoptimised("test --test e2e");
    tests.env("CTO_QUADRANT_MUTANTS", &output);
    tests.env("CTO_QUADRANT_PATIENCE", PATIENCE);
    checks::with_site(tests, project, &copy.dist())?;
    Ok(output)
}

/// Tries those that need no page, and lists what is left of the share.
fn try_alone(copy: &Project, output: &Path, share: Option<&str>) -> Result<(), Error> {
    let list = output.join(LIST);
    let file = File::create(&list).map_err(Error::file(&list))?;
    let mut node = copy.program("node");
    node.arg(copy.root().join("tests/mutants/stryker/alone.mjs"));
    node.arg(copy.root()).arg(output.join(ALL));
    node.args(share).stdout(file);
    timed("the tests that need no page", || run(&mut node))
}

/// How many mutants are listed.
fn n_mutants(output: &Path) -> Result<usize, Error> {
    let list = output.join(LIST);
    let text = fs::read_to_string(&list).map_err(Error::file(&list))?;
    Ok(text.matches("\"id\":").count())
}

/// Copies what belongs to the project, and removes what belongs there no more.
fn copy_project(project: &Project, to: &Path) -> Result<(), Error> {
    let mut git = project.program("git");
    let listed = read(git.args(["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    let wanted: Vec<PathBuf> = listed.lines().map(|path| to.join(path)).collect();
    let build = [to.join("dist"), to.join("target")];
    let is_ours = |old: &PathBuf| !build.iter().any(|folder| old.starts_with(folder));
    let old = tree::files(to).into_iter().filter(is_ours);
    for old in old.filter(|old| !wanted.contains(old)) {
        fs::remove_file(&old).map_err(Error::file(&old))?;
    }
    for path in listed.lines() {
        let (from, to) = (project.root().join(path), to.join(path));
        // What is deleted but not committed yet is still listed.
        let Ok(content) = fs::read(&from) else {
            continue;
        };
        if fs::read(&to).is_ok_and(|old| old == content) {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(Error::file(folder))?;
        }
        fs::write(&to, content).map_err(Error::file(&to))?;
    }
    Ok(())
}

/// Puts the mutants into the scripts of the copy, and the list of them into the folder of the output.
fn put_in(project: &Project, copy: &Project, output: &Path) -> Result<(), Error> {
    let stryker = setup::mutants::stryker(project)?;
    let scripts = FOLDERS
        .iter()
        .flat_map(|folder| tree::files(&copy.root().join(folder)));
    let names = scripts
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .filter_map(|path| path.strip_prefix(copy.root()).map(Path::to_owned).ok());
    let list = output.join(ALL);
    let file = File::create(&list).map_err(Error::file(&list))?;
    let mut node = project.program("node");
    node.arg(project.root().join("tests/mutants/stryker/instrument.mjs"));
    node.arg(copy.root())
        .args(names)
        .current_dir(stryker)
        .stdout(file);
    run(&mut node)
}
