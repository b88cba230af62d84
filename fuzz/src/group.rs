//! No person of a group is invented or lost: every result stands in the text, and the group comes
//! back from the files that it is passed on as.

use cto_quadrant::wire::csv;
use cto_quadrant::wire::group_file::{from_json, to_json};
use cto_quadrant::wire::group_text::read;
use cto_quadrant::wire::link::Shared;
use cto_quadrant::wire::name::Name;
use cto_quadrant::wire::pasted::parse_pasted;

use super::mend::mended;

/// What the column of the names is called.
const NAME: &str = "Name";

/// Holds it for this text, as it is and with its checksums put right.
pub fn check(text: &str) {
    hold(text);
    hold(&mended(text));
}

fn hold(text: &str) {
    let table = csv::read(text);
    assert_eq!(csv::read(&csv::write(&table)), table);
    let Ok(found) = read(text, NAME) else {
        return;
    };
    let results = found.results;
    // An escape or a quote in the middle of a code is read as what it stands for.
    if !text.contains(['%', '\\', '"']) {
        for shared in &results {
            let code = code(shared);
            assert!(text.contains(&code), "{code} is not in {text:?}");
        }
    }
    if results.is_empty() {
        return;
    }
    let again = from_json(&to_json(&results)).map(|found| found.results);
    assert_eq!(again.as_ref(), Ok(&results));
    // Whoever is called by a sound code is two results in a table, and nobody could tell.
    if results.iter().any(is_called_by_code) {
        return;
    }
    let heading = vec![NAME.to_owned(), "Code".to_owned()];
    let rows: Vec<_> = std::iter::once(heading)
        .chain(results.iter().map(row))
        .collect();
    let again = read(&csv::write(&rows), NAME).map(|found| found.results);
    assert_eq!(again.as_ref(), Ok(&results));
}

fn is_called_by_code(shared: &Shared) -> bool {
    let name = shared.name.as_ref().map_or("", Name::as_str);
    parse_pasted(name).iter().any(Result::is_ok)
}

fn row(shared: &Shared) -> Vec<String> {
    let name = shared.name.as_ref().map_or("", Name::as_str);
    vec![name.to_owned(), code(shared)]
}

fn code(shared: &Shared) -> String {
    Shared::from(shared.answers).to_string()
}
