//! Nothing that is pasted makes the reader panic, and what it found it finds again among its own
//! texts, in the same order.

#![no_main]

use cto_quadrant::wire::link::Shared;
use cto_quadrant::wire::pasted::parse_pasted;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let found: Vec<Shared> = parse_pasted(text).into_iter().flatten().collect();
    let texts: Vec<String> = found.iter().map(ToString::to_string).collect();
    let again: Vec<_> = found.into_iter().map(Ok).collect();
    assert_eq!(parse_pasted(&texts.join("\n")), again);
});
