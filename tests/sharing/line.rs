//! The line that the assessment adds to the history without reading it.

use std::iter;

use cto_quadrant::domain::date::Date;
use cto_quadrant::wire::code::encode;
use cto_quadrant::wire::history::{History, MAX_RECORDS, Record};
use cto_quadrant::wire::history_line::with_line;
use cto_quadrant::wire::link::Shared;
use proptest::prelude::*;
use proptest::sample::select;

use super::{ADA, NEEDED, NEWER, ONE, TWO, answers, date, published};

fn history(text: &str) -> History {
    text.parse().expect("a history")
}

#[test]
fn the_first_result_follows_the_version() {
    let text = with_line("1", "2026-11-22", &answers(ONE));
    assert_eq!(text, format!("1\n2026-11-22 {ONE}"));
    assert_eq!(with_line("1\n", "2026-11-22", &answers(ONE)), text);
    assert_eq!(with_line(&text, "2026-11-22", &answers(ONE)), text);
}

#[test]
fn a_revised_sitting_is_replaced_although_the_other_perspective_came_between() {
    let text = format!("1\n2026-11-22 {ONE}\n2026-11-22 {NEEDED}");
    let text = with_line(&text, "2026-11-22", &answers(TWO));
    assert_eq!(text, format!("1\n2026-11-22 {NEEDED}\n2026-11-22 {TWO}"));
}

#[test]
fn another_day_a_name_and_a_newer_edition_are_left_alone() {
    for line in [
        format!("2026-11-21 {TWO}"),
        format!("2026-11-22 {TWO}.{ADA}"),
        format!("2026-11-22 {NEWER}"),
        format!("2026-11-22 {NEEDED}"),
    ] {
        let text = with_line(&format!("1\n{line}"), "2026-11-22", &answers(ONE));
        assert_eq!(text, format!("1\n{line}\n2026-11-22 {ONE}"));
    }
}

#[test]
fn a_text_of_another_version_or_of_nobody_stays_as_it_is() {
    for text in [
        "",
        "2",
        "2\n2026-11-22 whatever",
        "0\n",
        "{}",
        "\n1",
        "1 ",
        "11\n",
    ] {
        assert_eq!(with_line(text, "2026-11-22", &answers(ONE)), text);
    }
}

#[test]
fn a_damaged_line_stays_word_for_word() {
    let damaged = format!("1\n2026-11-22 {ONE}\n2026-11-22 rubbish\n");
    let text = with_line(&damaged, "2026-11-23", &answers(TWO));
    assert!(text.starts_with(damaged.trim_end()), "{text}");
}

#[test]
fn a_full_history_stays_readable_and_loses_nothing() {
    let days = (1..=12).flat_map(|month| (1..=28).filter_map(move |day| Date::new(1, month, day)));
    let lines = days.take(MAX_RECORDS).map(|date| format!("{date} {ONE}"));
    let lines: Vec<String> = iter::once("1".to_owned()).chain(lines).collect();
    let full = lines.join("\n");
    assert_eq!(history(&full).len(), MAX_RECORDS);
    assert_eq!(with_line(&full, "2026-11-22", &answers(ONE)), full);
    // One place is left, and taken.
    let (but_one, _) = full.rsplit_once('\n').expect("many lines");
    let filled = with_line(but_one, "2026-11-22", &answers(ONE));
    assert_eq!(history(&filled).len(), MAX_RECORDS);
    // A sitting that is revised has its place.
    let revised = with_line(&full, "0001-01-01", &answers(TWO));
    assert_eq!(history(&revised).len(), MAX_RECORDS);
    assert!(revised.contains(&format!("0001-01-01 {TWO}")));
}

#[test]
fn every_published_code_belongs_to_the_sitting_of_its_own_perspective() {
    for code in published() {
        for other in published() {
            let text = format!("1\n2026-11-22 {code}");
            let n_kept = history(&with_line(&text, "2026-11-22", &answers(other))).len();
            let is_same = answers(code).perspective == answers(other).perspective;
            let expected = if is_same || code == other { 1 } else { 2 };
            assert_eq!(n_kept, expected, "{code} {other}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_line_does_what_recording_does(
        before in prop::collection::vec((1..=4_u8, select(published()), any::<bool>()), 0..6),
        finished in prop::collection::vec((1..=4_u8, select(published())), 0..20),
    ) {
        let day = |day: u8| format!("2026-11-0{day}");
        let mut recorded = History::default();
        for (on, code, is_named) in before {
            let text = if is_named { format!("{code}.{ADA}") } else { code.to_owned() };
            let shared: Shared = text.parse().expect("a result");
            recorded.add(Record { date: date(&day(on)), shared });
        }
        let mut text = recorded.to_string();
        for (on, code) in finished {
            text = with_line(&text, &day(on), &answers(code));
            let shared = Shared::from(answers(code));
            prop_assert_eq!(recorded.record(Record { date: date(&day(on)), shared }), Ok(()));
            prop_assert_eq!(&history(&text), &recorded);
            let line = format!("{} {}", day(on), encode(&answers(code)));
            prop_assert!(text.lines().any(|kept| kept == line));
        }
    }
}
