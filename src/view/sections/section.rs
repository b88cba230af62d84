//! The frame around the screens that come after the quiz.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::section_label::SectionLabel;
use crate::domain::step::Step;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::{next_button, quiet_button};

/// What stands above the questions of a screen.
pub struct Head {
    /// Where this screen belongs to; empty where the heading says it all.
    pub rank: AttrValue,
    /// The heading.
    pub heading: AttrValue,
    /// What to do here.
    pub intro: AttrValue,
    /// How many digits answer a row; 0 where none does.
    pub n_digits: usize,
}

/// A form with its heading, its questions and the ways on and back. Everything here may be left
/// open, so Next always leads on.
pub fn section(
    texts: &Texts,
    state: &State,
    head: &Head,
    questions: Html,
    on_action: &Callback<Action>,
) -> Html {
    let is_last = state.step.next() == Step::Result;
    let next = if is_last {
        SectionLabel::SectionDone
    } else {
        SectionLabel::SectionNext
    };
    html! {
        <form class="section" key={head.heading.to_string()}>
            if !head.rank.is_empty() {
                <p class="rank">{&head.rank}</p>
            }
            <h1 id={STEP_HEADING} tabindex="-1">{&head.heading}</h1>
            <p class="instruction">{&head.intro}</p>
            if head.n_digits > 0 {
                <p class="keys">{texts.filled(SectionLabel::SectionKeys, &[("n", &head.n_digits.to_string())])}</p>
            }
            {questions}
            <div class="steps">
                {next_button(texts.label(next), on_action)}
            </div>
            <div class="foot">
                <span class="back">
                    {quiet_button(texts.label(Label::QuizBack), true, on_action, Action::Back)}
                    {quiet_button(texts.label(Label::QuizUndo), state.can_undo(), on_action, Action::Undo)}
                    {quiet_button(texts.label(SectionLabel::SectionClear), true, on_action, Action::ClearStep)}
                    if !is_last {
                        {quiet_button(texts.label(SectionLabel::SectionDone), true, on_action, Action::GoTo(Step::Result))}
                    }
                </span>
            </div>
        </form>
    }
}
