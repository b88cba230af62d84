//! When chunks of the program are asked for, and what a screen shows until they are there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "chunks/arriving.rs"]
mod arriving;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::chunk::Chunk;
use cto_quadrant::content::Texts;
use cto_quadrant::content::label::Label;
use cto_quadrant::content::lint::checked;
use cto_quadrant::domain::step::Step;
use cto_quadrant::pages::markup::markup;
use cto_quadrant::view::doors::{ROOMS, Rooms};
use cto_quadrant::view::widget::widget;
use yew::Callback;

use arriving::{after, screens};

const CLOSED: Rooms = [None; Chunk::ALL.len()];

fn english() -> Texts {
    checked("content/en.toml", include_str!("../content/en.toml")).unwrap()
}

#[test]
fn until_its_chunk_is_there_a_screen_is_a_line_with_a_way_back() {
    let texts = english();
    let awaited = texts.label(Label::ChunkAwaited);
    for (state, chunk) in screens() {
        let closed = markup(widget(&texts, &state, &CLOSED, &Callback::noop()));
        // The tools and the papers read the browser when they open.
        if !matches!(chunk, Some(Chunk::Tools | Chunk::Papers)) {
            let open = markup(widget(&texts, &state, &ROOMS, &Callback::noop()));
            assert!(!open.contains(awaited.as_str()), "{chunk:?}");
        }
        assert_eq!(
            closed.contains(awaited.as_str()),
            chunk.is_some(),
            "{chunk:?}"
        );
        if chunk.is_some() {
            assert!(closed.contains("role=\"status\""));
            assert!(closed.contains(&format!(">{}</button>", texts.label(Label::QuizBack))));
            assert!(!closed.contains(texts.label(Label::ChunkAgain).as_str()));
        }
    }
}

#[test]
fn a_room_stays_closed_until_the_result_is_there_whose_texts_it_shows() {
    let texts = english();
    let state = after([Action::GoTo(Step::TimeSplit)]);
    let mut rooms = ROOMS;
    rooms[Chunk::Result as usize] = None;
    let html = markup(widget(&texts, &state, &rooms, &Callback::noop()));
    assert!(html.contains(texts.label(Label::ChunkAwaited).as_str()));
}

#[test]
fn a_chunk_that_does_not_come_is_told_with_another_try() {
    let texts = english();
    let failed = after([Action::GoTo(Step::Result), Action::Miss(Chunk::Result)]);
    let html = markup(widget(&texts, &failed, &CLOSED, &Callback::noop()));
    for label in [
        Label::ChunkFailed,
        Label::ChunkReload,
        Label::ChunkAgain,
        Label::QuizBack,
    ] {
        assert!(html.contains(texts.label(label).as_str()), "{label:?}");
    }
    // A reload would lose the answers then, so it is not proposed.
    let denied = failed.apply(Action::DenyMemory);
    let html = markup(widget(&texts, &denied, &CLOSED, &Callback::noop()));
    assert!(!html.contains(texts.label(Label::ChunkReload).as_str()));
}
