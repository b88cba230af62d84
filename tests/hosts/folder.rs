//! Folders that belong to one test, under the one that cargo keeps for such things.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::runner::Outcome;

/// An empty folder. It stays after the test, to be looked at, and is emptied before the next run.
pub(crate) fn fresh(name: &str) -> Outcome<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("hosts")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A folder of the sources of these tests.
pub(crate) fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/hosts")
        .join(name)
}

/// Copies what is in a folder into another one; links become what they lead to.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// Adds to the end of a file.
pub(crate) fn append(file: &Path, text: &str) -> io::Result<()> {
    fs::write(file, fs::read_to_string(file)? + text)
}

/// Writes a file and the folders above it.
pub(crate) fn write(file: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(file))?;
    fs::write(file, text)
}
