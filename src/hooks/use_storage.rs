//! Answers go to the storage as they are given; news from another tab comes back.

use std::rc::Rc;

use yew::prelude::*;

use super::stored;
use crate::app::action::Action;
use crate::app::state::{Memory, Notice, State};
use crate::platform::storage::{self, Store};
use crate::wire::session::TODAY_KEY;

/// Stores every change of the answers and tells the taker what another tab has stored.
#[hook]
pub fn use_storage(
    store: Rc<dyn Store>,
    state: &UseReducerHandle<State>,
    dispatch: Callback<Action>,
) {
    {
        let (store, dispatch) = (Rc::clone(&store), dispatch.clone());
        use_effect_with(state.saved(), {
            let state = state.clone();
            move |_| {
                if stored::save(&*store, &state).is_err() && state.memory == Memory::Kept {
                    dispatch.emit(Action::DenyMemory);
                }
            }
        });
    }
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
            let text = (key == TODAY_KEY).then(|| store.read(TODAY_KEY)).flatten();
            if let Some(saved) = text.as_deref().and_then(stored::parse) {
                dispatch.emit(Action::Notify(Notice::OtherTab(Box::new(saved))));
            }
        });
        move || drop(listener)
    });
}
