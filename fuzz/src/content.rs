//! A content file is read as its TOML says, each problem has its line in it, and no text changes on
//! its way to the page.

use std::collections::BTreeMap;

use cto_quadrant::content::file::ContentFile;
use cto_quadrant::content::lint::lint;
use cto_quadrant::content::{Segment, fill, segments};
use toml::{Table, Value};

/// The name of a file for messages.
const PATH: &str = "content/xx.toml";

/// Holds it for the text of a file.
pub fn check(text: &str) {
    let file = ContentFile::parse(PATH, text);
    let n_lines = text.matches('\n').count() + 1;
    let errors = lint(&file);
    for error in &errors {
        assert!(
            (1..=n_lines).contains(&error.line) || error.file != PATH,
            "{error}"
        );
        assert!(!error.problem.trim().is_empty(), "{error}");
    }
    assert!(errors.is_sorted_by_key(|error| error.line));
    match text.parse::<Table>() {
        // The strict reader of the same crate stops where this one reads on, but never elsewhere.
        Err(error) => assert!(!file.errors().is_empty(), "{error} was not reported"),
        Ok(table) if file.errors().is_empty() => {
            let read = file
                .entries()
                .map(|(name, entry)| (name, entry.text.clone()));
            let read: BTreeMap<String, String> =
                read.map(|(name, text)| (name.to_owned(), text)).collect();
            let mut expected = BTreeMap::new();
            for (name, value) in &table {
                if !["lang", "dir", "sources"].contains(&name.as_str()) {
                    texts(name, value, &mut expected);
                }
            }
            for (name, text) in &expected {
                assert_eq!(read.get(name), Some(text), "{name}");
            }
        }
        Ok(_) => {}
    }
    for (_, entry) in file.entries() {
        hold(&entry.text);
    }
}

/// Every text of a table, by its dotted path.
fn texts(path: &str, value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::String(text) => drop(found.insert(path.to_owned(), text.clone())),
        Value::Table(table) if table.contains_key("text") => texts(path, &table["text"], found),
        Value::Table(table) => {
            for (name, value) in table {
                texts(&format!("{path}.{name}"), value, found);
            }
        }
        _ => {}
    }
}

/// A text is made of its words and gaps, and nothing fills a gap without a value.
fn hold(text: &str) {
    let parts = segments(text).map(|segment| match segment {
        Segment::Text(words) => words.to_owned(),
        Segment::Gap(name) => ["{", name, "}"].concat(),
    });
    assert_eq!(parts.collect::<String>(), text);
    assert_eq!(fill(text, &[]), text);
}
