//! The state of the widget with everything that keeps it in step with the browser.

use std::rc::Rc;

use yew::prelude::*;

use super::boot::{Place, first_state};
use super::use_history::use_history;
use super::use_host::use_host;
use super::use_step_focus::{STEP_HEADING, use_step_focus};
use super::use_storage::use_storage;
use crate::app::action::Action;
use crate::app::state::State;
use crate::platform::{focus, host, location, storage};

/// The state, and the one way to change it. Boots from storage and address on the first render.
#[hook]
pub fn use_widget() -> (UseReducerHandle<State>, Callback<Action>) {
    let opened = use_memo((), |()| storage::open());
    let (store, memory) = (Rc::clone(&opened.0), opened.1);
    let state = use_reducer(|| {
        let (fragment, query) = (location::fragment(), location::query());
        let place = Place {
            fragment: &fragment,
            query: &query,
            is_framed: location::is_framed(),
            listens: host::listens(),
        };
        first_state(&*store, memory, place)
    });
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| {
            if action.removes_its_button() {
                focus::focus_id_in_place(STEP_HEADING);
            }
            dispatcher.dispatch(action);
        })
    };
    use_storage(store, &state, dispatch.clone());
    use_history(&state, dispatch.clone());
    use_step_focus(&state);
    use_host(&state, dispatch.clone());
    (state, dispatch)
}
