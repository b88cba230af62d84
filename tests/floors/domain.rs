//! The tests that need nothing above `domain`, in one program: `cargo xtask mutants` runs it.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

#[path = "../domain/main.rs"]
mod domain;
#[path = "../scoring.rs"]
mod scoring;
#[path = "../papers/answered.rs"]
mod answered;
#[path = "../papers/made.rs"]
mod made;
#[path = "../papers/charter.rs"]
mod charter;
#[path = "../papers/days.rs"]
mod days;
#[path = "../papers/open.rs"]
mod open;
#[path = "../papers/judged.rs"]
mod judged;
#[path = "../papers/brief.rs"]
mod brief;
#[path = "../papers/differences.rs"]
mod differences;
#[path = "../papers/talk.rs"]
mod talk;

#[path = "../comparison"]
mod comparison {
    mod findings;
    mod made;
    mod spreads;

    use made::{answers, picking, row};
}

#[path = "../group"]
mod group {
    mod counting;
    mod made;
    mod painting;

    use made::{picking, row, with_stances};
}
