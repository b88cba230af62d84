//! What one takes along on paper: what it says, what it never says, and how it leaves.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "papers/sets.rs"]
mod sets;
#[path = "papers/golden.rs"]
mod golden;
#[path = "papers/acting.rs"]
mod acting;
#[path = "papers/answered.rs"]
mod answered;
#[path = "papers/any.rs"]
mod any;
#[path = "papers/made.rs"]
mod made;
#[path = "papers/charter.rs"]
mod charter;
#[path = "papers/days.rs"]
mod days;
#[path = "papers/open.rs"]
mod open;
#[path = "papers/judged.rs"]
mod judged;
#[path = "papers/brief.rs"]
mod brief;
#[path = "papers/differences.rs"]
mod differences;
#[path = "papers/talk.rs"]
mod talk;
#[path = "papers/typing.rs"]
mod typing;
#[path = "papers/writers.rs"]
mod writers;
