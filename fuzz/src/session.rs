//! What is stored of a visit comes back as it was, or is set aside as it was; nothing is lost.

use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::hooks::boot::{Place, first_state};
use cto_quadrant::hooks::stored::{Stored, load};
use cto_quadrant::platform::storage::{Memory, Store as _};
use cto_quadrant::wire::session::{Session, broken_key, key};
use cto_quadrant::wire::typed;

use super::mend::mended;

/// How many papers words can be typed into.
const N_PAPERS: usize = 3;

/// Holds it for this text, as it is and with its checksum put right.
pub fn check(text: &str) {
    for text in [text, &mended(text)] {
        if let Ok(session) = text.parse::<Session>() {
            assert_eq!(session.to_string(), text);
        }
        for perspective in [Perspective::Today, Perspective::Needed] {
            hold(text, perspective);
        }
    }
    if let Some(typed) = typed::from_text::<N_PAPERS>(text) {
        assert_eq!(typed::from_text(&typed::to_text(&typed)), Some(typed));
    }
}

/// Boots from a storage that holds this text where the session of a perspective belongs.
fn hold(text: &str, perspective: Perspective) {
    let store = || {
        let store = Memory::default();
        assert_eq!(store.write(key(perspective), text), Ok(()));
        store
    };
    let state = first_state(&store(), Ok(()), Place::default());
    let store = store();
    match load(&store, perspective) {
        Stored::Saved(saved) => {
            let is_his = text.parse().is_ok_and(|session: Session| {
                session.answers == saved.answers && session.step == saved.step
            });
            assert!(is_his, "{text}");
            assert_eq!((state.answers, state.step), (saved.answers, saved.step));
        }
        Stored::Broken => {
            assert_eq!(store.read(broken_key(perspective)).as_deref(), Some(text));
            assert!(state.answers.is_empty() && state.notice.is_some());
        }
        Stored::Nothing => panic!("something was stored"),
    }
}
