//! A group: many results on one map, how many there are of each call, and where they differ.

pub mod standing;
pub mod crowd;
pub mod painting;
pub mod calls;
pub mod spans;
pub mod duties;
pub mod areas;
