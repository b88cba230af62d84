//! The sharing tools without their screens: what is compared and kept, and what is said about it.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

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

use cto_quadrant::app::sharing::{Named, Origin};
use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;
use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::date::Date;
use cto_quadrant::wire::code::decode;

/// Published codes: two of today, and one of what is needed.
const ONE: &str = "1000aUxh0CSuxV9is";
const TWO: &str = "100VmxzSArAm0aYrB";
const NEEDED: &str = "150000000001Usleq";

/// The text of the name Ada.
const ADA: &str = "HyrZjBQjE";

/// The sound code of an edition 2, worked out in the tests of the link.
const NEWER: &str = "2Efm4y";

/// The published codes of answers from either perspective.
fn published() -> Vec<&'static str> {
    let lines = include_str!("fixtures/edition-1/codes.txt").lines();
    lines.filter_map(|line| line.split('\t').next()).collect()
}

fn answers(code: &str) -> Answers {
    decode(code).expect("a sound code")
}

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

/// A result that came with a link, under this name.
fn named(code: &str, name: &str) -> Named {
    Named {
        answers: answers(code),
        name: name.to_owned(),
        origin: Origin::Link,
    }
}

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}
