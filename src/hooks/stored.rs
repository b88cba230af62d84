//! The session in the storage: written as text, read back, and never lost when it is broken.

use crate::app::state::{Arrangement, Saved, State};
use crate::platform::storage::{Denied, Store};
use crate::wire::session::{BROKEN_KEY, KEY_PREFIX, Session, TODAY_KEY};

/// What an earlier visit left.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    /// Nothing.
    Nothing,
    /// Answers to go on with.
    Saved(Box<Saved>),
    /// Something that cannot be read; it was set aside under another key.
    Broken,
}

/// Reads the stored session. One that cannot be read is moved aside, so that the next write does
/// not destroy what a later version may still understand.
#[must_use]
pub fn load(store: &dyn Store) -> Stored {
    let Some(text) = store.read(TODAY_KEY) else {
        return Stored::Nothing;
    };
    if let Some(saved) = parse(&text) {
        return Stored::Saved(Box::new(saved));
    }
    if store.write(BROKEN_KEY, &text).is_ok() {
        store.remove(TODAY_KEY);
    }
    Stored::Broken
}

/// The session that `text` holds, if it can be read.
#[must_use]
pub fn parse(text: &str) -> Option<Saved> {
    let session: Session = text.parse().ok()?;
    Some(Saved {
        answers: session.answers,
        step: session.step,
        arrangement: if session.list {
            Arrangement::List
        } else {
            Arrangement::Steps
        },
    })
}

/// Keeps what `state` has answered; a state without answers leaves nothing behind.
///
/// # Errors
///
/// The browser refuses to store it.
pub fn save(store: &dyn Store, state: &State) -> Result<(), Denied> {
    if state.answers.is_empty() {
        store.remove(TODAY_KEY);
        return Ok(());
    }
    let session = Session {
        answers: state.answers,
        step: state.step,
        list: state.arrangement == Arrangement::List,
    };
    store.write(TODAY_KEY, &session.to_string())
}

/// Deletes everything that this page ever stored.
pub fn forget(store: &dyn Store) {
    for key in store.keys(KEY_PREFIX) {
        store.remove(&key);
    }
}
