//! A post of a blog on another site, with the quiz in it.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::server::Server;

use crate::browser::Browser;
use crate::embed::scene::{LISTENING, enter, page, wait_seen};
use crate::runner::Outcome;
use crate::snippet::snippet;
use crate::visit::{Visit, elsewhere};

/// What a reader may see the text of a post move, by the measure of Chrome.
pub(crate) const MOST_SHIFT: f64 = 0.02;

/// The layout shift of the post so far.
pub(crate) const SHIFT: &str = "return shift";

const SHIFTS: &str = "<script>window.shift = 0;
    new PerformanceObserver(list => list.getEntries().forEach(({ value }) => shift += value))
        .observe({ type: 'layout-shift', buffered: true })</script>";

/// Opens a post with the code of the embed page, these further attributes of the element, and this
/// before it. What it serves lives as long as the server that is given back.
pub(crate) async fn post(
    visit: &Visit,
    browser: &Browser,
    name: &str,
    attributes: &str,
    before: &str,
) -> Outcome<Server> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder)?;
    let code = element(browser, visit).await?;
    let code = code.replacen("<cto-quadrant", &format!("<cto-quadrant {attributes}"), 1);
    let text = "<p>Some text of the post.</p>";
    let body = format!("{before}{text}{code}{text}");
    let head = format!("{SHIFTS}{LISTENING}");
    fs::write(folder.join("index.html"), page(&head, &body))?;
    let host = visit.host(folder)?;
    browser.go_to(&elsewhere(&host.url("/"))).await?;
    Ok(host)
}

/// The code of the element with all defaults. From one site to another only the address in it
/// differs, so the embed page makes it once for all posts: it shows a whole quiz beside the code.
async fn element(browser: &Browser, visit: &Visit) -> Outcome<String> {
    static MADE: Mutex<Option<String>> = Mutex::new(None);
    const HOME: &str = "https://example.org/quiz/";
    let made = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let home = visit.url("/");
    let known = made().clone();
    if let Some(code) = known {
        return Ok(code.replace(HOME, &home));
    }
    let code = snippet(browser, visit, "element", &[]).await?;
    *made() = Some(code.replace(&home, HOME));
    Ok(code)
}

/// Waits for the quiz and leads the browser into its frame, as soon as it runs.
pub(crate) async fn read(browser: &Browser) -> Outcome {
    wait_seen(browser, &["quiz"]).await?;
    enter(browser, 0).await?;
    browser.ready().await
}
