//! The results of a group in whatever somebody pastes or chooses: a table with a name and a link or
//! code in each row, a JSON file of ours, or any other text with links and codes in it.

use std::collections::BTreeSet;
use std::fmt;

use super::code::{self, CodeError};
use super::csv;
use super::found::{Found, name_of};
use super::group_file::{self, GroupFileError};
use super::link::Shared;
use super::pasted::parse_pasted;

/// How many bytes a text has at most: far more than any group needs, and little enough to be read
/// at once.
pub const MAX_BYTES: usize = 1 << 20;

/// How many characters in a row make a line worth reading: every code has as many.
const LONG_WORD: usize = 17;

/// The results in a text. `name` is what the column of the names is called in the page's language.
///
/// What can be read is read: a damaged row, a quote that never closes or a file that was cut off
/// costs what is in it and nothing else.
///
/// # Errors
///
/// Says why nothing was found, see [`GroupTextError`]. No text panics.
pub fn read(text: &str, name: &str) -> Result<Found, GroupTextError> {
    if text.len() > MAX_BYTES {
        return Err(GroupTextError::TooLarge);
    }
    let found = match group_file::from_json(text) {
        Ok(found) => found,
        Err(GroupFileError::Newer) => return Err(GroupTextError::Newer),
        Err(GroupFileError::NotOurs) => of_text(text, name),
    };
    if found == Found::default() {
        return Err(GroupTextError::Nothing);
    }
    Ok(found)
}

fn of_text(text: &str, name: &str) -> Found {
    let pasted = parse_pasted(&lines(text, may_hold_result));
    if pasted.is_empty() {
        return Found::default();
    }
    let table = csv::read(&lines(text, may_be_row));
    let Some(mut found) = of_table(&table, name) else {
        let n_unread = pasted.iter().filter(|result| result.is_err()).count();
        let results = pasted.into_iter().flatten().collect();
        return Found {
            results,
            n_unread,
            rows: Vec::new(),
        };
    };
    // What stands in the text but in no row of its own: a broken table loses no result.
    let mut codes: BTreeSet<String> = found.results.iter().map(code).collect();
    let missed = pasted.into_iter().flatten();
    found
        .results
        .extend(missed.filter(|shared| codes.insert(code(shared))));
    found
}

fn code(shared: &Shared) -> String {
    code::encode(&shared.answers)
}

/// The text without the lines of which `is_wanted` does not hold: ten thousand lines of something
/// else are quickly passed over.
fn lines(text: &str, is_wanted: fn(&str) -> bool) -> String {
    let lines = text.split_inclusive('\n');
    lines.filter(|line| is_wanted(line)).collect()
}

/// Whether there may be a link or a code in a line: something as long as a code, or a short link,
/// which is reported as damaged.
fn may_hold_result(line: &str) -> bool {
    let mut words = line.split(|char: char| !char.is_ascii_alphanumeric());
    line.contains(['#', '%']) || words.any(|word| word.len() >= LONG_WORD)
}

/// Whether a line may be the row of a table, its heading, or a part of one.
fn may_be_row(line: &str) -> bool {
    line.contains([',', ';', '\t', '"']) || may_hold_result(line)
}

/// What a cell is.
enum Cell {
    /// One result and nothing else.
    Result(Box<Shared>),
    /// A result that cannot be read, and nothing else.
    Unread,
    /// Anything else.
    Words,
}

impl Cell {
    fn of(text: &str) -> Self {
        let text = text.trim();
        if text.contains(char::is_whitespace) {
            return Self::Words;
        }
        match <[Result<Shared, CodeError>; 1]>::try_from(parse_pasted(text)) {
            Ok([Ok(shared)]) => Self::Result(Box::new(shared)),
            Ok([Err(_)]) => Self::Unread,
            Err(_) => Self::Words,
        }
    }
}

/// The results of a table; `None` where the rows are no table of results, but lines with commas in
/// them: then most of them have no cell that is a result by itself, or no other cell.
fn of_table(rows: &[Vec<String>], name: &str) -> Option<Found> {
    let mut cells: Vec<Vec<Cell>> = rows
        .iter()
        .map(|row| row.iter().map(|text| Cell::of(text)).collect())
        .collect();
    let is_of_ours = |row: &&Vec<Cell>| row.iter().any(|cell| !matches!(cell, Cell::Words));
    let n_ours = cells
        .iter()
        .filter(is_of_ours)
        .filter(|row| row.len() > 1)
        .count();
    if n_ours == 0 || 2 * n_ours < rows.len() {
        return None;
    }
    let has_heading = cells.first().is_some_and(|row| !is_of_ours(&row));
    let heading = rows.first().filter(|_| has_heading);
    let column = heading.and_then(|cells| column_of_names(cells, name));
    if let Some(column) = column {
        for row in &mut cells {
            keep_name(row, column);
        }
    }
    let mut found = Found::default();
    for (row, cells) in rows.iter().zip(&cells).skip(usize::from(has_heading)) {
        let of_row = |place: usize| {
            row.get(place)
                .filter(|_| matches!(cells[place], Cell::Words))
        };
        let in_column = column.and_then(of_row);
        let first = || {
            (0..row.len())
                .filter_map(of_row)
                .find(|cell| !cell.trim().is_empty())
        };
        let beside = match column {
            Some(_) => in_column,
            None => first(),
        };
        let n_before = found.results.len() + found.n_unread;
        for cell in cells {
            match cell {
                Cell::Result(shared) => {
                    let name = beside.and_then(|text| name_of(text));
                    let mut shared = (**shared).clone();
                    shared.name = name.or(shared.name);
                    found.results.push(shared);
                }
                Cell::Unread => found.n_unread += 1,
                Cell::Words => {}
            }
        }
        if found.results.len() + found.n_unread == n_before {
            found.rows.extend(first().cloned());
        }
    }
    Some(found)
}

/// What looks like a damaged code is a name where names stand, if the row has a code beside it:
/// people go by the number of an account, too.
fn keep_name(row: &mut [Cell], column: usize) {
    let is_code = |cell: &Cell| !matches!(cell, Cell::Words);
    let n_codes = row.iter().filter(|cell| is_code(cell)).count();
    if let Some(cell @ Cell::Unread) = row.get_mut(column)
        && n_codes > 1
    {
        *cell = Cell::Words;
    }
}

/// Which column holds the names: the one that is called so, in English or in the page's language.
fn column_of_names(heading: &[String], name: &str) -> Option<usize> {
    let called = |words: &str| {
        let words = words.to_lowercase();
        move |cell: &String| cell.trim().to_lowercase() == words
    };
    let place = heading.iter().position(called(name));
    place.or_else(|| heading.iter().position(called("name")))
}

/// Why nothing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupTextError {
    /// There is neither a link nor a code in it.
    Nothing,
    /// A newer version of cto-quadrant wrote the file.
    Newer,
    /// It has more than [`MAX_BYTES`] bytes.
    TooLarge,
}

impl fmt::Display for GroupTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => {
                "There is no link and no code in this text: paste what people copied from their \
                 results."
            }
            Self::Newer => {
                "This file was written by a newer version of cto-quadrant: reload the page to get \
                 it, then choose the file again."
            }
            Self::TooLarge => {
                "This text has more than a megabyte: choose the file of the group, or paste the \
                 links alone."
            }
        })
    }
}

impl std::error::Error for GroupTextError {}
