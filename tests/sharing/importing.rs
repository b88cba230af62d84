//! What is taken in from files and from what somebody pastes: all of it or nothing.

use cto_quadrant::app::sharing::action::SharingAction;
use cto_quadrant::app::sharing::{Kept, Named, Refusal, Told};
use cto_quadrant::hooks::kept::{MAX_FILE, exported, load, perform};
use cto_quadrant::platform::storage::Store;
use cto_quadrant::wire::history::HISTORY_KEY;

use super::keeping::{TODAY, full, keeping, kept, today};
use super::{ADA, NEWER, ONE, TWO, named};

const BEFORE: &str = "1\n2026-11-20 1000aUxh0CSuxV9is";

fn import(store: &dyn Store, text: Option<&str>) -> (Vec<Kept>, Option<Told>) {
    let action = SharingAction::Import(text.map(str::to_owned));
    match perform(store, Some(today()), None, &action) {
        Some(SharingAction::Keeps(Some(list), told)) => {
            let stored = SharingAction::Keeps(Some(list.clone()), None);
            assert_eq!(load(store), stored, "what is shown is what is stored");
            (list, told)
        }
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn refused(text: &str, reason: Refusal) {
    let store = keeping(BEFORE);
    let (list, told) = import(&store, Some(text));
    assert_eq!(told, Some(Told::NotImported(reason)), "{text}");
    assert_eq!(list, [kept("2026-11-20", ONE)]);
    assert_eq!(store.read(HISTORY_KEY).as_deref(), Some(BEFORE));
}

fn file(entries: &str) -> String {
    format!(r#"{{"format":"cto-quadrant-history","version":1,"results":[{entries}]}}"#)
}

#[test]
fn a_file_comes_in_with_its_dates_and_names_and_only_what_is_new_counts() {
    let other = keeping(&format!("{BEFORE}\n2026-11-21 {TWO}.{ADA}"));
    let file = exported(&other);
    for text in [
        file.clone(),
        format!("\u{feff}{file}"),
        format!("\n  {file}"),
    ] {
        let store = keeping(BEFORE);
        let (list, told) = import(&store, Some(&text));
        let ada = Kept {
            name: String::from("Ada"),
            ..kept("2026-11-21", TWO)
        };
        assert_eq!(list, [kept("2026-11-20", ONE), ada]);
        assert_eq!(told, Some(Told::Imported(1)));
        assert_eq!(import(&store, Some(&text)).1, Some(Told::Imported(0)));
    }
}

#[test]
fn pasted_codes_and_links_come_in_with_the_date_of_today() {
    let store = keeping(BEFORE);
    let text = format!("{ONE}, and https://example.org/#r={TWO}");
    let (list, told) = import(&store, Some(&text));
    let all = [kept("2026-11-20", ONE), kept(TODAY, ONE), kept(TODAY, TWO)];
    assert_eq!(
        (list.as_slice(), told),
        (all.as_slice(), Some(Told::Imported(2)))
    );
}

#[test]
fn one_damaged_result_keeps_the_whole_file_out() {
    let good = format!(r#"{{"date":"2026-11-21","code":"{TWO}"}}"#);
    let bad = r#"{"date":"2026-11-21","code":"100VmxzSArAm0aYrC"}"#;
    refused(&file(&format!("{good},{bad}")), Refusal::Entry(2));
    refused(&format!("{TWO} 100VmxzSArAm0aYrC"), Refusal::Entry(2));
}

#[test]
fn what_is_not_ours_is_told_as_such() {
    refused("", Refusal::Foreign);
    refused("hello world", Refusal::Foreign);
    refused("{\"a\":", Refusal::Foreign);
    refused("{\"format\":\"other\"}", Refusal::Foreign);
}

#[test]
fn what_is_newer_is_told_as_such() {
    refused(
        &file("").replace("\"version\":1", "\"version\":2"),
        Refusal::Newer,
    );
    refused(&format!("{TWO} {NEWER}"), Refusal::Newer);
}

#[test]
fn too_much_is_told_as_such() {
    refused(&format!("{{{}", " ".repeat(MAX_FILE)), Refusal::TooLarge);
    let store = keeping(&full());
    let (list, told) = import(&store, Some(TWO));
    assert_eq!(
        (list.len(), told),
        (200, Some(Told::NotImported(Refusal::Full)))
    );
    assert_eq!(store.read(HISTORY_KEY), Some(full()));
}

#[test]
fn a_file_that_the_browser_cannot_read_is_told_as_such() {
    let store = keeping(BEFORE);
    let unreadable = Some(Told::NotImported(Refusal::Unreadable));
    assert_eq!(import(&store, None).1, unreadable);
}

#[test]
fn what_is_pasted_to_be_compared_is_found_in_any_text() {
    let store = keeping(BEFORE);
    let paste = |text: String| perform(&store, Some(today()), None, &SharingAction::Paste(text));
    let found: Vec<Named> = vec![named(ONE, "Ada"), named(TWO, "")];
    let text = format!(
        "Mine: {ONE}.{ADA}; yours: <https://example.org/nl/#r={TWO}>, {}",
        &TWO[..11]
    );
    assert_eq!(paste(text), Some(SharingAction::Compare(found, 0)));
    let damaged = format!("https://example.org/#r={}", &TWO[..11]);
    assert_eq!(paste(damaged), Some(SharingAction::Compare(Vec::new(), 1)));
    assert_eq!(
        paste(String::new()),
        Some(SharingAction::Compare(Vec::new(), 0))
    );
    assert_eq!(store.read(HISTORY_KEY).as_deref(), Some(BEFORE));
}
