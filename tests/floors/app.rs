//! The tests that need nothing above `app`, in one program: `cargo xtask mutants` runs it.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

#[path = "../app.rs"]
mod app;
#[path = "../app_sections.rs"]
mod app_sections;
#[path = "../sharing/published.rs"]
mod published;
#[path = "../sharing/state.rs"]
mod state;
#[path = "../papers/acting.rs"]
mod papers;
#[path = "../chunks/arriving.rs"]
mod chunks;
#[path = "../group/made.rs"]
mod made;
#[path = "../group/acting.rs"]
mod group;

use made::picking;
use published::{NEEDED, ONE, TWO, answers, date, published};
