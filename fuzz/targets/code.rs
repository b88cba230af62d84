#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| cto_quadrant_fuzz::code::check(text));
