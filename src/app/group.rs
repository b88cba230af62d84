//! The state of a group: its members and how they are shown. Nothing of it is stored.

pub mod action;
pub mod apply;

use crate::domain::answers::Answers;
use crate::domain::call::Call;

/// How many members a group has at most.
pub const MAX_MEMBERS: usize = 60;

/// Up to so many members have a mark of their own on the map, more are dots.
pub const MAX_MARKED: usize = 6;

/// The whole state of a group. It changes only in [`GroupState::apply`](apply).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupState {
    /// The members, in the order in which they came.
    pub members: Vec<Member>,
    /// What is typed or pasted and not taken yet.
    pub draft: String,
    /// Whether names are shown, and go along in files.
    pub names_shown: bool,
    /// The call that alone is shown, unless all are.
    pub only: Option<Call>,
    /// What came of the last thing that was done.
    pub told: Option<Told>,
}

/// One result of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The answers.
    pub answers: Answers,
    /// The name; empty where there is none.
    pub name: String,
}

impl Member {
    /// Whether it is the same result again: the same answers, under the same name or without one.
    #[must_use]
    pub fn is_again(&self, other: &Self) -> bool {
        let is_named_alike =
            self.name == other.name || self.name.is_empty() || other.name.is_empty();
        self.answers == other.answers && is_named_alike
    }
}

/// What came of the last thing that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// What was found in a text or a file.
    Added(Added),
    /// Nothing was found.
    Refused(Refusal),
    /// One member was removed.
    Removed,
    /// All were removed.
    Cleared,
}

/// How many results came in, and what became of the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// How many are new.
    pub n_new: usize,
    /// How many were there already.
    pub n_again: usize,
    /// How many had no place any more.
    pub n_left_out: usize,
    /// How many links and codes cannot be read.
    pub n_unread: usize,
    /// What the rows of a table without any result begin with.
    pub rows: Vec<String>,
}

/// Why nothing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no link and no code.
    Nothing,
    /// A newer version made it.
    Newer,
    /// It is too large.
    TooLarge,
    /// The browser could not read the file, or it is too large.
    Unreadable,
}
