//! Nothing scrolls sideways, every target can be hit, and two fingers enlarge the page.

use cto_quadrant::domain::model::Model;
use serde_json::json;

use super::{UPRIGHT, phone};
use crate::layout::misfits;
use crate::needed::OTHER;
use crate::quiz::{MAP, take_needed};
use crate::runner::{Outcome, everywhere};
use crate::screen::Screen;
use crate::visit::Visit;
use crate::walk::walk;

everywhere![
    everything_can_be_answered_on_a_phone,
    the_screens_can_be_enlarged_with_two_fingers: Devtools,
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

async fn the_screens_can_be_enlarged_with_two_fingers(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    for screen in [
        Screen::Start,
        Screen::Full,
        Screen::Comparison,
        Screen::Charter,
    ] {
        screen.show(&browser, visit, "/").await?;
        let pinch = json!({ "x": 180, "y": 400, "scaleFactor": 2.0 });
        browser
            .devtools("Input.synthesizePinchGesture", pinch)
            .await?;
        let is_enlarged = "return visualViewport.scale > 1.5";
        browser
            .wait_for(is_enlarged, &[], &json!(true))
            .await
            .map_err(|error| format!("{screen:?}: {error}"))?;
    }
    Ok(())
}
