//! One build after another: each is taken whole or not at all, and a host can take all of them back.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use sha2::{Digest, Sha384};

use super::{CACHES, ask, visit_once};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    files_of_two_builds_never_meet_and_a_new_one_is_offered,
    what_a_server_gives_in_place_of_a_file_is_not_kept,
    a_host_can_take_all_copies_back,
];

pub(crate) const LINE: &str = "#new-version";

/// A copy of a built site that a test may change, in the place of an earlier one of this name.
pub(crate) fn copied(dist: &Path, name: &str) -> Outcome<PathBuf> {
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
    copy(dist, &folder)?;
    Ok(folder)
}

/// Makes the build with this number of a copied site: its start page has a mark of its own.
fn renew(folder: &Path, number: u32) -> Outcome {
    let sums = |text: &str| format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(text)));
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
    let folder = copied(visit.dist(), "renewed")?;
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
    // The earlier one goes once the page of the new one has come.
    let one = "const [done] = arguments; const look = async () => {
            const names = await caches.keys();
            const is_one = names.length === 1 && names[0].endsWith('0000000000000002');
            is_one ? done(true) : setTimeout(look, 20);
        };
        look();";
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

async fn what_a_server_gives_in_place_of_a_file_is_not_kept(visit: &Visit) -> Outcome {
    let folder = copied(visit.dist(), "replaced")?;
    let page = fs::read(folder.join("index.html"))?;
    let mut n_replaced = 0;
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("group-") && name.ends_with(".wasm") {
            fs::write(&path, &page)?;
            n_replaced += 1;
        }
    }
    assert_eq!(n_replaced, 1);
    let server = visit.host(folder)?;
    let browser = visit.browser().await?;
    browser.open(&server.url("/")).await?;
    // It comes to nothing after the replaced file was asked for.
    let refused = "const [done] = arguments; const look = async () => {
            const [registration] = await navigator.serviceWorker.getRegistrations();
            const worker = registration?.installing;
            if (!worker) return setTimeout(look, 20);
            worker.onstatechange = () => done(worker.state);
        };
        look();";
    assert_eq!(ask(&browser, refused).await?, json!("redundant"));
    let asked = server.requests();
    assert!(asked.iter().any(|path| path.starts_with("/group-")));
    assert_eq!(ask(&browser, CACHES).await?, json!([]));
    drop(browser.complaints().await?);
    Ok(())
}

async fn a_host_can_take_all_copies_back(visit: &Visit) -> Outcome {
    let folder = copied(visit.dist(), "off")?;
    let server = visit.host(folder.clone())?;
    let home = server.url("/");
    let browser = visit.browser().await?;
    visit_once(&browser, &home).await?;
    fs::copy(folder.join("hosting/sw.js"), folder.join("sw.js"))?;
    let others = "caches.open('of somebody else').then(() => arguments[0](true))";
    assert_eq!(ask(&browser, others).await?, json!(true));
    browser.open(&home).await?;
    let gone = "const [done] = arguments; const look = async () => {
            const all = await navigator.serviceWorker.getRegistrations();
            const names = await caches.keys();
            all.length || names.length > 1 ? setTimeout(look, 20) : done(names);
        };
        look();";
    assert_eq!(ask(&browser, gone).await?, json!(["of somebody else"]));
    Ok(())
}
