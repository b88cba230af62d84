//! The private history: the results that the taker asked this browser to keep, as text for its
//! storage.
//!
//! The first line is the version, `1`. Then comes one line a result: `2026-11-22 CODE` or
//! `2026-11-22 CODE.NAME`, see [`super::code`] and [`super::name`], sorted by date. A text of the
//! version alone means that the taker asked for a history and nothing is in it yet; without any
//! text nothing is kept. There are at most [`MAX_RECORDS`] results.
//!
//! Nothing is lost: a sound code of a newer edition, which a newer version of the program wrote,
//! stays in its line as it is until that version is back. Any other line that cannot be read makes
//! the whole text [`HistoryError::Broken`], to be set aside under [`BROKEN_HISTORY_KEY`] instead
//! of being overwritten.

use std::fmt;
use std::str::FromStr;

use super::code::CodeError;
use super::link::Shared;
use crate::domain::date::Date;

/// The version this module writes.
pub(super) const VERSION: &str = "1";

/// Where the history is stored.
pub const HISTORY_KEY: &str = "cto-quadrant:history";

/// Where a history that cannot be read is kept aside instead of being overwritten.
pub const BROKEN_HISTORY_KEY: &str = "cto-quadrant:broken-history";

/// How many results a history holds. At the bound a further one is refused and nothing old is
/// dropped: what is deleted is up to the taker.
pub const MAX_RECORDS: usize = 200;

/// One result of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The day on which it was finished.
    pub date: Date,
    /// The answers and, if there is one, the name.
    pub shared: Shared,
}

/// A result of a newer edition: kept, but not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unread {
    pub(super) date: Date,
    /// `CODE` or `CODE.NAME`.
    pub(super) text: String,
}

/// The results that are kept, by their date, those of one day in the order of recording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    records: Vec<Record>,
    unread: Vec<Unread>,
}

impl History {
    /// The results, the oldest one first.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// How many results of newer editions are kept without being shown.
    #[must_use]
    pub fn n_unread(&self) -> usize {
        self.unread.len()
    }

    /// How many results there are, those of newer editions too.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len() + self.unread.len()
    }

    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Keeps one's own result as it is finished.
    ///
    /// Of the same day, the same perspective and the same name, or none, it replaces the last one:
    /// that is the same sitting, being revised. A result that is there already changes nothing.
    ///
    /// # Errors
    ///
    /// Nothing is changed if there are [`MAX_RECORDS`] results and none to replace.
    pub fn record(&mut self, record: Record) -> Result<(), HistoryFull> {
        if self.records.contains(&record) {
            return Ok(());
        }
        let is_same_sitting = |earlier: &Record| {
            earlier.date == record.date
                && earlier.shared.name == record.shared.name
                && earlier.shared.answers.perspective == record.shared.answers.perspective
        };
        if let Some(earlier) = self.records.iter().rposition(is_same_sitting) {
            self.records.remove(earlier);
        } else if self.len() >= MAX_RECORDS {
            return Err(HistoryFull);
        }
        self.add(record);
        Ok(())
    }

    /// Takes in all results of another history and says how many of them were new.
    ///
    /// # Errors
    ///
    /// Nothing is changed if there would be more than [`MAX_RECORDS`] results.
    pub fn merge(&mut self, other: &Self) -> Result<usize, HistoryFull> {
        let mut merged = self.clone();
        for record in &other.records {
            merged.add(record.clone());
        }
        for unread in &other.unread {
            merged.insert_unread(unread.clone());
        }
        if merged.len() > MAX_RECORDS {
            return Err(HistoryFull);
        }
        let n_new = merged.len() - self.len();
        *self = merged;
        Ok(n_new)
    }

    /// Deletes the result at this place of [`History::records`] and returns it, if there is one.
    pub fn remove(&mut self, index: usize) -> Option<Record> {
        (index < self.records.len()).then(|| self.records.remove(index))
    }

    /// Puts a record behind those of its day, unless the same is there already.
    pub fn add(&mut self, record: Record) {
        if !self.records.contains(&record) {
            let place = self
                .records
                .partition_point(|kept| kept.date <= record.date);
            self.records.insert(place, record);
        }
    }

    /// The same for a result of a newer edition.
    pub(super) fn insert_unread(&mut self, unread: Unread) {
        if !self.unread.contains(&unread) {
            let place = self.unread.partition_point(|kept| kept.date <= unread.date);
            self.unread.insert(place, unread);
        }
    }

    /// The results of newer editions, the oldest one first.
    pub(super) fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// Takes in one line; `None` if it cannot be read or is one too many.
    fn read_line(&mut self, line: &str) -> Option<()> {
        let (date, text) = line.split_once(' ')?;
        let date: Date = date.parse().ok()?;
        match text.parse::<Shared>() {
            // Punctuation or a damaged name, which a link may have, would be lost.
            Ok(shared) if shared.to_string() == text => self.add(Record { date, shared }),
            Err(CodeError::NewerEdition(_)) if is_plain(text) => self.insert_unread(Unread {
                date,
                text: text.to_owned(),
            }),
            _ => return None,
        }
        (self.len() <= MAX_RECORDS).then_some(())
    }
}

impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(VERSION)?;
        for Record { date, shared } in &self.records {
            write_line(f, *date, shared)?;
        }
        for Unread { date, text } in &self.unread {
            write_line(f, *date, text)?;
        }
        Ok(())
    }
}

/// Whether a text has only the characters of codes and names, so that it comes back from its line as
/// it went in.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
}

fn write_line(f: &mut fmt::Formatter<'_>, date: Date, text: &dyn fmt::Display) -> fmt::Result {
    f.write_str("\n")?;
    fmt::Display::fmt(&date, f)?;
    f.write_str(" ")?;
    text.fmt(f)
}

impl FromStr for History {
    type Err = HistoryError;

    /// Reads the results in any order, and the same one twice as one.
    fn from_str(text: &str) -> Result<Self, HistoryError> {
        let (version, lines) = text.split_once('\n').unwrap_or((text, ""));
        if version != VERSION {
            return Err(match version.parse() {
                Ok(2_u32..) => HistoryError::Newer,
                _ => HistoryError::Broken { line: 1 },
            });
        }
        let mut history = Self::default();
        for (place, line) in lines.lines().enumerate() {
            let broken = HistoryError::Broken { line: place + 2 };
            history.read_line(line).ok_or(broken)?;
        }
        Ok(history)
    }
}

/// Why a stored history cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryError {
    /// A line of it, counted from 1, is damaged or one too many, or something else wrote it.
    Broken {
        /// The number of the first such line.
        line: usize,
    },
    /// A newer version of cto-quadrant wrote it.
    Newer,
}

impl fmt::Display for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken { line } => write!(
                f,
                "The saved history is damaged in line {line}: it was kept aside, and a new one \
                 begins. An exported file brings your results back.",
            ),
            Self::Newer => f.write_str(
                "The saved history was written by a newer version of cto-quadrant: reload the \
                 page to get it.",
            ),
        }
    }
}

impl std::error::Error for HistoryError {}

/// Why a history takes no further result: it holds [`MAX_RECORDS`] of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HistoryFull;

impl fmt::Display for HistoryFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "The history holds 200 results and no more: export it to a file, then delete the \
             results you no longer need.",
        )
    }
}

impl std::error::Error for HistoryFull {}
