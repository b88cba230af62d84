//! How the tools are reached: by links, by the assessment, and by going back.

use std::collections::BTreeSet;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::chunk::{Chunk, Chunks};
use cto_quadrant::app::sharing::action::SharingAction;
use cto_quadrant::app::sharing::{Named, Origin};
use cto_quadrant::app::state::{BadLink, Opened, Over, Saved, State, Tool};
use cto_quadrant::hooks::boot;
use cto_quadrant::hooks::use_sharing::{occasion, opened};
use cto_quadrant::platform::storage::Memory;
use cto_quadrant::wire::step::{OVER, from_mark};

use super::{ADA, NEEDED, ONE, TWO, answers, named};

/// The state as if nothing of the program had been fetched on the way.
fn anew(mut state: State) -> State {
    state.chunks = Chunks::default();
    state
}

/// Somebody who has a result of their own.
fn taker() -> State {
    let mut state = State::default();
    state.answers = answers(ONE);
    state
}

fn own(code: &str) -> Named {
    Named {
        origin: Origin::Own,
        ..named(code, "")
    }
}

/// The state after a link was opened by somebody with these answers, and one of the tools on it.
fn after_link(own: &[&str], fragment: &str, tool: Tool) -> State {
    let mut state = State::default();
    if let [today, rest @ ..] = own {
        state.answers = answers(today);
        state.counterpart = rest.first().map(|needed| {
            let answers = answers(needed);
            Box::new(Saved {
                answers,
                ..Saved::default()
            })
        });
    }
    let state = state.apply(boot::asked(fragment).expect("a link of ours"));
    state.apply(Action::Show(Some(Over::Sharing(tool))))
}

#[test]
fn a_link_to_a_result_is_shown_under_its_name() {
    let (sharing, told) = opened(&after_link(&[], &format!("r={ONE}.{ADA}"), Tool::Pictures));
    assert_eq!(told, [], "there is nothing to tell");
    assert_eq!(sharing.tool, Tool::Pictures);
    assert_eq!(sharing.shown, Some(named(ONE, "Ada")));
}

#[test]
fn ones_own_result_is_known_as_such() {
    let link = format!("r={ONE}");
    let (sharing, _) = opened(&after_link(&[ONE, NEEDED], &link, Tool::Comparison));
    assert_eq!(sharing.shown, Some(own(ONE)));
    assert_eq!(sharing.compared, [own(ONE), own(NEEDED)]);
    // Under a name, somebody sent it.
    let link = format!("r={ONE}.{ADA}");
    let (sharing, _) = opened(&after_link(&[ONE], &link, Tool::Comparison));
    assert_eq!(sharing.compared, [named(ONE, "Ada")]);
}

#[test]
fn a_comparison_with_a_bad_code_shows_the_others_and_counts_it() {
    let cut = &TWO[..12];
    let link = format!("c={ONE}.{ADA},{cut},{NEEDED}");
    let mut state = State::default();
    state.answers = answers(NEEDED);
    let state = state.apply(boot::asked(&link).expect("a link of ours"));
    assert_eq!(state.tool(), Some(Tool::Comparison));
    let (sharing, told) = opened(&state);
    assert_eq!(sharing.shown, None);
    assert_eq!(sharing.compared, [named(ONE, "Ada"), own(NEEDED)]);
    assert_eq!(told, [SharingAction::Compare(Vec::new(), 1)]);
}

#[test]
fn without_any_answers_the_tools_are_empty() {
    let state = State::default().apply(Action::Show(Some(Over::Sharing(Tool::History))));
    let (sharing, told) = opened(&state);
    assert_eq!((sharing.tool, &sharing.shown), (Tool::History, &None));
    assert_eq!((&sharing.compared, sharing.own.len()), (&Vec::new(), 0));
    assert_eq!(told, []);
}

#[test]
fn what_the_assessment_shows_is_what_the_tools_begin_with() {
    let taker = taker();
    let linked = Opened::Answers(Box::new(answers(TWO)), String::from("Ada"));
    let states = [
        taker
            .clone()
            .apply(Action::Show(Some(Over::Sharing(Tool::History)))),
        taker
            .apply(Action::Open(linked))
            .apply(Action::Show(Some(Over::Sharing(Tool::History)))),
    ];
    for (state, shown) in states.iter().zip([own(ONE), named(TWO, "Ada")]) {
        let (sharing, _) = opened(state);
        assert_eq!(sharing.tool, Tool::History);
        assert_eq!(sharing.shown, Some(shown));
        assert_eq!(sharing.own, [answers(ONE)]);
    }
}

#[test]
fn the_tools_are_opened_anew_for_another_tool_or_another_result_and_for_nothing_else() {
    let shown = |tool| taker().apply(Action::Show(Some(Over::Sharing(tool))));
    let pictures = shown(Tool::Pictures);
    let mut occasions: Vec<String> = Tool::ALL.map(shown).iter().map(occasion).collect();
    occasions.push(occasion(&after_link(
        &[ONE],
        &format!("r={TWO}"),
        Tool::Pictures,
    )));
    occasions.push(occasion(&after_link(
        &[ONE],
        &format!("r={TWO}.{ADA}"),
        Tool::Pictures,
    )));
    let different: BTreeSet<&String> = occasions.iter().collect();
    assert_eq!(different.len(), 5, "{occasions:?}");
    let same = pictures.clone().apply(Action::Arrive(Chunk::Tools));
    assert_eq!(occasion(&pictures), occasion(&same));
}

#[test]
fn a_link_to_a_comparison_opens_the_tool_for_it() {
    let fragment = format!("c={ONE},{TWO}");
    let state = boot::first_state(&Memory::default(), Ok(()), boot::Place::at(&fragment));
    assert_eq!(state.opened, Some(Opened::Comparison(fragment)));
    assert_eq!((state.over, state.tool()), (None, Some(Tool::Comparison)));
    let (sharing, _) = opened(&state);
    assert_eq!(sharing.compared, [named(ONE, ""), named(TWO, "")]);
}

#[test]
fn a_comparison_of_one_result_or_of_seven_is_no_link_of_ours() {
    for n in [1, 7] {
        let fragment = format!("c={}", vec![ONE; n].join(","));
        let expected = Some(Action::Open(Opened::Bad(BadLink::NotOurs)));
        assert_eq!(boot::asked(&fragment), expected, "{n}");
    }
}

#[test]
fn leaving_the_tools_goes_back_to_what_they_were_opened_from() {
    let result = Opened::Answers(Box::new(answers(ONE)), String::new());
    for opened in [None, Some(result)] {
        let mut before = taker();
        before.opened = opened;
        for tool in Tool::ALL {
            let over = before
                .clone()
                .apply(Action::Show(Some(Over::Sharing(tool))));
            assert_eq!(over.tool(), Some(tool));
            assert_eq!(anew(over.apply(Action::CloseTools)), anew(before.clone()));
        }
    }
}

#[test]
fn leaving_a_link_with_a_comparison_goes_to_ones_own_answers() {
    let own = taker();
    let linked = own
        .clone()
        .apply(Action::Open(Opened::Comparison(String::from("c="))));
    assert_eq!(linked.tool(), Some(Tool::Comparison));
    assert_eq!(anew(linked.clone().apply(Action::CloseTools)), own);
    // From another tool that was opened over it, too.
    let over = linked.apply(Action::Show(Some(Over::Sharing(Tool::History))));
    assert_eq!(over.tool(), Some(Tool::History));
    assert_eq!(anew(over.apply(Action::CloseTools)), own);
}

#[test]
fn the_method_is_no_tool_and_a_new_link_takes_the_tools_away() {
    let method = State::default().apply(Action::Show(Some(Over::Method)));
    assert_eq!(method.tool(), None);
    let bad = Opened::Bad(BadLink::Altered);
    let state = State::default()
        .apply(Action::Show(Some(Over::Sharing(Tool::Pictures))))
        .apply(Action::Open(bad));
    assert_eq!((state.over, state.tool()), (None, None));
}

#[test]
fn the_marks_of_the_tools_are_those_of_no_step() {
    for (place, mark) in OVER.iter().enumerate() {
        assert_eq!(from_mark(mark), None, "{mark}");
        assert_eq!(OVER.iter().position(|other| other == mark), Some(place));
    }
}
