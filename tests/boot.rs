//! What a visit begins with: the storage, the address, and both at once.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::state::{BadLink, Memory as Remembers, Notice, Opened, State};
use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::step::Step;
use cto_quadrant::hooks::boot::{Place, first_state};
use cto_quadrant::hooks::stored::{Stored, forget, load, save};
use cto_quadrant::platform::storage::{Denied, Memory, Store};
use cto_quadrant::wire::link::result_fragment;
use cto_quadrant::wire::session::{BROKEN_KEY, BROKEN_NEEDED_KEY, NEEDED_KEY, TODAY_KEY};

fn begun() -> State {
    State::default()
        .apply(Action::PickMost(BlockIndex::FIRST, Model::Eft))
        .apply(Action::Next)
}

#[test]
fn a_first_visit_begins_at_the_first_block_with_nothing_to_say() {
    let state = first_state(&Memory::default(), Ok(()), Place::default());
    assert_eq!(state, State::default());
}

#[test]
fn a_later_visit_goes_on_where_the_last_one_ended() {
    let store = Memory::default();
    save(&store, &begun().saved()).expect("memory stores everything");
    let state = first_state(&store, Ok(()), Place::default());
    assert_eq!(state.saved(), begun().saved());
    assert_eq!(state.notice, Some(Notice::Resumed));
}

#[test]
fn a_broken_session_is_set_aside_word_for_word() {
    for broken in ["", "1", "rubbish", "1 1AAAA b1", "2 anything at all"] {
        let store = Memory::default();
        store
            .write(TODAY_KEY, broken)
            .expect("memory stores everything");
        let state = first_state(&store, Ok(()), Place::default());
        assert_eq!(state.notice, Some(Notice::BrokenSession), "{broken:?}");
        assert!(state.answers.is_empty());
        assert_eq!(store.read(BROKEN_KEY).as_deref(), Some(broken));
        assert_eq!(load(&store, Perspective::Today), Stored::Nothing);
    }
}

/// A storage that can be read but is full.
struct Full(Memory);

impl Store for Full {
    fn read(&self, key: &str) -> Option<String> {
        self.0.read(key)
    }

    fn write(&self, _key: &str, _text: &str) -> Result<(), Denied> {
        Err(Denied)
    }

    fn remove(&self, key: &str) {
        self.0.remove(key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        self.0.keys(prefix)
    }
}

#[test]
fn a_broken_session_that_cannot_be_set_aside_stays_where_it_is() {
    let store = Full(Memory::default());
    store
        .0
        .write(TODAY_KEY, "rubbish")
        .expect("memory stores everything");
    assert_eq!(load(&store, Perspective::Today), Stored::Broken);
    assert_eq!(store.read(TODAY_KEY).as_deref(), Some("rubbish"));
}

#[test]
fn no_answers_leave_nothing_behind() {
    let store = Memory::default();
    save(&store, &begun().saved()).expect("memory stores everything");
    save(&store, &begun().apply(Action::Restart).saved()).expect("memory stores everything");
    assert_eq!(store.keys(""), Vec::<String>::new());
}

#[test]
fn forgetting_deletes_every_key_of_ours_and_no_other() {
    let store = Memory::default();
    for key in [
        TODAY_KEY,
        NEEDED_KEY,
        BROKEN_KEY,
        BROKEN_NEEDED_KEY,
        "cto-quadrant:later",
        "another",
    ] {
        store.write(key, "text").expect("memory stores everything");
    }
    forget(&store);
    assert_eq!(store.keys(""), ["another"]);
}

#[test]
fn a_denied_storage_is_told_from_the_first_state_on() {
    let state = first_state(&Memory::default(), Err(Denied), Place::default());
    assert_eq!(state.memory, Remembers::Denied);
}

#[test]
fn a_link_shows_its_answers_and_leaves_the_stored_ones_alone() {
    let store = Memory::default();
    save(&store, &begun().saved()).expect("memory stores everything");
    let mut linked = begun().answers;
    linked.quiz = linked.quiz.with(
        BlockIndex::FIRST,
        cto_quadrant::domain::response::Response::Skipped,
    );
    let state = first_state(&store, Ok(()), Place::at(&result_fragment(&linked.into())));
    assert_eq!(
        state.opened,
        Some(Opened::Answers(Box::new(linked), String::new()))
    );
    assert_eq!(state.saved(), begun().saved());
    assert_eq!(
        load(&store, Perspective::Today),
        Stored::Saved(Box::new(begun().saved()))
    );
}

#[test]
fn a_bad_link_is_told_by_its_kind() {
    let good = result_fragment(&begun().answers.into());
    let cut = &good[..good.len() - 1];
    let last = if good.ends_with('0') { '1' } else { '0' };
    let altered: String = good[..good.len() - 1].chars().chain([last]).collect();
    for (fragment, reason) in [
        (cut, BadLink::Truncated),
        (altered.as_str(), BadLink::Altered),
        ("r=hello-world", BadLink::NotOurs),
        ("r=", BadLink::NotOurs),
        // One result is no comparison.
        (&good.replace("r=", "c="), BadLink::NotOurs),
    ] {
        let state = first_state(&Memory::default(), Ok(()), Place::at(fragment));
        assert_eq!(state.opened, Some(Opened::Bad(reason)), "{fragment}");
    }
}

#[test]
fn a_fragment_of_somebody_else_changes_nothing() {
    for fragment in ["section-2", "?secret=abcdefghij", "resume=1"] {
        let state = first_state(&Memory::default(), Ok(()), Place::at(fragment));
        assert_eq!(state, State::default(), "{fragment}");
    }
}

#[test]
fn the_place_is_stored_with_the_answers() {
    let store = Memory::default();
    let state = begun().apply(Action::GoTo(Step::Result));
    save(&store, &state.saved()).expect("memory stores everything");
    assert_eq!(
        first_state(&store, Ok(()), Place::default()).step,
        Step::Result
    );
}

/// What is needed, answered up to the second block.
fn needed() -> State {
    State::default()
        .apply(Action::Take(Perspective::Needed))
        .apply(Action::PickMost(BlockIndex::FIRST, Model::Bt))
        .apply(Action::Next)
}

#[test]
fn both_perspectives_come_back_and_the_one_that_was_broken_off_goes_on() {
    let store = Memory::default();
    for state in [begun(), needed()] {
        save(&store, &state.saved()).expect("memory stores everything");
    }
    let state = first_state(&store, Ok(()), Place::default());
    assert_eq!(state.saved(), needed().saved());
    assert_eq!(state.own(Perspective::Today), Some(&begun().answers));
}

#[test]
fn a_visit_goes_on_with_today_once_what_is_needed_has_its_result() {
    let store = Memory::default();
    let finished = needed().apply(Action::GoTo(Step::Result));
    for state in [begun(), finished.clone()] {
        save(&store, &state.saved()).expect("memory stores everything");
    }
    let state = first_state(&store, Ok(()), Place::default());
    assert_eq!(state.saved(), begun().saved());
    assert_eq!(state.own(Perspective::Needed), Some(&finished.answers));
}

#[test]
fn whoever_only_said_what_is_needed_sees_that_again() {
    let store = Memory::default();
    let finished = needed().apply(Action::GoTo(Step::Result));
    save(&store, &finished.saved()).expect("memory stores everything");
    assert_eq!(
        first_state(&store, Ok(()), Place::default()).saved(),
        finished.saved()
    );
}

#[test]
fn a_broken_slot_of_one_perspective_leaves_the_other_alone() {
    let store = Memory::default();
    save(&store, &begun().saved()).expect("memory stores everything");
    store
        .write(NEEDED_KEY, "rubbish")
        .expect("memory stores everything");
    let state = first_state(&store, Ok(()), Place::default());
    assert_eq!(state.answers, begun().answers);
    assert_eq!(state.notice, Some(Notice::BrokenSession));
    assert_eq!(store.read(BROKEN_NEEDED_KEY).as_deref(), Some("rubbish"));
    assert_eq!(store.read(BROKEN_KEY), None);
}

#[test]
fn answers_in_the_slot_of_the_other_perspective_are_not_believed() {
    let store = Memory::default();
    save(&store, &begun().saved()).expect("memory stores everything");
    let text = store.read(TODAY_KEY).expect("it was just written");
    store
        .write(NEEDED_KEY, &text)
        .expect("memory stores everything");
    assert_eq!(load(&store, Perspective::Needed), Stored::Broken);
}

#[test]
fn whoever_went_back_to_today_finds_today_again_although_what_is_needed_is_half_done() {
    let store = Memory::default();
    let state = begun()
        .apply(Action::Take(Perspective::Needed))
        .apply(Action::PickMost(BlockIndex::FIRST, Model::Bt))
        .apply(Action::Next)
        .apply(Action::Take(Perspective::Today));
    let kept = state.counterpart.clone().expect("what is needed is kept");
    for saved in [&state.saved(), &*kept] {
        save(&store, saved).expect("memory stores everything");
    }
    let again = first_state(&store, Ok(()), Place::default());
    assert_eq!(again.saved(), begun().saved());
    // And what is needed goes on at its first open block, wherever it was left.
    let needed = again.apply(Action::Take(Perspective::Needed));
    assert_eq!(BlockIndex::FIRST.next().map(Step::Block), Some(needed.step));
}
