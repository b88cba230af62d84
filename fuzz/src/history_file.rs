//! What is imported from the file of a history is exported whole.

use cto_quadrant::wire::history::{History, MAX_RECORDS};
use cto_quadrant::wire::history_file::{from_json, to_json};

use super::mend::mended;

/// Holds it for this text, as it is and with its checksums put right.
pub fn check(text: &str) {
    for text in [text, &mended(text)] {
        if let Ok(history) = from_json(text) {
            assert!(history.len() <= MAX_RECORDS);
            assert_eq!(from_json(&to_json(&history)), Ok(history.clone()));
            // What was imported is kept as text, and comes back from there.
            assert_eq!(history.to_string().parse::<History>(), Ok(history));
        }
    }
}
