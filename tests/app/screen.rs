//! What is on screen, and what a state says about itself.

use std::rc::Rc;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::embedding::Embedding;
use cto_quadrant::app::state::{BadLink, Opened, Over, Saved, State, Tool};
use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::step::Step;
use yew::Reducible;

use super::after;

fn answers_of_a_link() -> Action {
    Action::Open(Opened::Answers(Box::default(), String::new()))
}

fn comparison() -> Action {
    Action::Open(Opened::Comparison("c=1,2".to_owned()))
}

fn asked_for_the_card() -> Action {
    Action::Embed(Embedding {
        card: true,
        ..Embedding::default()
    })
}

#[test]
fn a_tool_is_on_screen_over_the_page_or_because_a_link_leads_to_it() {
    let over = |over| Action::Show(Some(over));
    let tool = |actions: Vec<Action>| after(actions).tool();
    assert_eq!(tool(vec![]), None);
    assert_eq!(tool(vec![answers_of_a_link()]), None);
    assert_eq!(tool(vec![comparison()]), Some(Tool::Comparison));
    let history = || over(Over::Sharing(Tool::History));
    assert_eq!(tool(vec![history()]), Some(Tool::History));
    assert_eq!(tool(vec![comparison(), history()]), Some(Tool::History));
    assert_eq!(tool(vec![comparison(), over(Over::Method)]), None);
}

#[test]
fn a_result_without_room_makes_do_with_its_card() {
    let result = || Action::GoTo(Step::Result);
    let method = || Action::Show(Some(Over::Method));
    let shows_card = |actions: Vec<Action>| after(actions).shows_card();
    assert!(!shows_card(vec![result()]));
    assert!(shows_card(vec![result(), Action::Clamp(true)]));
    assert!(!shows_card(vec![Action::Clamp(true)]), "a block has room");
    assert!(!shows_card(vec![result(), Action::Clamp(true), method()]));
    assert!(!shows_card(vec![answers_of_a_link()]));
    assert!(shows_card(vec![answers_of_a_link(), Action::Clamp(true)]));
    let read_on = vec![answers_of_a_link(), Action::Clamp(true), method()];
    assert!(!shows_card(read_on));
}

#[test]
fn a_page_can_ask_for_the_card_of_a_link_and_of_nothing_else() {
    let asked = |action: Action| after([asked_for_the_card(), action]).shows_card();
    assert!(asked(answers_of_a_link()));
    assert!(
        !asked(Action::GoTo(Step::Result)),
        "ones own is shown whole"
    );
    for opened in [comparison(), Action::Open(Opened::Bad(BadLink::Altered))] {
        let clamped = after([asked_for_the_card(), Action::Clamp(true), opened]);
        assert!(!clamped.shows_card());
    }
}

#[test]
fn there_is_something_to_take_back_once_something_was_answered() {
    assert!(!State::default().can_undo());
    let picked = after([Action::PickMost(BlockIndex::FIRST, Model::Bt)]);
    assert!(picked.can_undo());
    assert!(!picked.apply(Action::Undo).can_undo());
}

/// Answers that pick in the first blocks, skip the next ones and leave the others open.
fn saved(n_picked: usize, n_skipped: usize) -> Saved {
    let blocks = BlockIndex::all().take(n_picked + n_skipped).enumerate();
    let actions = blocks.map(|(n, block)| {
        if n < n_picked {
            Action::PickMost(block, Model::Bt)
        } else {
            Action::Skip(block)
        }
    });
    after(actions).saved()
}

#[test]
fn a_quiz_is_finished_with_a_map_and_no_open_block() {
    assert!(saved(12, 0).is_finished());
    assert!(saved(4, 8).is_finished(), "four answers make a map");
    assert!(!saved(3, 9).is_finished(), "three do not");
    assert!(!saved(11, 0).is_finished(), "one block is open");
    assert!(!saved(0, 0).is_finished());
    let nothing = Saved::nothing(Perspective::Needed);
    assert_eq!(nothing.answers.perspective, Perspective::Needed);
    assert!(nothing.answers.is_empty());
}

#[test]
fn an_action_that_changes_nothing_renders_nothing() {
    let state = Rc::new(State::default());
    let same = Rc::clone(&state).reduce(Action::Undo);
    assert!(Rc::ptr_eq(&state, &same));
    let next = Rc::clone(&state).reduce(Action::PickMost(BlockIndex::FIRST, Model::Bt));
    assert!(next.can_undo() && !state.can_undo());
}
