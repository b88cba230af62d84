//! The widget in somebody else's page: what that page may ask for, and what it is told.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

#[path = "embedding/messages.rs"]
mod messages;
#[path = "embedding/screen.rs"]
mod screen;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::embedding::Host;
use cto_quadrant::app::state::{Notice, Opened, State};
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::section::{Offered, Section};
use cto_quadrant::domain::step::Step;
use cto_quadrant::hooks::boot::{Place, first_state};
use cto_quadrant::hooks::use_way_out::carried;
use cto_quadrant::platform::storage::Memory;

/// The state in a frame whose address has this query and this fragment.
fn framed(query: &str, fragment: &str) -> State {
    let place = Place {
        query,
        fragment,
        is_framed: true,
        ..Place::default()
    };
    first_state(&Memory::default(), Ok(()), place)
}

/// Two blocks answered, and no view of oneself given between them.
fn begun() -> State {
    let second = BlockIndex::FIRST.next().expect("there are twelve");
    [
        Action::PickMost(BlockIndex::FIRST, Model::Eft),
        Action::Next,
        Action::Next,
        Action::PickMost(second, Model::Eft),
        Action::Next,
    ]
    .into_iter()
    .fold(State::default(), State::apply)
}

/// All blocks answered, and the result on screen.
fn finished() -> State {
    let picked = BlockIndex::all().fold(State::default(), |state, block| {
        state.apply(Action::PickMost(block, Model::Tvom))
    });
    picked.apply(Action::GoTo(Step::Result))
}

fn only(section: Section) -> Offered {
    Offered(Section::ALL.map(|other| other == section))
}

#[test]
fn the_query_chooses_sections_perspective_and_card() {
    let state = framed(
        "?utm_source=a&sections=time+scorecard&perspective=needed&card",
        "",
    );
    assert_eq!(state.embedding.offered, Offered([false, true, false, true]));
    assert_eq!(state.answers.perspective, Perspective::Needed);
    assert!(state.embedding.card && state.embedding.is_framed);
    assert_eq!(state.step, Step::FIRST);
}

#[test]
fn what_the_query_does_not_know_is_passed_over() {
    for query in [
        "",
        "?",
        "?&&=",
        "?sections=",
        "?sections=all%20of%20them",
        "?perspective=mine",
        "?%%%=%zz",
    ] {
        let state = framed(query, "");
        assert_eq!(state.embedding.offered, Offered::default(), "{query}");
        assert_eq!(state.answers.perspective, Perspective::Today, "{query}");
        assert!(!state.embedding.card, "{query}");
    }
    assert_eq!(
        framed("?sections=none", "").embedding.offered,
        Offered([false; 4])
    );
    let encoded = framed("?sections=breadth%2Cnonsense", "");
    assert_eq!(encoded.embedding.offered, only(Section::Breadth));
}

#[test]
fn the_page_around_it_learns_the_result_only_after_the_taker_agreed() {
    let state = finished();
    assert_eq!(state.embedding.host, Host::Absent);
    // Nobody listens, so there is nothing to agree to.
    assert_eq!(
        state.clone().apply(Action::TellHost(true)).embedding.host,
        Host::Absent
    );
    let heard = state.apply(Action::Host);
    assert_eq!(heard.embedding.host, Host::Listening);
    let told = heard.apply(Action::TellHost(true));
    assert_eq!(told.embedding.host, Host::Told);
    // Another greeting takes nothing back, deleting everything neither; the taker does.
    let told = told.apply(Action::Host).apply(Action::Forget);
    assert_eq!(told.embedding.host, Host::Told);
    assert_eq!(
        told.apply(Action::TellHost(false)).embedding.host,
        Host::Listening
    );
}

#[test]
fn beginning_anew_can_be_undone_and_leaves_a_link() {
    let linked = Opened::Answers(Box::new(finished().answers), String::new());
    let begun = begun();
    let state = begun
        .clone()
        .apply(Action::Open(linked))
        .apply(Action::BeginAnew);
    assert_eq!((state.step, &state.opened), (Step::FIRST, &None));
    assert!(state.answers.is_empty());
    assert_eq!(state.notice, Some(Notice::StartedOver));
    assert_eq!(state.apply(Action::Undo).answers, begun.answers);
    // Where there is nothing to begin anew, there is nothing to say.
    assert_eq!(State::default().apply(Action::BeginAnew), State::default());
}

#[test]
fn the_way_out_of_a_frame_carries_what_is_on_screen() {
    assert_eq!(carried(&State::default()), "");
    let state = begun();
    let fragment = carried(&state);
    assert!(fragment.starts_with("t="), "{fragment}");
    let there = first_state(&Memory::default(), Ok(()), Place::at(&fragment));
    assert_eq!(there.answers, state.answers);
    // One goes on with the first block that is still open, as if one had never left.
    assert_eq!(
        (there.step, there.opened, there.notice),
        (state.step, None, None)
    );

    let linked = state.apply(Action::Open(Opened::Answers(
        Box::new(finished().answers),
        String::new(),
    )));
    assert!(carried(&linked).starts_with("r="));
}

#[test]
fn a_finished_result_is_carried_to_its_result() {
    let there = first_state(&Memory::default(), Ok(()), Place::at(&carried(&finished())));
    assert_eq!(
        (there.step, there.answers),
        (Step::Result, finished().answers)
    );
}

#[test]
fn answers_that_were_carried_never_replace_others() {
    let own = begun();
    let carried: Answers = finished().answers;
    let state = own.clone().apply(Action::GoOn(Box::new(carried)));
    assert_eq!(
        state.opened,
        Some(Opened::Answers(Box::new(carried), String::new()))
    );
    assert_eq!(state.answers, own.answers);
    // The same answers are no others.
    let again = own.clone().apply(Action::GoOn(Box::new(own.answers)));
    assert_eq!((again.opened, again.answers), (None, own.answers));
}
