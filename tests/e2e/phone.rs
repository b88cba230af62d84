//! The whole assessment on a phone: nothing scrolls sideways, and every target can be hit.

use cto_quadrant::domain::model::Model;
use serde_json::json;

use crate::layout::misfits;
use crate::needed::OTHER;
use crate::quiz::{MAP, take_needed};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;
use crate::walk::walk;

tests![everything_can_be_answered_on_a_phone];

async fn everything_can_be_answered_on_a_phone(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(360, 640).await?;
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
