//! The share sheet of the phone: used where there is one, and not missed where there is none.

use serde_json::json;

use super::{UPRIGHT, phone};
use crate::browser::Browser;
use crate::quiz::{MAP, at_result, return_to, varied};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::tools::{CARD, PICTURES, open_tool};
use crate::visit::Visit;

everywhere![
    the_share_sheet_gets_the_picture_the_words_and_the_link,
    a_share_sheet_that_is_left_does_no_harm,
    without_a_share_sheet_the_link_and_the_picture_are_still_to_be_had,
];

/// The button that opens the sheet.
async fn n_buttons(browser: &Browser, visit: &Visit) -> Outcome<usize> {
    let words = visit.sharing("picture.share", &[]);
    let texts = browser.texts("button").await?;
    Ok(texts.iter().filter(|text| **text == words).count())
}

/// The tool with the picture, in a browser whose sheet is this.
async fn open(visit: &Visit, sheet: &str) -> Outcome<Browser> {
    let browser = phone(visit, UPRIGHT).await?;
    browser.prepare(sheet).await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    open_tool(&browser, visit, PICTURES).await?;
    browser.wait(CARD).await?;
    Ok(browser)
}

async fn the_share_sheet_gets_the_picture_the_words_and_the_link(visit: &Visit) -> Outcome {
    let sheet = "window.shared = [];
        Object.defineProperties(Navigator.prototype, {
            canShare: { value: () => true, configurable: true },
            share: { value: async data => { shared.push(data) }, configurable: true },
        });";
    let browser = open(visit, sheet).await?;
    assert_eq!(n_buttons(&browser, visit).await?, 1);
    browser
        .click_button(&visit.sharing("picture.share", &[]))
        .await?;
    let seen = "return shared.map(({ files, url, title, text }) =>
        [files.length, files[0].type, files[0].size > 5000, url, title !== '', text !== ''])";
    let link = visit.url(&format!("/{}", link_to(&varied())));
    let expected = json!([[1, "image/png", true, link, true, true]]);
    browser.wait_for(seen, &[], &expected).await
}

async fn a_share_sheet_that_is_left_does_no_harm(visit: &Visit) -> Outcome {
    let sheet = "window.opened = 0;
        Object.defineProperties(Navigator.prototype, {
            canShare: { value: () => true, configurable: true },
            share: { value: () => {
                opened += 1;
                return Promise.reject(new DOMException('left', 'AbortError'));
            }, configurable: true },
        });";
    let browser = open(visit, sheet).await?;
    let words = visit.sharing("picture.share", &[]);
    for times in 1..=2 {
        browser.click_button(&words).await?;
        browser
            .wait_for("return opened", &[], &json!(times))
            .await?;
    }
    browser.settle().await?;
    assert_eq!(n_buttons(&browser, visit).await?, 1);
    Ok(())
}

async fn without_a_share_sheet_the_link_and_the_picture_are_still_to_be_had(
    visit: &Visit,
) -> Outcome {
    let none = "delete Navigator.prototype.share; delete Navigator.prototype.canShare;";
    let browser = open(visit, none).await?;
    assert_eq!(n_buttons(&browser, visit).await?, 0);
    let buttons = browser.texts("button").await?;
    for name in ["picture.png", "picture.svg"] {
        assert!(buttons.contains(&visit.sharing(name, &[])), "{buttons:?}");
    }
    browser.click(".copy:has(#share-plain) button").await?;
    let told = ".copy:has(#share-plain) [role=status]";
    browser.wait_text(told, &visit.label("share.copied")).await
}
