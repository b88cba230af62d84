//! The files for export and import: what they say, and what is refused.
#![allow(clippy::expect_used, reason = "tests may panic")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use cto_quadrant::domain::date::DateError;
use cto_quadrant::wire::code::CodeError;
use cto_quadrant::wire::history::{History, MAX_RECORDS};
use cto_quadrant::wire::history_file::{
    EntryError, HistoryFileError, MAX_BYTES, from_json, to_json,
};
use cto_quadrant::wire::link::Shared;
use cto_quadrant::wire::name::{MAX_CHARS, Name, NameError};
use cto_quadrant::wire::result_file;

const SCHEMA: &str = include_str!("../../docs/history.schema.json");

/// From the fixtures: two of the perspective `today`, one of `needed`, and the name Ada.
const ONE: &str = "1000aUxh0CSuxV9is";
const TWO: &str = "100VmxzSArAm0aYrB";
const NEEDED: &str = "150000000000CUCjJ";
const ADA: &str = "HyrZjBQjE";

/// The sound code of an edition 2, worked out in the tests of the link.
const NEWER: &str = "2Efm4y";

#[test]
fn a_file_says_its_format_its_version_and_its_results() {
    let expected = json!({
        "format": "cto-quadrant-history",
        "version": 1,
        "results": [
            { "date": "2026-11-22", "code": ONE },
            { "date": "2026-12-01", "code": TWO, "name": "Ada" },
        ],
    });
    assert_eq!(written(&sample()), expected);
    assert!(to_json(&sample()).starts_with("{\n  \"format\": \"cto-quadrant-history\",\n"));
    assert_eq!(from_json(&to_json(&sample())), Ok(sample()));
    assert_eq!(
        from_json(&to_json(&History::default())),
        Ok(History::default())
    );
}

#[test]
fn the_schema_names_the_members_that_are_written() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let file = written(&sample());
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    assert_eq!(keys(&schema["properties"]), keys(&file));
    assert_eq!(texts(&schema["required"]), keys(&file));
    assert_eq!(schema["properties"]["format"]["const"], file["format"]);
    assert_eq!(schema["properties"]["version"]["const"], file["version"]);
    let results = &schema["properties"]["results"];
    assert_eq!(results["maxItems"], MAX_RECORDS);
    let entry = &results["items"];
    assert_eq!(keys(&entry["properties"]), keys(&file["results"][1]));
    assert_eq!(texts(&entry["required"]), keys(&file["results"][0]));
    assert_eq!(entry["properties"]["name"]["maxLength"], MAX_CHARS);
    assert_eq!(
        entry["properties"]["name"]["type"],
        json!(["string", "null"])
    );
    // What the two patterns say is what the next property and the frame of every code rest on.
    assert_eq!(
        entry["properties"]["date"]["pattern"],
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    );
    assert_eq!(
        entry["properties"]["code"]["pattern"],
        "^[1-9A-Za-z][0-9A-Za-z]{5,}$"
    );
}

#[test]
fn members_that_are_not_known_are_passed_over() {
    let mut file = written(&sample());
    file["note"] = json!("mine");
    file["$schema"] = json!("history.schema.json");
    file["results"][0]["scores"] = json!([1, 2, { "x": null }]);
    file["results"][0]["name"] = Value::Null;
    assert_eq!(from_json(&file.to_string()), Ok(sample()));
}

#[test]
fn space_order_escapes_and_a_byte_order_mark_do_no_harm() {
    let file = format!(
        "\u{feff}\r\n{{\"results\":[{{\"name\":\"\\u0041da\",\"code\":\"{TWO}\",\"date\":\"2026-12-01\"}},\
         {{\"date\":\"2026-11-22\",\"code\":\"{ONE}\"}}],\t\"version\":1,\
         \"format\":\"cto-quadrant-history\"}}\n"
    );
    assert_eq!(from_json(&file), Ok(sample()));
}

#[test]
fn the_same_result_twice_is_one() {
    let entry = json!({ "date": "2026-11-22", "code": ONE });
    assert_eq!(read(&[&entry, &entry]).map(|history| history.len()), Ok(1));
}

#[test]
fn a_name_in_a_file_is_cleaned_as_if_it_was_typed() {
    let entry = json!({ "date": "2026-11-22", "code": ONE, "name": " A\u{202e}da\n" });
    let history = read(&[&entry]).expect("a history");
    let name = history.records()[0].shared.name.as_ref();
    assert_eq!(name.map(Name::as_str), Some("Ada"));
}

#[test]
fn a_result_of_a_newer_edition_goes_through_a_file_unread() {
    let text = format!("1\n2026-11-22 {ONE}\n2026-11-23 {NEWER}\n2026-11-24 {NEWER}.{ADA}");
    let history: History = text.parse().expect("a history");
    assert_eq!(written(&history)["results"][2]["name"], "Ada");
    assert_eq!(from_json(&to_json(&history)), Ok(history));
}

#[test]
fn what_is_not_json_is_refused() {
    let file = to_json(&sample());
    for text in [
        "",
        " ",
        "hello",
        "<html>",
        "{",
        "{'a':1}",
        "\0",
        &file[..file.len() - 1],
        &file[1..],
    ] {
        assert_eq!(from_json(text), Err(HistoryFileError::NotJson), "{text}");
    }
    let deep = "[".repeat(MAX_BYTES);
    assert_eq!(from_json(&deep), Err(HistoryFileError::NotJson));
    assert_eq!(from_json(&file.repeat(2)), Err(HistoryFileError::NotJson));
}

#[test]
fn json_of_others_is_refused() {
    for text in [
        "null",
        "1",
        "\"1\"",
        "[]",
        "{}",
        "{\"format\":\"cto-quadrant-history\"}",
    ] {
        assert_eq!(from_json(text), Err(HistoryFileError::NotOurs), "{text}");
    }
    let result = result_file::to_json(&shared(ONE), "https://example.org/");
    assert_eq!(from_json(&result), Err(HistoryFileError::NotOurs));
    for (member, value) in [
        ("format", json!("CTO-quadrant-history")),
        ("format", json!(null)),
        ("version", json!("1")),
        ("version", json!(0)),
        ("version", json!(-1)),
        ("version", json!(1.5)),
        ("version", json!(null)),
        ("results", json!({})),
        ("results", json!(null)),
    ] {
        let mut file = written(&sample());
        file[member] = value;
        let text = file.to_string();
        assert_eq!(from_json(&text), Err(HistoryFileError::NotOurs), "{text}");
    }
}

#[test]
fn a_file_of_a_later_version_is_newer() {
    for version in [json!(2), json!(4_000_000_000_000_u64)] {
        let file = json!({ "format": "cto-quadrant-history", "version": version, "more": [] });
        assert_eq!(from_json(&file.to_string()), Err(HistoryFileError::Newer));
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_at_once() {
    let largest = format!("{}{}", to_json(&sample()), " ".repeat(MAX_BYTES));
    assert_eq!(from_json(&largest[..MAX_BYTES]), Ok(sample()));
    assert_eq!(
        from_json(&largest[..=MAX_BYTES]),
        Err(HistoryFileError::TooLarge)
    );
    let entry = json!({ "date": "2026-11-22", "code": ONE });
    assert_eq!(
        read(&vec![&entry; MAX_RECORDS]).map(|history| history.len()),
        Ok(1)
    );
    assert_eq!(
        read(&vec![&entry; MAX_RECORDS + 1]),
        Err(HistoryFileError::TooLarge)
    );
}

#[test]
fn one_bad_result_refuses_the_file_and_is_named() {
    let good = json!({ "date": "2026-11-22", "code": ONE });
    let cut = &ONE[..9];
    let cases = [
        (json!(null), EntryError::Incomplete),
        (json!("2026-11-22"), EntryError::Incomplete),
        (json!({ "date": "2026-11-22" }), EntryError::Incomplete),
        (json!({ "code": ONE }), EntryError::Incomplete),
        (
            json!({ "date": 20_261_122, "code": ONE }),
            EntryError::Incomplete,
        ),
        (
            json!({ "date": "2026-11-22", "code": [ONE] }),
            EntryError::Incomplete,
        ),
        (
            json!({ "date": "2026-11-22", "code": ONE, "name": 1 }),
            EntryError::Incomplete,
        ),
        (
            json!({ "date": "22.11.2026", "code": ONE }),
            EntryError::Date(DateError::Malformed),
        ),
        (
            json!({ "date": "2026-11-31", "code": ONE }),
            EntryError::Date(DateError::NoSuchDay),
        ),
        (
            json!({ "date": "2026-11-22", "code": cut }),
            EntryError::Code(CodeError::Truncated),
        ),
        (
            json!({ "date": "2026-11-22", "code": format!("{ONE}.{ADA}") }),
            EntryError::Code(CodeError::Altered),
        ),
        (
            json!({ "date": "2026-11-22", "code": format!("{ONE} ") }),
            EntryError::Code(CodeError::Altered),
        ),
        (
            json!({ "date": "2026-11-22", "code": "" }),
            EntryError::Code(CodeError::NotOurs),
        ),
        (
            json!({ "date": "2026-11-22", "code": ONE, "name": "" }),
            EntryError::Name(NameError::Empty),
        ),
        (
            json!({ "date": "2026-11-22", "code": ONE, "name": "x".repeat(41) }),
            EntryError::Name(NameError::TooLong),
        ),
    ];
    for (bad, reason) in cases {
        let expected = HistoryFileError::BadEntry { number: 2, reason };
        assert_eq!(read(&[&good, &bad, &good]), Err(expected), "{bad}");
    }
}

#[test]
fn each_error_says_what_to_do() {
    let bad = |reason| HistoryFileError::BadEntry { number: 3, reason };
    let sentences = [
        (
            HistoryFileError::NotJson,
            "This file is damaged or is not a JSON file: choose the file that the export of the \
             history saved.",
        ),
        (
            HistoryFileError::NotOurs,
            "This file holds no history of cto-quadrant: choose the file that the export of the \
             history saved.",
        ),
        (
            HistoryFileError::Newer,
            "This file was written by a newer version of cto-quadrant: reload the page to get it, \
             then import the file again.",
        ),
        (
            HistoryFileError::TooLarge,
            "This file is larger than any history of cto-quadrant: choose the file that the \
             export of the history saved.",
        ),
        (
            bad(EntryError::Date(DateError::NoSuchDay)),
            "Result 3 of this file cannot be read, and nothing was imported. The calendar has no \
             such day: correct the date.",
        ),
        (
            bad(EntryError::Incomplete),
            "Result 3 of this file cannot be read, and nothing was imported. It needs a date and \
             a code as texts: export the history again, or delete this result from the file.",
        ),
    ];
    for (error, sentence) in sentences {
        assert_eq!(error.to_string(), sentence);
    }
}

#[test]
fn a_result_file_says_what_the_code_says_and_where_it_is_shown() {
    let link = format!("https://example.org/#r={ONE}.{ADA}");
    let file = result_file::to_json(&shared(&format!("{ONE}.{ADA}")), &link);
    let expected = json!({
        "format": "cto-quadrant-result",
        "version": 1,
        "edition": 1,
        "perspective": "today",
        "code": ONE,
        "name": "Ada",
        "link": link,
    });
    let read: Value = serde_json::from_str(&file).expect("JSON");
    assert_eq!(read, expected);
    let file = result_file::to_json(&shared(NEEDED), &link);
    let read: Value = serde_json::from_str(&file).expect("JSON");
    assert_eq!(
        (&read["perspective"], read.get("name")),
        (&json!("needed"), None)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_day_and_name_come_back(
        date in "[0-9]{4}-[0-9]{2}-[0-9]{2}", name in "(?s:.{0,50})",
    ) {
        let entry = json!({ "date": date, "code": ONE, "name": name });
        if let Ok(history) = read(&[&entry]) {
            let again = written(&history);
            prop_assert_eq!(&again["results"][0]["date"], &json!(date));
            prop_assert_eq!(from_json(&again.to_string()), Ok(history));
        }
    }
}

fn sample() -> History {
    let text = format!("1\n2026-11-22 {ONE}\n2026-12-01 {TWO}.{ADA}");
    text.parse().expect("a history")
}

fn written(history: &History) -> Value {
    serde_json::from_str(&to_json(history)).expect("JSON")
}

fn read(entries: &[&Value]) -> Result<History, HistoryFileError> {
    let file = json!({ "format": "cto-quadrant-history", "version": 1, "results": entries });
    from_json(&file.to_string())
}

fn keys(object: &Value) -> BTreeSet<String> {
    let object = object.as_object().expect("an object");
    object.keys().cloned().collect()
}

fn texts(array: &Value) -> BTreeSet<String> {
    let items = array.as_array().expect("an array").iter();
    items
        .map(|item| item.as_str().expect("a text").to_owned())
        .collect()
}

fn shared(text: &str) -> Shared {
    text.parse().expect("a result")
}
