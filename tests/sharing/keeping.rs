//! Keeping, recording and deleting in the storage.

use cto_quadrant::app::sharing::action::SharingAction;
use cto_quadrant::app::sharing::{Kept, Named, Origin, Refusal, Told};
use cto_quadrant::domain::date::Date;
use cto_quadrant::hooks::kept::{
    exported, load, named as as_it_came, perform, record_finished, shared,
};
use cto_quadrant::platform::storage::{Memory, Store};
use cto_quadrant::wire::history::{BROKEN_HISTORY_KEY, HISTORY_KEY, MAX_RECORDS};
use cto_quadrant::wire::history_file::from_json;

use super::{ADA, NEEDED, NEWER, ONE, TWO, answers, date, named};

pub(super) const TODAY: &str = "2026-11-22";

pub(super) fn today() -> Date {
    date(TODAY)
}

/// A browser that keeps this history.
pub(super) fn keeping(text: &str) -> Memory {
    let store = Memory::default();
    store.write(HISTORY_KEY, text).expect("memory has room");
    store
}

pub(super) fn kept(day: &str, code: &str) -> Kept {
    Kept {
        date: date(day),
        answers: answers(code),
        name: String::new(),
    }
}

/// A history with as many results as there may be.
pub(super) fn full() -> String {
    let days = (1..=12).flat_map(|month| (1..=28).filter_map(move |day| Date::new(1, month, day)));
    let lines = days.take(MAX_RECORDS).map(|date| format!("\n{date} {ONE}"));
    format!("1{}", lines.collect::<String>())
}

#[track_caller]
fn check(store: &dyn Store, action: &SharingAction, list: Option<&[Kept]>, told: Option<Told>) {
    let shown = named(TWO, "Ada");
    let news = perform(store, Some(today()), Some(&shown), action);
    let list = list.map(<[Kept]>::to_vec);
    assert_eq!(news, Some(SharingAction::Keeps(list.clone(), told)));
    // What is shown is what is stored.
    assert_eq!(load(store), SharingAction::Keeps(list, None));
}

#[test]
fn nothing_is_kept_until_the_taker_asks_for_it() {
    let store = Memory::default();
    assert_eq!(load(&store), SharingAction::Keeps(None, None));
    record_finished(&store, TODAY, &answers(ONE));
    assert_eq!(store.keys(""), Vec::<String>::new());
    check(&store, &SharingAction::Keep(true), Some(&[]), None);
    record_finished(&store, TODAY, &answers(ONE));
    assert_eq!(
        load(&store),
        SharingAction::Keeps(Some(vec![kept(TODAY, ONE)]), None)
    );
}

#[test]
fn asking_again_leaves_what_is_kept() {
    let store = keeping(&format!("1\n2026-11-20 {ONE}"));
    check(
        &store,
        &SharingAction::Keep(true),
        Some(&[kept("2026-11-20", ONE)]),
        None,
    );
}

#[test]
fn the_shown_result_is_recorded_as_ones_own_without_its_name() {
    let store = keeping(&format!("1\n2026-11-20 {ONE}"));
    let both = [kept("2026-11-20", ONE), kept(TODAY, TWO)];
    check(
        &store,
        &SharingAction::Record,
        Some(&both),
        Some(Told::Recorded),
    );
}

#[test]
fn without_a_result_or_a_date_nothing_is_recorded() {
    let before = format!("1\n2026-11-20 {ONE}");
    let unchanged = SharingAction::Keeps(Some(vec![kept("2026-11-20", ONE)]), None);
    for (day, shown) in [(Some(today()), None), (None, Some(named(TWO, "")))] {
        let store = keeping(&before);
        let news = perform(&store, day, shown.as_ref(), &SharingAction::Record);
        assert_eq!(news, Some(unchanged.clone()));
        assert_eq!(store.read(HISTORY_KEY), Some(before.clone()));
    }
}

#[test]
fn a_full_history_refuses_a_result_and_says_so() {
    let store = keeping(&full());
    let news = perform(
        &store,
        Some(today()),
        Some(&named(TWO, "")),
        &SharingAction::Record,
    );
    let Some(SharingAction::Keeps(Some(list), told)) = news else {
        panic!("{news:?}");
    };
    assert_eq!(list.len(), MAX_RECORDS);
    assert_eq!(told, Some(Told::NotImported(Refusal::Full)));
    assert_eq!(store.read(HISTORY_KEY), Some(full()));
}

#[test]
fn one_result_is_deleted_and_what_another_tab_wrote_stays() {
    let store = keeping(&format!("1\n2026-11-20 {ONE}\n2026-11-21 {TWO}"));
    // Between showing the list and deleting from it, another tab keeps one more and deletes one.
    let text = format!("1\n2026-11-20 {ONE}\n2026-11-22 {NEEDED}\n2026-11-23 {NEWER}");
    store.write(HISTORY_KEY, &text).expect("memory has room");
    let delete = SharingAction::Delete(kept("2026-11-20", ONE));
    check(&store, &delete, Some(&[kept("2026-11-22", NEEDED)]), None);
    // Who deletes again finds nothing to delete, and nothing else goes.
    check(&store, &delete, Some(&[kept("2026-11-22", NEEDED)]), None);
    let left = format!("1\n2026-11-22 {NEEDED}\n2026-11-23 {NEWER}");
    assert_eq!(store.read(HISTORY_KEY), Some(left));
}

#[test]
fn a_result_under_a_name_is_another_one() {
    let store = keeping(&format!("1\n2026-11-20 {ONE}\n2026-11-20 {ONE}.{ADA}"));
    let ada = Kept {
        name: String::from("Ada"),
        ..kept("2026-11-20", ONE)
    };
    let delete = SharingAction::Delete(kept("2026-11-20", ONE));
    check(&store, &delete, Some(&[ada]), None);
}

#[test]
fn deleting_all_goes_on_keeping_and_ending_does_not() {
    for (action, left) in [
        (SharingAction::DeleteAll, Some(&[] as &[Kept])),
        (SharingAction::Keep(false), None),
    ] {
        let store = keeping(&format!("1\n2026-11-20 {ONE}"));
        store
            .write(BROKEN_HISTORY_KEY, "rubbish")
            .expect("memory has room");
        check(&store, &action, left, Some(Told::Deleted));
        assert_eq!(store.read(BROKEN_HISTORY_KEY), None);
        assert_eq!(store.read(HISTORY_KEY).is_some(), left.is_some());
    }
}

#[test]
fn a_history_that_another_tab_has_ended_does_not_begin_again() {
    for (action, told) in [
        (SharingAction::Record, None),
        (SharingAction::Delete(kept("2026-11-20", ONE)), None),
        (SharingAction::Import(Some(ONE.to_owned())), None),
        (SharingAction::DeleteAll, Some(Told::Deleted)),
    ] {
        let store = Memory::default();
        check(&store, &action, None, told);
        assert_eq!(store.keys(""), Vec::<String>::new());
    }
}

#[test]
fn the_exported_file_holds_everything() {
    let text = format!("1\n2026-11-20 {ONE}\n2026-11-21 {TWO}.{ADA}\n2026-11-21 {NEWER}");
    let file = exported(&keeping(&text));
    assert_eq!(
        from_json(&file).map(|history| history.to_string()),
        Ok(text)
    );
    for store in [Memory::default(), keeping("2\nnewer")] {
        let empty = from_json(&exported(&store)).expect("a file");
        assert!(empty.is_empty());
    }
}

#[test]
fn only_a_fair_name_is_written_down() {
    assert_eq!(
        shared(&named(ONE, " Ada ")).to_string(),
        format!("{ONE}.{ADA}")
    );
    for name in ["", "  ", "\u{200b}", &"x".repeat(41)] {
        assert_eq!(shared(&named(ONE, name)).to_string(), ONE, "{name:?}");
    }
    let came: Named = as_it_came(&shared(&named(ONE, "Ada")), Origin::Link);
    assert_eq!(came, named(ONE, "Ada"));
}
