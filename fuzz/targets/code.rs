//! No text makes the decoder panic, and only the one canonical text of some answers is a code.

#![no_main]

use cto_quadrant::wire::code::{decode, encode};
use cto_quadrant::wire::session::Session;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(answers) = decode(text) {
        assert_eq!(encode(&answers), text);
    }
    if let Ok(session) = text.parse::<Session>() {
        assert_eq!(session.to_string(), text);
    }
});
