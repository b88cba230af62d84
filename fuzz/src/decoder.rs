//! The decoder says of any text what the reference says of it: the same answers, or the same reason
//! for which it is no code.
//!
//! The reference is `tests/fixtures/edition-1/reference.py`, which shares nothing with the library
//! but the written format.

use cto_quadrant::wire::code::{CodeError, decode};

#[path = "../../tests/wire/words.rs"]
mod words;

/// Holds it for a text and what the reference says of it: the answers in words, or a reason with
/// an exclamation mark before it.
pub fn check(text: &str, said: &str) {
    match (decode(text), said.strip_prefix("! ")) {
        (Ok(answers), None) => assert_eq!(answers, words::answers(said), "{text}"),
        (Err(error), Some(reason)) => assert_eq!(name(error), reason, "{text}"),
        (decoded, _) => panic!("{text:?} is {decoded:?}, and to the reference {said:?}"),
    }
}

fn name(error: CodeError) -> String {
    match error {
        CodeError::Truncated => "truncated".to_owned(),
        CodeError::Altered => "altered".to_owned(),
        CodeError::NewerEdition(edition) => format!("newer edition {edition}"),
        _ => "not ours".to_owned(),
    }
}
