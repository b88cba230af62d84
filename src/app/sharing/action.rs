//! Everything that can happen in the sharing tools.

use crate::app::sharing::{Kept, Named, Told};
use crate::app::state::Tool;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum SharingAction {
    /// To another tool.
    Turn(Tool),
    /// The name that the shown result travels under; empty for none.
    NameShown(String),
    /// Put results beside those that are compared; so many links beside them cannot be read.
    Compare(Vec<Named>, usize),
    /// The name of a compared result, by its place.
    Rename(usize, String),
    /// Take a compared result away.
    Remove(usize),
    /// Whether names go along in the link to the comparison.
    LetNamesTravel(bool),
    /// What was pasted to be compared: links and codes in any text.
    Paste(String),
    /// Begin or end to keep finished results in this browser; ending deletes them.
    Keep(bool),
    /// Keep the shown result now.
    Record,
    /// Delete one of the kept results.
    Delete(Kept),
    /// Delete all kept results.
    DeleteAll,
    /// Take in the results of an exported file or of pasted links; nothing where a file could not
    /// be read.
    Import(Option<String>),
    /// What the browser keeps now, and what to say about it.
    Keeps(Option<Vec<Kept>>, Option<Told>),
}
