//! The code in a post on another origin: it runs, keeps the room that it needs, and can be pinned.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::runner::{Outcome, tests};
use crate::server::Server;
use crate::snippet::snippet;
use crate::visit::Visit;

tests![
    the_code_runs_on_a_page_of_another_origin,
    the_room_that_the_code_keeps_is_enough,
    the_browser_checks_the_pinned_loader,
];

/// The frame of a widget that has told its height.
pub(crate) const SHOWN: &str = "return !!document.querySelector('cto-quadrant')\
    .shadowRoot?.querySelector('.shown iframe')";

/// Serves a page with this code in its body, from another origin. As on a phone, scroll bars take
/// no room.
fn post(visit: &Visit, test: &str, code: &str) -> Outcome<Server> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("embed-page")
        .join(test);
    fs::create_dir_all(&folder)?;
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8>\
         <meta name=viewport content=\"width=device-width\">\
         <title>A post</title><link rel=icon href=\"data:,\">\
         <style>html {{ scrollbar-width: none }}</style>\
         <body style=\"margin:0\"><main style=\"max-width:50rem;margin:0 auto;padding:0 20px\">\
         <h1>A post</h1>\n{code}\n<p id=after>After it.</p></main></html>"
    );
    fs::write(folder.join("index.html"), page)?;
    visit.host(folder)
}

async fn the_code_runs_on_a_page_of_another_origin(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let element = snippet(&browser, visit, "element", &[]).await?;
    let frame = snippet(&browser, visit, "iframe", &[("theme", "dark")]).await?;

    let host = post(visit, "element", &element)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait_for(SHOWN, &[], &json!(true)).await?;

    let host = post(visit, "iframe", &frame)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.ready().await?;
    let theme = "return getComputedStyle(document.documentElement).colorScheme";
    browser.wait_for(theme, &[], &json!("dark")).await
}

/// The columns of a phone are as wide as its window but for the margins.
async fn the_room_that_the_code_keeps_is_enough(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let code = snippet(&browser, visit, "element", &[]).await?;
    let host = post(visit, "room", &code)?;
    let top = "return Math.round(document.querySelector('#after').getBoundingClientRect().top \
        + scrollY)";
    for width in [320, 360, 375, 412, 480, 560, 640, 768, 1280] {
        browser.resize(width, 800).await?;
        visit.server().hold("/");
        browser.go_to(&host.url("/")).await?;
        browser.wait("cto-quadrant").await?;
        let before = browser.script(top, &[]).await?;
        visit.server().release("/");
        browser.wait_for(SHOWN, &[], &json!(true)).await?;
        browser.settle().await?;
        assert_eq!(browser.script(top, &[]).await?, before, "at {width} px");
    }
    Ok(())
}

async fn the_browser_checks_the_pinned_loader(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let code = snippet(&browser, visit, "element", &[("pinned", "on")]).await?;
    let version = env!("CARGO_PKG_VERSION");
    assert!(
        code.contains(&visit.url(&format!("/v{version}/embed.js"))),
        "{code}"
    );

    let host = post(visit, "pinned", &code)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait_for(SHOWN, &[], &json!(true)).await?;

    let wrong = code.replace("sha384-", "sha384-A");
    assert_ne!(wrong, code);
    let host = post(visit, "wrong", &wrong)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("cto-quadrant a").await?;
    let defined = "return [customElements.get('cto-quadrant') === undefined, document.readyState]";
    browser
        .wait_for(defined, &[], &json!([true, "complete"]))
        .await?;
    let complaints = browser.complaints().await?;
    assert!(
        complaints.iter().any(|text| text.contains("integrity")),
        "{complaints:?}"
    );
    Ok(())
}
