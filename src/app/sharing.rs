//! The state of the sharing tools, the second program: what is shared, compared and kept.
//!
//! What is kept lives in the browser's storage; the state holds a copy of it to show.

pub mod action;
pub mod apply;

use super::state::Tool;
use crate::domain::answers::{Answers, Perspective};
use crate::domain::date::Date;

/// How many results stand beside each other at most.
pub const MAX_COMPARED: usize = 6;

/// The whole state of the tools. It changes only in [`Sharing::apply`](apply).
#[derive(Clone, Debug, PartialEq)]
pub struct Sharing {
    /// The tool on screen.
    pub tool: Tool,
    /// The result that the tools were opened from.
    pub shown: Option<Named>,
    /// The taker's own answers.
    pub own: Vec<Answers>,
    /// The results beside each other.
    pub compared: Vec<Named>,
    /// The results that found no place beside them; a group has room for more.
    pub left_out: Vec<Named>,
    /// Whether the names go along in the link to a comparison.
    pub names_travel: bool,
    /// What this browser keeps, the oldest first; nothing while the taker has not asked for it.
    pub kept: Option<Vec<Kept>>,
    /// What came of the last thing that was done.
    pub told: Option<Told>,
}

impl Sharing {
    /// The tools as they are opened: `shown` is on screen, or `compared` came with a link. A
    /// comparison begins with everything that is at hand, no more than [`MAX_COMPARED`] results
    /// and none of them twice.
    #[must_use]
    pub fn open(tool: Tool, shown: Option<Named>, compared: Vec<Named>, own: Vec<Answers>) -> Self {
        let mut tools = Self {
            tool,
            shown,
            own,
            compared: Vec::new(),
            left_out: Vec::new(),
            names_travel: false,
            kept: None,
            told: None,
        };
        tools.compare(compared);
        if tools.compared.is_empty() {
            tools.compare(tools.shown.clone());
            tools.compare(tools.at_hand());
        }
        tools
    }

    /// The taker's own results that are not compared yet.
    #[must_use]
    pub fn at_hand(&self) -> Vec<Named> {
        let own = self.own.iter().map(|answers| Named {
            answers: *answers,
            name: String::new(),
            origin: Origin::Own,
        });
        own.filter(|named| !self.compares(&named.answers)).collect()
    }

    /// Everything that was brought here to be compared, whether or not it found a place.
    pub fn gathered(&self) -> impl Iterator<Item = &Named> {
        self.compared.iter().chain(&self.left_out)
    }

    /// Whether these very answers are compared already.
    #[must_use]
    pub fn compares(&self, answers: &Answers) -> bool {
        self.compared.iter().any(|named| named.answers == *answers)
    }

    /// Whether answers are the taker's own, as they stand now.
    #[must_use]
    pub fn is_own(&self, answers: &Answers) -> bool {
        self.own.contains(answers)
    }
}

/// A result with the name that somebody gave it here or in its link.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The answers.
    pub answers: Answers,
    /// The name; empty while nobody gave one.
    pub name: String,
    /// Where it came from.
    pub origin: Origin,
}

/// Where a result came from, which is what it is called until somebody names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The taker's own answers in this browser.
    Own,
    /// A link or a code.
    Link,
    /// The history of this browser.
    Kept(Date),
}

/// A result that this browser keeps.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The day on which it was finished.
    pub date: Date,
    /// The answers.
    pub answers: Answers,
    /// The name, if it was imported with one.
    pub name: String,
}

impl Kept {
    /// Whether it belongs to the line of one's own results that show how a role has changed.
    #[must_use]
    pub fn is_of(&self, perspective: Perspective) -> bool {
        self.name.is_empty() && self.answers.perspective == perspective
    }
}

/// What came of the last thing that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// So many results were added to the comparison, so many links could not be read, and so
    /// many found no place.
    Added {
        /// How many came in.
        added: usize,
        /// How many links were found that cannot be read.
        unread: usize,
        /// How many had no place any more.
        left_out: usize,
    },
    /// So many results were new in what was imported.
    Imported(usize),
    /// Nothing was imported.
    NotImported(Refusal),
    /// What was stored could not be read and was set aside.
    SetAside,
    /// The browser refuses to store anything.
    Denied,
    /// The result was kept.
    Recorded,
    /// Everything that was kept is deleted.
    Deleted,
}

/// Why nothing was imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The text is neither a file of ours nor does it hold a link or a code.
    Foreign,
    /// A newer version made it.
    Newer,
    /// This entry, counted from 1, is damaged.
    Entry(usize),
    /// It is larger than any file of ours.
    TooLarge,
    /// There would be more results than a history holds.
    Full,
    /// The browser could not read the file.
    Unreadable,
}
