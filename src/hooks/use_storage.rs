//! Answers go to the storage as they are given; news from another tab comes back.

use std::rc::Rc;

use yew::prelude::*;

use super::kept;
use super::stored;
use crate::app::action::Action;
use crate::app::state::{Memory, Notice, Saved, State};
use crate::domain::answers::Perspective;
use crate::platform::clock;
use crate::platform::storage::{self, Store};
use crate::wire::session;

/// Stores every change of the answers and tells the taker what another tab has stored.
#[hook]
pub fn use_storage(
    store: Rc<dyn Store>,
    state: &UseReducerHandle<State>,
    dispatch: Callback<Action>,
) {
    let save = {
        let (store, dispatch, memory) = (Rc::clone(&store), dispatch.clone(), state.memory);
        let answered = state.can_undo();
        move |saved: &Saved| {
            if stored::save(&*store, saved).is_err() && memory == Memory::Kept {
                dispatch.emit(Action::DenyMemory);
            }
            // What an earlier visit finished has its own date, or was not to be kept.
            if answered && saved.is_finished() {
                kept::record_finished(&*store, &clock::today(), &saved.answers);
            }
        }
    };
    // The two slots are written apart, each when its answers change: this tab may hold an older
    // copy of the one that it does not work on.
    use_effect_with(state.counterpart.clone(), {
        let save = save.clone();
        move |counterpart: &Option<Box<Saved>>| counterpart.iter().for_each(|saved| save(saved))
    });
    use_effect_with(state.saved(), move |saved| save(saved));
    {
        let store = Rc::clone(&store);
        let forgotten = state.notice == Some(Notice::Forgotten);
        use_effect_with(forgotten, move |forgotten| {
            if *forgotten {
                stored::forget(&*store);
            }
        });
    }
    use_effect_with((), move |()| {
        let listener = storage::watch(move |key| {
            let saved = [Perspective::Today, Perspective::Needed]
                .into_iter()
                .find(|&perspective| session::key(perspective) == key)
                .and_then(|perspective| stored::parse(&store.read(&key)?, perspective));
            if let Some(saved) = saved {
                dispatch.emit(Action::Notify(Notice::OtherTab(Box::new(saved))));
            }
        });
        move || drop(listener)
    });
}
