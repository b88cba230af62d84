//! Storages that fail, and what the tools make of them.

use std::cell::Cell;

use cto_quadrant::app::sharing::action::SharingAction;
use cto_quadrant::app::sharing::{Refusal, Told};
use cto_quadrant::hooks::kept::{load, perform, record_finished};
use cto_quadrant::platform::storage::{Denied, Memory, Store};
use cto_quadrant::wire::history::{BROKEN_HISTORY_KEY, HISTORY_KEY};

use super::keeping::{TODAY, keeping, kept, today};
use super::{ONE, TWO, answers, named};

/// A storage that has room for so many more texts.
struct Tight(Memory, Cell<usize>);

impl Tight {
    fn with(history: Option<&str>, room: usize) -> Self {
        let memory = Memory::default();
        if let Some(history) = history {
            memory.write(HISTORY_KEY, history).expect("memory has room");
        }
        Self(memory, Cell::new(room))
    }
}

impl Store for Tight {
    fn read(&self, key: &str) -> Option<String> {
        self.0.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Denied> {
        let room = self.1.get().checked_sub(1).ok_or(Denied)?;
        self.1.set(room);
        self.0.write(key, text)
    }

    fn remove(&self, key: &str) {
        self.0.remove(key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        self.0.keys(prefix)
    }
}

/// Everything that changes what is kept.
fn changes() -> Vec<SharingAction> {
    vec![
        SharingAction::Keep(true),
        SharingAction::Record,
        SharingAction::Delete(kept("2026-11-20", ONE)),
        SharingAction::Import(Some(TWO.to_owned())),
    ]
}

#[test]
fn a_storage_without_room_is_told_and_changes_nothing() {
    let before = format!("1\n2026-11-20 {ONE}");
    for action in changes() {
        let store = Tight::with(Some(&before), 0);
        let news = perform(&store, Some(today()), Some(&named(TWO, "")), &action);
        let unchanged = Some(vec![kept("2026-11-20", ONE)]);
        let expected = SharingAction::Keeps(unchanged, Some(Told::Denied));
        assert_eq!(news, Some(expected), "{action:?}");
        assert_eq!(store.read(HISTORY_KEY), Some(before.clone()));
    }
}

#[test]
fn where_nothing_can_be_stored_no_history_begins() {
    let store = Tight::with(None, 0);
    let news = perform(&store, Some(today()), None, &SharingAction::Keep(true));
    assert_eq!(news, Some(SharingAction::Keeps(None, Some(Told::Denied))));
}

#[test]
fn deleting_needs_no_room() {
    for action in [SharingAction::Keep(false), SharingAction::DeleteAll] {
        let store = Tight::with(Some(&format!("1\n2026-11-20 {ONE}")), 0);
        let news = perform(&store, Some(today()), None, &action);
        assert!(
            matches!(news, Some(SharingAction::Keeps(None, _))),
            "{news:?}"
        );
        assert_eq!(store.keys(""), Vec::<String>::new());
    }
}

#[test]
fn a_damaged_history_is_set_aside_and_a_new_one_goes_on() {
    let damaged = format!("1\n2026-11-20 {ONE}\nrubbish");
    let store = Tight::with(Some(&damaged), 9);
    let empty = SharingAction::Keeps(Some(Vec::new()), Some(Told::SetAside));
    assert_eq!(load(&store), empty);
    assert_eq!(store.read(BROKEN_HISTORY_KEY), Some(damaged));
    // The taker has asked for a history: it goes on with the next result.
    record_finished(&store, TODAY, &answers(TWO));
    let again = SharingAction::Keeps(Some(vec![kept(TODAY, TWO)]), None);
    assert_eq!(load(&store), again);
}

#[test]
fn a_damaged_history_without_room_for_a_copy_is_never_overwritten() {
    let damaged = format!("1\n2026-11-20 {ONE}\nrubbish");
    // Room for nothing, and for the copy alone.
    for room in [0, 1] {
        let store = Tight::with(Some(&damaged), room);
        let locked = SharingAction::Keeps(None, Some(Told::Denied));
        assert_eq!(load(&store), locked);
        store.1.set(0);
        for action in changes() {
            let news = perform(&store, Some(today()), Some(&named(TWO, "")), &action);
            assert_eq!(news, Some(locked.clone()), "{action:?}");
        }
        assert_eq!(store.read(HISTORY_KEY), Some(damaged.clone()));
    }
}

#[test]
fn a_history_of_a_newer_version_is_left_as_it_is() {
    let newer = "2\n2026-11-20 whatever comes";
    let locked = SharingAction::Keeps(None, Some(Told::NotImported(Refusal::Newer)));
    let store = Tight::with(Some(newer), usize::MAX);
    assert_eq!(load(&store), locked);
    for action in changes() {
        let news = perform(&store, Some(today()), Some(&named(TWO, "")), &action);
        assert_eq!(news, Some(locked.clone()), "{action:?}");
    }
    record_finished(&store, TODAY, &answers(ONE));
    assert_eq!(store.read(HISTORY_KEY).as_deref(), Some(newer));
    assert_eq!(store.keys(""), [HISTORY_KEY]);
}

#[test]
fn what_only_changes_the_screen_touches_no_storage() {
    let store = keeping("rubbish");
    for action in [
        SharingAction::Rename(0, String::from("Ada")),
        SharingAction::Remove(0),
        SharingAction::LetNamesTravel(true),
        SharingAction::Keeps(None, None),
        SharingAction::Compare(Vec::new(), 1),
    ] {
        assert_eq!(perform(&store, Some(today()), None, &action), None);
    }
    assert_eq!(store.read(HISTORY_KEY).as_deref(), Some("rubbish"));
}
