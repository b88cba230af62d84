//! Whether every text is there, in one piece and with its source.

use std::collections::BTreeSet;

use crate::content::file::ContentFile;
use crate::content::key::Key;
use crate::content::lint_error::LintError;
use crate::content::sourced::OWN_INFERENCE;
use crate::content::{Segment, segments};

/// Every key has a text: so each block has one statement for each model. What stands there in the
/// wrong shape has been reported already.
pub(super) fn missing(file: &ContentFile) -> Vec<LintError> {
    let unread = |name: &String| file.errors().iter().any(|error| error.key == *name);
    Key::all()
        .map(Key::name)
        .filter(|name| file.entry(name).is_none() && !unread(name))
        .map(|name| file.error(&name, "is missing; add this text".to_owned()))
        .collect()
}

/// No text stands under a name that nothing shows.
pub(super) fn unknown(file: &ContentFile) -> Vec<LintError> {
    let known: BTreeSet<String> = Key::all().map(Key::name).collect();
    file.entries()
        .filter(|(name, _)| !known.contains(*name))
        .map(|(name, _)| {
            let problem = "is shown nowhere; correct the name or remove it";
            file.error(name, problem.to_owned())
        })
        .collect()
}

/// No text is empty.
pub(super) fn empty(file: &ContentFile) -> Vec<LintError> {
    file.entries()
        .filter(|(_, entry)| entry.text.trim().is_empty())
        .map(|(name, _)| file.error(name, "is empty; write the text".to_owned()))
        .collect()
}

/// A label has exactly the gaps that its code fills, and no other text has any.
pub(super) fn gaps(file: &ContentFile) -> Vec<LintError> {
    Key::all()
        .filter_map(|key| {
            let name = key.name();
            let problem = gap_problem(key, &file.entry(&name)?.text)?;
            Some(file.error(&name, problem))
        })
        .collect()
}

fn gap_problem(key: Key, text: &str) -> Option<String> {
    let mut found = Vec::new();
    for segment in segments(text) {
        match segment {
            Segment::Gap(name) => found.push(name),
            Segment::Text(words) if words.contains(['{', '}']) => {
                return Some("has a brace without its partner; close it or remove it".to_owned());
            }
            Segment::Text(_) => {}
        }
    }
    found.sort_unstable();
    let mut declared = match key {
        Key::Label(label) => label.placeholders().to_vec(),
        Key::Result(label) => label.placeholders().to_vec(),
        Key::Section(label) => label.placeholders().to_vec(),
        Key::Sharing(label) => label.placeholders().to_vec(),
        Key::Paper(label) => label.placeholders().to_vec(),
        Key::OfGroup(label) => label.placeholders().to_vec(),
        Key::Page(label) => label.placeholders().to_vec(),
        Key::Embed(label) => label.placeholders().to_vec(),
        _ => Vec::new(),
    };
    declared.sort_unstable();
    (found != declared).then(|| {
        format!(
            "has the gaps {}; it needs exactly {}",
            listed(&found),
            listed(&declared)
        )
    })
}

fn listed(gaps: &[&str]) -> String {
    if gaps.is_empty() {
        return "(none)".to_owned();
    }
    let braced: Vec<String> = gaps.iter().map(|gap| format!("{{{gap}}}")).collect();
    braced.join(" ")
}

/// Every statement, reading, responsibility and area says where it comes from.
pub(super) fn sources(file: &ContentFile) -> Vec<LintError> {
    Key::all()
        .filter(|key| {
            matches!(
                key,
                Key::Statement(..)
                    | Key::Former(_)
                    | Key::Reading(..)
                    | Key::Passage(_)
                    | Key::Responsibility(_)
                    | Key::Why(_)
                    | Key::Area(_)
            )
        })
        .map(Key::name)
        .filter_map(|name| {
            let problem = source_problem(file, &file.entry(&name)?.sources)?;
            Some(file.error(&name, problem))
        })
        .collect()
}

fn source_problem(file: &ContentFile, sources: &[String]) -> Option<String> {
    if sources.is_empty() {
        return Some("names no source; add source = [...]".to_owned());
    }
    let known = |id: &str| id == OWN_INFERENCE || file.sources().contains_key(id);
    let unknown = sources.iter().find(|id| !known(id))?;
    Some(format!(
        "names the source {unknown}; add it to [sources] or name one of those"
    ))
}
