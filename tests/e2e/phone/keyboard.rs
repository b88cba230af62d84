//! The keyboard of the phone takes half of the screen, and the field that is typed into stays in
//! sight above it.

use serde_json::json;

use super::{UPRIGHT, phone, turn};
use crate::browser::Browser;
use crate::runner::{Outcome, everywhere};
use crate::screen::Screen;
use crate::visit::Visit;

everywhere![the_field_that_is_typed_into_stays_above_the_keyboard];

/// What the keyboard leaves.
const ABOVE: [u32; 2] = [360, 370];

/// Every screen that has a field for words, with the fields.
const FIELDS: [(Screen, &str); 3] = [
    (Screen::Pictures, "#share-name"),
    (Screen::Comparison, "#compare-name-5"),
    (Screen::Talk, "#other-view"),
];

/// Whether all of the field is in sight, with nothing over it.
const IN_SIGHT: &str = "
    const field = document.activeElement, { left, top, right, bottom } = field.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return [field.matches(arguments[0]), top >= 0, bottom <= innerHeight + 1, middle === field];";

async fn check(browser: &Browser, screen: Screen, css: &str) -> Outcome {
    browser.click(css).await?;
    turn(browser, ABOVE).await?;
    // Browsers scroll to the field when the keyboard has come; that is all they can do.
    browser
        .script(
            "document.activeElement.scrollIntoView({ block: 'nearest' })",
            &[],
        )
        .await?;
    let whole = json!([true, true, true, true]);
    browser
        .wait_for(IN_SIGHT, &[json!(css)], &whole)
        .await
        .map_err(|error| format!("{screen:?}: {error}"))?;
    browser.wait(css).await?.send_keys("Ada").await?;
    browser.wait_for(IN_SIGHT, &[json!(css)], &whole).await
}

async fn the_field_that_is_typed_into_stays_above_the_keyboard(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    for (screen, css) in FIELDS {
        turn(&browser, UPRIGHT).await?;
        screen.show(&browser, visit, "/").await?;
        check(&browser, screen, css).await?;
    }
    Ok(())
}
