//! The embed page, from the choices of an author to a quiz in a post on another origin.

pub(crate) mod code;
pub(crate) mod page;
pub(crate) mod preview;
pub(crate) mod runs;

/// The kinds of places that code is made for.
pub(crate) const KINDS: [&str; 7] = [
    "element",
    "iframe",
    "wordpress",
    "ghost",
    "hugo",
    "jekyll",
    "markdown",
];
