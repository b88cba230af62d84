//! No fragment makes the reader panic, and a result that it shows has a link of its own.

#![no_main]

use cto_quadrant::wire::link::{Fragment, parse_fragment, result_fragment};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match parse_fragment(text) {
        Fragment::Result(Ok(answers)) => {
            let again = parse_fragment(&result_fragment(&answers));
            assert_eq!(again, Fragment::Result(Ok(answers)));
        }
        Fragment::Compare(codes) => assert!((2..=6).contains(&codes.len())),
        _ => {}
    }
});
