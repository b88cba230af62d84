//! One more line for the private history.
//!
//! The first program keeps finished results but never shows them, so it writes without reading
//! [`super::history`], which weighs more than it may: what is there stays as it is, except for the
//! result that this one replaces.

use super::code::encode;
use crate::domain::answers::Answers;

/// The text of a history with one's own result of `date` in it, written `2026-11-22`.
///
/// It replaces the last line if that is of the same day and the same perspective and has no name:
/// that is the same sitting, being revised. A line that is there already is not written again.
#[must_use]
pub fn with_line(history: &str, date: &str, answers: &Answers) -> String {
    let line = [date, " ", &encode(answers)].concat();
    if history.lines().any(|kept| kept == line) {
        return history.to_owned();
    }
    let (before, last) = history.rsplit_once('\n').unwrap_or((history, ""));
    let kept = if is_same_sitting(last, &line) {
        before
    } else {
        history
    };
    [kept, "\n", &line].concat()
}

/// Whether two lines begin with the same day and edition, tell of the same perspective, and carry
/// no name.
fn is_same_sitting(last: &str, line: &str) -> bool {
    let start = |line: &str| {
        let (date, code) = line.split_once(' ')?;
        let mut header = code.chars();
        let edition = header.next();
        // The first five of the second characters stand for today, see `super::code`.
        let is_today = header
            .next()
            .is_some_and(|level| ('0'..='4').contains(&level));
        Some((date.to_owned(), edition, is_today))
    };
    !last.contains('.') && start(last).is_some() && start(last) == start(line)
}
