//! What must hold for any input at all: one property for each kind of input, without a word on where
//! the input comes from.
//!
//! The targets beside this folder try them on whatever libFuzzer thinks of, and `tests/fuzz.rs` on
//! what it kept. None may only hope for no panic: each says what a reader of that input promises.

pub mod code;
pub mod content;
pub mod decoder;
pub mod fragment;
pub mod group;
pub mod history;
pub mod history_file;
pub mod host;
pub mod mend;
pub mod name;
pub mod pasted;
pub mod session;
