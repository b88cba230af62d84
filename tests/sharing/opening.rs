//! How the tools are reached: by links, by the assessment, and by going back.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::sharing::action::SharingAction;
use cto_quadrant::app::sharing::{Named, Origin, Sharing};
use cto_quadrant::app::state::{BadLink, Opened, Over, State, Tool};
use cto_quadrant::hooks::boot;
use cto_quadrant::hooks::use_sharing::opened;
use cto_quadrant::hooks::use_tools::request;
use cto_quadrant::platform::storage::Memory;
use cto_quadrant::wire::step::{OVER, from_mark};

use super::{ADA, NEEDED, ONE, TWO, answers, named};

/// The state and the link that the tools begin with, for these words of the assessment.
fn tools(tool: &str, shown: &str, name: &str, own: &str) -> Sharing {
    let (sharing, told) = opened(&[tool, shown, name, own, "focus"].join("\n"));
    assert_eq!(told, [], "there is nothing to tell");
    sharing
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

#[test]
fn a_link_to_a_result_is_shown_under_its_name() {
    let link = format!("r={ONE}.{ADA}");
    let sharing = tools("pictures", &link, "", "");
    assert_eq!(sharing.tool, Tool::Pictures);
    assert_eq!(sharing.shown, Some(named(ONE, "Ada")));
    // The assessment hands the name over beside the link.
    let sharing = tools("pictures", &format!("r={ONE}"), "Ben", "");
    assert_eq!(sharing.shown, Some(named(ONE, "Ben")));
}

#[test]
fn ones_own_result_is_known_as_such() {
    let sharing = tools(
        "comparison",
        &format!("r={ONE}"),
        "",
        &format!("{ONE},{NEEDED}"),
    );
    assert_eq!(sharing.shown, Some(own(ONE)));
    assert_eq!(sharing.compared, [own(ONE), own(NEEDED)]);
    // Under a name, somebody sent it.
    let sharing = tools("comparison", &format!("r={ONE}"), "Ben", ONE);
    assert_eq!(sharing.compared, [named(ONE, "Ben")]);
}

#[test]
fn a_comparison_with_a_bad_code_shows_the_others_and_counts_it() {
    let cut = &TWO[..12];
    let link = format!("c={ONE}.{ADA},{cut},{NEEDED}");
    let (sharing, told) = opened(&["comparison", &link, "", NEEDED, ""].join("\n"));
    assert_eq!(sharing.shown, None);
    assert_eq!(sharing.compared, [named(ONE, "Ada"), own(NEEDED)]);
    assert_eq!(told, [SharingAction::Compare(Vec::new(), 1)]);
}

#[test]
fn words_that_say_nothing_open_empty_tools() {
    for shown in ["", "r=", "r=rubbish", "section-2", "c=1"] {
        let sharing = tools("history", shown, "", "rubbish,,\u{0}");
        assert_eq!((sharing.tool, &sharing.shown), (Tool::History, &None));
        assert_eq!((&sharing.compared, sharing.own.len()), (&Vec::new(), 0));
    }
}

#[test]
fn an_unknown_tool_opens_the_first_one() {
    for tool in ["", "method", "Pictures", "result"] {
        assert_eq!(tools(tool, "", "", "").tool, Tool::Pictures, "{tool}");
    }
}

#[test]
fn what_the_assessment_asks_for_is_what_the_tools_begin_with() {
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
        let request = request(state).expect("a tool is on screen");
        assert!(request.ends_with("\nfocus"), "the taker asked for it");
        let (sharing, _) = opened(&request);
        assert_eq!(sharing.tool, Tool::History);
        assert_eq!(sharing.shown, Some(shown));
        assert_eq!(sharing.own, [answers(ONE)]);
    }
    assert_eq!(request(&State::default()), None);
}

#[test]
fn a_link_to_a_comparison_opens_the_tool_for_it() {
    let fragment = format!("c={ONE},{TWO}");
    let state = boot::first_state(&Memory::default(), Ok(()), boot::Place::at(&fragment));
    assert_eq!(state.opened, Some(Opened::Comparison(fragment.clone())));
    assert_eq!((state.over, state.tool()), (None, Some(Tool::Comparison)));
    let request = request(&state).expect("a tool is on screen");
    assert_eq!(request, ["comparison", &fragment, "", ",", ""].join("\n"));
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
            assert_eq!(over.apply(Action::CloseTools), before);
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
    assert_eq!(linked.clone().apply(Action::CloseTools), own);
    // From another tool that was opened over it, too.
    let over = linked.apply(Action::Show(Some(Over::Sharing(Tool::History))));
    assert_eq!(over.tool(), Some(Tool::History));
    assert_eq!(over.apply(Action::CloseTools), own);
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
    let tools: Vec<Tool> = OVER[1..]
        .iter()
        .map(|mark| tools(mark, "", "", "").tool)
        .collect();
    assert_eq!(tools, Tool::ALL);
}
