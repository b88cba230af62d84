//! Whether the four statements of a block can be compared fairly.

use std::collections::BTreeMap;

use crate::content::file::ContentFile;
use crate::content::key::Key;
use crate::content::lint_error::LintError;
use crate::domain::edition::{BlockIndex, N_BLOCKS};
use crate::domain::model::Model;

/// The longest statement of a block is at most a quarter longer than the shortest.
pub(super) fn lengths(file: &ContentFile) -> Vec<LintError> {
    BlockIndex::all()
        .filter_map(|block| length_error(file, block))
        .collect()
}

fn length_error(file: &ContentFile, block: BlockIndex) -> Option<LintError> {
    let lengths = Model::ALL.into_iter().filter_map(|model| {
        let name = Key::Statement(block, model).name();
        let length = file.entry(&name)?.text.chars().count();
        Some((length, name))
    });
    let (longest, name) = lengths.clone().max()?;
    let (shortest, short_name) = lengths.min()?;
    (longest * 4 > shortest * 5).then(|| {
        let problem = format!(
            "has {longest} characters and {short_name} only {shortest}; \
             shorten it to {} or lengthen the other",
            shortest * 5 / 4
        );
        file.error(&name, problem)
    })
}

/// No statement, situation, facet or reading stands twice.
pub(super) fn duplicates(file: &ContentFile) -> Vec<LintError> {
    let mut first = BTreeMap::new();
    let mut errors = Vec::new();
    for key in Key::all().filter(|key| {
        !matches!(
            key,
            Key::Label(_) | Key::Result(_) | Key::Section(_) | Key::ReadingLabel(_)
        )
    }) {
        let name = key.name();
        let Some(entry) = file.entry(&name) else {
            continue;
        };
        let words = entry.text.trim().to_lowercase();
        if words.is_empty() {
            continue;
        }
        if let Some(earlier) = first.get(&words) {
            errors.push(file.error(&name, format!("says the same as {earlier}; reword one")));
        } else {
            first.insert(words, name);
        }
    }
    errors
}

/// The file in which [`places`] finds its problems.
const EDITION_FILE: &str = "src/domain/edition.rs";

/// Whether an order of statements favours no model: each block has each model once, and over all
/// blocks each model stands equally often in each place.
#[must_use]
pub fn places(places: &[[Model; 4]; N_BLOCKS]) -> Vec<LintError> {
    let error = |key: String, problem: String| LintError {
        file: EDITION_FILE.to_owned(),
        line: 1,
        key,
        problem,
    };
    let incomplete = (1..).zip(places).filter_map(|(number, block)| {
        let missing = Model::ALL
            .into_iter()
            .find(|model| !block.contains(model))?;
        let problem = format!("does not place {missing:?}; list each model once");
        Some(error(format!("PLACES.{number}"), problem))
    });
    let fair = N_BLOCKS / Model::ALL.len();
    let uneven = Model::ALL.into_iter().flat_map(|model| {
        (0..Model::ALL.len()).filter_map(move |place| {
            let found = places.iter().filter(|block| block[place] == model).count();
            (found != fair).then(|| {
                let place = place + 1;
                format!("puts {model:?} in place {place} {found} times; it must be {fair}")
            })
        })
    });
    incomplete
        .chain(uneven.map(|problem| error("PLACES".to_owned(), problem)))
        .collect()
}
