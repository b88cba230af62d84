//! No fragment makes the reader panic, and what it shows has a link of its own.

#![no_main]

use cto_quadrant::wire::link::{Fragment, compare_fragment, parse_fragment, result_fragment};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match parse_fragment(text) {
        Fragment::Result(Ok(shared)) => {
            let again = parse_fragment(&result_fragment(&shared));
            assert_eq!(again, Fragment::Result(Ok(shared)));
        }
        Fragment::Compare(results) => {
            assert!((2..=6).contains(&results.len()));
            let sound: Vec<_> = results.into_iter().flatten().collect();
            if sound.len() > 1 {
                let again = parse_fragment(&compare_fragment(&sound));
                assert_eq!(
                    again,
                    Fragment::Compare(sound.into_iter().map(Ok).collect())
                );
            }
        }
        _ => {}
    }
});
