//! What can happen in the widget, from one state to the next.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

#[path = "app/around.rs"]
mod around;
#[path = "app/fields.rs"]
mod fields;
#[path = "app/screen.rs"]
mod screen;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::chunk::Chunk;
use cto_quadrant::app::field;
use cto_quadrant::app::state::{Arrangement, BadLink, Memory, Notice, Opened, Saved, State};
use cto_quadrant::domain::answers::{Answers, RoleView};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::step::Step;
use proptest::prelude::*;

const FIRST: BlockIndex = BlockIndex::FIRST;

fn block(number: usize) -> BlockIndex {
    BlockIndex::all().nth(number - 1).expect("a block")
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), State::apply)
}

fn response(state: &State, number: usize) -> Response {
    state.answers.quiz.get(block(number))
}

fn picked(most: Model, least: Option<Model>) -> Response {
    let pick = Pick::most(most);
    Response::Picked(match least {
        Some(least) => pick.with_least(least).expect("two different models"),
        None => pick,
    })
}

#[test]
fn a_pick_stays_on_its_step_and_only_next_leads_on() {
    let state = after([Action::PickMost(FIRST, Model::Eft)]);
    assert_eq!(state.step, Step::Block(FIRST));
    assert_eq!(response(&state, 1), picked(Model::Eft, None));
    assert_eq!(state.apply(Action::Next).step, Step::SelfView);
}

#[test]
fn next_without_an_answer_asks_for_one_and_stays() {
    let state = after([Action::Next]);
    assert_eq!(state.step, Step::FIRST);
    assert!(state.unanswered_next);
    let state = state.apply(Action::PickMost(FIRST, Model::Im));
    assert!(!state.unanswered_next);
}

#[test]
fn the_self_view_stands_between_the_first_two_blocks_and_may_be_passed() {
    let state = after([
        Action::PickMost(FIRST, Model::Bt),
        Action::Next,
        Action::Next,
    ]);
    assert_eq!(state.step, Step::Block(block(2)));
    assert_eq!(state.answers.self_view, None);
}

#[test]
fn least_waits_for_most_and_never_stands_on_the_same_statement() {
    let state = after([Action::PickLeast(FIRST, Model::Im)]);
    assert_eq!(response(&state, 1), Response::Unanswered);
    let state = state.apply(Action::PickMost(FIRST, Model::Im));
    let same = state.clone().apply(Action::PickLeast(FIRST, Model::Im));
    assert_eq!(response(&same, 1), picked(Model::Im, None));
    let state = state.apply(Action::PickLeast(FIRST, Model::Bt));
    assert_eq!(response(&state, 1), picked(Model::Im, Some(Model::Bt)));
    // Another most keeps least, unless it takes its statement.
    let other = state.clone().apply(Action::PickMost(FIRST, Model::Eft));
    assert_eq!(response(&other, 1), picked(Model::Eft, Some(Model::Bt)));
    let collides = state.clone().apply(Action::PickMost(FIRST, Model::Bt));
    assert_eq!(response(&collides, 1), picked(Model::Bt, None));
    let cleared = state.apply(Action::ClearLeast(FIRST));
    assert_eq!(response(&cleared, 1), picked(Model::Im, None));
}

#[test]
fn skipping_leads_on_and_is_not_the_same_as_not_answering() {
    let state = after([Action::Skip(FIRST)]);
    assert_eq!(response(&state, 1), Response::Skipped);
    assert_eq!(response(&state, 2), Response::Unanswered);
    assert_eq!(state.step, Step::SelfView);
    assert_eq!(state.answers.quiz.n_answered(), 0);
}

#[test]
fn the_walk_visits_every_block_once_and_ends_at_the_result() {
    let mut state = State::default();
    let mut visited = vec![state.step];
    while state.step != Step::Result {
        if let Step::Block(block) = state.step {
            state = state.apply(Action::PickMost(block, Model::Tvom));
        }
        state = state.apply(Action::Next);
        visited.push(state.step);
    }
    assert_eq!(
        visited.len(),
        12 + 1 + 1,
        "twelve blocks, the self-view, the result"
    );
    let in_quiz = |step: &Step| matches!(step, Step::Block(_) | Step::SelfView | Step::Result);
    assert_eq!(visited, Step::all().filter(in_quiz).collect::<Vec<_>>());
    for step in visited.iter().rev() {
        assert_eq!(state.step, *step);
        state = state.apply(Action::Back);
    }
    assert_eq!(
        state.step,
        Step::FIRST,
        "back from the first step stays there"
    );
}

#[test]
fn a_block_opened_from_the_result_leads_back_to_it() {
    for way_back in [Action::Next, Action::Back, Action::Skip(block(5))] {
        let state = after([
            Action::GoTo(Step::Result),
            Action::Revise(block(5)),
            Action::PickMost(block(5), Model::Im),
        ]);
        assert_eq!(state.step, Step::Block(block(5)));
        assert_eq!(state.apply(way_back).step, Step::Result);
    }
}

#[test]
fn a_block_opened_from_the_result_stands_alone_even_when_blocks_are_a_list() {
    let state = after([
        Action::Arrange(Arrangement::List),
        Action::GoTo(Step::Result),
        Action::Revise(block(3)),
    ]);
    assert!(!state.shows_list());
    assert_eq!(state.apply(Action::Skip(block(3))).step, Step::Result);
}

#[test]
fn the_list_keeps_answers_and_place_and_ends_at_the_result() {
    let state = after([
        Action::PickMost(FIRST, Model::Im),
        Action::Next,
        Action::Arrange(Arrangement::List),
        Action::PickMost(block(9), Model::Bt),
        Action::Skip(block(4)),
    ]);
    assert!(state.shows_list());
    assert_eq!(state.step, Step::SelfView);
    let steps = state.clone().apply(Action::Arrange(Arrangement::Steps));
    assert_eq!(steps.answers, state.answers);
    assert_eq!(state.apply(Action::Next).step, Step::Result);
}

#[test]
fn undo_takes_back_one_answer_and_returns_to_where_it_was_given() {
    let answered = after([Action::PickMost(FIRST, Model::Im), Action::Next]);
    let state = answered
        .clone()
        .apply(Action::SeeSelfAs(RoleView::Seen(Model::Bt)))
        .apply(Action::Next)
        .apply(Action::Undo);
    assert_eq!(state.answers, answered.answers);
    assert_eq!(state.step, Step::SelfView);
    let state = state.apply(Action::Undo);
    assert!(state.answers.is_empty());
    assert!(!state.can_undo());
    assert_eq!(state.clone().apply(Action::Undo), state);
}

#[test]
fn the_same_pick_again_is_nothing_to_undo() {
    let once = after([Action::PickMost(FIRST, Model::Im)]);
    let twice = once.clone().apply(Action::PickMost(FIRST, Model::Im));
    assert_eq!(once, twice);
}

#[test]
fn starting_over_clears_everything_and_can_be_taken_back() {
    let before = after([
        Action::PickMost(FIRST, Model::Im),
        Action::Next,
        Action::SeeSelfAs(RoleView::Withheld),
    ]);
    let state = before.clone().apply(Action::Restart);
    assert!(state.answers.is_empty());
    assert_eq!(state.step, Step::FIRST);
    assert_eq!(state.notice, Some(Notice::StartedOver));
    assert_eq!(state.apply(Action::Undo).answers, before.answers);
}

#[test]
fn forgetting_leaves_nothing_to_bring_back() {
    let state = after([Action::PickMost(FIRST, Model::Im), Action::Forget]);
    assert!(state.answers.is_empty());
    assert!(!state.can_undo());
    assert_eq!(state.notice, Some(Notice::Forgotten));
}

#[test]
fn a_link_is_shown_without_touching_ones_own_answers() {
    let own = after([
        Action::Arrive(Chunk::Result),
        Action::PickMost(FIRST, Model::Im),
        Action::Next,
    ]);
    let linked = Opened::Answers(Box::default(), String::new());
    let state = own.clone().apply(Action::Open(linked));
    assert_eq!(state.saved(), own.saved());
    assert_eq!(state.apply(Action::TakeYourself), own);
    let bad = own
        .clone()
        .apply(Action::Open(Opened::Bad(BadLink::Truncated)));
    assert_eq!(bad.apply(Action::GoTo(own.step)), own);
}

#[test]
fn resuming_says_so_until_the_next_step_or_answer() {
    let saved = Saved {
        answers: after([Action::PickMost(FIRST, Model::Im)]).answers,
        step: Step::Block(block(2)),
        arrangement: Arrangement::Steps,
    };
    let state = after([Action::Resume(Box::new(saved.clone()))]);
    assert_eq!(state.saved(), saved);
    assert_eq!(state.notice, Some(Notice::Resumed));
    let answered = state.clone().apply(Action::PickMost(block(2), Model::Bt));
    assert_eq!(answered.notice, None);
    assert_eq!(state.apply(Action::Back).notice, None);
}

#[test]
fn denied_storage_is_remembered_for_the_whole_visit() {
    let state = after([
        Action::DenyMemory,
        Action::PickMost(FIRST, Model::Im),
        Action::Next,
    ]);
    assert_eq!(state.memory, Memory::Denied);
}

#[test]
fn every_field_name_is_read_back_as_the_action_it_stands_for() {
    for block in BlockIndex::all() {
        for model in Model::ALL {
            let value = field::model_value(model);
            assert_eq!(
                field::checked_action(&field::most_name(block), value),
                Some(Action::PickMost(block, model))
            );
            assert_eq!(
                field::checked_action(&field::least_name(block), value),
                Some(Action::PickLeast(block, model))
            );
        }
    }
    for (name, value) in [
        ("most-0", "im"),
        ("most-13", "im"),
        ("most--1", "im"),
        ("most-1", "cto"),
        ("self-view", "im"),
        ("", ""),
    ] {
        assert_eq!(field::checked_action(name, value), None, "{name}={value}");
    }
}

fn any_action() -> impl Strategy<Value = Action> {
    let block = (0..12_usize).prop_map(|index| block(index + 1));
    let model = proptest::sample::select(Model::ALL.to_vec());
    prop_oneof![
        4 => (block.clone(), model.clone()).prop_map(|(block, model)| Action::PickMost(block, model)),
        4 => (block.clone(), model).prop_map(|(block, model)| Action::PickLeast(block, model)),
        1 => block.clone().prop_map(Action::ClearLeast),
        1 => block.clone().prop_map(Action::Skip),
        1 => block.prop_map(Action::Revise),
        3 => Just(Action::Next),
        1 => Just(Action::Back),
        1 => Just(Action::Undo),
        1 => Just(Action::Restart),
        1 => Just(Action::Arrange(Arrangement::List)),
        1 => Just(Action::Arrange(Arrangement::Steps)),
        1 => Just(Action::GoTo(Step::Result)),
        1 => Just(Action::SeeSelfAs(RoleView::Withheld)),
        1 => Just(Action::SeeNeededAs(RoleView::Seen(Model::Eft))),
        2 => (0..48_usize, 0..6_usize).prop_map(|(index, option)| {
            let row = Responsibility::new(index).expect("one of 48");
            Action::Choose(Question::Duty(row), option)
        }),
        1 => any::<bool>().prop_map(|wanted| Action::Mark(Responsibility::CLOSE_ACCOUNTS, wanted)),
        1 => Just(Action::GoTo(Step::Checklist(Group::Sales))),
        1 => Just(Action::ClearStep),
    ]
}

proptest! {
    #[test]
    fn undoing_everything_leads_back_to_an_empty_set(
        actions in proptest::collection::vec(any_action(), 0..60)
    ) {
        let mut state = after(actions);
        for _ in 0..200 {
            state = state.apply(Action::Undo);
        }
        prop_assert_eq!(state.answers, Answers::default());
    }

    #[test]
    fn undo_after_any_answer_gives_back_the_answers_before_it(
        actions in proptest::collection::vec(any_action(), 0..40),
        last in any_action(),
    ) {
        let before = after(actions);
        let changed = before.clone().apply(last.clone());
        prop_assume!(changed.answers != before.answers && last != Action::Undo);
        let undone = changed.clone().apply(Action::Undo);
        prop_assert_eq!(undone.answers, before.answers);
        // And doing it again from there gives the same answers as the first time.
        let mut again = undone;
        again.step = before.step;
        again.arrangement = before.arrangement;
        again.revising = before.revising;
        prop_assert_eq!(again.apply(last).answers, changed.answers);
    }
}
