//! The days of the history.
#![allow(clippy::expect_used, reason = "tests may panic")]

use proptest::prelude::*;

use cto_quadrant::domain::date::{Date, DateError};

#[test]
fn a_date_is_written_as_year_month_and_day() {
    assert_eq!(day(2026, 11, 22).to_string(), "2026-11-22");
    assert_eq!(day(1, 2, 3).to_string(), "0001-02-03");
    assert_eq!("9999-12-31".parse(), Ok(day(9999, 12, 31)));
    let date = day(2026, 11, 22);
    assert_eq!((date.year(), date.month(), date.day()), (2026, 11, 22));
}

#[test]
fn only_days_of_the_calendar_exist() {
    // 1900 and 2100 are no leap years, 2000 and 2024 are.
    for text in [
        "2024-02-29",
        "2000-02-29",
        "2026-02-28",
        "2026-04-30",
        "2026-12-31",
    ] {
        assert!(text.parse::<Date>().is_ok(), "{text}");
    }
    for text in [
        "2026-02-29",
        "1900-02-29",
        "2100-02-29",
        "2024-02-30",
        "2026-04-31",
        "2026-06-31",
        "2026-09-31",
        "2026-11-31",
        "2026-01-32",
        "2026-01-00",
        "2026-00-10",
        "2026-13-01",
        "0000-01-01",
        "2026-99-99",
    ] {
        assert_eq!(text.parse::<Date>(), Err(DateError::NoSuchDay), "{text}");
    }
    for (year, month, day) in [(0, 1, 1), (10_000, 1, 1), (2026, 255, 1), (2026, 1, 255)] {
        assert_eq!(Date::new(year, month, day), None);
    }
}

#[test]
fn any_other_text_is_malformed() {
    for text in [
        "",
        "2026-1-1",
        "2026-11-22 ",
        " 2026-11-22",
        "22-11-2026",
        "2026/11/22",
        "20261122",
        "+026-11-22",
        "-026-11-22",
        "2026-11-2x",
        "2026-11-22T00:00",
        "２０２６-11-22",
        "2026-1é-2",
    ] {
        assert_eq!(text.parse::<Date>(), Err(DateError::Malformed), "{text}");
    }
}

#[test]
fn days_are_counted_over_months_and_leap_years() {
    let days = |from: &str, to: &str| {
        let date = |text: &str| text.parse::<Date>().expect("a date");
        date(to).days_since(date(from))
    };
    assert_eq!(days("2026-11-22", "2026-11-22"), 0);
    assert_eq!(days("2026-11-22", "2026-11-23"), 1);
    assert_eq!(days("2026-11-23", "2026-11-22"), -1);
    assert_eq!(days("2026-02-28", "2026-03-01"), 1);
    assert_eq!(days("2024-02-28", "2024-03-01"), 2);
    assert_eq!(days("2025-12-31", "2026-01-01"), 1);
    assert_eq!(days("2026-01-01", "2027-01-01"), 365);
    // The Unix day of 2001-09-09, in which the second 1 000 000 000 lies: 1e9 / 86 400 = 11 574.
    assert_eq!(days("1970-01-01", "2001-09-09"), 11_574);
    // 400 Gregorian years are 146 097 days.
    assert_eq!(days("1600-01-01", "2000-01-01"), 146_097);
}

#[test]
fn every_day_of_ten_millennia_follows_the_one_before() {
    let months = (1..=9999).flat_map(|year| (1..=12).map(move |month| (year, month)));
    let days = months
        .flat_map(|(year, month)| (1..=31).filter_map(move |day| Date::new(year, month, day)));
    let all: Vec<Date> = days.collect();
    for pair in all.windows(2) {
        assert_eq!(pair[1].days_since(pair[0]), 1, "{}", pair[1]);
        assert!(pair[0] < pair[1]);
    }
    // 10 000 years of 365.2425 days, without the year 0, a leap year.
    assert_eq!(all.len(), 3_652_425 - 366);
}

#[test]
fn each_error_says_in_one_sentence_what_to_do() {
    assert_eq!(
        DateError::Malformed.to_string(),
        "This is not a date: write it as year-month-day, like 2026-11-22.",
    );
    assert_eq!(
        DateError::NoSuchDay.to_string(),
        "The calendar has no such day: correct the date.",
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_date_comes_back(text in "[0-9]{4}-[01][0-9]-[0-3][0-9]|(?s:.{0,12})") {
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }
}

fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).expect("a day")
}
