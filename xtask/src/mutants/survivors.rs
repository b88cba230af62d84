//! The mutants that no test noticed, and those that are known and explained.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::project::Project;

/// What cargo-mutants ends with when mutants lived, and when some did not end.
const LIVED: [i32; 2] = [2, 3];

/// Where the known ones stand, each with its reason.
const PAGE: &str = "docs/mutants.md";

/// Lets the failure pass that only says that mutants lived or ran on.
///
/// # Errors
/// Any other failure.
pub fn are_told(error: Error) -> Result<(), Error> {
    match error {
        Error::Failed { status, .. } if status.code().is_some_and(|code| LIVED.contains(&code)) => {
            Ok(())
        }
        other => Err(other),
    }
}

/// Compares what lived with what is explained.
///
/// # Errors
/// If one lived that is not explained.
pub fn check(project: &Project, output: &Path) -> Result<(), Error> {
    let count = |name: &str| -> Result<Vec<String>, Error> {
        let path = output.join(name);
        // Nothing is listed there for the scripts: what runs on and on fails in time.
        if !path.exists() {
            return Ok(Vec::new());
        }
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        Ok(text.lines().map(str::to_owned).collect())
    };
    let (caught, missed) = (count("caught.txt")?, count("missed.txt")?);
    let (timeout, unviable) = (count("timeout.txt")?, count("unviable.txt")?);
    let viable = caught.len() + missed.len() + timeout.len();
    println!(
        "{viable} viable mutants: {} caught, {} ran on and on, {} lived; {} did not compile.",
        caught.len(),
        timeout.len(),
        missed.len(),
        unviable.len(),
    );
    let page = project.root().join(PAGE);
    let explained = explained(&fs::read_to_string(&page).map_err(Error::file(&page))?);
    let unexplained: Vec<String> = missed
        .iter()
        .map(|line| told(line))
        .filter(|mutant| !explained.contains(mutant))
        .collect();
    if unexplained.is_empty() {
        return Ok(());
    }
    Err(Error::Survivors {
        page: PAGE,
        mutants: unexplained,
    })
}

/// A mutant as the page names it: its file in the project, and what was changed, without the line,
/// which moves.
#[must_use]
pub fn told(line: &str) -> String {
    let (path, change) = line.split_once(": ").unwrap_or((line, ""));
    let path = path.split(':').next().unwrap_or_default();
    // In its package, a source stands below the name of the floor.
    let path = path.find("src/").map_or(path, |at| &path[at..]);
    format!("`{path}`: `{change}`")
}

/// The mutants that a page lists, as [`told`] writes them.
#[must_use]
pub fn explained(page: &str) -> BTreeSet<String> {
    let items = page.lines().filter_map(|line| line.strip_prefix("- "));
    let mutants = items.filter(|item| item.starts_with("`src/"));
    let named = mutants.filter_map(|item| {
        let (end, _) = item.match_indices('`').nth(3)?;
        Some(item[..=end].to_owned())
    });
    named.collect()
}
