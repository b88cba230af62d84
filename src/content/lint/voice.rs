//! Phrases that an editor took out of the English texts and that are not to come back: they talk
//! about our reading list, sound translated, or are not the word that the field uses.
//!
//! No list makes a text good. This one remembers what was mended, with what to say instead.

use super::english::words;
use crate::content::file::ContentFile;
use crate::content::lint_error::LintError;

/// What not to say, in lower case, and what to do about it.
const PHRASES: [(&str, &str); 21] = [
    ("its source", SOURCE),
    ("its source's", SOURCE),
    ("in the terms of", SOURCE),
    ("we infer", "say it, and mark it “(our reading)”"),
    ("take in", IMPORT),
    ("takes in", IMPORT),
    ("taken in", IMPORT),
    ("take them with you", "say “export”"),
    ("let go", "say “drop” or “hand over”"),
    ("letting go", "say “drop” or “hand over”"),
    ("write themselves down", "say “sign up”"),
    ("there is nothing to", "say what is so instead"),
    ("the way over", "say who moved, and where"),
    ("told of it", SOURCE),
    ("think along", "say “be a sounding board”"),
    ("model in front", "name it, or say “the leading model”"),
    ("things get done", "say who does what"),
    ("asked how they are", "say “surveyed”"),
    ("necessary evil", "say “a cost”"),
    ("the present result", "say “this result”"),
    (
        "model turns the choices",
        "the scoring stands on the method page; say what it means",
    ),
];

const SOURCE: &str = "say the thing itself; where it comes from stands in `source`";
const IMPORT: &str = "say “import”";

/// No text says what was taken out.
pub(super) fn phrases(file: &ContentFile) -> Vec<LintError> {
    file.entries()
        .filter_map(|(name, entry)| {
            let said: Vec<String> = words(&entry.text).collect();
            let (phrase, instead) = PHRASES.iter().find(|(phrase, _)| contains(&said, phrase))?;
            Some(file.error(name, format!("says “{phrase}”; {instead}")))
        })
        .collect()
}

fn contains(said: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    said.windows(phrase.len()).any(|window| window == phrase)
}
