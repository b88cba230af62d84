//! No text makes the reader of names panic, and each name has one text and is clean.

#![no_main]

use cto_quadrant::wire::name::Name;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(name) = Name::decode(text) {
        assert_eq!(name.encode(), text);
    }
    if let Ok(name) = Name::new(text) {
        assert!((1..=40).contains(&name.as_str().chars().count()));
        assert!(!name.as_str().contains(char::is_control));
        assert_eq!(Name::new(name.as_str()), Ok(name.clone()));
        assert_eq!(Name::decode(&name.encode()), Ok(name));
    }
});
