//! The name that a taker may let travel with a code, as `CODE.NAME`.
//!
//! A name is what people read, 1 to 40 characters (Unicode scalar values) of any script. It is no
//! part of the code and not bound to it: the same answers have the same code under every name.
//!
//! # The format
//!
//! The UTF-8 bytes of the name are one number, the first byte the most significant one. It is
//! written in base62 without leading zeros, with the digits of [`super::code`], and the five
//! characters of the checksum of [`super::code`] follow it. The checksum is that of a dot and the
//! digits, so that a name by itself is never taken for a code. For example, `Ada` is the number
//! 65 x 256^2 + 100 x 256 + 97 = 4285537, its digits are `HyrZ` and its text `HyrZjBQjE`.
//!
//! Each name has exactly one text. The number begins with a byte that is not 0, because the only
//! character whose UTF-8 begins with a zero byte is U+0000, which no name holds; so the number has
//! all bytes of the name, and a text with leading zeros is refused. The longest text has 220
//! characters: 160 bytes in 215 digits, and the checksum.
//!
//! # What is left out
//!
//! A name stands in other people's pages and files, so nothing in it may break a line, hide, or
//! turn the text around it. [`Name::new`] leaves out
//!
//! - space at both ends, and makes any other stretch of space and line breaks one space;
//! - control characters (Unicode category Cc) and interlinear annotations (U+FFF9 to U+FFFB);
//! - what Unicode lists as `Default_Ignorable_Code_Point` (`DerivedCoreProperties.txt`): the marks,
//!   overrides and isolates of bidirectional text, zero-width spaces, tags and other invisible
//!   characters. The joiners (U+200C, U+200D) and the variation selectors are kept, since Persian,
//!   Mongolian and Japanese names and emoji are written with them.
//!
//! What these rules would change is no name, however sound its text. Once published they may
//! become narrower, never wider: a name that travels must stay one.

use std::fmt;

use super::base62;
use super::checksum;

/// How many characters (Unicode scalar values) a name has at most.
pub const MAX_CHARS: usize = 40;

/// How many characters the text of a name has at most: 160 bytes in base62, and the checksum.
const MAX_LENGTH: usize = 215 + checksum::LENGTH;

/// What the checksum counts before the digits.
const MARK: &str = ".";

/// A name that is safe to show and to send.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    /// The name in what somebody typed, without what is left out of names.
    ///
    /// # Errors
    ///
    /// [`NameError::Empty`] where nothing to be seen is left, [`NameError::TooLong`] for more than
    /// [`MAX_CHARS`] characters.
    pub fn new(text: &str) -> Result<Self, NameError> {
        let mut name = String::new();
        for word in text.split_whitespace() {
            let start = name.len();
            name.extend(word.chars().filter(|&c| !is_left_out(c)));
            if 0 < start && start < name.len() {
                name.insert(start, ' ');
            }
        }
        if name.chars().all(|c| c == ' ' || only_changes_others(c)) {
            Err(NameError::Empty)
        } else if name.chars().count() > MAX_CHARS {
            Err(NameError::TooLong)
        } else {
            Ok(Self(name))
        }
    }

    /// The name as people read it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The one text of this name: 6 to 220 base62 characters.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut text = String::from(MARK);
        text.push_str(&base62::from_bytes(self.0.as_bytes()));
        checksum::seal(&mut text);
        text.split_off(MARK.len())
    }

    /// The name that `text` carries.
    ///
    /// # Errors
    ///
    /// [`NameError::Damaged`] for anything but the one text of a name. No text panics.
    pub fn decode(text: &str) -> Result<Self, NameError> {
        Self::of_sound(text).ok_or(NameError::Damaged)
    }

    /// The name in a text that is one in every respect. Nothing has to be written again for that:
    /// digits without leading zeros, and what no rule changes, can have come from one name only.
    fn of_sound(text: &str) -> Option<Self> {
        let digits = text.get(..text.len().checked_sub(checksum::LENGTH)?)?;
        let mut sealed = [MARK, digits].concat();
        checksum::seal(&mut sealed);
        if text.len() > MAX_LENGTH || text.starts_with('0') || !sealed.ends_with(text) {
            return None;
        }
        let name = String::from_utf8(base62::to_bytes(digits)?).ok()?;
        is_name(&name).then_some(Self(name))
    }
}

/// Whether [`Name::new`] would leave a text as it is.
fn is_name(text: &str) -> bool {
    let (mut before, mut n, mut is_seen) = (' ', 0, false);
    for c in text.chars() {
        let is_space = c == ' ';
        if is_space && before == ' ' || !is_space && (c.is_whitespace() || is_left_out(c)) {
            return false;
        }
        is_seen |= !is_space && !only_changes_others(c);
        n += 1;
        before = c;
    }
    is_seen && before != ' ' && n <= MAX_CHARS
}

/// Whether a character can break a line, hide, or turn the text around it.
fn is_left_out(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e00ff}'
                | '\u{e01f0}'..='\u{e0fff}'
        )
}

/// Whether a character is a joiner or a variation selector, which nobody sees by itself.
fn only_changes_others(c: char) -> bool {
    matches!(
        c,
        '\u{180b}'..='\u{180f}'
            | '\u{200c}'..='\u{200d}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

/// Why a text is not a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameError {
    /// There is nothing in it to be seen.
    Empty,
    /// It has more than [`MAX_CHARS`] characters.
    TooLong,
    /// It was to be the text of a name, and is not.
    Damaged,
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "This name is empty: type at least one letter.",
            Self::TooLong => "This name is too long: shorten it to 40 characters.",
            Self::Damaged => {
                "The name in this link was damaged on its way: ask the person who sent it for \
                 the link again, or type the name."
            }
        })
    }
}

impl std::error::Error for NameError {}
