//! The fragment of a link, as it comes back from chat programs, mail and blogs.
//!
//! `#r=CODE` shows a result, `#t=CODE` takes one's own answers along from a frame to a page of
//! their own, and `#c=CODE,CODE,...` compares two to six results. A name may follow each code as
//! `CODE.NAME`, see [`super::name`]; one that was damaged is passed over, since the result behind
//! it is still sound. `#group` leads to an empty group, for those who gather results. Whatever
//! programs put behind a link is passed over too: the checksums see to it that nothing wrong gets
//! through.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use super::code::{self, CodeError};
use super::name::Name;
use crate::domain::answers::Answers;

/// How many results a comparison holds.
pub const COMPARED: RangeInclusive<usize> = 2..=6;

/// A result as it travels: `CODE` or `CODE.NAME`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The answers that the code carries.
    pub answers: Answers,
    /// Whose they are, if the taker said so.
    pub name: Option<Name>,
}

impl From<Answers> for Shared {
    /// A result without a name.
    fn from(answers: Answers) -> Self {
        let name = None;
        Self { answers, name }
    }
}

impl fmt::Display for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&code::encode(&self.answers))?;
        if let Some(name) = &self.name {
            f.write_str(".")?;
            f.write_str(&name.encode())?;
        }
        Ok(())
    }
}

impl FromStr for Shared {
    type Err = CodeError;

    /// Reads `CODE` or `CODE.NAME` as it came back: punctuation behind either is passed over, and
    /// a name that is not sound is left out.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let (code, rest) = text.split_once('.').unwrap_or((text, ""));
        let answers = code::decode(code.trim_end_matches(is_punctuation))?;
        let name = rest.split(is_punctuation).next().unwrap_or_default();
        let name = Name::decode(name).ok();
        Ok(Self { answers, name })
    }
}

/// What the fragment of a link asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fragment {
    /// Nothing of ours: empty, an anchor of the page, or what `WordPress` adds to a frame.
    None,
    /// A result to show, or why it cannot be shown.
    Result(Result<Shared, CodeError>),
    /// One's own answers to go on with in another place, or why they cannot be read.
    GoOn(Result<Shared, CodeError>),
    /// Two to six results to compare, in the order of the link, or why one of them cannot be
    /// shown; the others still can.
    Compare(Vec<Result<Shared, CodeError>>),
    /// A group, which begins empty.
    Group,
}

/// Reads a fragment, with or without its `#`, as the browser gives it.
///
/// Passes over percent-encoding (the browser's own and one more round), punctuation behind the
/// code, and parameters such as `&utm_source=...`, `?fbclid=...` and `#?secret=...`. A comparison
/// of fewer than two codes or more than six is not one of ours.
#[must_use]
pub fn parse_fragment(fragment: &str) -> Fragment {
    let decoded = percent_decode(&percent_decode(fragment));
    let ours = decoded.trim_start_matches('#');
    if let Some(value) = ours.strip_prefix("r=") {
        return Fragment::Result(without_noise(value).parse());
    }
    if let Some(value) = ours.strip_prefix("t=") {
        return Fragment::GoOn(without_noise(value).parse());
    }
    if ours == "group" {
        return Fragment::Group;
    }
    let Some(value) = ours.strip_prefix("c=") else {
        return Fragment::None;
    };
    let items = without_noise(value).split(',');
    if COMPARED.contains(&items.clone().count()) {
        Fragment::Compare(items.map(str::parse).collect())
    } else {
        Fragment::Result(Err(CodeError::NotOurs))
    }
}

/// The results that a screen is opened with: those in the fragment of a link to a comparison, or
/// codes with spaces between them.
#[must_use]
pub fn parse_opened(text: &str) -> Vec<Result<Shared, CodeError>> {
    match parse_fragment(text) {
        Fragment::Compare(results) => results,
        _ => text.split_whitespace().map(str::parse).collect(),
    }
}

/// The fragment that shows this result, without its `#`.
#[must_use]
pub fn result_fragment(shared: &Shared) -> String {
    let mut fragment = String::from("r=");
    fragment.push_str(&shared.to_string());
    fragment
}

/// The fragment with which the taker goes on with these answers, without its `#`.
#[must_use]
pub fn go_on_fragment(answers: &Answers) -> String {
    ["t=", &code::encode(answers)].concat()
}

/// The fragment that compares these results in their order, without its `#`. A link holds as many
/// as [`COMPARED`] says; one with fewer or more is refused by its reader.
#[must_use]
pub fn compare_fragment(compared: &[Shared]) -> String {
    let mut fragment = String::from("c=");
    for (place, shared) in compared.iter().enumerate() {
        fragment.push_str(if place == 0 { "" } else { "," });
        fragment.push_str(&shared.to_string());
    }
    fragment
}

/// What stands before further parameters, markup or a broken escape, without the punctuation at
/// its end.
fn without_noise(value: &str) -> &str {
    let is_noise =
        |c: char| matches!(c, '&' | '?' | '#' | '%' | '<' | '>' | '"') || c.is_whitespace();
    let end = value.find(is_noise).unwrap_or(value.len());
    value[..end].trim_end_matches(is_punctuation)
}

fn is_punctuation(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

/// One round of percent-decoding; a broken escape stays as it is, and what is not UTF-8 becomes
/// U+FFFD.
pub(super) fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        if let Some(byte) = escaped(rest) {
            bytes.push(byte);
            rest = &rest[3..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte that `text` begins with an escape for.
fn escaped(text: &[u8]) -> Option<u8> {
    let &[b'%', high, low, ..] = text else {
        return None;
    };
    let nibble = |digit: u8| char::from(digit).to_digit(16);
    u8::try_from(nibble(high)? * 16 + nibble(low)?).ok()
}
