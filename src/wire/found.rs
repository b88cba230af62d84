//! The results of a group as they were found in a text or a file.

use super::link::Shared;
use super::name::{MAX_CHARS, Name, NameError};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The results in their order, each with the name that stands beside it.
    pub results: Vec<Shared>,
    /// How many links and codes cannot be read.
    pub n_unread: usize,
    /// What the rows of a table without any result begin with.
    pub rows: Vec<String>,
}

/// The name in a text, or its beginning where it is longer than a name may be.
#[must_use]
pub fn name_of(text: &str) -> Option<Name> {
    match Name::new(text) {
        Err(NameError::TooLong) => {
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let beginning: String = words.chars().take(MAX_CHARS).collect();
            Name::new(&beginning).ok()
        }
        name => name.ok(),
    }
}
