//! A group: how it is counted and painted, how it is read and written, what its page says.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

#[path = "sharing/published.rs"]
#[allow(dead_code, reason = "a group needs only some of them")]
mod published;
#[path = "group/made.rs"]
mod made;
#[path = "group/counting.rs"]
mod counting;
#[path = "group/painting.rs"]
mod painting;
#[path = "group/table.rs"]
mod table;
#[path = "group/reading.rs"]
mod reading;
#[path = "group/acting.rs"]
mod acting;
#[path = "group/state.rs"]
mod state;
#[path = "group/sets.rs"]
mod sets;
#[path = "group/golden.rs"]
mod golden;
#[path = "group/screen.rs"]
mod screen;
#[path = "view/seen.rs"]
#[allow(dead_code, reason = "a group needs only some of it")]
mod seen;
#[path = "group/twin.rs"]
mod twin;

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;

use made::{picking, row, with_stances};
use published::{ADA, NEEDED, ONE, TWO, answers};

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}
