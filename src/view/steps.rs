//! How far the taker is, and the way on.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::field::SKIP;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::edition::N_BLOCKS;
use crate::domain::step::Step;
use crate::view::control::{doing, next_button};

/// The id of the words that say which block this is.
pub const PROGRESS: &str = "progress";

/// Which block this is, in words and as a bar. The one-click question counts with the block
/// after it, because it is none of the twelve.
fn progress(texts: &Texts, state: &State) -> Html {
    let position = match state.step {
        Step::Block(block) => block.number(),
        Step::SelfView => 2,
        _ => N_BLOCKS,
    };
    let (n, total) = (position.to_string(), N_BLOCKS.to_string());
    let words = texts.filled(Label::QuizProgress, &[("n", &n), ("total", &total)]);
    html! {
        <p class="progress">
            <span id={PROGRESS}>{words}</span>
            <progress value={n} max={total} aria-hidden="true" />
        </p>
    }
}

/// How far it is, Next and skip, in one line. What Next misses is said in the place of how far it
/// is: beside the button that was pressed, and without moving it.
pub fn steps(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let skip = match state.step {
        Step::Block(block) => Action::Skip(block),
        _ => Action::Next,
    };
    let is_last = state.revising || state.step.next() == Step::Result;
    let next = if is_last {
        Label::QuizFinish
    } else {
        Label::QuizNext
    };
    html! {
        <div class="steps">
            <div class="where">
                {progress(texts, state)}
                <p class="prompt" id="prompt" role="alert">
                    if state.unanswered_next {
                        {texts.label(Label::QuizPickFirst)}
                    }
                </p>
            </div>
            {next_button(texts.label(next), on_action)}
            <button
                type="button"
                class="quiet"
                data-queue={SKIP}
                onclick={doing(on_action, skip)}
            >
                {texts.label(Label::QuizSkip)}
            </button>
        </div>
    }
}
