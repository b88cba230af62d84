//! The job that is needed, beside the job as it is.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::state::Opened;
use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Response;
use cto_quadrant::domain::step::Step;

use super::{after, quiz_done, with};

#[test]
fn what_is_needed_is_a_second_set_of_answers_beside_the_first() {
    let today = quiz_done();
    let needed = today.clone().apply(Action::Take(Perspective::Needed));
    assert_eq!(needed.step, Step::FIRST);
    assert_eq!(needed.answers.perspective, Perspective::Needed);
    assert!(needed.answers.is_empty());
    let needed = needed.apply(Action::PickMost(BlockIndex::FIRST, Model::Bt));
    assert_eq!(needed.own(Perspective::Today), Some(&today.answers));
    let back = needed.clone().apply(Action::Take(Perspective::Today));
    assert_eq!(back.answers, today.answers);
    assert_eq!(back.step, Step::Result);
    assert_eq!(back.other(), Some(&needed.answers));
}

#[test]
fn going_on_with_what_is_needed_leads_to_the_first_open_block() {
    let state = with(
        quiz_done(),
        [
            Action::Take(Perspective::Needed),
            Action::PickMost(BlockIndex::FIRST, Model::Bt),
            Action::Take(Perspective::Today),
            Action::Take(Perspective::Needed),
        ],
    );
    assert_eq!(BlockIndex::FIRST.next().map(Step::Block), Some(state.step));
}

#[test]
fn what_is_needed_is_asked_without_a_view_of_oneself() {
    let mut state = after([Action::Take(Perspective::Needed)]);
    let mut n_steps = 1;
    while state.step != Step::Result {
        assert_ne!(state.step, Step::SelfView);
        if let Step::Block(block) = state.step {
            state = state.apply(Action::Skip(block));
        }
        n_steps += 1;
    }
    assert_eq!(n_steps, 12 + 1, "twelve blocks and the result");
    while state.step != Step::FIRST {
        state = state.apply(Action::Back);
        assert_ne!(state.step, Step::SelfView);
    }
}

#[test]
fn whoever_opens_a_link_for_today_can_say_what_is_needed_beside_it() {
    let linked = quiz_done().answers;
    let own = after([Action::PickMost(BlockIndex::FIRST, Model::Im), Action::Next]);
    let state = with(
        own.clone(),
        [
            Action::Open(Opened::Answers(Box::new(linked), String::new())),
            Action::Take(Perspective::Needed),
        ],
    );
    assert_eq!(state.opened, None);
    assert_eq!(state.answers.perspective, Perspective::Needed);
    assert_eq!(
        state.other(),
        Some(&linked),
        "the link comes before one's own"
    );
    // Today leads back to the link, and from there to one's own answers as they were left.
    let back = state.apply(Action::Take(Perspective::Today));
    assert_eq!(
        back.opened,
        Some(Opened::Answers(Box::new(linked), String::new()))
    );
    assert_eq!(back.other().map(|other| other.perspective), None);
    assert_eq!(back.apply(Action::TakeYourself).saved(), own.saved());
}

#[test]
fn ones_own_answers_stand_beside_a_link_of_the_other_perspective_only() {
    let own = quiz_done();
    let mut linked = Answers::default();
    linked.quiz = linked.quiz.with(BlockIndex::FIRST, Response::Skipped);
    let state = |linked| {
        own.clone().apply(Action::Open(Opened::Answers(
            Box::new(linked),
            String::new(),
        )))
    };
    assert_eq!(state(linked).other(), None);
    linked.perspective = Perspective::Needed;
    assert_eq!(state(linked).other(), Some(&own.answers));
}

#[test]
fn back_and_forward_of_the_browser_cross_from_one_perspective_to_the_other() {
    let today = quiz_done();
    let needed = today.clone().apply(Action::Take(Perspective::Needed));
    let state = needed.apply(Action::Revisit(Perspective::Today, Step::Result));
    assert_eq!(state.saved(), today.saved());
}

#[test]
fn forgetting_takes_both_perspectives_with_it() {
    let state = with(
        quiz_done(),
        [
            Action::Take(Perspective::Needed),
            Action::PickMost(BlockIndex::FIRST, Model::Bt),
            Action::Forget,
        ],
    );
    for perspective in [Perspective::Today, Perspective::Needed] {
        assert_eq!(state.own(perspective), None);
    }
    assert_eq!(state.answers.perspective, Perspective::Today);
}

#[test]
fn starting_over_clears_one_perspective_and_leaves_the_other() {
    let today = quiz_done();
    let state = with(
        today.clone(),
        [
            Action::Take(Perspective::Needed),
            Action::PickMost(BlockIndex::FIRST, Model::Bt),
            Action::Restart,
        ],
    );
    assert_eq!(state.own(Perspective::Needed), None);
    assert_eq!(state.own(Perspective::Today), Some(&today.answers));
}

#[test]
fn the_one_click_view_of_what_is_needed_can_be_taken_back() {
    let state = quiz_done().apply(Action::SeeNeededAs(RoleView::Seen(Model::Eft)));
    assert_eq!(state.answers.needed_view, Some(RoleView::Seen(Model::Eft)));
    assert_eq!(state.apply(Action::Undo).answers, quiz_done().answers);
}
