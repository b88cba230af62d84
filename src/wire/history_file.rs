//! The history as one JSON file, to take it to another browser or another program.
//!
//! ```json
//! {
//!   "format": "cto-quadrant-history",
//!   "version": 1,
//!   "results": [
//!     { "date": "2026-11-22", "code": "1000aUxh0CSuxV9is" },
//!     { "date": "2026-12-01", "code": "100VmxzSArAm0aYrB", "name": "Ada" }
//!   ]
//! }
//! ```
//!
//! `docs/history.schema.json` is its JSON Schema. `code` is that of [`super::code`]; `name` is the
//! name as people read it, left out or `null` where there is none. The version grows only when an
//! older program would misunderstand the file: members may be added, and those that are not known
//! are passed over. Reading is all or nothing: one bad result refuses the file. A sound code of a
//! newer edition is no bad one; it is kept as [`super::history`] says.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::code::CodeError;
use super::history::{History, MAX_RECORDS, Record, Unread};
use super::link::Shared;
use super::name::{Name, NameError};
use crate::domain::date::{Date, DateError};

/// What the member `format` says.
const FORMAT: &str = "cto-quadrant-history";

/// The version this module writes.
const VERSION: u64 = 1;

/// How many bytes a file has at most: far more than [`MAX_RECORDS`] results need, and little
/// enough to be read at once.
pub const MAX_BYTES: usize = 1 << 20;

#[derive(Serialize)]
struct File<'a> {
    format: &'a str,
    version: u64,
    results: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    date: String,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl Entry {
    /// The entry of `CODE` or `CODE.NAME`.
    fn new(date: Date, text: &str) -> Self {
        let (code, name) = text.split_once('.').unwrap_or((text, ""));
        Self {
            date: date.to_string(),
            code: code.to_owned(),
            name: Name::decode(name).ok().map(|name| name.as_str().to_owned()),
        }
    }
}

/// The file of a history, with line breaks for those who look into it.
#[must_use]
pub fn to_json(history: &History) -> String {
    let read = history.records().iter();
    let read = read.map(|record| Entry::new(record.date, &record.shared.to_string()));
    let unread = history.unread().iter();
    let unread = unread.map(|unread| Entry::new(unread.date, &unread.text));
    let file = File {
        format: FORMAT,
        version: VERSION,
        results: read.chain(unread).collect(),
    };
    // Texts and numbers can always be written.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// The history in the text of a file.
///
/// # Errors
///
/// Says what is wrong with the file, see [`HistoryFileError`]. No text panics.
pub fn from_json(text: &str) -> Result<History, HistoryFileError> {
    if text.len() > MAX_BYTES {
        return Err(HistoryFileError::TooLarge);
    }
    // Some editors put a byte order mark at the beginning.
    let text = text.trim_start_matches('\u{feff}');
    let file: Value = serde_json::from_str(text).map_err(|_| HistoryFileError::NotJson)?;
    if file["format"] != FORMAT {
        return Err(HistoryFileError::NotOurs);
    }
    match file["version"].as_u64() {
        Some(VERSION) => {}
        Some(2..) => return Err(HistoryFileError::Newer),
        _ => return Err(HistoryFileError::NotOurs),
    }
    let entries = file["results"]
        .as_array()
        .ok_or(HistoryFileError::NotOurs)?;
    if entries.len() > MAX_RECORDS {
        return Err(HistoryFileError::TooLarge);
    }
    let mut history = History::default();
    for (place, entry) in entries.iter().enumerate() {
        let number = place + 1;
        read_entry(&mut history, entry)
            .map_err(|reason| HistoryFileError::BadEntry { number, reason })?;
    }
    Ok(history)
}

fn read_entry(history: &mut History, entry: &Value) -> Result<(), EntryError> {
    let member = |member: &str| entry[member].as_str().ok_or(EntryError::Incomplete);
    let date = member("date")?.parse().map_err(EntryError::Date)?;
    let code = member("code")?;
    let name = match &entry["name"] {
        Value::Null => None,
        Value::String(name) => Some(Name::new(name).map_err(EntryError::Name)?),
        _ => return Err(EntryError::Incomplete),
    };
    match super::code::decode(code) {
        Ok(answers) => {
            let shared = Shared { answers, name };
            history.add(Record { date, shared });
        }
        Err(CodeError::NewerEdition(_)) => {
            let name = name.map_or_else(String::new, |name| [".", &name.encode()].concat());
            let text = [code, &name].concat();
            history.insert_unread(Unread { date, text });
        }
        Err(error) => return Err(EntryError::Code(error)),
    }
    Ok(())
}

/// Why a file is not taken in; nothing of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HistoryFileError {
    /// It is not JSON: damaged, cut off, or another kind of file.
    NotJson,
    /// It is JSON, but no history of cto-quadrant.
    NotOurs,
    /// A newer version of cto-quadrant wrote it.
    Newer,
    /// It has more than [`MAX_BYTES`] bytes or [`MAX_RECORDS`] results.
    TooLarge,
    /// One of its results cannot be read.
    BadEntry {
        /// Which one, counted from 1.
        number: usize,
        /// Why.
        reason: EntryError,
    },
}

impl fmt::Display for HistoryFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str(
                "This file is damaged or is not a JSON file: choose the file that the export of \
                 the history saved.",
            ),
            Self::NotOurs => f.write_str(
                "This file holds no history of cto-quadrant: choose the file that the export of \
                 the history saved.",
            ),
            Self::Newer => f.write_str(
                "This file was written by a newer version of cto-quadrant: reload the page to get \
                 it, then import the file again.",
            ),
            Self::TooLarge => f.write_str(
                "This file is larger than any history of cto-quadrant: choose the file that the \
                 export of the history saved.",
            ),
            Self::BadEntry { number, reason } => write!(
                f,
                "Result {number} of this file cannot be read, and nothing was imported. {reason}"
            ),
        }
    }
}

impl std::error::Error for HistoryFileError {}

/// Why a result of a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntryError {
    /// The date or the code is missing, or one of the members is no text.
    Incomplete,
    /// The date is none.
    Date(DateError),
    /// The code is none.
    Code(CodeError),
    /// The name is none.
    Name(NameError),
}

impl fmt::Display for EntryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incomplete => f.write_str(
                "It needs a date and a code as texts: export the history again, or delete this \
                 result from the file.",
            ),
            Self::Date(error) => error.fmt(f),
            Self::Code(error) => error.fmt(f),
            Self::Name(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for EntryError {}
