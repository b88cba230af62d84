//! The rules that a content file must keep, so that the assessment measures what it says.
//!
//! Four statements can only be compared if none of them is longer, grander or easier to recognise
//! than the others; that, and that nothing is missing, is what the rules see to. They cannot see
//! whether a statement is true to its model.

pub mod blocks;
mod english;
mod presence;
mod voice;

use super::Texts;
use super::file::ContentFile;
use super::lint_error::LintError;
use crate::domain::edition::PLACES;

type Rule = fn(&ContentFile) -> Vec<LintError>;

/// The rules for every language.
const RULES: [Rule; 7] = [
    presence::missing,
    presence::unknown,
    presence::empty,
    presence::gaps,
    presence::sources,
    blocks::lengths,
    blocks::duplicates,
];

/// The rules that know words, for texts in English.
const ENGLISH_RULES: [Rule; 5] = [
    english::verbs,
    english::subjects,
    english::giveaways,
    english::prestige,
    voice::phrases,
];

/// Reads a content file and gives its texts if it keeps every rule; `path` is only for messages.
///
/// # Errors
/// All problems that were found, in the order of their lines.
pub fn checked(path: &str, toml: &str) -> Result<Texts, Vec<LintError>> {
    let file = ContentFile::parse(path, toml);
    let errors = lint(&file);
    match file.texts() {
        Some(texts) if errors.is_empty() => Ok(texts),
        _ => Err(errors),
    }
}

/// Every problem of a content file, in the order of their lines.
#[must_use]
pub fn lint(file: &ContentFile) -> Vec<LintError> {
    let of_language = match file.lang() {
        "en" => ENGLISH_RULES.as_slice(),
        _ => &[],
    };
    let rules = RULES.iter().chain(of_language);
    let mut errors: Vec<LintError> = file.errors().to_vec();
    errors.extend(rules.flat_map(|rule| rule(file)));
    errors.extend(blocks::places(&PLACES));
    errors.sort_by_key(|error| error.line);
    errors
}
