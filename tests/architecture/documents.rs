//! What the documentation says about the tests is true.

use std::fs;
use std::path::{Path, PathBuf};

/// What goes wrong, row by row.
const FAULTS: &str = include_str!("../../docs/faults.md");

/// The sources of all tests in a folder, one after the other.
fn tests(folder: &str) -> String {
    fn read(folder: &Path, text: &mut String) {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                read(&path, text);
            } else if path.extension().is_some_and(|end| end == "rs") {
                text.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut text = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    read(&root.join(folder), &mut text);
    text
}

/// What stands between backticks and is a sentence in the way that tests are.
fn named(page: &str) -> Vec<&str> {
    let quoted = page.split('`').skip(1).step_by(2);
    quoted
        .filter(|name| {
            let is_of_a_test =
                |char: char| char.is_ascii_lowercase() || char == '_' || char.is_ascii_digit();
            name.matches('_').count() > 3 && name.chars().all(is_of_a_test)
        })
        .collect()
}

/// The text names at least so many tests, and each is among these.
fn check_named(text: &str, tests: &str, least: usize) {
    let named = named(text);
    assert!(named.len() >= least, "too few tests are named in {text}");
    for name in named {
        assert!(tests.contains(&format!("fn {name}(")), "there is no {name}");
    }
}

#[test]
fn every_test_that_the_page_on_security_names_is_there() {
    let page = include_str!("../../docs/security.md");
    check_named(page, &tests("tests"), 26);
}

#[test]
fn every_test_that_the_page_on_fuzzing_names_is_there() {
    let page = include_str!("../../docs/fuzzing.md");
    check_named(page, &tests("tests"), 2);
}

#[test]
fn every_fault_names_a_test_in_a_browser() {
    let is_row = |line: &&str| line.starts_with("| ") && !line.starts_with("| ---");
    let rows = FAULTS.lines().filter(is_row);
    let faults: Vec<&str> = rows.filter(|row| !row.starts_with("| fault |")).collect();
    assert!(faults.len() > 40, "only {} faults", faults.len());
    let tests = tests("tests/e2e");
    for fault in faults {
        assert_eq!(fault.matches(" | ").count(), 3, "four cells: {fault}");
        check_named(fault, &tests, 1);
    }
}

#[test]
fn every_sentence_that_the_page_on_faults_quotes_is_in_the_content() {
    let content = include_str!("../../content/en.toml");
    let quoted: Vec<&str> = FAULTS.split('"').skip(1).step_by(2).collect();
    assert!(quoted.len() > 25, "only {} sentences", quoted.len());
    for sentence in quoted {
        let is_there = content.contains(&format!("\"{sentence}\""));
        assert!(is_there, "nothing says {sentence:?}");
    }
}
