//! Whether what people read is spelt right and easy to read.
//!
//! Both tools come from npm, as other tools do: cspell holds every word against a British
//! dictionary and the list of names in `cspell.json`; retext-readability judges every sentence.

use std::fs;
use std::path::PathBuf;

use crate::error::Error;
use crate::process::run;
use crate::project::Project;

/// Checks the texts and the documentation. What is found is printed with file and line.
///
/// # Errors
/// If a word is unknown, a sentence is hard, or a tool is missing.
pub fn check(project: &Project) -> Result<(), Error> {
    // Which files it reads, and which words it knows, stands in cspell.json.
    let mut spelling = project.program("cspell");
    run(spelling.args(["lint", "--no-progress", "--show-suggestions"]))?;
    let mut readability = project.program("node");
    readability.arg("xtask/readability.mjs").arg(project.npm());
    run(readability.args(content_files(project)?))
}

/// The content file of every language, in the order of their names.
fn content_files(project: &Project) -> Result<Vec<PathBuf>, Error> {
    let folder = project.root().join("content");
    let entries = fs::read_dir(&folder).map_err(Error::file(&folder))?;
    let mut files = entries
        .map(|entry| entry.map(|entry| PathBuf::from("content").join(entry.file_name())))
        .collect::<Result<Vec<_>, _>>()
        .map_err(Error::file(&folder))?;
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    Ok(files)
}
