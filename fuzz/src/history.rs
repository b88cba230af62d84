//! A stored history is read again as it was written, and a line that is added to it without reading
//! it is what recording the result would have made.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::date::Date;
use cto_quadrant::wire::history::{History, MAX_RECORDS, Record};
use cto_quadrant::wire::history_line::with_line;

use super::mend::mended;

/// Holds it for this text, as it is and with its checksums put right.
pub fn check(text: &str) {
    for text in [text, &mended(text)] {
        if let Ok(history) = text.parse::<History>() {
            hold(&history);
        }
    }
}

fn hold(history: &History) {
    assert!(history.len() <= MAX_RECORDS);
    let text = history.to_string();
    assert_eq!(text.parse(), Ok(history.clone()));
    let mut merged = history.clone();
    assert_eq!(merged.merge(history), Ok(0));
    assert_eq!(&merged, history);

    let today = Date::new(2026, 11, 26).expect("a day");
    let days = history.records().iter().map(|record| record.date);
    for date in [days.clone().min(), days.max(), Some(today)]
        .into_iter()
        .flatten()
    {
        let answers = Answers::default();
        let shared = answers.into();
        let mut recorded = history.clone();
        // Where there is no room, nothing changes in either way.
        let _ = recorded.record(Record { date, shared });
        let added = with_line(&text, &date.to_string(), &answers);
        assert_eq!(added.parse(), Ok(recorded), "{added}");
    }
}
