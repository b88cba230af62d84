//! The sharing tools without their screens: what is compared and kept, and what is said about it.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

#[path = "sharing/published.rs"]
mod published;
#[path = "sharing/state.rs"]
mod state;
#[path = "sharing/opening.rs"]
mod opening;
#[path = "sharing/line.rs"]
mod line;
#[path = "sharing/keeping.rs"]
mod keeping;
#[path = "sharing/importing.rs"]
mod importing;
#[path = "sharing/storage.rs"]
mod storage;
#[path = "sharing/names.rs"]
mod names;
#[path = "sharing/words.rs"]
mod words;
#[path = "sharing/qr.rs"]
mod qr;

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;

use published::{ADA, NEEDED, NEWER, ONE, TWO, answers, date, published};
use state::named;

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}
