//! The page around the widget hears how far the taker is, and its wishes become actions.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::domain::edition::N_BLOCKS;
use crate::platform::host;
use crate::wire::host::{Request, parse_request, progress};

/// What a page asks for, as it changes the state.
#[must_use]
pub fn action(request: Request) -> Action {
    match request {
        Request::Listen => Action::Host,
        Request::Restart => Action::BeginAnew,
        Request::Offer(offered) => Action::Offer(offered),
        Request::Take(perspective) => Action::Take(perspective),
    }
}

/// Talks to the page around the frame, where there is one. What it is told of a result comes with
/// the result, see [`use_told`](super::use_told).
#[hook]
pub fn use_host(state: &UseReducerHandle<State>, dispatch: Callback<Action>) {
    let answers = &state.answers;
    let so_far = (answers.perspective, answers.quiz.n_answered());
    let is_framed = state.embedding.is_framed;
    use_effect_with(so_far, move |&(perspective, n_answered)| {
        if is_framed {
            host::tell(&progress(perspective, n_answered, N_BLOCKS));
        }
    });
    use_effect_with((), move |()| {
        // It may have said so after the first state was made.
        if host::listens() {
            dispatch.emit(Action::Host);
        }
        let listener = host::watch(move |text| {
            if let Some(request) = parse_request(&text) {
                dispatch.emit(action(request));
            }
        });
        move || drop(listener)
    });
}
