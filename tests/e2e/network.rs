//! What leaves the page: requests for the site's own files, none of which tells an answer, and no
//! cookie ever.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::protocol;
use crate::quiz::{BACK, MAP, take};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    the_first_block_comes_in_three_requests_and_nothing_but_parts_of_the_program_after_it,
    the_page_itself_carries_the_policy_of_the_header_and_the_hashes_of_what_stands_in_it,
];

/// The page, the program and its glue.
const FIRST: usize = 3;
/// What is fetched after that, by how the names of the files begin.
const LATER: [&str; 5] = ["/result-", "/sections-", "/tools-", "/papers-", "/group-"];

async fn the_first_block_comes_in_three_requests_and_nothing_but_parts_of_the_program_after_it(
    visit: &Visit,
) -> Outcome {
    // What comes ahead of time waits, so that what came first is known.
    for later in LATER {
        visit.server().hold(&format!("{later}*"));
    }
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    // What the page promises is what is looked at below.
    let promise = visit.label("start.privacy");
    assert_eq!(promise, "Nothing leaves your browser.");
    assert!(browser.text(".intro").await?.contains(&promise));
    let told = visit.label("method.private");
    assert!(told.contains("loads more parts of itself from where it came from"));
    let told = visit.label("about.privacy");
    assert!(told.contains("keeps a copy of itself, so that it works offline"));
    let is_later = |path: &&String| LATER.iter().any(|later| path.starts_with(later));
    let requests = visit.server().requests();
    let first: Vec<&String> = requests.iter().filter(|path| !is_later(path)).collect();
    assert_eq!(first.len(), FIRST, "{first:?}");
    for later in LATER {
        visit.server().release(&format!("{later}*"));
    }

    take(&browser, Pick::most(Model::Tvom)).await?;
    browser.click(".twin summary").await?;
    browser.click("#share-copy").await?;
    browser
        .wait_text("section.link [role=status]", &visit.label("share.copied"))
        .await?;
    browser.click(".answers li:nth-child(7) button").await?;
    browser.click(BACK).await?;
    browser.wait(MAP).await?;
    browser.click(".stored button:last-child").await?;
    browser.wait(".intro + form").await?;
    browser.settle().await?;
    let requests = visit.server().requests();
    let others: Vec<&String> = requests.iter().filter(|path| !is_later(path)).collect();
    assert_eq!(others.len(), FIRST, "{others:?}");
    let mut later: Vec<&String> = requests.iter().filter(is_later).collect();
    let n_later = later.len();
    later.sort();
    later.dedup();
    assert_eq!(later.len(), n_later, "a file came twice");
    assert!(
        later.iter().all(|path| !path.starts_with("/tools-")),
        "{later:?}"
    );
    for request in protocol::requests(browser.client()).await? {
        let is_ours = request.starts_with(&visit.url("/")) || request.starts_with("data:");
        assert!(is_ours && !request.contains('?'), "asked for {request}");
    }

    assert_eq!(
        browser.script("return document.cookie", &[]).await?,
        json!("")
    );
    assert!(browser.client().get_all_cookies().await?.is_empty());
    Ok(())
}

async fn the_page_itself_carries_the_policy_of_the_header_and_the_hashes_of_what_stands_in_it(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    for path in ["/", "/r/eft-bt/"] {
        browser.open(&visit.url(path)).await?;
        let script =
            "return [...document.querySelectorAll(arguments[0])].map(meta => meta.content)";
        let policy = json!("meta[http-equiv=Content-Security-Policy]");
        let told = browser.script(script, &[policy]).await?;
        assert_eq!(told, json!([visit.policy()]));
        assert!(!visit.policy().contains("unsafe-inline"));

        let inline = "return [...document.head.querySelectorAll('style, script:not([src], [type])')]\
            .map(element => element.textContent)";
        let Json::Array(inline) = browser.script(inline, &[]).await? else {
            return Err("no list".into());
        };
        assert!(inline.len() >= 2, "a style and a script: {}", inline.len());
        for text in inline.iter().filter_map(Json::as_str) {
            let hash = BASE64_STANDARD.encode(Sha256::digest(text));
            let known = format!("'sha256-{hash}'");
            assert!(visit.policy().contains(&known), "{path}: {known}");
        }
    }

    let header = "fetch('').then(answer => answer.headers.get('Content-Security-Policy'))\
        .then(arguments[0])";
    let sent = browser.client().execute_async(header, Vec::new()).await?;
    assert_eq!(sent, json!(visit.policy()));
    Ok(())
}
