//! Which texts come together: with the page, with one of the later chunks, or never to a browser.

/// The texts that come at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// In the page itself: what the first screens show.
    First,
    /// With the result. The four after it never come without it.
    Result,
    /// With the steps after the quiz.
    Sections,
    /// With the sharing tools.
    Tools,
    /// With the papers that one takes along.
    Papers,
    /// With a group on one map.
    Group,
    /// Only in the static pages; no program reads them.
    Pages,
}

impl Part {
    /// All of them, in the order of their texts.
    pub const ALL: [Self; 7] = [
        Self::First,
        Self::Result,
        Self::Sections,
        Self::Tools,
        Self::Papers,
        Self::Group,
        Self::Pages,
    ];
}
