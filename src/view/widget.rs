//! The frame around every screen, and the choice of the screen.

use yew::prelude::*;

use super::doors::{Room, Rooms};
use super::list::list;
use super::notice::notice;
use super::quiz::quiz;
use super::waiting::waiting;
use super::way_out::WayOutLink;
use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::app::state::{Memory, State};
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::label::Label;
use crate::domain::edition::N_BLOCKS;
use crate::domain::step::Step;
use crate::hooks::use_way_out::carried;

/// The widget in a given state, with the rooms that are open; it needs no browser.
pub fn widget(texts: &Texts, state: &State, rooms: &Rooms, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="widget">
            {header(texts, state)}
            {notice(texts, state, on_action)}
            <main>{screen(texts, state, rooms, on_action)}</main>
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
            if state.embedding.is_framed && !state.shows_card() {
                <WayOutLink texts={texts.clone()} fragment={carried(state)} label={Key::from(Label::EmbedTab)} />
            }
            if state.memory == Memory::Denied && !state.shows_card() {
                <p class="memory" role="status">{texts.label(Label::NoticeDenied)}</p>
            }
        </header>
    }
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
