//! The scripts that need no page, by their tests in `tests/scripts/`, which node runs: a colour, a
//! message and the code for a post are the same everywhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts");
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn what_the_scripts_work_out_is_right() {
    let files = files();
    assert!(files.len() > 3, "{files:?}");
    let output = Command::new("node").arg("--test").args(files).output();
    let output = output.expect("node is on the path");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    assert!(output.status.success());
    // A run without any test would pass too.
    let passed = said
        .lines()
        .find_map(|line| line.split_once("pass ")?.1.parse::<u32>().ok());
    assert!(passed > Some(40), "{passed:?}");
}

#[test]
fn each_file_is_named_after_the_script_that_it_tests() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let scripts = xtask::tree::files(&source);
    for file in files() {
        let name = file.file_name().unwrap().to_string_lossy();
        let script = name.replace(".test.mjs", ".js");
        let is_its = |path: &&PathBuf| path.ends_with(&script);
        assert_eq!(scripts.iter().filter(is_its).count(), 1, "{name}");
    }
}
