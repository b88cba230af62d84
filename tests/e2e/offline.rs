//! The site without a network, after one visit: the pages and all parts of the program, of one build
//! at a time, and only for a page that is alone.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::browser::Browser;
use crate::papers::SHEET;
use crate::quiz::{MAP, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::tools::CARD;
use crate::visit::Visit;

tests![
    after_one_visit_everything_works_without_a_network,
    files_of_two_builds_never_meet_and_a_new_one_is_offered,
    in_a_frame_nothing_is_kept,
    deleting_everything_stored_takes_the_copies_along,
];

const CACHES: &str = "caches.keys().then(arguments[0])";
const REGISTRATIONS: &str =
    "navigator.serviceWorker.getRegistrations().then(all => arguments[0](all.length))";
const LINE: &str = "#new-version";

/// A copy of the built site that a test may change.
fn copied(visit: &Visit, name: &str) -> Outcome<PathBuf> {
    fn copy(from: &Path, to: &Path) -> Outcome {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let path = entry?.path();
            let there = to.join(path.file_name().unwrap_or_default());
            if path.is_dir() {
                copy(&path, &there)?;
            } else {
                fs::copy(&path, &there)?;
            }
        }
        Ok(())
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("offline")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(visit.dist(), &folder)?;
    Ok(folder)
}

async fn ask(browser: &Browser, script: &str) -> Outcome<Json> {
    Ok(browser.client().execute_async(script, Vec::new()).await?)
}

/// Opens the start page and waits until all of the site is kept.
async fn visit_once(browser: &Browser, home: &str) -> Outcome {
    browser.open(home).await?;
    let ready = "navigator.serviceWorker.ready.then(() => arguments[0](true))";
    assert_eq!(ask(browser, ready).await?, json!(true));
    Ok(())
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

/// Makes the build with this number of a copied site: its start page has a mark of its own.
fn renew(folder: &Path, number: u32) -> Outcome {
    let sums = |text: &str| format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)));
    let (page, worker) = (folder.join("index.html"), folder.join("sw.js"));
    let old = fs::read_to_string(&page)?;
    let new = old.replacen("<body", &format!("<body data-build-{number}"), 1);
    let script = fs::read_to_string(&worker)?;
    assert!(
        script.contains(&sums(&old)),
        "the worker knows the page by its hash"
    );
    // The name of the build is the only text of sixteen hexadecimal digits by itself.
    let is_name = |text: &&str| text.len() == 16 && text.chars().all(|c| c.is_ascii_hexdigit());
    let name = script.split(['"', '\'', '`']).find(is_name);
    let name = name.ok_or("the worker has no name")?.to_owned();
    let script = script.replace(&sums(&old), &sums(&new));
    fs::write(&worker, script.replacen(&name, &format!("{number:016}"), 1))?;
    fs::write(&page, new)?;
    Ok(())
}

async fn files_of_two_builds_never_meet_and_a_new_one_is_offered(visit: &Visit) -> Outcome {
    let folder = copied(visit, "renewed")?;
    let server = visit.host(folder.clone())?;
    let home = server.url("/");
    let browser = visit.browser().await?;
    visit_once(&browser, &home).await?;
    renew(&folder, 2)?;
    browser.open(&home).await?;
    assert_eq!(
        browser.count("[data-build-2]").await?,
        0,
        "one build at a time"
    );
    browser.wait(LINE).await?;
    assert_eq!(
        ask(&browser, CACHES).await?.as_array().map(Vec::len),
        Some(2)
    );
    let said = browser.text(LINE).await?;
    let label = |name: &str| visit.text(&format!("pages.offline.{name}")).to_owned();
    assert!(said.contains(&label("ready")), "{said}");
    browser.click_button(&label("reload")).await?;
    browser.wait("[data-build-2]").await?;
    browser.ready().await?;
    let one = "caches.keys().then(names => arguments[0](names.length === 1
        && names[0].endsWith('0000000000000002')))";
    assert_eq!(ask(&browser, one).await?, json!(true));
    assert_eq!(browser.count(LINE).await?, 0);

    // A page that is not the one of the list is refused, and with it the whole build.
    renew(&folder, 3)?;
    let page = fs::read_to_string(folder.join("index.html"))?;
    fs::write(
        folder.join("index.html"),
        page.replacen("<body", "<body data-odd", 1),
    )?;
    let update = "navigator.serviceWorker.ready.then(all => all.update()).then(worker => {
        const next = worker.installing;
        next.onstatechange = () => arguments[0](next.state);
    })";
    assert_eq!(ask(&browser, update).await?, json!("redundant"));
    browser.open(&home).await?;
    assert_eq!(browser.count("[data-odd]").await?, 0);
    drop(browser.complaints().await?);
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
    // Time passes quickly in every frame, for what only happens after a while.
    let fast =
        "const later = setTimeout; window.setTimeout = (then, time) => later(then, time / 100)";
    let source = json!({ "source": fast });
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", source)
        .await?;
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
