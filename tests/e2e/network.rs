//! What leaves the page: nothing after it has loaded, and no cookie ever.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;
use xtask::server::STRICT_CSP;

use crate::quiz::{BACK, take};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    the_page_comes_in_five_requests_and_asks_for_nothing_more,
    the_page_itself_carries_the_policy_of_the_header,
];

/// A promise: the page, its boot file, its style sheet, the wasm and its glue.
const MOST_REQUESTS: usize = 5;

async fn the_page_comes_in_five_requests_and_asks_for_nothing_more(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let loaded = visit.server().requests();
    assert!(loaded.len() <= MOST_REQUESTS, "{loaded:?}");

    take(&browser, Pick::most(Model::Tvom)).await?;
    browser.click(".twin summary").await?;
    browser.click("#share-copy").await?;
    browser
        .wait_text("#share-copy ~ [role=status]", &visit.label("share.copied"))
        .await?;
    browser.click(".answers li:nth-child(7) button").await?;
    browser.click(BACK).await?;
    browser.click(".stored button:last-child").await?;
    browser.wait(".intro + form").await?;
    browser.settle().await?;
    assert_eq!(visit.server().requests(), loaded);

    assert_eq!(
        browser.script("return document.cookie", &[]).await?,
        json!("")
    );
    assert!(browser.client().get_all_cookies().await?.is_empty());
    Ok(())
}

async fn the_page_itself_carries_the_policy_of_the_header(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let script = "return [...document.querySelectorAll(arguments[0])].map(meta => meta.content)";
    let policy = json!("meta[http-equiv=Content-Security-Policy]");
    assert_eq!(
        browser.script(script, &[policy]).await?,
        json!([STRICT_CSP])
    );

    let header = "fetch('').then(answer => answer.headers.get('Content-Security-Policy'))\
        .then(arguments[0])";
    let sent = browser.client().execute_async(header, Vec::new()).await?;
    assert_eq!(sent, json!(STRICT_CSP));
    Ok(())
}
