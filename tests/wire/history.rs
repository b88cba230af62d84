//! The private history in the browser's storage.
#![allow(clippy::expect_used, reason = "tests may panic")]

use proptest::prelude::*;
use proptest::sample::select;

use cto_quadrant::domain::date::Date;
use cto_quadrant::wire::history::{
    BROKEN_HISTORY_KEY, HISTORY_KEY, History, HistoryError, HistoryFull, MAX_RECORDS, Record,
};
use cto_quadrant::wire::name::Name;
use cto_quadrant::wire::session::KEY_PREFIX;

const CODES: &str = include_str!("../fixtures/edition-1/codes.txt");

/// From the fixtures: two of the perspective `today`, one of `needed`, and the name Ada.
const ONE: &str = "1000aUxh0CSuxV9is";
const TWO: &str = "100VmxzSArAm0aYrB";
const NEEDED: &str = "150000000000CUCjJ";
const ADA: &str = "HyrZjBQjE";

/// The sound code of an edition 2, worked out in the tests of the link.
const NEWER: &str = "2Efm4y";

#[test]
fn the_keys_of_the_browsers_storage_never_change() {
    assert_eq!(HISTORY_KEY, "cto-quadrant:history");
    assert_eq!(BROKEN_HISTORY_KEY, "cto-quadrant:broken-history");
    for key in [HISTORY_KEY, BROKEN_HISTORY_KEY] {
        assert!(key.starts_with(KEY_PREFIX));
    }
}

#[test]
fn an_empty_history_is_its_version_alone() {
    assert_eq!(History::default().to_string(), "1");
    for text in ["1", "1\n"] {
        assert_eq!(text.parse(), Ok(History::default()));
    }
    assert!(History::default().is_empty());
}

#[test]
fn a_history_is_written_one_line_a_result() {
    let text = format!("1\n2026-11-22 {ONE}\n2026-12-01 {TWO}.{ADA}");
    let history = history(&text);
    assert_eq!(history.to_string(), text);
    let [first, second] = history.records() else {
        panic!("not two results");
    };
    assert_eq!(first, &record("2026-11-22", ONE));
    assert_eq!(second, &record("2026-12-01", &format!("{TWO}.{ADA}")));
    assert_eq!(second.shared.name, Name::new("Ada").ok());
}

#[test]
fn results_stand_by_date_and_those_of_a_day_in_the_order_of_recording() {
    let mut history = History::default();
    for (date, code) in [
        ("2026-11-22", ONE),
        ("2025-01-31", TWO),
        ("2026-11-22", NEEDED),
        ("2026-02-01", TWO),
    ] {
        assert_eq!(history.record(record(date, code)), Ok(()));
    }
    let text =
        format!("1\n2025-01-31 {TWO}\n2026-02-01 {TWO}\n2026-11-22 {ONE}\n2026-11-22 {NEEDED}");
    assert_eq!(history.to_string(), text);
    let unsorted =
        format!("1\n2026-11-22 {ONE}\n2026-11-22 {NEEDED}\n2026-02-01 {TWO}\n2025-01-31 {TWO}");
    assert_eq!(unsorted.parse(), Ok(history));
}

#[test]
fn a_later_result_of_the_same_sitting_replaces_the_earlier_one() {
    let mut history = history(&format!("1\n2026-11-22 {ONE}\n2026-11-22 {NEEDED}"));
    assert_eq!(history.record(record("2026-11-22", TWO)), Ok(()));
    let text = format!("1\n2026-11-22 {NEEDED}\n2026-11-22 {TWO}");
    assert_eq!(history.to_string(), text);
    // And back again.
    assert_eq!(history.record(record("2026-11-22", ONE)), Ok(()));
    let text = format!("1\n2026-11-22 {NEEDED}\n2026-11-22 {ONE}");
    assert_eq!(history.to_string(), text);
}

#[test]
fn another_day_perspective_or_name_is_another_sitting() {
    let mut history = history(&format!("1\n2026-11-22 {ONE}"));
    for (date, text) in [
        ("2026-11-23", TWO.to_owned()),
        ("2026-11-22", NEEDED.to_owned()),
        ("2026-11-22", format!("{TWO}.{ADA}")),
    ] {
        let before = history.len();
        assert_eq!(history.record(record(date, &text)), Ok(()));
        assert_eq!(history.len(), before + 1);
    }
}

#[test]
fn the_same_result_is_never_there_twice() {
    let text = format!("1\n2026-11-22 {ONE}\n2026-11-22 {TWO}");
    let mut history = history(&text);
    assert_eq!(history.record(record("2026-11-22", ONE)), Ok(()));
    assert_eq!(history.merge(&history.clone()), Ok(0));
    assert_eq!(history.to_string(), text);
    let twice = format!("{text}\n2026-11-22 {ONE}");
    assert_eq!(twice.parse(), Ok(history));
}

#[test]
fn merging_adds_what_is_new_and_counts_it() {
    let mut history = history(&format!("1\n2026-11-22 {ONE}"));
    let other =
        format!("1\n2026-11-20 {ONE}\n2026-11-22 {ONE}\n2026-11-22 {TWO}\n2026-11-23 {NEWER}");
    assert_eq!(history.merge(&other.parse().expect("a history")), Ok(3));
    let text =
        format!("1\n2026-11-20 {ONE}\n2026-11-22 {ONE}\n2026-11-22 {TWO}\n2026-11-23 {NEWER}");
    assert_eq!(history.to_string(), text);
}

#[test]
fn one_result_is_deleted_by_its_place() {
    let mut history = history(&format!("1\n2026-11-22 {ONE}\n2026-11-23 {TWO}"));
    assert_eq!(history.remove(0), Some(record("2026-11-22", ONE)));
    assert_eq!(history.remove(1), None);
    assert_eq!(history.to_string(), format!("1\n2026-11-23 {TWO}"));
}

#[test]
fn at_the_bound_nothing_is_dropped_and_a_new_result_is_refused() {
    let mut history = full();
    let before = history.clone();
    assert_eq!(history.len(), 200);
    assert_eq!(history.record(record("2026-11-22", ONE)), Err(HistoryFull));
    let other = format!("1\n2026-11-22 {ONE}").parse().expect("a history");
    assert_eq!(history.merge(&other), Err(HistoryFull));
    assert_eq!(history, before);
    // What is there already, or revises a sitting, has its place.
    assert_eq!(history.merge(&before), Ok(0));
    assert_eq!(history.record(record("0001-01-01", TWO)), Ok(()));
    assert_eq!(history.len(), 200);
    let one_more = format!("{before}\n2026-11-22 {ONE}");
    assert_eq!(
        one_more.parse::<History>(),
        Err(HistoryError::Broken { line: 202 })
    );
}

#[test]
fn a_result_of_a_newer_edition_stays_as_it_is() {
    let text = format!(
        "1\n2026-11-22 {ONE}\n2026-11-20 {NEWER}\n2026-11-23 {NEWER}.{ADA}\n2026-11-24 {NEWER}.whatever"
    );
    let mut history = history(&text);
    assert_eq!((history.records().len(), history.n_unread()), (1, 3));
    assert_eq!((history.len(), history.is_empty()), (4, false));
    assert_eq!(history.to_string(), text);
    assert_eq!(history.record(record("2026-11-25", TWO)), Ok(()));
    assert_eq!(history.remove(0), Some(record("2026-11-22", ONE)));
    let rest = text.replace(&format!("2026-11-22 {ONE}"), &format!("2026-11-25 {TWO}"));
    assert_eq!(history.to_string(), rest);
}

#[test]
fn a_damaged_line_is_named() {
    let cut = &ONE[..9];
    let altered = format!("{ONE}0");
    let damaged = [
        String::new(),
        ONE.to_owned(),
        format!("{ONE} 2026-11-22"),
        "2026-11-22".to_owned(),
        "2026-11-22 ".to_owned(),
        format!("2026-11-22  {ONE}"),
        format!(" 2026-11-22 {ONE}"),
        format!("2026-11-22 {ONE} "),
        format!("2026-11-31 {ONE}"),
        format!("2026-11-22 {cut}"),
        format!("2026-11-22 {altered}"),
        format!("2026-11-22 {ONE}."),
        format!("2026-11-22 {ONE}.HyrZjBQjF"),
        format!("2026-11-22 {ONE}.{ADA} "),
        // One of them belongs to the end of the line, the other would be lost with the next.
        format!("2026-11-22 {NEWER}\r\r"),
        format!("2026-11-22 {NEWER},"),
    ];
    for line in damaged {
        let text = format!("1\n2026-11-22 {ONE}\n{line}\n2026-11-23 {TWO}");
        let broken = Err(HistoryError::Broken { line: 3 });
        assert_eq!(text.parse::<History>(), broken, "{line}");
    }
}

#[test]
fn a_text_without_a_version_is_broken_and_a_later_version_is_newer() {
    for text in [
        "",
        "0",
        "-2",
        "x",
        "1 ",
        "{\"results\":[]}",
        "99999999999",
        "\0",
    ] {
        let broken = Err(HistoryError::Broken { line: 1 });
        assert_eq!(text.parse::<History>(), broken, "{text}");
    }
    for text in ["2", "17\nanything at all"] {
        assert_eq!(text.parse::<History>(), Err(HistoryError::Newer), "{text}");
    }
}

#[test]
fn each_error_says_what_happens_next() {
    assert_eq!(
        HistoryError::Broken { line: 3 }.to_string(),
        "The saved history is damaged in line 3: it was kept aside, and a new one begins. An \
         exported file brings your results back.",
    );
    assert_eq!(
        HistoryError::Newer.to_string(),
        "The saved history was written by a newer version of cto-quadrant: reload the page to get \
         it.",
    );
    assert_eq!(
        HistoryFull.to_string(),
        "The history holds 200 results and no more: export it to a file, then delete the results \
         you no longer need.",
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_history_comes_back(records in prop::collection::vec(any_record(), 0..40)) {
        let mut history = History::default();
        for record in &records {
            prop_assert_eq!(history.record(record.clone()), Ok(()));
            prop_assert!(history.records().contains(record));
        }
        prop_assert!(history.records().is_sorted_by_key(|record| record.date));
        prop_assert_eq!(history.to_string().parse(), Ok(history));
    }

    #[test]
    fn merging_loses_nothing(
        one in prop::collection::vec(any_record(), 0..20),
        other in prop::collection::vec(any_record(), 0..20),
    ) {
        let (mut merged, other) = (recorded(one), recorded(other));
        let before = merged.clone();
        let n_new = merged.merge(&other).expect("few enough");
        prop_assert_eq!(merged.len(), before.len() + n_new);
        let kept = before.records().iter().chain(other.records());
        for record in kept {
            let same = merged.records().iter().filter(|&kept| kept == record);
            prop_assert_eq!(same.count(), 1);
        }
    }
}

fn recorded(records: Vec<Record>) -> History {
    let mut history = History::default();
    for record in records {
        history.record(record).expect("few enough");
    }
    history
}

/// A result of one of few days, so that days and sittings come again.
fn any_record() -> impl Strategy<Value = Record> {
    let codes: Vec<&str> = CODES
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    let name = prop::option::of(select(vec!["Ada", "山田 太郎"]));
    (select(codes), 1..=5_u8, name).prop_map(|(code, day, name)| {
        let mut record = record(&format!("2026-11-0{day}"), code);
        record.shared.name = name.and_then(|name| Name::new(name).ok());
        record
    })
}

/// As many results as there may be, on as many days.
fn full() -> History {
    let months =
        (1..=12).flat_map(|month| (1..=28).filter_map(move |day| Date::new(1, month, day)));
    let lines = months
        .take(MAX_RECORDS)
        .map(|date| format!("\n{date} {ONE}"));
    history(&format!("1{}", lines.collect::<String>()))
}

fn history(text: &str) -> History {
    text.parse().expect("a history")
}

fn record(date: &str, text: &str) -> Record {
    Record {
        date: date.parse().expect("a date"),
        shared: text.parse().expect("a result"),
    }
}
