//! One result as a JSON file, for other programs.
//!
//! ```json
//! {
//!   "format": "cto-quadrant-result",
//!   "version": 1,
//!   "edition": 1,
//!   "perspective": "today",
//!   "code": "1000aUxh0CSuxV9is",
//!   "name": "Ada",
//!   "link": "https://example.org/#r=1000aUxh0CSuxV9is.HyrZjBQjE"
//! }
//! ```
//!
//! `edition` and `perspective` (`today` or `needed`) say in words what the code says; `name` is
//! left out where there is none; `link` shows the result. There are no scores in it: they are
//! derived from the answers, better scoring changes them, and a file must not disagree with the
//! link that it holds. The version grows only when an older reader would misunderstand the file.

use serde::Serialize;

use super::base62;
use super::code;
use super::link::Shared;
use super::name::Name;
use crate::domain::answers::Perspective;

#[derive(Serialize)]
struct File<'a> {
    format: &'a str,
    version: u32,
    edition: usize,
    perspective: &'a str,
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    link: &'a str,
}

/// The file of a result; `link` is a whole address that shows it.
#[must_use]
pub fn to_json(shared: &Shared, link: &str) -> String {
    let code = code::encode(&shared.answers);
    let file = File {
        format: "cto-quadrant-result",
        version: 1,
        edition: code.chars().next().and_then(base62::digit).unwrap_or(1),
        perspective: match shared.answers.perspective {
            Perspective::Today => "today",
            Perspective::Needed => "needed",
        },
        code: &code,
        name: shared.name.as_ref().map(Name::as_str),
        link,
    };
    // Texts and numbers can always be written.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}
