//! What can happen to the state of the tools.

use std::rc::Rc;

use cto_quadrant::app::sharing::action::SharingAction;
use cto_quadrant::app::sharing::{Kept, MAX_COMPARED, Named, Origin, Sharing, Told};
use cto_quadrant::app::state::Tool;
use cto_quadrant::domain::answers::Answers;
use proptest::prelude::*;
use proptest::sample::select;
use yew::Reducible;

use super::{NEEDED, ONE, TWO, answers, date, published};

/// A result that came with a link, under this name.
pub(crate) fn named(code: &str, name: &str) -> Named {
    Named {
        answers: answers(code),
        name: name.to_owned(),
        origin: Origin::Link,
    }
}

fn comparing(codes: &[&str]) -> Sharing {
    let compared = codes.iter().map(|code| named(code, "")).collect();
    Sharing::open(Tool::Comparison, None, compared, Vec::new())
}

fn kept(code: &str) -> Kept {
    Kept {
        date: date("2026-11-22"),
        answers: answers(code),
        name: String::new(),
    }
}

fn compared(sharing: &Sharing) -> Vec<Answers> {
    sharing.compared.iter().map(|named| named.answers).collect()
}

#[test]
fn a_comparison_begins_with_what_is_shown_and_ones_own_results() {
    let shown = named(ONE, "Ada");
    let own = vec![answers(TWO), answers(NEEDED)];
    let tools = Sharing::open(Tool::Pictures, Some(shown.clone()), Vec::new(), own);
    assert_eq!(tools.compared[0], shown);
    let origins: Vec<Origin> = tools.compared.iter().map(|named| named.origin).collect();
    assert_eq!(origins, [Origin::Link, Origin::Own, Origin::Own]);
    assert_eq!(tools.at_hand(), []);
    assert_eq!(
        (tools.kept, tools.told, tools.names_travel),
        (None, None, false)
    );
}

#[test]
fn ones_own_result_on_screen_is_compared_once() {
    let own = vec![answers(ONE), answers(NEEDED)];
    let tools = Sharing::open(Tool::Pictures, Some(named(ONE, "")), Vec::new(), own);
    assert_eq!(compared(&tools), [answers(ONE), answers(NEEDED)]);
}

#[test]
fn a_link_to_a_comparison_opens_with_its_results_alone() {
    let compared_before = vec![named(ONE, ""), named(TWO, "")];
    let tools = Sharing::open(
        Tool::Comparison,
        None,
        compared_before,
        vec![answers(NEEDED)],
    );
    assert_eq!(compared(&tools), [answers(ONE), answers(TWO)]);
    // What is the taker's own waits to be put beside them.
    assert_eq!(tools.at_hand().len(), 1);
    assert!(tools.is_own(&answers(NEEDED)) && !tools.is_own(&answers(ONE)));
}

#[test]
fn a_result_that_a_link_holds_twice_is_compared_once() {
    assert_eq!(comparing(&[ONE, TWO, ONE]).compared.len(), 2);
}

#[test]
fn without_any_result_the_tools_open_empty() {
    let tools = Sharing::open(Tool::History, None, Vec::new(), Vec::new());
    assert_eq!((tools.tool, tools.compared.len()), (Tool::History, 0));
}

#[test]
fn what_is_added_what_cannot_be_read_and_what_finds_no_place_is_counted() {
    let codes = published();
    let [first, rest @ ..] = codes.as_slice() else {
        panic!("no codes");
    };
    let found: Vec<Named> = rest[..7].iter().map(|code| named(code, "")).collect();
    // One of them is there already.
    let found = [vec![named(first, "again")], found].concat();
    let tools = comparing(&[first]).apply(SharingAction::Compare(found, 3));
    assert_eq!(tools.compared.len(), MAX_COMPARED);
    let told = Told::Added {
        added: 5,
        unread: 3,
        left_out: 2,
    };
    assert_eq!(tools.told, Some(told));
    assert_eq!(tools.compared[0].name, "", "the one that was there stays");
}

#[test]
fn what_finds_no_place_waits_for_a_group_or_for_a_place() {
    let found: Vec<Named> = published()[..8]
        .iter()
        .map(|code| named(code, ""))
        .collect();
    let tools = comparing(&[]).apply(SharingAction::Compare(found.clone(), 0));
    let again = tools.apply(SharingAction::Compare(found.clone(), 0));
    assert_eq!(again.left_out, found[6..], "each once");
    assert!(again.gathered().eq(&found));
    let next = SharingAction::Compare(vec![found[6].clone()], 0);
    let tools = again.apply(SharingAction::Remove(0)).apply(next);
    assert_eq!(tools.compared, found[1..7]);
    assert_eq!(tools.left_out, found[7..]);
}

#[test]
fn a_place_that_does_not_exist_is_neither_named_nor_taken_away() {
    let tools = comparing(&[ONE, TWO]);
    for action in [
        SharingAction::Rename(2, String::from("Ada")),
        SharingAction::Remove(2),
        SharingAction::Remove(usize::MAX),
    ] {
        assert_eq!(tools.clone().apply(action), tools);
    }
}

#[test]
fn results_are_named_and_taken_away_by_their_place() {
    let tools = comparing(&[ONE, TWO])
        .apply(SharingAction::Rename(1, String::from("Ada")))
        .apply(SharingAction::Remove(0));
    assert_eq!(tools.compared, [named(TWO, "Ada")]);
    assert!(!tools.compares(&answers(ONE)));
}

#[test]
fn the_shown_result_is_named_where_there_is_one() {
    let name = || SharingAction::NameShown(String::from("Ada"));
    assert_eq!(comparing(&[ONE]).apply(name()), comparing(&[ONE]));
    let shown = Some(named(ONE, ""));
    let tools = Sharing::open(Tool::Pictures, shown, Vec::new(), Vec::new()).apply(name());
    assert_eq!(tools.shown, Some(named(ONE, "Ada")));
}

#[test]
fn names_travel_only_while_they_are_let() {
    let tools = comparing(&[ONE]).apply(SharingAction::LetNamesTravel(true));
    assert!(tools.names_travel);
    assert!(
        !tools
            .apply(SharingAction::LetNamesTravel(false))
            .names_travel
    );
}

#[test]
fn another_tool_has_nothing_to_tell_of_the_one_before() {
    let tools = comparing(&[ONE])
        .apply(SharingAction::Compare(Vec::new(), 1))
        .apply(SharingAction::Turn(Tool::History));
    assert_eq!((tools.tool, tools.told), (Tool::History, None));
}

#[test]
fn what_the_browser_keeps_takes_the_place_of_what_it_kept() {
    let keeps = |list: Option<Vec<Kept>>, told| SharingAction::Keeps(list, told);
    let tools = comparing(&[ONE])
        .apply(keeps(Some(vec![kept(ONE)]), Some(Told::Recorded)))
        .apply(keeps(Some(vec![kept(TWO)]), None));
    assert_eq!(
        (tools.kept.clone(), tools.told),
        (Some(vec![kept(TWO)]), None)
    );
    assert_eq!(tools.apply(keeps(None, Some(Told::Deleted))).kept, None);
}

#[test]
fn a_named_result_of_the_history_is_not_part_of_ones_own_way() {
    use cto_quadrant::domain::answers::Perspective::{Needed, Today};
    let ada = Kept {
        name: String::from("Ada"),
        ..kept(ONE)
    };
    assert!(kept(ONE).is_of(Today) && !kept(ONE).is_of(Needed));
    assert!(!ada.is_of(Today));
}

#[test]
fn an_action_that_changes_nothing_renders_nothing() {
    let tools = Rc::new(comparing(&[ONE]));
    let same = Rc::clone(&tools).reduce(SharingAction::Remove(7));
    assert!(Rc::ptr_eq(&tools, &same));
    let turned = Rc::clone(&tools).reduce(SharingAction::Turn(Tool::History));
    assert_eq!(turned.tool, Tool::History);
}

fn any_named() -> impl Strategy<Value = Named> {
    let origin = select(vec![
        Origin::Own,
        Origin::Link,
        Origin::Kept(date("2026-11-22")),
    ]);
    (select(published()), "\\PC{0,3}", origin).prop_map(|(code, name, origin)| Named {
        answers: answers(code),
        name,
        origin,
    })
}

fn any_action() -> impl Strategy<Value = SharingAction> {
    let some = || prop::collection::vec(any_named(), 0..9);
    let list = || prop::collection::vec(select(published()).prop_map(kept), 0..3);
    prop_oneof![
        select(Tool::ALL.to_vec()).prop_map(SharingAction::Turn),
        "\\PC{0,3}".prop_map(SharingAction::NameShown),
        (some(), 0..9_usize).prop_map(|(found, n)| SharingAction::Compare(found, n)),
        (0..9_usize, "\\PC{0,3}").prop_map(|(place, name)| SharingAction::Rename(place, name)),
        (0..9_usize).prop_map(SharingAction::Remove),
        any::<bool>().prop_map(SharingAction::LetNamesTravel),
        any::<String>().prop_map(SharingAction::Paste),
        any::<bool>().prop_map(SharingAction::Keep),
        Just(SharingAction::Record),
        select(published()).prop_map(|code| SharingAction::Delete(kept(code))),
        Just(SharingAction::DeleteAll),
        any::<Option<String>>().prop_map(SharingAction::Import),
        prop::option::of(list()).prop_map(|kept| SharingAction::Keeps(kept, None)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn never_more_than_six_are_compared_and_none_twice(
        shown in prop::option::of(any_named()),
        linked in prop::collection::vec(any_named(), 0..9),
        own in prop::collection::vec(select(published()).prop_map(answers), 0..3),
        actions in prop::collection::vec(any_action(), 0..12),
    ) {
        let mut tools = Sharing::open(Tool::Comparison, shown, linked, own);
        for action in actions {
            tools = tools.apply(action);
            let compared = compared(&tools);
            prop_assert!(compared.len() <= MAX_COMPARED);
            for (place, answers) in compared.iter().enumerate() {
                prop_assert!(!compared[..place].contains(answers));
            }
            prop_assert!(tools.at_hand().iter().all(|named| !compared.contains(&named.answers)));
        }
    }
}
