//! How the widget lives in somebody else's page.

use crate::domain::section::Offered;

/// What the page around the widget wants, and what it may know. Alone on its own page, the widget
/// has the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Embedding {
    /// Whether the widget sits in a frame.
    pub is_framed: bool,
    /// Whether nothing but the card of a result is shown.
    pub card: bool,
    /// Whether the page around it keeps the frame lower than its content, so that a whole result
    /// would scroll inside.
    pub is_clamped: bool,
    /// The sections that are offered after the quiz.
    pub offered: Offered,
    /// Whether the page around it listens.
    pub host: Host,
}

/// The page around the widget, as far as the result goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Host {
    /// It is told nothing, because it does not listen.
    #[default]
    Absent,
    /// It listens and learns that there is a result, but not which.
    Listening,
    /// The taker agreed to tell it the result.
    Told,
}
