//! All blocks below each other, for those who like to see the whole.

use yew::prelude::*;

use super::block::{Block, heading_id, joined, spaced};
use super::foot::{clear_least, switch};
use super::self_view::self_view;
use crate::app::action::Action;
use crate::app::field::most_name;
use crate::app::state::Arrangement;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::{Answers, Perspective};
use crate::domain::edition::BlockIndex;
use crate::domain::response::Response;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::{doing, next_button};

/// The whole quiz as one form, in the same order as its steps.
pub fn list(texts: &Texts, answers: &Answers, on_action: &Callback<Action>) -> Html {
    html! {
        <>
            <h1 class="list-heading" id={STEP_HEADING} tabindex="-1">{texts.label(Label::StartTitle)}</h1>
            <p class="foot">{switch(texts, Arrangement::Steps, on_action)}</p>
            <form class="quiz list">
                for block in BlockIndex::all() {
                    {entry(texts, block, answers, on_action)}
                }
                <div class="steps">
                    {next_button(texts.label(Label::QuizFinish), on_action)}
                </div>
            </form>
        </>
    }
}

fn entry(
    texts: &Texts,
    block: BlockIndex,
    answers: &Answers,
    on_action: &Callback<Action>,
) -> Html {
    let response = answers.quiz.get(block);
    let skip = joined("skip", &most_name(block));
    // All of them read the same, so each also says which situation it passes over.
    let situation = heading_id(block);
    let named = spaced(&skip, &situation);
    html! {
        <div class="entry" key={block.number()}>
            <Block texts={texts.clone()} {block} {response} perspective={answers.perspective} alone={false} {on_action} />
            <p class="entry-steps">
                <span>{AttrValue::from(block.number().to_string())}</span>
                <button
                    type="button"
                    class="quiet"
                    id={skip}
                    aria-labelledby={named}
                    aria-pressed={if response == Response::Skipped { "true" } else { "false" }}
                    onclick={doing(on_action, Action::Skip(block))}
                >
                    {texts.label(Label::QuizSkip)}
                </button>
                {clear_least(texts, block, response, Some(&situation), on_action)}
            </p>
            if block == BlockIndex::FIRST && answers.perspective == Perspective::Today {
                {self_view(texts, answers.self_view, false, on_action)}
            }
        </div>
    }
}
