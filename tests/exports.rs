//! Everything that leaves the page as a file or through the clipboard, with texts that try to be
//! more than text: no writer lets one out of its place.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "exports/corpus.rs"]
mod corpus;
#[path = "exports/papers.rs"]
mod papers;
#[path = "exports/pictures.rs"]
mod pictures;
#[path = "exports/results.rs"]
mod results;
