//! Two to six results side by side: what is found, where names stand, what the screen says.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

#[path = "comparison/made.rs"]
mod made;
#[path = "comparison/findings.rs"]
mod findings;
#[path = "comparison/spreads.rs"]
mod spreads;
#[path = "comparison/placing.rs"]
mod placing;
#[path = "comparison/screen.rs"]
mod screen;

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;

use made::{answers, picking, row};

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}
