//! The page around the widget hears how far the taker is, and its wishes become actions.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::embedding::Host;
use crate::app::state::State;
use crate::domain::edition::N_BLOCKS;
use crate::domain::profile::Profile;
use crate::domain::step::Step;
use crate::platform::host;
use crate::wire::host::{Request, parse_request, progress, result};

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

/// What a page is told of this state: the progress, and the result if the taker's own is on
/// screen. Without the taker's consent that is no more than that there is one.
#[must_use]
pub fn told(state: &State) -> (String, Option<String>) {
    let answers = &state.answers;
    let progress = progress(answers.perspective, answers.quiz.n_answered(), N_BLOCKS);
    let on_screen = state.step == Step::Result && state.opened.is_none();
    if !on_screen || !state.saved().is_finished() {
        return (progress, None);
    }
    let agreed = state.embedding.host == Host::Told;
    let profile = agreed.then(|| Profile::of(&answers.quiz)).flatten();
    (progress, Some(result(answers, profile.as_ref())))
}

/// Talks to the page around the frame, where there is one.
#[hook]
pub fn use_host(state: &UseReducerHandle<State>, dispatch: Callback<Action>) {
    // Scoring takes a while, so only what can change the messages counts.
    let said = (
        state.embedding,
        (state.step, state.answers, state.opened.is_some()),
    );
    let last = use_mut_ref(<(String, Option<String>)>::default);
    let state = state.clone();
    use_effect_with(said, move |(embedding, _)| {
        if !embedding.is_framed {
            return;
        }
        let now = told(&state);
        let before = last.replace(now.clone());
        if now.0 != before.0 {
            host::tell(&now.0);
        }
        if let Some(result) = now.1.filter(|now| before.1.as_ref() != Some(now)) {
            host::tell(&result);
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
