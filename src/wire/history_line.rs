//! One more line for the private history.
//!
//! The first program keeps finished results but never shows them, so it writes without reading
//! [`super::history`], which weighs more than it may. Its lines are those of
//! [`History::record`](super::history::History::record).

use super::code::{decode, encode};
use super::history::{MAX_RECORDS, VERSION};
use crate::domain::answers::Answers;

/// The text of a history with one's own result of `date` in it, written `2026-11-22`.
///
/// It replaces the last one of the same day and the same perspective without a name: that is the
/// same sitting, being revised. The text stays as it is where the result is there already, where
/// there is no room for it, and where another version wrote it.
#[must_use]
pub fn with_line(history: &str, date: &str, answers: &Answers) -> String {
    let line = [date, " ", &encode(answers)].concat();
    let mut lines: Vec<&str> = history.lines().collect();
    if lines.first() != Some(&VERSION) || lines.contains(&line.as_str()) {
        return history.to_owned();
    }
    let is_same_sitting = |kept: &&str| {
        let (day, code) = kept.split_once(' ').unwrap_or_default();
        // With a name behind it, it is no code.
        let is_of = |kept: Answers| kept.perspective == answers.perspective;
        day == date && decode(code).is_ok_and(is_of)
    };
    if let Some(earlier) = lines.iter().rposition(is_same_sitting) {
        lines.remove(earlier);
    } else if lines.len() > MAX_RECORDS {
        return history.to_owned();
    }
    lines.push(&line);
    lines.join("\n")
}
