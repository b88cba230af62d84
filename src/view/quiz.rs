//! One step of the assessment: the intro above the first block, the block or question itself, and
//! the way on.

use yew::prelude::*;

use super::block::Block;
use super::foot::foot;
use super::self_view::self_view;
use super::stage::stage;
use super::steps::steps;
use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::Perspective;
use crate::domain::step::Step;

/// The step that `state` stands at, as a form. Only its button, or Enter, leads on.
pub fn quiz(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let question = match state.step {
        Step::Block(block) => html! {
            <Block
                key={block.number()}
                texts={texts.clone()}
                {block}
                response={state.answers.quiz.get(block)}
                perspective={state.answers.perspective}
                alone={true}
                {on_action}
            />
        },
        Step::SelfView => stage(
            texts,
            self_view(texts, state.answers.self_view, true, on_action),
        ),
        // Every other step has a screen of its own.
        _ => Html::default(),
    };
    let is_needed = state.answers.perspective == Perspective::Needed;
    html! {
        <>
            if is_needed {
                <p class="rank">{texts.label(Label::ShiftPerspective)}</p>
            }
            if state.step == Step::FIRST && !state.revising && !is_needed {
                {intro(texts)}
            } else {
                <h1 class="off-screen">{texts.label(Label::StartTitle)}</h1>
            }
            <form class="quiz">
                {question}
                {steps(texts, state, on_action)}
                {foot(texts, state, on_action)}
            </form>
        </>
    }
}

/// The few lines that everybody reads first.
fn intro(texts: &Texts) -> Html {
    html! {
        <div class="intro">
            <h1>{texts.label(Label::StartTitle)}</h1>
            <p>{texts.label(Label::StartIntro)}{" "}{texts.label(Label::StartPrivacy)}</p>
        </div>
    }
}
