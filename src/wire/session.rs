//! The saved session: how far the taker has come, as text for the browser's storage.
//!
//! Version 1 is `1 CODE STEP`, with ` list` behind it while the quiz is shown as one list; for
//! instance `1 1000aUxh0CSuxV9is b7`. CODE is that of [`super::code`] and STEP that of
//! [`super::step`]. The version is a decimal number, so a later one is recognised.

use std::fmt;
use std::str::FromStr;

use super::code::{self, CodeError};
use super::step;
use crate::domain::answers::{Answers, Perspective};
use crate::domain::step::Step;

/// The version this module writes.
const VERSION: &str = "1";

/// Where the session of the perspective `today` is stored.
pub const TODAY_KEY: &str = "cto-quadrant:today";

/// Where the session of the perspective `needed` is stored.
pub const NEEDED_KEY: &str = "cto-quadrant:needed";

/// Where a session of the perspective `today` that cannot be read is kept aside instead of being
/// overwritten.
pub const BROKEN_KEY: &str = "cto-quadrant:broken";

/// The same for the perspective `needed`.
pub const BROKEN_NEEDED_KEY: &str = "cto-quadrant:broken-needed";

/// What every storage key of ours begins with.
pub const KEY_PREFIX: &str = "cto-quadrant:";

/// Where the session of a perspective is stored.
#[must_use]
pub const fn key(perspective: Perspective) -> &'static str {
    match perspective {
        Perspective::Today => TODAY_KEY,
        Perspective::Needed => NEEDED_KEY,
    }
}

/// Where a session of a perspective that cannot be read is kept aside.
#[must_use]
pub const fn broken_key(perspective: Perspective) -> &'static str {
    match perspective {
        Perspective::Today => BROKEN_KEY,
        Perspective::Needed => BROKEN_NEEDED_KEY,
    }
}

/// What is kept between two visits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// Everything answered so far.
    pub answers: Answers,
    /// Where the taker was.
    pub step: Step,
    /// Whether the quiz is shown as one list instead of block by block.
    pub list: bool,
}

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(VERSION)?;
        f.write_str(" ")?;
        f.write_str(&code::encode(&self.answers))?;
        f.write_str(" ")?;
        f.write_str(&step::token(self.step))?;
        f.write_str(if self.list { " list" } else { "" })
    }
}

impl FromStr for Session {
    type Err = SessionError;

    fn from_str(text: &str) -> Result<Self, SessionError> {
        let mut words = text.split(' ');
        let version = words.next().unwrap_or_default();
        if version != VERSION {
            return Err(match version.parse() {
                Ok(2_u32..) => SessionError::Newer,
                _ => SessionError::Broken,
            });
        }
        let answers = match code::decode(words.next().unwrap_or_default()) {
            Ok(answers) => answers,
            Err(CodeError::NewerEdition(_)) => return Err(SessionError::Newer),
            Err(_) => return Err(SessionError::Broken),
        };
        let step = words.next().and_then(step::from_token);
        let list = match words.next() {
            None => false,
            Some("list") if words.next().is_none() => true,
            Some(_) => return Err(SessionError::Broken),
        };
        Ok(Self {
            answers,
            step: step.ok_or(SessionError::Broken)?,
            list,
        })
    }
}

/// Why a stored session cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionError {
    /// It is damaged, or something else wrote it.
    Broken,
    /// A newer version of cto-quadrant wrote it.
    Newer,
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Broken => {
                "The saved answers are damaged: they were kept aside, and the assessment starts \
                 afresh."
            }
            Self::Newer => {
                "The saved answers were written by a newer version of cto-quadrant: reload the \
                 page to get it."
            }
        })
    }
}

impl std::error::Error for SessionError {}
