//! Only the one canonical text of some answers is a code; what is cut off or goes on is told apart.

use cto_quadrant::wire::code::{CodeError, decode, encode};

use super::mend::mended;

/// Holds it for this text, as it is and with its checksum put right.
pub fn check(text: &str) {
    hold(text);
    hold(&mended(text));
}

fn hold(text: &str) {
    match decode(text) {
        Ok(answers) => {
            assert_eq!(encode(&answers), text);
            assert!((17..=57).contains(&text.len()), "{text}");
            let cut = &text[..text.len() - 1];
            assert_eq!(decode(cut), Err(CodeError::Truncated), "{cut}");
            let longer = [text, "0"].concat();
            assert_eq!(decode(&longer), Err(CodeError::Altered), "{longer}");
        }
        Err(CodeError::NewerEdition(edition)) => {
            assert!((2..=61).contains(&edition), "{edition}");
            assert_eq!(mended(text), text, "its checksum is not right");
        }
        Err(_) => {}
    }
}
