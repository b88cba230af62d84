//! What is rarely wanted, in one quiet line at the end: the ways back, around and out.

use yew::prelude::*;

use super::block::{joined, spaced};
use super::control::{button, doing, quiet_button};
use super::way_out::{memory, way_out};
use crate::app::action::Action;
use crate::app::field::least_name;
use crate::app::state::{Arrangement, State};
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::edition::BlockIndex;
use crate::domain::response::{Pick, Response};
use crate::domain::step::Step;

/// The last line of a step. What there is nothing to do for keeps its place in it.
pub fn foot(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let is_first = state.step == Step::FIRST && !state.revising;
    let (block, response) = match state.step {
        Step::Block(block) => (block, state.answers.quiz.get(block)),
        _ => (BlockIndex::FIRST, Response::Unanswered),
    };
    html! {
        <div class="foot">
            {switch(texts, Arrangement::List, on_action)}
            <span class="back">
                {quiet_button(texts.label(Label::QuizBack), !is_first, on_action, Action::Back)}
                {quiet_button(texts.label(Label::QuizUndo), state.can_undo(), on_action, Action::Undo)}
            </span>
            {clear_least(texts, block, response, None, on_action)}
            {way_out(texts, state)}
            {memory(texts, state)}
        </div>
    }
}

/// The button that takes back the least of a block. Where several stand below each other they
/// read the same, so each is given a name that also says which `situation` it is about.
pub fn clear_least(
    texts: &Texts,
    block: BlockIndex,
    response: Response,
    situation: Option<&str>,
    on_action: &Callback<Action>,
) -> Html {
    let has_least = response.pick().and_then(Pick::least_model).is_some();
    let id = joined("clear", &least_name(block));
    let named = situation.map(|situation| spaced(&id, situation));
    html! {
        <span class="clear-least">
            <button
                type="button"
                class="quiet"
                id={id}
                aria-labelledby={named}
                disabled={!has_least}
                onclick={doing(on_action, Action::ClearLeast(block))}
            >
                {texts.label(Label::QuizClearLeast)}
            </button>
        </span>
    }
}

/// The switch between one block per step and all of them as a list.
pub fn switch(texts: &Texts, to: Arrangement, on_action: &Callback<Action>) -> Html {
    let label = match to {
        Arrangement::List => Label::QuizAsList,
        Arrangement::Steps => Label::QuizAsSteps,
    };
    html! {
        <span class="switch">
            {button("quiet", texts.label(label), on_action, Action::Arrange(to))}
        </span>
    }
}
