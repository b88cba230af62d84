//! Two languages that nobody speaks, one with longer words and one from right to left, prove that
//! the page can carry any language. They are built only with `CTO_QUADRANT_PSEUDO=1`.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use crate::browser::Browser;
use crate::layout::{self, NARROW};
use crate::quiz::{MAP, take};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    the_page_from_right_to_left_leads_to_its_result,
    the_page_with_longer_words_leads_to_its_result,
    every_screen_from_right_to_left_fits_a_narrow_column,
    every_screen_with_longer_words_fits_a_narrow_column,
];

const LONGER: &str = "en-XA";
const MIRRORED: &str = "ar-XB";

/// A browser for the page of a language, which only a build for tests has.
async fn browser_for(visit: &Visit, lang: &str) -> Outcome<Browser> {
    if !visit.dist().join(lang).is_dir() {
        return Err(format!("no /{lang}/ was built; run `cargo xtask test build` first").into());
    }
    visit.browser().await
}

async fn the_page_from_right_to_left_leads_to_its_result(visit: &Visit) -> Outcome {
    check_quiz(visit, MIRRORED, "rtl").await
}

async fn the_page_with_longer_words_leads_to_its_result(visit: &Visit) -> Outcome {
    check_quiz(visit, LONGER, "ltr").await
}

async fn check_quiz(visit: &Visit, lang: &str, dir: &str) -> Outcome {
    let browser = browser_for(visit, lang).await?;
    let [width, _] = NARROW;
    browser.resize(width, 600).await?;
    browser.open(&visit.url(&format!("/{lang}/"))).await?;
    let script = "return [document.documentElement.lang, document.documentElement.dir]";
    assert_eq!(browser.script(script, &[]).await?, json!([lang, dir]));
    let pick = Pick::most(Model::Eft)
        .with_least(Model::Im)
        .ok_or("the same model")?;
    take(&browser, pick).await?;
    // The market is on the right of the map in every language.
    let right = "return document.querySelector('.point').getAttribute('cx') > 250";
    assert_eq!(browser.script(right, &[]).await?, json!(true));
    browser
        .wait(&format!("{MAP}[direction=ltr]"))
        .await
        .map(drop)
}

async fn every_screen_from_right_to_left_fits_a_narrow_column(visit: &Visit) -> Outcome {
    check_layout(visit, MIRRORED).await
}

async fn every_screen_with_longer_words_fits_a_narrow_column(visit: &Visit) -> Outcome {
    check_layout(visit, LONGER).await
}

async fn check_layout(visit: &Visit, lang: &str) -> Outcome {
    let browser = browser_for(visit, lang).await?;
    layout::check_screens(&browser, visit, &format!("/{lang}/"), NARROW).await
}
