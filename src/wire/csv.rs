//! Tables as spreadsheets write and read them: CSV, after RFC 4180 and beyond it.
//!
//! What is read may be separated by commas, semicolons or tabs, whichever the first line has most
//! of outside of quotes. What is written has commas and quotes around every cell, ends its lines with CR LF and begins with a
//! byte order mark, without which Excel takes UTF-8 for something else.
//!
//! # Formulas
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a
//! formula, and runs it. Such a cell is written with an apostrophe before it, which spreadsheets
//! read as "this is text"; [`read`] takes that apostrophe away again. A cell that looks as if it had
//! one already gets another, so that every cell comes back as it was.

use csv_core::{
    QuoteStyle, ReadFieldResult, ReaderBuilder, Terminator, WriteResult, WriterBuilder,
};

/// What Excel needs to see at the beginning of UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The separators that are understood, the most usual first.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// What a formula begins with.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The cells of a table, row by row. Empty lines are passed over; rows may differ in length, and
/// quotes that never close take everything up to the end. No text fails.
#[must_use]
pub fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches(BYTE_ORDER_MARK);
    let separator = u8::try_from(separator(text)).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    let mut input = text.as_bytes();
    // No cell is longer than the whole text.
    let mut cell = vec![0; input.len() + 1];
    let mut filled = 0;
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    loop {
        let (result, n_read, n_written) = reader.read_field(input, &mut cell[filled..]);
        input = &input[n_read..];
        filled += n_written;
        match result {
            // The next call finds nothing left, and ends the last cell.
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::OutputFull => cell.resize(2 * cell.len(), 0),
            ReadFieldResult::Field { record_end } => {
                let text = String::from_utf8_lossy(&cell[..filled]);
                row.push(without_guard(&text).to_owned());
                filled = 0;
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            ReadFieldResult::End => return rows,
        }
    }
}

/// The table with these cells as the text of a file.
#[must_use]
pub fn write(rows: &[Vec<String>]) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        // So that no separator in a cell is taken for one of the table.
        .quote_style(QuoteStyle::Always)
        .build();
    let mut file = String::from(BYTE_ORDER_MARK).into_bytes();
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                put(&mut file, 1, |room| {
                    let (result, n_written) = writer.delimiter(room);
                    (result, 0, n_written)
                });
            }
            let guarded = guarded(cell);
            let mut input = guarded.as_bytes();
            // Quotes double, and one stands at either end.
            put(&mut file, 2 * input.len() + 2, |room| {
                let (result, n_read, n_written) = writer.field(input, room);
                input = &input[n_read..];
                (result, n_read, n_written)
            });
        }
        put(&mut file, 4, |room| {
            let (result, n_written) = writer.terminator(room);
            (result, 0, n_written)
        });
    }
    // Texts were written, so a text came out.
    String::from_utf8(file).unwrap_or_default()
}

/// Lets `write` write into so much room at the end of the file, as often as it wants to.
fn put(
    file: &mut Vec<u8>,
    room: usize,
    mut write: impl FnMut(&mut [u8]) -> (WriteResult, usize, usize),
) {
    loop {
        let end = file.len();
        file.resize(end + room, 0);
        let (result, _, n_written) = write(&mut file[end..]);
        file.truncate(end + n_written);
        if result == WriteResult::InputEmpty {
            return;
        }
    }
}

/// The separator that the first line has most of; quotes keep theirs to themselves.
fn separator(text: &str) -> char {
    let mut counts = [0_usize; SEPARATORS.len()];
    let mut is_quoted = false;
    for char in text.trim_start().chars() {
        match char {
            '"' => is_quoted = !is_quoted,
            '\n' | '\r' if !is_quoted => break,
            _ if is_quoted => {}
            _ => {
                if let Some(place) = SEPARATORS.iter().position(|&of| of == char) {
                    counts[place] += 1;
                }
            }
        }
    }
    let most = counts.into_iter().max().unwrap_or_default();
    let first = counts.iter().position(|&n| n == most).unwrap_or_default();
    SEPARATORS[first]
}

/// Whether a spreadsheet would run this cell, or would if it lost the apostrophes before it.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA)
}

fn guarded(cell: &str) -> String {
    let guard = if is_formula(cell) { "'" } else { "" };
    [guard, cell].concat()
}

fn without_guard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => cell,
    }
}
