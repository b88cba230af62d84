//! What can happen to a group, whatever shows it.

use std::rc::Rc;

use cto_quadrant::app::group::action::GroupAction;
use cto_quadrant::app::group::{Added, GroupState, MAX_MEMBERS, Member, Told};
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use yew::Reducible;

use super::{ONE, TWO, answers, picking};

pub(crate) fn member(code: &str, name: &str) -> Member {
    Member {
        answers: answers(code),
        name: name.to_owned(),
    }
}

pub(crate) fn take(found: Vec<Member>) -> GroupAction {
    GroupAction::Take {
        found,
        n_unread: 0,
        rows: Vec::new(),
    }
}

pub(crate) fn after(actions: impl IntoIterator<Item = GroupAction>) -> GroupState {
    actions
        .into_iter()
        .fold(GroupState::default(), GroupState::apply)
}

pub(crate) fn added(state: &GroupState) -> Added {
    match &state.told {
        Some(Told::Added(added)) => added.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_list_twice_changes_nothing() {
    let list = || vec![member(ONE, "Ada"), member(TWO, "")];
    let once = after([take(list())]);
    assert_eq!(added(&once).n_new, 2);
    let twice = once.clone().apply(take(list()));
    assert_eq!(twice.members, once.members);
    assert_eq!((added(&twice).n_new, added(&twice).n_again), (0, 2));
}

#[test]
fn a_name_that_comes_later_is_taken_and_another_name_is_another_person() {
    let state = after([take(vec![member(ONE, "")]), take(vec![member(ONE, "Ada")])]);
    assert_eq!(state.members, [member(ONE, "Ada")]);
    let state = state.apply(take(vec![member(ONE, "Grace")]));
    assert_eq!(state.members, [member(ONE, "Ada"), member(ONE, "Grace")]);
}

#[test]
fn a_group_holds_sixty_and_says_how_many_found_no_place() {
    let many = (0..MAX_MEMBERS + 3).map(|n| Member {
        answers: picking(&[(Model::Im, 12)]),
        name: format!("Person {n}"),
    });
    let state = after([take(many.collect())]);
    assert_eq!(state.members.len(), MAX_MEMBERS);
    assert_eq!(added(&state).n_left_out, 3);
}

#[test]
fn new_results_are_shown_whatever_was_filtered() {
    let state = after([
        take(vec![member(ONE, "")]),
        GroupAction::Only(Some(Call::Blend)),
    ]);
    assert_eq!(state.only, Some(Call::Blend));
    assert_eq!(
        state.clone().apply(take(vec![member(ONE, "")])).only,
        Some(Call::Blend)
    );
    assert_eq!(state.apply(take(vec![member(TWO, "")])).only, None);
}

#[test]
fn members_leave_one_by_one_or_all_at_once() {
    let state = after([take(vec![member(ONE, "Ada"), member(TWO, "")])]);
    let one = state.clone().apply(GroupAction::Remove(0));
    assert_eq!(one.members, [member(TWO, "")]);
    assert_eq!(one.told, Some(Told::Removed));
    assert_eq!(
        state.clone().apply(GroupAction::Remove(2)).members,
        state.members
    );
    let none = state.apply(GroupAction::Clear);
    assert_eq!((none.members, none.told), (vec![], Some(Told::Cleared)));
}

#[test]
fn an_action_that_changes_nothing_renders_nothing() {
    let state = Rc::new(after([take(vec![member(ONE, "Ada")])]));
    let same = Rc::clone(&state).reduce(GroupAction::Paste);
    assert!(Rc::ptr_eq(&state, &same));
    let shown = Rc::clone(&state).reduce(GroupAction::ShowNames(true));
    assert!(shown.names_shown && !state.names_shown);
}

#[test]
fn a_group_that_is_cleared_shows_all_again() {
    let state = after([
        take(vec![member(ONE, "Ada")]),
        GroupAction::Only(Some(Call::Blend)),
        GroupAction::Clear,
    ]);
    assert_eq!((state.only, state.members.len()), (None, 0));
}

#[test]
fn what_could_not_be_read_is_counted_and_only_what_was_taken_leaves_the_field() {
    let text = || GroupAction::Draft("two links".to_owned());
    let unread = |found| GroupAction::Take {
        found,
        n_unread: 2,
        rows: vec!["Grace".to_owned()],
    };
    let state = after([text(), unread(Vec::new())]);
    assert_eq!(state.draft, "two links");
    let expected = Added {
        n_unread: 2,
        rows: vec!["Grace".to_owned()],
        ..Added::default()
    };
    assert_eq!(added(&state), expected);
    let taken = state.apply(unread(vec![member(ONE, "")]));
    assert_eq!((taken.draft.as_str(), taken.members.len()), ("", 1));
}
