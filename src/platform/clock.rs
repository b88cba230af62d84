//! Today's date.

use js_sys::Date;

/// The year, the month (1 to 12) and the day of today, where the user is.
#[must_use]
pub fn today() -> (u32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}
