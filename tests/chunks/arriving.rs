//! When chunks are asked for, come, or do not come, whatever shows it.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::chunk::{Arrival, Chunk};
use cto_quadrant::app::needed::Connection;
use cto_quadrant::app::state::{BadLink, Opened, Over, State, Tool};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::step::Step;
use proptest::prelude::*;

pub(crate) fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), State::apply)
}

pub(crate) fn answered(n: usize) -> State {
    after(
        BlockIndex::all()
            .take(n)
            .map(|block| Action::PickMost(block, Model::Bt)),
    )
}

fn arrivals(state: &State) -> [Arrival; Chunk::ALL.len()] {
    Chunk::ALL.map(|chunk| state.chunks.arrival(chunk))
}

/// One state for every screen, and the chunk that holds it.
pub(crate) fn screens() -> Vec<(State, Option<Chunk>)> {
    let at = |step| after([Action::GoTo(step)]);
    let opened = |opened| after([Action::Open(opened)]);
    let over = |over| after([Action::Show(Some(over))]);
    vec![
        (State::default(), None),
        (at(Step::SelfView), None),
        (at(Step::Result), Some(Chunk::Result)),
        (at(Step::Checklist(Group::Sales)), Some(Chunk::Sections)),
        (at(Step::TimeSplit), Some(Chunk::Sections)),
        (at(Step::Breadth), Some(Chunk::Sections)),
        (at(Step::Scorecard), Some(Chunk::Sections)),
        (over(Over::Method), Some(Chunk::Sections)),
        (opened(Opened::Bad(BadLink::Altered)), Some(Chunk::Result)),
        (
            opened(Opened::Answers(Box::default(), String::new())),
            Some(Chunk::Result),
        ),
        (
            opened(Opened::Comparison("c=1,2".to_owned())),
            Some(Chunk::Tools),
        ),
        (over(Over::Sharing(Tool::History)), Some(Chunk::Tools)),
        (over(Over::Papers), Some(Chunk::Papers)),
        (over(Over::Group), Some(Chunk::Group)),
    ]
}

#[test]
fn a_screen_asks_for_its_chunk_and_what_that_needs_at_once() {
    for (state, chunk) in screens() {
        assert_eq!(state.chunk(), chunk);
        let needed = chunk.map_or(&[][..], Chunk::needs);
        for of in Chunk::ALL {
            let expected = if needed.contains(&of) {
                Arrival::Awaited
            } else {
                Arrival::Absent
            };
            assert_eq!(state.chunks.arrival(of), expected, "{chunk:?} needs {of:?}");
        }
        assert_eq!(state.waits(), chunk.is_some());
    }
}

#[test]
fn a_chunk_that_was_missed_ahead_of_time_is_asked_for_when_it_is_needed() {
    let missed = after([Action::Fetch(Chunk::Result), Action::Miss(Chunk::Result)]);
    assert_eq!(arrivals(&missed)[0], Arrival::Missed);
    assert_eq!(
        missed.worth_fetching(Connection::Fast),
        None,
        "not over and over again"
    );
    let needed = missed.apply(Action::GoTo(Step::Result));
    assert_eq!(arrivals(&needed)[0], Arrival::Awaited);
}

#[test]
fn leaving_a_screen_that_failed_gives_it_another_try_later() {
    let failed = after([Action::GoTo(Step::Result), Action::Miss(Chunk::Result)]);
    let left = failed.apply(Action::Back);
    assert_eq!(left.chunk(), None);
    assert_eq!(arrivals(&left)[0], Arrival::Missed);
    assert_eq!(
        arrivals(&left.apply(Action::Next))[0],
        Arrival::Missed,
        "an open block"
    );
    let back = answered(12).apply(Action::GoTo(Step::Result));
    assert_eq!(arrivals(&back)[0], Arrival::Awaited);
}

#[test]
fn a_chunk_that_comes_twice_or_after_it_was_given_up_is_there() {
    let twice = after([Action::Arrive(Chunk::Tools), Action::Arrive(Chunk::Tools)]);
    assert_eq!(arrivals(&twice)[2], Arrival::Here);
    let late = twice.apply(Action::Miss(Chunk::Tools));
    assert_eq!(arrivals(&late)[2], Arrival::Here, "what is there stays");
    let given_up = after([
        Action::GoTo(Step::Result),
        Action::Miss(Chunk::Result),
        Action::Arrive(Chunk::Result),
    ]);
    assert!(!given_up.waits());
}

#[test]
fn the_result_comes_early_and_over_a_dear_connection_once_half_is_answered() {
    for n in 0..=12 {
        let state = answered(n);
        assert_eq!(state.worth_fetching(Connection::Fast), Some(Chunk::Result));
        let thrifty = (n >= 6).then_some(Chunk::Result);
        assert_eq!(
            state.worth_fetching(Connection::Thrifty),
            thrifty,
            "{n} answered"
        );
    }
}

#[test]
fn the_sections_come_once_the_result_is_on_screen_and_the_others_only_when_asked_for() {
    for connection in [Connection::Fast, Connection::Thrifty] {
        let awaited = answered(12).apply(Action::GoTo(Step::Result));
        assert_eq!(
            awaited.worth_fetching(connection),
            None,
            "first things first"
        );
        let shown = awaited.apply(Action::Arrive(Chunk::Result));
        assert_eq!(shown.worth_fetching(connection), Some(Chunk::Sections));
        let all = shown.apply(Action::Fetch(Chunk::Sections));
        assert_eq!(all.worth_fetching(connection), None);
        let all = all.apply(Action::Arrive(Chunk::Sections));
        assert_eq!(all.worth_fetching(connection), None);
        assert_eq!(arrivals(&all)[2..], [Arrival::Absent; 3]);
    }
}

#[test]
fn deleting_everything_keeps_the_program_that_has_come() {
    let state = after([Action::Arrive(Chunk::Result), Action::Forget]);
    assert_eq!(arrivals(&state)[0], Arrival::Here);
}

#[test]
fn another_try_asks_for_a_chunk_anew_and_it_stays_once_it_has_come() {
    let failed = after([Action::GoTo(Step::Result), Action::Miss(Chunk::Result)]);
    assert_eq!(failed.chunks.readiness(Chunk::Result), Arrival::Failed);
    let again = failed.apply(Action::Fetch(Chunk::Result));
    assert_eq!(again.chunks.readiness(Chunk::Result), Arrival::Awaited);
    let there = again.apply(Action::Arrive(Chunk::Result));
    assert!(!there.waits());
    let asked_again = there.apply(Action::Fetch(Chunk::Result));
    assert_eq!(arrivals(&asked_again)[0], Arrival::Here);
}

#[test]
fn what_needs_the_result_is_there_once_both_are() {
    let result = after([Action::GoTo(Step::Breadth), Action::Arrive(Chunk::Result)]);
    assert_eq!(result.chunks.readiness(Chunk::Sections), Arrival::Awaited);
    let both = result.clone().apply(Action::Arrive(Chunk::Sections));
    assert_eq!(both.chunks.readiness(Chunk::Sections), Arrival::Here);
    let failed = result.apply(Action::Miss(Chunk::Sections));
    assert_eq!(failed.chunks.readiness(Chunk::Sections), Arrival::Failed);
}

#[test]
fn chunks_have_the_names_that_the_boot_script_and_the_page_know_them_by() {
    let names = Chunk::ALL.map(Chunk::name);
    assert_eq!(names, ["result", "sections", "tools", "papers", "group"]);
}

fn news() -> impl Strategy<Value = Action> {
    let chunk = || prop::sample::select(Chunk::ALL.to_vec());
    prop_oneof![
        chunk().prop_map(Action::Fetch),
        chunk().prop_map(Action::Arrive),
        chunk().prop_map(Action::Miss),
        Just(Action::Next),
        Just(Action::Back),
        Just(Action::GoTo(Step::Result)),
        Just(Action::GoTo(Step::Breadth)),
        Just(Action::Show(Some(Over::Method))),
        Just(Action::Show(Some(Over::Sharing(Tool::Pictures)))),
        Just(Action::Show(Some(Over::Papers))),
        Just(Action::Show(Some(Over::Group))),
        Just(Action::Show(None)),
        Just(Action::CloseTools),
    ]
}

proptest! {
    /// Whatever comes, fails, comes late or twice, in whatever order, costs no answer and leaves
    /// nothing that is needed unasked for.
    #[test]
    fn no_order_of_arrivals_loses_an_answer(actions in prop::collection::vec(news(), 0..40)) {
        let before = answered(12);
        let state = actions.into_iter().fold(before.clone(), State::apply);
        prop_assert_eq!(state.answers, before.answers);
        for &needed in state.chunk().map_or(&[][..], Chunk::needs) {
            let arrival = state.chunks.arrival(needed);
            prop_assert!(!matches!(arrival, Arrival::Absent | Arrival::Missed), "{:?}", arrival);
        }
    }
}
