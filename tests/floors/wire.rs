//! The tests that need nothing above `wire`, in one program: `cargo xtask mutants` runs it.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

#[path = "../wire/main.rs"]
mod wire;
#[path = "../sharing/published.rs"]
mod published;
#[path = "../sharing/line.rs"]
mod line;
#[path = "../group/reading.rs"]
mod reading;
#[path = "../group/table.rs"]
mod table;

use published::{ADA, NEEDED, NEWER, ONE, TWO, answers, date, published};
