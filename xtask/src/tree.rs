//! All files below a folder.

use std::fs;
use std::path::{Path, PathBuf};

/// The files below a folder in the order of their names, or the one file that `path` is; nothing
/// if there is no such path.
#[must_use]
pub fn files(path: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(path, &mut files);
    files.sort();
    files
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => entries
            .flatten()
            .for_each(|entry| collect(&entry.path(), files)),
        Err(_) if path.is_file() => files.push(path.to_owned()),
        Err(_) => {}
    }
}
