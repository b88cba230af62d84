//! The page around the widget and the browser that keeps the answers, and starting anew.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::embedding::{Embedding, Host};
use cto_quadrant::app::state::{Notice, Opened, State};
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::step::Step;

use super::after;

const PICK: Action = Action::PickMost(BlockIndex::FIRST, Model::Bt);

#[test]
fn a_page_that_does_not_listen_is_told_nothing() {
    let host = |actions: Vec<Action>| after(actions).embedding.host;
    assert_eq!(host(vec![Action::TellHost(true)]), Host::Absent);
    assert_eq!(host(vec![Action::Host]), Host::Listening);
    let agreed = || vec![Action::Host, Action::TellHost(true)];
    assert_eq!(host(agreed()), Host::Told);
    let heard_again = [agreed(), vec![Action::Host]].concat();
    assert_eq!(host(heard_again), Host::Told, "that is not taken back");
    let refused = [agreed(), vec![Action::TellHost(false)]].concat();
    assert_eq!(host(refused), Host::Listening);
}

#[test]
fn answers_survive_a_reload_where_the_browser_keeps_them() {
    assert!(State::default().survives_reload());
    assert!(!after([Action::DenyMemory]).survives_reload());
}

#[test]
fn deleting_everything_changes_neither_the_browser_nor_the_page_around() {
    let embedding = Embedding {
        is_framed: true,
        ..Embedding::default()
    };
    let state = after([
        Action::Embed(embedding),
        Action::DenyMemory,
        PICK,
        Action::Forget,
    ]);
    assert!(state.answers.is_empty());
    assert_eq!(state.embedding, embedding);
    assert!(!state.survives_reload());
}

#[test]
fn starting_over_stays_with_the_job_that_was_asked_about() {
    let needed = after([Action::Take(Perspective::Needed), PICK, Action::Restart]);
    assert_eq!(needed.answers.perspective, Perspective::Needed);
    assert!(needed.answers.is_empty());
}

#[test]
fn whoever_begins_anew_can_take_that_back_where_there_were_answers() {
    let anew = after([PICK, Action::GoTo(Step::Breadth), Action::BeginAnew]);
    assert_eq!(anew.step, Step::FIRST);
    assert!(anew.answers.is_empty() && anew.can_undo());
    let nothing = after([Action::GoTo(Step::Breadth), Action::BeginAnew]);
    assert_eq!((nothing.step, nothing.can_undo()), (Step::FIRST, false));
    assert_eq!(nothing.notice, None);
    assert_eq!(
        after([PICK, Action::Restart]).notice,
        Some(Notice::StartedOver)
    );
}

#[test]
fn the_focus_is_looked_after_where_a_button_goes_with_what_it_did() {
    let going = [
        Action::ClearLeast(BlockIndex::FIRST),
        Action::ClearStep,
        Action::Undo,
        Action::Restart,
        Action::Resume(Box::default()),
        Action::DismissNotice,
        Action::Forget,
    ];
    assert!(going.iter().all(Action::removes_its_button));
    let staying = [PICK, Action::Next, Action::Back, Action::Show(None)];
    assert!(!staying.iter().any(Action::removes_its_button));
}

#[test]
fn a_notice_stands_until_another_step() {
    let told = || after([PICK, Action::Notify(Notice::Forgotten)]);
    let here = told().apply(Action::GoTo(told().step));
    assert_eq!(here.notice, Some(Notice::Forgotten));
    assert_eq!(told().apply(Action::GoTo(Step::Result)).notice, None);
}

/// Somebody who has picked this in the first five blocks.
fn picking(model: Model) -> State {
    let blocks = BlockIndex::all().take(5);
    after(blocks.map(|block| Action::PickMost(block, model)))
}

fn five(model: Model) -> Answers {
    picking(model).answers
}

#[test]
fn answers_of_a_link_are_gone_on_with_where_there_are_no_others() {
    let go_on = || Action::GoOn(Box::new(five(Model::Eft)));
    let sixth = BlockIndex::all().nth(5).map(Step::Block);
    let answers_of = |own: Option<Model>| own.map_or_else(State::default, picking).apply(go_on());
    for state in [answers_of(None), answers_of(Some(Model::Eft))] {
        assert_eq!(state.answers, five(Model::Eft));
        assert_eq!((Some(state.step), state.opened), (sixth, None));
    }
    let others = answers_of(Some(Model::Im));
    assert_eq!(others.answers, five(Model::Im), "nothing of them is lost");
    let linked = Opened::Answers(Box::new(five(Model::Eft)), String::new());
    assert_eq!(others.opened, Some(linked));
}
