//! A group as one JSON file, to pass it on: a link holds no more than six results.
//!
//! ```json
//! {
//!   "format": "cto-quadrant-group",
//!   "version": 1,
//!   "results": [
//!     { "name": "Ada", "code": "1000aUxh0CSuxV9is" },
//!     { "code": "100VmxzSArAm0aYrB" }
//!   ]
//! }
//! ```
//!
//! `docs/group.schema.json` is its JSON Schema. `code` is that of [`super::code`]; `name` is the name as people read it, left out where there is
//! none. There are no scores in it, since they are derived from the answers. The version grows only
//! when an older program would misunderstand the file: members may be added, and those that are not
//! known are passed over. The files of a history and of one result are read as groups too, see
//! [`super::history_file`] and [`super::result_file`]; of all of them, what can be read is.

use serde::Serialize;
use serde_json::Value;

use super::code;
use super::found::{Found, name_of};
use super::link::Shared;
use super::name::Name;

/// What the member `format` says of a group.
const FORMAT: &str = "cto-quadrant-group";

/// The formats that hold a list of results, each of which is known up to version 1.
const LISTS: [&str; 2] = [FORMAT, "cto-quadrant-history"];

/// The format that holds one result.
const SINGLE: &str = "cto-quadrant-result";

/// The version this module writes.
const VERSION: u64 = 1;

#[derive(Serialize)]
struct File<'a> {
    format: &'a str,
    version: u64,
    results: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    code: String,
}

/// The file of these results, with line breaks for those who look into it.
#[must_use]
pub fn to_json(results: &[Shared]) -> String {
    let file = File {
        format: FORMAT,
        version: VERSION,
        results: results
            .iter()
            .map(|shared| Entry {
                name: shared.name.as_ref().map(Name::as_str),
                code: code::encode(&shared.answers),
            })
            .collect(),
    };
    // Texts and numbers can always be written.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// The results in the text of a file.
///
/// # Errors
///
/// [`GroupFileError::NotOurs`] for everything else than a file of ours, [`GroupFileError::Newer`]
/// for one of a newer version. No text panics.
pub fn from_json(text: &str) -> Result<Found, GroupFileError> {
    let text = text.trim_start_matches('\u{feff}');
    let file: Value = serde_json::from_str(text).map_err(|_| GroupFileError::NotOurs)?;
    let format = file["format"].as_str().unwrap_or_default();
    let entries = match &file["results"] {
        _ if format == SINGLE => std::slice::from_ref(&file),
        Value::Array(entries) if LISTS.contains(&format) => entries,
        _ => return Err(GroupFileError::NotOurs),
    };
    if file["version"].as_u64() > Some(VERSION) {
        return Err(GroupFileError::Newer);
    }
    let mut found = Found::default();
    for entry in entries {
        let code = entry["code"].as_str().unwrap_or_default();
        match code::decode(code) {
            Ok(answers) => {
                let name = entry["name"].as_str().and_then(name_of);
                found.results.push(Shared { answers, name });
            }
            Err(_) => found.n_unread += 1,
        }
    }
    Ok(found)
}

/// Why a text is not taken for a file of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GroupFileError {
    /// It is damaged, or something else.
    NotOurs,
    /// A newer version of cto-quadrant wrote it.
    Newer,
}
