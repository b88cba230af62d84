//! Today's date.

use js_sys::Date;

/// The date of today where the user is, as `2026-11-22`.
#[must_use]
pub fn today() -> String {
    let now = Date::new_0();
    let mut today = now.get_full_year().to_string();
    for number in [now.get_month() + 1, now.get_date()] {
        today.push_str(if number < 10 { "-0" } else { "-" });
        today.push_str(&number.to_string());
    }
    today
}
