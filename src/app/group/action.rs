//! Everything that can happen to a group.

use crate::app::group::{Member, Refusal};
use crate::domain::call::Call;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum GroupAction {
    /// What stands in the field now.
    Draft(String),
    /// Take in what stands in the field.
    Paste,
    /// Take in what is in a file; nothing where it could not be read.
    Choose(Option<String>),
    /// These results were found; so many others cannot be read, and these rows hold none.
    Take {
        /// The results.
        found: Vec<Member>,
        /// How many links and codes cannot be read.
        n_unread: usize,
        /// What the rows without a result begin with.
        rows: Vec<String>,
    },
    /// Nothing was found.
    Refuse(Refusal),
    /// Whether names are shown.
    ShowNames(bool),
    /// Show only those with this call, or all.
    Only(Option<Call>),
    /// Remove a member, by its place.
    Remove(usize),
    /// Remove all members.
    Clear,
}
