//! What can happen after the quiz: the sections, the sliders, and the job that is needed.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

#[path = "app_sections/needed.rs"]
mod needed;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::chunk::Chunk;
use cto_quadrant::app::state::{Arrangement, Opened, Over, State};
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::step::Step;
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), State::apply)
}

fn with(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, State::apply)
}

fn row(index: usize) -> Responsibility {
    Responsibility::new(index).expect("one of 48")
}

/// Answers to all twelve blocks.
fn quiz_done() -> State {
    after(
        BlockIndex::all()
            .map(|block| Action::PickMost(block, Model::Tvom))
            .chain([Action::GoTo(Step::Result)]),
    )
}

#[test]
fn the_groups_follow_each_other_and_lead_back_to_their_section_of_the_result() {
    let mut state = quiz_done().apply(Action::GoTo(Step::Checklist(Group::Mission)));
    for group in Group::ALL {
        assert_eq!(state.step, Step::Checklist(group));
        state = state.apply(Action::Next);
    }
    assert_eq!(state.step, Step::Result);
    assert_eq!(state.returned, Some(Section::Checklist));
    // Whoever goes elsewhere from there comes back to that.
    let state = with(
        state,
        [Action::GoTo(Step::Breadth), Action::GoTo(Step::Result)],
    );
    assert_eq!(state.returned, Some(Section::Breadth));
}

#[test]
fn back_from_any_section_leads_to_the_result_or_the_group_before() {
    for (step, before) in [
        (Step::Checklist(Group::Mission), Step::Result),
        (
            Step::Checklist(Group::Sales),
            Step::Checklist(Group::Engineering),
        ),
        (Step::TimeSplit, Step::Result),
        (Step::Breadth, Step::Result),
        (Step::Scorecard, Step::Result),
    ] {
        let state = quiz_done().apply(Action::GoTo(step));
        assert_eq!(state.apply(Action::Back).step, before, "{step:?}");
    }
}

#[test]
fn next_never_insists_on_an_answer_after_the_quiz() {
    for step in [Step::TimeSplit, Step::Breadth, Step::Scorecard] {
        let state = with(quiz_done(), [Action::GoTo(step), Action::Next]);
        assert_eq!(state.step, Step::Result);
        assert!(!state.unanswered_next);
    }
}

#[test]
fn sections_stand_alone_even_when_blocks_are_a_list() {
    let state = with(
        quiz_done(),
        [
            Action::Arrange(Arrangement::List),
            Action::GoTo(Step::Breadth),
        ],
    );
    assert!(!state.shows_list());
}

#[test]
fn clearing_a_group_takes_back_its_rows_alone_and_can_be_undone() {
    let first = Group::Mission.rows().next().expect("a row");
    let other = Group::Sales.rows().next().expect("a row");
    let state = after([
        Action::GoTo(Step::Checklist(Group::Mission)),
        Action::Choose(Question::Duty(first), 3),
        Action::Mark(first, true),
        Action::Choose(Question::Duty(other), 0),
    ]);
    let cleared = state.clone().apply(Action::ClearStep);
    assert_eq!(cleared.answers.checklist.get(first).stance, None);
    assert!(!cleared.answers.checklist.get(first).should_be_mine);
    assert_eq!(
        cleared.answers.checklist.get(other).stance,
        Some(Stance::Own)
    );
    assert_eq!(cleared.apply(Action::Undo).answers, state.answers);
}

#[test]
fn clearing_where_nothing_was_answered_is_nothing_to_undo() {
    for step in Step::all() {
        let state = after([Action::GoTo(step)]);
        assert_eq!(state.clone().apply(Action::ClearStep), state, "{step:?}");
    }
}

#[test]
fn the_mark_stays_while_the_stance_changes_so_that_nothing_is_lost() {
    let question = Question::Duty(row(0));
    let state = after([
        Action::Choose(question, 3),
        Action::Mark(row(0), true),
        Action::Choose(question, 0),
    ]);
    assert!(!state.answers.checklist.get(row(0)).wanted());
    let state = state.apply(Action::Choose(question, 2));
    assert!(state.answers.checklist.get(row(0)).wanted());
}

fn split(state: &State) -> Option<[u8; 4]> {
    state.answers.time_split.map(TimeSplit::steps)
}

#[test]
fn a_slider_that_is_moved_away_and_back_leaves_the_others_as_they_were() {
    let set_out = after([
        Action::GoTo(Step::TimeSplit),
        Action::MoveTime(TimeUse::Customers, 7),
        Action::MoveTime(TimeUse::Inside, 6),
    ]);
    let before = split(&set_out);
    let away = set_out.apply(Action::MoveTime(TimeUse::Publicity, 20));
    assert_eq!(split(&away), Some([0, 20, 0, 0]));
    let back = before.map(|steps| steps[TimeUse::Publicity.index()]);
    let state = away.apply(Action::MoveTime(
        TimeUse::Publicity,
        back.expect("it is set"),
    ));
    assert_eq!(split(&state), before);
}

#[test]
fn one_way_of_a_slider_is_one_answer_to_take_back() {
    let state = after([
        Action::GoTo(Step::TimeSplit),
        Action::MoveTime(TimeUse::Customers, 6),
        Action::MoveTime(TimeUse::Customers, 7),
        Action::MoveTime(TimeUse::Customers, 8),
    ]);
    assert_eq!(split(&state).map(|steps| steps[0]), Some(8));
    assert_eq!(split(&state.apply(Action::Undo)), None);
}

#[test]
fn a_slider_sets_out_anew_once_the_step_was_left() {
    let left = after([
        Action::GoTo(Step::TimeSplit),
        Action::MoveTime(TimeUse::Customers, 8),
        Action::MoveTime(TimeUse::Inside, 10),
        Action::MoveTime(TimeUse::Customers, 20),
        Action::GoTo(Step::Result),
        Action::GoTo(Step::TimeSplit),
    ]);
    assert_eq!(split(&left), Some([20, 0, 0, 0]));
    // What the others had before is forgotten, so they share alike.
    let state = left.apply(Action::MoveTime(TimeUse::Customers, 8));
    assert_eq!(split(&state), Some([8, 4, 4, 4]));
    assert_eq!(split(&state.apply(Action::Undo)), Some([20, 0, 0, 0]));
}

#[test]
fn a_locked_slider_stays_and_locks_are_no_answers() {
    let locked = after([Action::LockTime(TimeUse::Inside)]);
    assert!(locked.answers.is_empty());
    assert!(!locked.can_undo());
    let state = locked.apply(Action::MoveTime(TimeUse::Customers, 15));
    assert_eq!(split(&state), Some([15, 0, 0, 5]));
    let state = state.apply(Action::LockTime(TimeUse::Inside));
    let state = state.apply(Action::MoveTime(TimeUse::Customers, 20));
    assert_eq!(split(&state), Some([20, 0, 0, 0]));
}

#[test]
fn the_method_lies_over_whatever_was_there_and_uncovers_it_again() {
    let own = Chunk::ALL.into_iter().fold(quiz_done(), |state, chunk| {
        state.apply(Action::Arrive(chunk))
    });
    let link = own
        .clone()
        .apply(Action::Open(Opened::Answers(Box::default(), String::new())));
    for state in [own, link] {
        let shown = state.clone().apply(Action::Show(Some(Over::Method)));
        assert_eq!(shown.over, Some(Over::Method));
        assert_eq!(shown.saved(), state.saved());
        assert_eq!(shown.apply(Action::Show(None)), state);
    }
}
