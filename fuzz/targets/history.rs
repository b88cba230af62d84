//! No text makes the reader of the history panic, and what it read it reads again, merged too.

#![no_main]

use cto_quadrant::wire::history::{History, MAX_RECORDS};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(history) = text.parse::<History>() {
        assert!(history.len() <= MAX_RECORDS);
        assert_eq!(history.to_string().parse(), Ok(history.clone()));
        let mut merged = history.clone();
        assert_eq!(merged.merge(&history), Ok(0));
        assert_eq!(merged, history);
    }
});
