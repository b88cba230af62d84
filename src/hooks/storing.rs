//! Answers go to the storage as they are given; news from another tab comes back.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::kept;
use super::stored;
use crate::app::action::Action;
use crate::app::state::{Memory, Notice, Saved, State};
use crate::domain::answers::Perspective;
use crate::platform::clock;
use crate::platform::frame::after_paint;
use crate::platform::storage::{self, Store};
use crate::wire::session;

/// What the storage holds of the state so far.
pub struct Storing {
    store: Rc<dyn Store>,
    saved: Option<Saved>,
    /// How often the answers in hand were stored, so that a step that is stored late never takes
    /// the place of anything newer.
    n_saved: Rc<Cell<u32>>,
    counterpart: Option<Box<Saved>>,
    forgotten: bool,
}

impl Storing {
    /// Begins with a storage that holds nothing of the state yet.
    #[must_use]
    pub fn new(store: Rc<dyn Store>) -> Self {
        Self {
            store,
            saved: None,
            n_saved: Rc::default(),
            counterpart: None,
            forgotten: false,
        }
    }

    /// Stores what has changed. The two slots are written apart, each when its answers change:
    /// this tab may hold an older copy of the one that it does not work on.
    pub fn follow(&mut self, state: &State, dispatch: &Callback<Action>) {
        if self.counterpart != state.counterpart {
            self.counterpart.clone_from(&state.counterpart);
            if let Some(saved) = &state.counterpart {
                self.save(saved, state, dispatch);
            }
        }
        let saved = state.saved();
        if self.saved.as_ref() != Some(&saved) {
            let before = self.saved.replace(saved.clone());
            if before.is_some_and(|before| before.answers == saved.answers) {
                self.save_later(saved);
            } else {
                self.n_saved.set(self.n_saved.get() + 1);
                self.save(&saved, state, dispatch);
            }
        }
        let forgotten = state.notice == Some(Notice::Forgotten);
        if forgotten && !self.forgotten {
            stored::forget(&*self.store);
        }
        self.forgotten = forgotten;
    }

    /// An answer is stored before anything else happens; a mere step can wait for its paint.
    fn save_later(&self, saved: Saved) {
        let number = self.n_saved.get() + 1;
        self.n_saved.set(number);
        let (store, n_saved) = (Rc::clone(&self.store), Rc::clone(&self.n_saved));
        let save = move || {
            if n_saved.get() == number {
                // Where nothing can be stored, the answers have told so.
                let _ = stored::save(&*store, &saved);
            }
        };
        after_paint(save).forget();
    }

    fn save(&self, saved: &Saved, state: &State, dispatch: &Callback<Action>) {
        if stored::save(&*self.store, saved).is_err() && state.memory == Memory::Kept {
            dispatch.emit(Action::DenyMemory);
        }
        // What an earlier visit finished has its own date, or was not to be kept.
        if state.can_undo() && saved.is_finished() {
            kept::record_finished(&*self.store, &clock::today(), &saved.answers);
        }
    }
}

/// Tells the taker what another tab has stored.
#[must_use]
pub fn listen(store: Rc<dyn Store>, dispatch: Callback<Action>) -> impl Sized + use<> {
    storage::watch(move |key| {
        let saved = [Perspective::Today, Perspective::Needed]
            .into_iter()
            .find(|&perspective| session::key(perspective) == key)
            .and_then(|perspective| stored::parse(&store.read(&key)?, perspective));
        if let Some(saved) = saved {
            dispatch.emit(Action::Notify(Notice::OtherTab(Box::new(saved))));
        }
    })
}
