//! What the documentation says about the tests is true.

use std::fs;
use std::path::{Path, PathBuf};

/// The sources of all tests, one after the other.
fn tests() -> String {
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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    read(&folder, &mut text);
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

#[test]
fn every_test_that_the_page_on_security_names_is_there() {
    let page = include_str!("../../docs/security.md");
    let tests = tests();
    let named = named(page);
    assert!(named.len() > 25, "only {} tests are named", named.len());
    for name in named {
        assert!(tests.contains(&format!("fn {name}(")), "there is no {name}");
    }
}
