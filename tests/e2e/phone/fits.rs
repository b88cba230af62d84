//! Nothing scrolls sideways and every target can be hit, upright, on its side, and in large type.

use cto_quadrant::domain::model::Model;
use serde_json::json;

use super::{SIDEWAYS, UPRIGHT, phone};
use crate::browser::Browser;
use crate::layout::misfits;
use crate::needed::OTHER;
use crate::quiz::{MAP, take_needed};
use crate::runner::{Outcome, everywhere};
use crate::screen::Screen;
use crate::visit::Visit;
use crate::walk::walk;

everywhere![
    everything_can_be_answered_on_a_phone,
    every_screen_fits_a_phone_on_its_side,
    every_screen_fits_a_phone_with_text_twice_as_large: Devtools,
    every_screen_can_be_enlarged_with_two_fingers: Devtools,
];

async fn everything_can_be_answered_on_a_phone(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    browser.open(&visit.url("/")).await?;
    let mut found = walk(&browser).await?;

    browser.click(OTHER).await?;
    browser.wait(".rank + .off-screen").await?;
    take_needed(&browser, Model::Bt).await?;
    browser.wait(&format!("{MAP} .beside")).await?;
    browser.settle().await?;
    found.extend(misfits(&browser).await?);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let width = browser.script("return innerWidth", &[]).await?;
    assert_eq!(width, json!(360));
    Ok(())
}

/// Shows every screen and fails with all that does not fit.
async fn check(browser: &Browser, visit: &Visit) -> Outcome {
    let mut found = Vec::new();
    for screen in Screen::ALL {
        screen.show(browser, visit, "/").await?;
        for wrong in misfits(browser).await? {
            found.push(format!("{screen:?}: {wrong}"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn every_screen_fits_a_phone_on_its_side(visit: &Visit) -> Outcome {
    let browser = phone(visit, SIDEWAYS).await?;
    check(&browser, visit).await
}

async fn every_screen_fits_a_phone_with_text_twice_as_large(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    // What a reader chooses in the settings of the browser; most sizes of the page follow it.
    let twice = json!({ "fontSizes": { "standard": 32, "fixed": 26 } });
    browser.devtools("Page.setFontSizes", twice).await?;
    Screen::Start.show(&browser, visit, "/").await?;
    let size = "return parseFloat(getComputedStyle(document.documentElement).fontSize)";
    assert_eq!(browser.script(size, &[]).await?, json!(32));
    check(&browser, visit).await
}

async fn every_screen_can_be_enlarged_with_two_fingers(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    for screen in [Screen::Start, Screen::Full, Screen::Comparison, Screen::Charter] {
        screen.show(&browser, visit, "/").await?;
        let pinch = json!({ "x": 180, "y": 400, "scaleFactor": 2.0 });
        browser.devtools("Input.synthesizePinchGesture", pinch).await?;
        let is_enlarged = "return visualViewport.scale > 1.5";
        browser
            .wait_for(is_enlarged, &[], &json!(true))
            .await
            .map_err(|error| format!("{screen:?}: {error}"))?;
    }
    Ok(())
}
