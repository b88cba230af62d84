//! The site without a network, after one visit: the pages and all parts of the program, of one build
//! at a time, and only for a page that is alone.

use std::fs;
use std::path::Path;

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::papers::SHEET;
use crate::quiz::{MAP, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::tools::CARD;
use crate::visit::{OFFLINE, Visit};

pub(crate) mod builds;
pub(crate) mod install;

tests![
    after_one_visit_everything_works_without_a_network,
    what_the_first_visit_has_not_fetched_is_there_without_a_network,
    in_a_frame_nothing_is_kept,
    a_page_without_an_origin_keeps_nothing_and_says_nothing,
    deleting_everything_stored_takes_the_copies_along,
];

const CACHES: &str = "caches.keys().then(arguments[0])";
const REGISTRATIONS: &str =
    "navigator.serviceWorker.getRegistrations().then(all => arguments[0](all.length))";

async fn ask(browser: &Browser, script: &str) -> Outcome<Json> {
    Ok(browser.client().execute_async(script, Vec::new()).await?)
}

/// Opens the start page and waits until all of the site is kept.
pub(crate) async fn visit_once(browser: &Browser, home: &str) -> Outcome {
    browser.open(home).await?;
    let ready = "navigator.serviceWorker.ready.then(() => arguments[0](true))";
    assert_eq!(ask(browser, ready).await?, json!(true));
    Ok(())
}

/// Lets time pass quickly in every page and frame, for what only happens after a while.
async fn hurry(browser: &Browser) -> Outcome {
    let fast =
        "const later = setTimeout; window.setTimeout = (then, time) => later(then, time / 100)";
    let source = json!({ "source": fast });
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", source)
        .await
}

async fn after_one_visit_everything_works_without_a_network(visit: &Visit) -> Outcome {
    let server = visit.host(visit.dist().to_owned())?;
    let home = server.url("/");
    let browser = visit.browser().await?;
    visit_once(&browser, &home).await?;
    let asked = server.requests();
    assert!(
        asked.iter().any(|path| path.starts_with("/papers-")),
        "{asked:?}"
    );
    drop(server);

    browser.open(&home).await?;
    browser.wait(".intro + form").await?;
    let another_try = "const [done] = arguments;
        const { chunks } = JSON.parse(document.getElementById('texts').textContent);
        fetch(`${chunks.papers.styles}?1`).then(({ ok }) => done(ok), () => done(false))";
    assert_eq!(ask(&browser, another_try).await?, json!(true));
    browser.open(&format!("{home}r/eft-bt/")).await?;
    browser.wait("#role ~ #app .intro + form").await?;
    browser
        .open(&format!("{home}?theme=dark{}", link_to(&varied())))
        .await?;
    browser.wait(MAP).await?;
    browser.click(".link .ways button:nth-child(2)").await?;
    browser.wait(CARD).await?;
    browser
        .open(&format!("{home}index.html{}", link_to(&varied())))
        .await?;
    browser.click(".link .ways button:last-child").await?;
    browser.wait(SHEET).await?;
    let own = link_to(&varied()).replace("#r=", "#t=");
    browser.open(&format!("{home}r/clearly-im/{own}")).await?;
    browser.wait(MAP).await?;
    browser.click(".unfilled button").await?;
    browser.wait(".choices").await?;
    Ok(())
}

async fn what_the_first_visit_has_not_fetched_is_there_without_a_network(visit: &Visit) -> Outcome {
    let server = visit.host(visit.dist().to_owned())?;
    let browser = visit.browser().await?;
    visit_once(&browser, &server.url("/")).await?;
    browser
        .wait_for(
            "return !!navigator.serviceWorker.controller",
            &[],
            &json!(true),
        )
        .await?;
    drop(server);
    // Nothing is loaded anew by this: the page that the network brought goes on.
    let to_group = json!("#group");
    browser
        .script("location.hash = arguments[0]", &[to_group])
        .await?;
    browser.wait(".group").await?;
    Ok(())
}

async fn in_a_frame_nothing_is_kept(visit: &Visit) -> Outcome {
    let server = visit.host(visit.dist().to_owned())?;
    let page = format!(
        "<!doctype html><title>A host</title><link rel=icon href=\"data:,\">\
        <iframe src=\"{}\" width=800 height=800></iframe>",
        server.url("/")
    );
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("offline/host");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page)?;
    let host = visit.host(folder)?;
    let browser = visit.browser().await?;
    hurry(&browser).await?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.ready().await?;
    browser.settle().await?;
    assert_eq!(ask(&browser, REGISTRATIONS).await?, json!(0));
    assert_eq!(ask(&browser, CACHES).await?, json!([]));
    let asked = server.requests();
    assert!(
        !asked.iter().any(|path| path.starts_with("/offline-")),
        "{asked:?}"
    );
    Ok(())
}

async fn a_page_without_an_origin_keeps_nothing_and_says_nothing(visit: &Visit) -> Outcome {
    let server = visit.server();
    server.release(OFFLINE);
    let header = ("Content-Security-Policy", "sandbox allow-scripts");
    server.alter("/", header.0, header.1);
    let browser = visit.browser().await?;
    hurry(&browser).await?;
    browser.open(&visit.url("/")).await?;
    browser
        .wait_for(
            "return performance.getEntriesByType('resource').some(({ name, responseEnd }) =>
                name.includes('/offline-') && responseEnd > 0)",
            &[],
            &json!(true),
        )
        .await?;
    browser.settle().await?;
    assert_eq!(browser.count("link[rel=manifest]").await?, 0);
    let asked = server.requests();
    assert!(!asked.iter().any(|path| path == "/sw.js"), "{asked:?}");
    // What the console says fails the test.
    Ok(())
}

async fn deleting_everything_stored_takes_the_copies_along(visit: &Visit) -> Outcome {
    let server = visit.host(visit.dist().to_owned())?;
    let home = server.url("/");
    let browser = visit.browser().await?;
    let own = link_to(&varied()).replace("#r=", "#t=");
    visit_once(&browser, &format!("{home}{own}")).await?;
    assert_eq!(ask(&browser, REGISTRATIONS).await?, json!(1));
    browser.click(".stored button:last-child").await?;
    let gone = "const [done] = arguments; const look = async () => {
            const all = await navigator.serviceWorker.getRegistrations();
            const names = await caches.keys();
            all.length || names.length ? setTimeout(look, 20) : done(true);
        };
        look();";
    assert_eq!(ask(&browser, gone).await?, json!(true));
    Ok(())
}
