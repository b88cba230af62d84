//! Steps become entries of the browser's history; Back, Forward and new links become actions.

use yew::prelude::*;

use super::boot::opened;
use crate::app::action::Action;
use crate::app::state::State;
use crate::platform::location::{self, Entry};
use crate::wire::step::{METHOD, from_mark, mark};

/// Walks the history with the taker, and the taker with the history.
#[hook]
pub fn use_history(state: &UseReducerHandle<State>, dispatch: Callback<Action>) {
    let place = Place {
        mark: if state.shows_method {
            String::from(METHOD)
        } else {
            mark(state.answers.perspective, state.step)
        },
        shows_link: state.opened.is_some(),
        shows_method: state.shows_method,
    };
    use_effect_with(place, enter);
    use_effect_with((), move |()| {
        let listeners = location::watch(move || {
            if let Some(action) = read_address() {
                dispatch.emit(action);
            }
        });
        move || drop(listeners)
    });
}

/// What an entry of the history stands for.
#[derive(PartialEq)]
struct Place {
    mark: String,
    shows_link: bool,
    shows_method: bool,
}

fn enter(place: &Place) {
    let current = location::entry_mark();
    if current.as_ref() == Some(&place.mark) || place.shows_link && !place.shows_method {
        return;
    }
    let fragment = location::fragment();
    let is_first = current.is_none() && opened(&fragment).is_none();
    let entry = if is_first { Entry::Current } else { Entry::New };
    // A fragment that is not ours, such as the secret of a host, stays; so does the link that
    // the method was opened from.
    let keep = is_first || place.shows_link;
    location::mark_entry(entry, &place.mark, if keep { &fragment } else { "" });
}

fn read_address() -> Option<Action> {
    let mark = location::entry_mark();
    if mark.as_deref() == Some(METHOD) {
        return Some(Action::ShowMethod(true));
    }
    if let Some(opened) = opened(&location::fragment()) {
        return Some(Action::Open(opened));
    }
    let (perspective, step) = from_mark(&mark?)?;
    Some(Action::Revisit(perspective, step))
}
