//! A name has one text, and nothing in it breaks a line, hides, or is too long.

use cto_quadrant::wire::name::{MAX_CHARS, Name};

use super::mend::sealed;

/// Holds it for what somebody typed, and for what stands behind a code in a link.
pub fn check(text: &str) {
    if let Ok(name) = Name::new(text) {
        assert!((1..=MAX_CHARS).contains(&name.as_str().chars().count()));
        assert!(!name.as_str().contains(char::is_control));
        assert_eq!(name.as_str().trim(), name.as_str());
        assert_eq!(Name::new(name.as_str()), Ok(name.clone()));
        assert_eq!(Name::decode(&name.encode()), Ok(name));
    }
    for text in [text, &sealed(".", text)] {
        if let Ok(name) = Name::decode(text) {
            assert_eq!(name.encode(), text);
            assert_eq!(Name::new(name.as_str()), Ok(name));
        }
    }
}
