//! Everything that can happen to the papers.

use crate::app::papers::{Seen, Told, Typed};
use crate::domain::paper::Paper;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum PapersAction {
    /// To another paper.
    Turn(Paper),
    /// These words now stand in this place of the paper on screen.
    Type(String, String),
    /// Take back what was typed into the paper on screen.
    Reset,
    /// Keep what is typed in this browser, or no longer.
    Keep(bool),
    /// One of the two views, counted from 0, is now the one at this place.
    Pick(usize, usize),
    /// This stands in the field for another view.
    Draft(String),
    /// What was pasted as another view.
    Paste(String),
    /// Views that came from outside.
    Add(Vec<Seen>),
    /// Whether the storage keeps what is typed, and what to say about it.
    Keeps(bool, Option<Told>),
    /// Another tab has changed what is kept.
    Renew(Option<Typed>),
}
