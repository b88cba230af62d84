//! What is rarely wanted, in one quiet line at the end: the ways back, around and out.

use yew::prelude::*;

use super::control::{button, quiet_button};
use super::way_out::{memory, way_out};
use crate::app::action::Action;
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
            {clear_least(texts, block, response, on_action)}
            {way_out(texts, state)}
            {memory(texts, state)}
        </div>
    }
}

/// The button that takes back the least of a block.
pub fn clear_least(
    texts: &Texts,
    block: BlockIndex,
    response: Response,
    on_action: &Callback<Action>,
) -> Html {
    let has_least = response.pick().and_then(Pick::least_model).is_some();
    let label = texts.label(Label::QuizClearLeast);
    html! {
        <span class="clear-least">
            {quiet_button(label, has_least, on_action, Action::ClearLeast(block))}
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
