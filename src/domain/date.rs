//! The day on which a result was finished, as the taker's calendar said: without a time or a zone.

use std::fmt;
use std::str::FromStr;

/// How many days a year has before each month, unless it is a leap year.
const DAYS_BEFORE: [u16; 13] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/// A day of the Gregorian calendar, of the years 1 to 9999; written `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day with these numbers, month and day counted from 1; `None` if there is no such day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&u16::from(day));
        exists.then_some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// How many days this is after `earlier`; negative if it is before.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.number() - earlier.number()
    }

    /// The day as a number that grows by 1 from day to day.
    fn number(self) -> i32 {
        let years = i32::from(self.year) - 1;
        let leap_day = self.month > 2 && is_leap(self.year);
        years * 365 + years / 4 - years / 100
            + years / 400
            + i32::from(DAYS_BEFORE[usize::from(self.month - 1)])
            + i32::from(leap_day)
            + i32::from(self.day)
    }
}

/// Every fourth year, but of the full centuries only every fourth one.
const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// How many days a month, 1 to 12, has.
fn days_in(year: u16, month: u8) -> u16 {
    let month = usize::from(month);
    let leap_day = month == 2 && is_leap(year);
    DAYS_BEFORE[month] - DAYS_BEFORE[month - 1] + u16::from(leap_day)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_digits(f, self.year, &[1000, 100, 10, 1])?;
        f.write_str("-")?;
        write_digits(f, self.month.into(), &[10, 1])?;
        f.write_str("-")?;
        write_digits(f, self.day.into(), &[10, 1])
    }
}

/// The digits with these values; the formatting of the standard library would cost the first load
/// more.
fn write_digits(f: &mut fmt::Formatter<'_>, number: u16, values: &[u16]) -> fmt::Result {
    use fmt::Write;
    values.iter().try_for_each(|value| {
        let digit = u32::from(number / value % 10);
        f.write_char(char::from_digit(digit, 10).unwrap_or('0'))
    })
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(DateError::Malformed);
        };
        let year = number(&[y1, y2, y3, y4])?;
        let [month, day] = [number(&[m1, m2])?, number(&[d1, d2])?].map(u8::try_from);
        month
            .ok()
            .zip(day.ok())
            .and_then(|(month, day)| Self::new(year, month, day))
            .ok_or(DateError::NoSuchDay)
    }
}

/// The number that up to four decimal digits write.
fn number(digits: &[u8]) -> Result<u16, DateError> {
    digits.iter().try_fold(0, |number, digit| match digit {
        b'0'..=b'9' => Ok(number * 10 + u16::from(digit - b'0')),
        _ => Err(DateError::Malformed),
    })
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateError {
    /// It is not four, two and two digits with hyphens between.
    Malformed,
    /// The calendar has no such day.
    NoSuchDay,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "This is not a date: write it as year-month-day, like 2026-11-22.",
            Self::NoSuchDay => "The calendar has no such day: correct the date.",
        })
    }
}

impl std::error::Error for DateError {}
