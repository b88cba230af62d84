//! The inputs that are kept of a target: a file with one JSON string a line, so that they can be
//! read and compared, and a new one is a new line.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::error::Error;

/// How many bytes the file of a target has at most.
const LARGEST: usize = 64 * 1024;

/// All inputs in a folder, as far as they are text: that is how far a target reads them.
///
/// # Errors
/// If the folder cannot be read.
pub fn of_folder(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = fs::read_dir(folder).map_err(Error::file(folder))?;
    let mut inputs = Vec::new();
    for entry in entries {
        let path = entry.map_err(Error::file(folder))?.path();
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        let text = bytes.utf8_chunks().next();
        inputs.push(text.map_or("", |text| text.valid()).to_owned());
    }
    Ok(inputs)
}

/// The smallest of these inputs, each once, as many as a file may hold.
#[must_use]
pub fn smallest(mut inputs: Vec<String>) -> Vec<String> {
    inputs.sort_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    inputs.dedup();
    let mut size = 0;
    inputs.retain(|input| {
        size += packed_line(input).len() + 1;
        size <= LARGEST
    });
    inputs
}

/// The file of these inputs.
#[must_use]
pub fn packed(inputs: &[String]) -> String {
    let lines = inputs.iter().map(|input| packed_line(input) + "\n");
    lines.collect()
}

/// The inputs in a file.
#[must_use]
pub fn unpacked(file: &str) -> Vec<String> {
    file.lines().map(unpacked_line).collect()
}

/// A JSON string in which nothing stands raw that could not be read in an editor.
fn packed_line(input: &str) -> String {
    let mut line = String::from('"');
    for char in input.chars() {
        match char {
            '"' | '\\' => line.extend(['\\', char]),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            _ if char.is_control() || is_invisible(char) => {
                let mut units = [0; 2];
                for unit in char.encode_utf16(&mut units) {
                    // A string takes whatever is written to it.
                    let _ = write!(line, "\\u{unit:04x}");
                }
            }
            _ => line.push(char),
        }
    }
    line.push('"');
    line
}

/// Whether an editor might hide a character, or turn the line with it.
fn is_invisible(char: char) -> bool {
    char.is_whitespace() && char != ' '
        || matches!(
            char,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{e0000}'..
        )
}

fn unpacked_line(line: &str) -> String {
    let mut units: Vec<u16> = Vec::new();
    let line = line
        .strip_prefix('"')
        .and_then(|line| line.strip_suffix('"'));
    let mut rest = line.unwrap_or_default().chars();
    while let Some(char) = rest.next() {
        let char = match (char, char == '\\') {
            (_, false) => char,
            (_, true) => match rest.next().unwrap_or_default() {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let digits: String = rest.by_ref().take(4).collect();
                    units.extend(u16::from_str_radix(&digits, 16));
                    continue;
                }
                other => other,
            },
        };
        units.extend(char.encode_utf16(&mut [0; 2]).iter());
    }
    String::from_utf16_lossy(&units)
}
