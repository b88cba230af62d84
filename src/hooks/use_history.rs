//! Steps become entries of the browser's history; Back, Forward and new links become actions.

use yew::prelude::*;

use super::boot::opened;
use crate::app::action::Action;
use crate::app::state::State;
use crate::platform::location::{self, Entry};
use crate::wire::step::{from_token, token};

/// Walks the history with the taker, and the taker with the history.
#[hook]
pub fn use_history(state: &UseReducerHandle<State>, dispatch: Callback<Action>) {
    let place = (state.step, state.opened.is_some());
    use_effect_with(place, |&(step, shows_link)| {
        let mark = token(step);
        if !shows_link && location::entry_mark().as_deref() != Some(&mark) {
            let fragment = location::fragment();
            let is_first = location::entry_mark().is_none() && opened(&fragment).is_none();
            let entry = if is_first { Entry::Current } else { Entry::New };
            // A fragment that is not ours, such as the secret of a host, stays.
            let keep = if is_first { fragment.as_str() } else { "" };
            location::mark_entry(entry, &mark, keep);
        }
    });
    use_effect_with((), move |()| {
        let listeners = location::watch(move || {
            if let Some(action) = read_address() {
                dispatch.emit(action);
            }
        });
        move || drop(listeners)
    });
}

fn read_address() -> Option<Action> {
    if let Some(opened) = opened(&location::fragment()) {
        return Some(Action::Open(opened));
    }
    let mark = location::entry_mark()?;
    from_token(&mark).map(Action::GoTo)
}
