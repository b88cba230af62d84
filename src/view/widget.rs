//! The frame around every screen, and the choice of the screen.

use yew::prelude::*;

use super::bad_link::bad_link;
use super::breadth::breadth;
use super::checklist::checklist;
use super::list::list;
use super::method::method;
use super::notice::notice;
use super::quiz::quiz;
use super::result::ResultPage;
use super::result::brief::brief;
use super::scorecard::scorecard;
use super::time_split::time_split;
use super::way_out::WayOutLink;
use crate::app::action::Action;
use crate::app::state::{Memory, Opened, Over, State};
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::edition::N_BLOCKS;
use crate::domain::step::Step;
use crate::hooks::use_way_out::carried;

/// The widget in a given state; it needs no browser.
pub fn widget(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="widget">
            {header(texts, state)}
            {notice(texts, state, on_action)}
            // The tools stand beside the widget, not in it.
            if state.tool().is_none() {
                <main>{screen(texts, state, on_action)}</main>
            }
        </div>
    }
}

fn header(texts: &Texts, state: &State) -> Html {
    let in_quiz = matches!(state.step, Step::Block(_) | Step::SelfView | Step::Result);
    let aside = if state.opened.is_some() || state.over.is_some() || !in_quiz {
        AttrValue::default()
    } else if state.answers.is_empty() && state.step == Step::FIRST {
        texts.label(Label::StartMinutes)
    } else {
        let n = state.answers.quiz.n_answered().to_string();
        let total = N_BLOCKS.to_string();
        texts.filled(Label::QuizAnswered, &[("n", &n), ("total", &total)])
    };
    html! {
        <header class="masthead">
            <span>{texts.label(Label::StartProduct)}</span>
            <span>{aside}</span>
            if state.embedding.is_framed && !shows_card(state) {
                <WayOutLink texts={texts.clone()} fragment={carried(state)} label={Label::EmbedTab} />
            }
            if state.memory == Memory::Denied && !shows_card(state) {
                <p class="memory" role="status">{texts.label(Label::NoticeDenied)}</p>
            }
        </header>
    }
}

/// A card carries its own way out, and holds nothing to be kept.
fn shows_card(state: &State) -> bool {
    state.embedding.card && matches!(state.opened, Some(Opened::Answers(..)))
}

fn screen(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    if state.over == Some(Over::Method) {
        return method(texts, on_action);
    }
    match &state.opened {
        Some(Opened::Bad(reason)) => return bad_link(texts, state, *reason, on_action),
        Some(Opened::Answers(answers, name)) if shows_card(state) => {
            return brief(texts, answers, name, carried(state));
        }
        Some(Opened::Answers(answers, name)) => {
            return html! {
                <ResultPage
                    key="opened"
                    texts={texts.clone()}
                    answers={**answers}
                    other={state.other().copied()}
                    own={false}
                    name={name.clone()}
                    returned={false}
                    embedding={state.embedding}
                    {on_action}
                />
            };
        }
        // The tools read what is to be compared.
        Some(Opened::Comparison(_)) | None => {}
    }
    match state.step {
        Step::Result => html! {
            <ResultPage
                key="result"
                texts={texts.clone()}
                answers={state.answers}
                other={state.other().copied()}
                own={true}
                since={state.since}
                returned={state.returned.is_some()}
                embedding={state.embedding}
                {on_action}
            />
        },
        Step::Checklist(group) => checklist(texts, state, group, on_action),
        Step::TimeSplit => time_split(texts, state, on_action),
        Step::Breadth => breadth(texts, state, on_action),
        Step::Scorecard => scorecard(texts, state, on_action),
        Step::Block(_) | Step::SelfView if state.shows_list() => {
            list(texts, &state.answers, on_action)
        }
        Step::Block(_) | Step::SelfView => quiz(texts, state, on_action),
    }
}
