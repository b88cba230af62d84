//! The running widget takes the place of the prerendered page.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::field::{checked_action, pressed_action};
use crate::app::state::State;
use crate::domain::step::Step;
use crate::platform::takeover::{EarlyInput, Takeover};

/// Puts the widget into the place of the prerendered page after the first render, with what the visitor
/// did there so far. A visitor who comes back or opens a link did not answer the first block
/// here: then the page was covered and there is nothing to adopt.
#[hook]
pub fn use_takeover(
    takeover: Takeover,
    state: &UseReducerHandle<State>,
    dispatch: Callback<Action>,
) {
    let fresh = state.step == Step::FIRST && state.opened.is_none() && state.answers.is_empty();
    use_effect_with((), move |()| {
        takeover.begin(move |input| {
            if fresh {
                adopt(&input, &dispatch);
            }
        });
    });
}

fn adopt(input: &EarlyInput, dispatch: &Callback<Action>) {
    let (least, most): (Vec<Action>, Vec<Action>) = input
        .checked
        .iter()
        .filter_map(|(name, value)| checked_action(name, value))
        .partition(|action| matches!(action, Action::PickLeast(..)));
    let pressed = input.pressed.as_deref().and_then(pressed_action);
    // Least can only be taken after most.
    for action in most.into_iter().chain(least).chain(pressed) {
        dispatch.emit(action);
    }
}
