//! What can happen to a group, and what is said about it.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::group::action::GroupAction;
use cto_quadrant::app::group::{Added, GroupState, Refusal, Told};
use cto_quadrant::app::sharing::{MAX_COMPARED, Named, Origin};
use cto_quadrant::app::state::{Opened, State};
use cto_quadrant::domain::model::Model;
use cto_quadrant::hooks::use_group::{code, json, opened, read};
use cto_quadrant::hooks::use_links::handed_over;
use cto_quadrant::hooks::use_sharing;
use cto_quadrant::view::group::told::words;

use super::acting::{added, after, member, take};
use super::{ADA, ONE, TWO, english, picking};

#[test]
fn a_group_begins_empty_or_with_the_results_of_a_link() {
    assert_eq!(opened(&State::default()), GroupState::default());
    let fragment = format!("c={ONE}.{ADA},{TWO}");
    let state = State::default().apply(Action::Open(Opened::Comparison(fragment)));
    assert_eq!(
        opened(&state).members,
        [member(ONE, "Ada"), member(TWO, "")]
    );
}

#[test]
fn a_group_begins_with_whatever_a_comparison_hands_over() {
    let quiz = |n: usize| picking(&[(Model::ALL[n % 4], 1 + n / 4)]);
    let many: Vec<Named> = (0..MAX_COMPARED + 3)
        .map(|n| Named {
            answers: quiz(n),
            name: format!("Person {n}"),
            origin: Origin::Link,
        })
        .collect();
    let state = State::default().apply(Action::Open(Opened::Comparison(handed_over(many.iter()))));
    let members = opened(&state).members;
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let expected: Vec<&str> = many.iter().map(|named| named.name.as_str()).collect();
    assert_eq!(names, expected);
    // Back in the comparison, those without a place wait beside the others.
    let (sharing, told) = use_sharing::opened(&state);
    assert_eq!(sharing.compared, many[..MAX_COMPARED]);
    assert_eq!(sharing.left_out, many[MAX_COMPARED..]);
    assert!(told.is_empty(), "nothing is unread");

    let damaged = format!("{ONE} {}", &TWO[..9]);
    let state = State::default().apply(Action::Open(Opened::Comparison(damaged)));
    let group = opened(&state);
    assert_eq!(group.members, [member(ONE, "")]);
    assert_eq!(added(&group).n_unread, 1);
}

#[test]
fn what_is_refused_stays_in_the_field_and_costs_nobody() {
    let state = after([
        take(vec![member(ONE, "")]),
        GroupAction::Draft("hello".to_owned()),
        read(Some("hello"), "Name"),
    ]);
    assert_eq!(state.draft, "hello");
    assert_eq!(state.members, [member(ONE, "")]);
    assert_eq!(state.told, Some(Told::Refused(Refusal::Nothing)));
    let state = state.apply(read(Some(TWO), "Name"));
    assert_eq!((state.draft.as_str(), state.members.len()), ("", 2));
    let unreadable = state.apply(read(None, "Name"));
    assert_eq!(unreadable.told, Some(Told::Refused(Refusal::Unreadable)));
}

#[test]
fn names_go_along_in_the_file_only_when_they_are_wanted() {
    let members = [member(ONE, "Ada")];
    assert!(json(&members, true).contains("Ada"));
    assert!(!json(&members, false).contains("Ada"));
    assert_eq!(code(&members[0]), ONE);
}

#[test]
fn what_was_not_read_is_told_by_how_it_begins() {
    let rows = ["Grace", "Linus", "Barbara", "Ken"]
        .map(str::to_owned)
        .to_vec();
    let told = |n: usize| {
        let added = Added {
            n_new: 2,
            rows: rows[..n].to_vec(),
            ..Added::default()
        };
        words(&english(), &Told::Added(added))
    };
    assert_eq!(told(0), ["Results added: 2."]);
    assert_eq!(told(2)[1], "Rows without a link or code: Grace; Linus.");
    assert_eq!(
        told(4)[1],
        "Rows without a link or code: Grace; Linus; Barbara, and 1 more."
    );
}
