//! No file makes the import panic, and what was imported is exported whole.

#![no_main]

use cto_quadrant::wire::history_file::{from_json, to_json};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(history) = from_json(text) {
        assert_eq!(from_json(&to_json(&history)), Ok(history));
    }
});
