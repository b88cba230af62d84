//! The sessions in the storage: written as text, read back, and never lost when one is broken.

use crate::app::state::{Arrangement, Saved};
use crate::domain::answers::Perspective;
use crate::platform::storage::{Denied, Store};
use crate::wire::session::{KEY_PREFIX, Session, broken_key, key};

/// What an earlier visit left in the slot of a perspective.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    /// Nothing.
    Nothing,
    /// Answers to go on with.
    Saved(Box<Saved>),
    /// Something that cannot be read; it was set aside under another key.
    Broken,
}

/// Reads the stored session of a perspective. One that cannot be read is moved aside, so that the
/// next write does not destroy what a later version may still understand.
#[must_use]
pub fn load(store: &dyn Store, perspective: Perspective) -> Stored {
    let Some(text) = store.read(key(perspective)) else {
        return Stored::Nothing;
    };
    if let Some(saved) = parse(&text, perspective) {
        return Stored::Saved(Box::new(saved));
    }
    if store.write(broken_key(perspective), &text).is_ok() {
        store.remove(key(perspective));
    }
    Stored::Broken
}

/// The session that `text` holds, if it can be read and belongs to this perspective.
#[must_use]
pub fn parse(text: &str, perspective: Perspective) -> Option<Saved> {
    let session: Session = text.parse().ok()?;
    let saved = Saved {
        answers: session.answers,
        step: session.step,
        arrangement: if session.list {
            Arrangement::List
        } else {
            Arrangement::Steps
        },
    };
    (saved.answers.perspective == perspective).then_some(saved)
}

/// Keeps answers in the slot of their perspective; where nothing is answered, nothing is left
/// behind.
///
/// # Errors
///
/// The browser refuses to store it.
pub fn save(store: &dyn Store, saved: &Saved) -> Result<(), Denied> {
    let slot = key(saved.answers.perspective);
    if saved.answers.is_empty() {
        store.remove(slot);
        return Ok(());
    }
    let session = Session {
        answers: saved.answers,
        step: saved.step,
        list: saved.arrangement == Arrangement::List,
    };
    store.write(slot, &session.to_string())
}

/// Deletes everything that this page ever stored.
pub fn forget(store: &dyn Store) {
    for key in store.keys(KEY_PREFIX) {
        store.remove(&key);
    }
}
