//! The quiz in somebody's post, on the paper of that post.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::alone::{TOP, name};
use crate::browser::Browser;
use crate::references::Album;
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::server::Server;
use crate::snippet::snippet;
use crate::still;
use crate::visit::Visit;

tests![
    in_a_post_on_beige_paper_every_step_looks_as_before,
    in_a_post_on_dark_paper_every_step_looks_as_before,
];

/// What needs no more than answers and an address to be shown, so that it is shown in a frame too.
const SHOWN: [Screen; 9] = [
    Screen::Start,
    Screen::SelfView,
    Screen::Block,
    Screen::List,
    Screen::Result,
    Screen::Few,
    Screen::Checklist,
    Screen::TimeSplit,
    Screen::NeededBlock,
];
/// The post around it leaves this much at each side.
const MARGIN: u32 = 24;

async fn in_a_post_on_beige_paper_every_step_looks_as_before(visit: &Visit) -> Outcome {
    check_posts(visit, "beige-post", ["#f3e9d2", "#3b3226"], &[328, 640]).await
}

async fn in_a_post_on_dark_paper_every_step_looks_as_before(visit: &Visit) -> Outcome {
    check_posts(visit, "dark-post", ["#1d2026", "#d6dbe3"], &[640]).await
}

async fn check_posts(
    visit: &Visit,
    album: &'static str,
    colours: [&str; 2],
    columns: &[u32],
) -> Outcome {
    let browser = still::browser(visit, "light").await?;
    let code = snippet(&browser, visit, "element", &[("loading", "eager")]).await?;
    let host = host(visit, album, &post(&code, colours))?;
    let mut album = Album::open(album)?;
    for screen in SHOWN {
        // The answers that are kept here are those in the frame: to the browser, another port is no
        // other site.
        screen.show(&browser, visit, "/").await?;
        for &column in columns {
            let width = column + 2 * MARGIN;
            browser.resize(width, 900).await?;
            browser.go_to(&host.url("/")).await?;
            shown(&browser, screen).await?;
            let seen = still::photograph_top(&browser, width, TOP).await?;
            album
                .hold(&format!("{}-{column}", name(screen)), seen)
                .await?;
        }
    }
    album.close()
}

fn host(visit: &Visit, name: &str, page: &str) -> Outcome<Server> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page)?;
    visit.host(folder)
}

fn post(code: &str, [paper, ink]: [&str; 2]) -> String {
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A post</title>
        <link rel=icon href=\"data:,\"><meta name=viewport content=\"width=device-width\"><style>
        body {{ margin: {MARGIN}px; background: {paper}; color: {ink}; font: 16px/1.6 serif }}
        p {{ margin: 0 0 1em }}</style>
        <p>Titles say little. Two companies that hire a CTO may want two different people.</p>
        {code}<br><p>Four kinds, then, and most jobs are a mixture of two.</p>"
    )
}

/// Waits until the frame shows this screen, and is as high as it.
async fn shown(browser: &Browser, screen: Screen) -> Outcome {
    let seen = "const frame = document.querySelector('cto-quadrant').shadowRoot\
        .querySelector('iframe'); return frame && getComputedStyle(frame).opacity";
    browser.wait_for(seen, &[], &json!("1")).await?;
    let frame = browser
        .client()
        .find(fantoccini::Locator::Css("cto-quadrant"))
        .await?;
    let frame = frame
        .shadow_root()
        .await?
        .find(fantoccini::Locator::Css("iframe"))
        .await?;
    frame.enter_frame().await?;
    browser.wait(screen.mark()).await?;
    // Nothing is left to scroll once the host has heard how high it is.
    let fits = "return document.documentElement.scrollHeight <= innerHeight";
    browser.wait_for(fits, &[], &json!(true)).await?;
    browser.settle().await?;
    Ok(browser.client().enter_parent_frame().await?)
}
