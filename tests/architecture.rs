//! The house rules that can be read off the sources: who may use whom, who touches the browser, and
//! what may lie behind which door.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "architecture/chunks.rs"]
mod chunks;
#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/dependencies.rs"]
mod dependencies;
#[path = "architecture/documents.rs"]
mod documents;
#[path = "architecture/floors.rs"]
mod floors;
#[path = "architecture/labels.rs"]
mod labels;
#[path = "architecture/purity.rs"]
mod purity;
#[path = "architecture/sources.rs"]
mod sources;
