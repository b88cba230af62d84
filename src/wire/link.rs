//! The fragment of a link, as it comes back from chat programs, mail and blogs.
//!
//! `#r=CODE` shows a result and `#c=CODE,CODE,...` compares two to six of them. A name may follow
//! a code as `CODE.NAME`, the base62 of its UTF-8 with a checksum of its own; it is reserved, so
//! today it is recognised and passed over. Whatever programs put behind a link is passed over too:
//! the checksum sees to it that nothing wrong gets through.

use super::code::{self, CodeError};
use crate::domain::answers::Answers;

/// How many codes a comparison holds.
const COMPARED: std::ops::RangeInclusive<usize> = 2..=6;

/// What the fragment of a link asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fragment {
    /// Nothing of ours: empty, an anchor of the page, or what `WordPress` adds to a frame.
    None,
    /// A result to show, or why it cannot be shown.
    Result(Result<Answers, CodeError>),
    /// The codes of two to six results to compare, as they stand in the link, not yet decoded.
    Compare(Vec<String>),
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
        return Fragment::Result(code::decode(code_of(without_noise(value))));
    }
    let Some(value) = ours.strip_prefix("c=") else {
        return Fragment::None;
    };
    let codes = without_noise(value).split(',');
    if COMPARED.contains(&codes.clone().count()) {
        Fragment::Compare(codes.map(|code| code_of(code).to_owned()).collect())
    } else {
        Fragment::Result(Err(CodeError::NotOurs))
    }
}

/// The fragment that shows these answers, without its `#`.
#[must_use]
pub fn result_fragment(answers: &Answers) -> String {
    let mut fragment = String::from("r=");
    fragment.push_str(&code::encode(answers));
    fragment
}

/// What stands before further parameters, markup or a broken escape, without the punctuation at
/// its end.
fn without_noise(value: &str) -> &str {
    let is_noise =
        |c: char| matches!(c, '&' | '?' | '#' | '%' | '<' | '>' | '"') || c.is_whitespace();
    let end = value.find(is_noise).unwrap_or(value.len());
    value[..end].trim_end_matches(|c: char| !c.is_ascii_alphanumeric())
}

/// The code of `CODE` or `CODE.NAME`.
fn code_of(item: &str) -> &str {
    let code = item.split('.').next().unwrap_or_default();
    code.trim_end_matches(|c: char| !c.is_ascii_alphanumeric())
}

/// One round of percent-decoding; a broken escape stays as it is, and what is not UTF-8 becomes
/// U+FFFD.
fn percent_decode(text: &str) -> String {
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
