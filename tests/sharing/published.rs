//! Codes that were published once, and what they hold.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::date::Date;
use cto_quadrant::wire::code::decode;

/// Published codes: two of today, and one of what is needed.
pub(crate) const ONE: &str = "1000aUxh0CSuxV9is";
pub(crate) const TWO: &str = "100VmxzSArAm0aYrB";
pub(crate) const NEEDED: &str = "150000000001Usleq";

/// The text of the name Ada.
pub(crate) const ADA: &str = "HyrZjBQjE";

/// The sound code of an edition 2, worked out in the tests of the link.
pub(crate) const NEWER: &str = "2Efm4y";

/// The published codes of answers from either perspective.
pub(crate) fn published() -> Vec<&'static str> {
    let lines = include_str!("../fixtures/edition-1/codes.txt").lines();
    lines.filter_map(|line| line.split('\t').next()).collect()
}

pub(crate) fn answers(code: &str) -> Answers {
    decode(code).expect("a sound code")
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().expect("a date")
}
