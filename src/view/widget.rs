//! The frame around every screen, and the choice of the screen.

use yew::prelude::*;

use super::doors::{Room, Rooms};
use super::list::list;
use super::notice::notice;
use super::quiz::quiz;
use super::waiting::waiting;
use super::way_out::{memory, way_out};
use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::edition::N_BLOCKS;
use crate::domain::step::Step;

/// The widget in a given state, with the rooms that are open; it needs no browser.
///
/// A notice stands above a screen, but below a step of the quiz, where it moves nothing.
pub fn widget(texts: &Texts, state: &State, rooms: &Rooms, on_action: &Callback<Action>) -> Html {
    let notice = notice(texts, state, on_action);
    let main = html! { <main>{screen(texts, state, rooms, on_action)}</main> };
    html! {
        <div class="widget">
            {header(texts, state)}
            if is_step(state) {
                {main}
                {notice}
            } else {
                {notice}
                {main}
            }
        </div>
    }
}

/// Whether a single step of the quiz is on screen. It has a foot for what is rarely wanted.
fn is_step(state: &State) -> bool {
    state.chunk().is_none() && !state.shows_list()
}

fn header(texts: &Texts, state: &State) -> Html {
    let is_step = is_step(state);
    html! {
        <header class="masthead">
            <span>{texts.label(Label::StartProduct)}</span>
            if is_step {
                // In a post, this line is all the introduction there is; the heading says the same.
                <span class="title" aria-hidden="true">{texts.label(Label::StartTitle)}</span>
            }
            <span class="aside">{aside(texts, state)}</span>
            if !is_step {
                {way_out(texts, state)}
                {memory(texts, state)}
            }
        </header>
    }
}

/// How long the quiz takes, or how much of it is answered. In a frame the line is the same at
/// every step, and so as high.
fn aside(texts: &Texts, state: &State) -> AttrValue {
    let in_quiz = matches!(state.step, Step::Block(_) | Step::SelfView | Step::Result);
    if state.opened.is_some() || state.over.is_some() || !in_quiz {
        return AttrValue::default();
    }
    let has_begun = !state.answers.is_empty() || state.step != Step::FIRST;
    if !has_begun || state.embedding.is_framed && is_step(state) {
        return texts.label(Label::StartMinutes);
    }
    let n = state.answers.quiz.n_answered().to_string();
    let total = N_BLOCKS.to_string();
    texts.filled(Label::QuizAnswered, &[("n", &n), ("total", &total)])
}

/// The screen of the chunk that `state` needs, or what is there before it is.
fn screen(texts: &Texts, state: &State, rooms: &Rooms, on_action: &Callback<Action>) -> Html {
    match state.chunk() {
        Some(chunk) => match behind(chunk, rooms) {
            Some(room) => (room.screen)(texts, state, on_action),
            None => waiting(texts, state, chunk, on_action),
        },
        None if state.shows_list() => list(texts, &state.answers, on_action),
        None => quiz(texts, state, on_action),
    }
}

/// What a chunk shows, if everything that it needs is there.
fn behind(chunk: Chunk, rooms: &Rooms) -> Option<Room> {
    let mut needed = chunk.needs().iter();
    let is_open = needed.all(|&needed| rooms[needed as usize].is_some());
    rooms[chunk as usize].filter(|_| is_open)
}
