//! The page around the widget hears how far the taker is, and its wishes become actions.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::domain::answers::Perspective;
use crate::domain::edition::N_BLOCKS;
use crate::platform::frame::after_paint;
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
        Request::Clamp(is_clamped) => Action::Clamp(is_clamped),
    }
}

/// How far the taker was when the page around the frame was last told.
#[derive(Default)]
pub struct Progress {
    told: Option<(Perspective, usize)>,
}

impl Progress {
    /// Tells the page around the frame, where there is one. What it is told of a result comes with
    /// the result, see [`use_told`](super::use_told).
    pub fn follow(&mut self, state: &State) {
        let answers = &state.answers;
        let now = (answers.perspective, answers.quiz.n_answered());
        if state.embedding.is_framed && self.told != Some(now) {
            self.told = Some(now);
            after_paint(move || host::tell(&progress(now.0, now.1, N_BLOCKS))).forget();
        }
    }
}

/// Hears what that page asks for.
#[must_use]
pub fn listen(dispatch: Callback<Action>) -> impl Sized + use<> {
    // It may have said so after the first state was made.
    if host::listens() {
        dispatch.emit(Action::Host);
    }
    host::watch(move |text| {
        if let Some(request) = parse_request(&text) {
            dispatch.emit(action(request));
        }
    })
}
