//! A page that holds still for its picture.

use fantoccini::Client;
use image::RgbaImage;
use serde_json::json;

use crate::browser::Browser;
use crate::picture;
use crate::protocol::devtools;
use crate::runner::Outcome;
use crate::visit::Visit;

/// How high the window is, and a picture at least.
const HIGH: u32 = 900;
/// No picture may be higher than a browser can draw at once, and a WebP can be.
const HIGHEST: u64 = 16_000;
/// No picture may depend on the day.
const TODAY: &str = "{
    const Real = Date;
    globalThis.Date = class extends Real {
        constructor(...given) { super(...(given.length ? given : ['2026-05-04T12:00:00Z'])); }
    };
}";
/// Lets nothing move or blink, or tell where this machine has the site, and waits for pictures.
const STILL: &str = "
    const done = arguments[0];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`*, ::before, ::after {
        animation: none !important; transition: none !important; caret-color: transparent !important }`);
    document.adoptedStyleSheets = [sheet];
    scrollTo(0, 0);
    // The site is on another port each time, and some pages tell their address.
    const everywhere = text => text.replaceAll(location.host, 'example.org');
    for (const field of document.querySelectorAll('input:not([type=file]), textarea'))
        if (field.value.includes(location.host)) field.value = everywhere(field.value);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.data = everywhere(texts.currentNode.data);
    for (const image of document.images) {
        if (!image.src.startsWith('data:image/svg')) continue;
        if (decodeURIComponent(image.src).includes(location.host))
            image.src = everywhere(image.src.replaceAll(encodeURIComponent(location.host), location.host));
    }
    // What is below the fold comes some frames later: until nothing has come for a while.
    const QUIET = 6;
    let quiet = 0;
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(() => { quiet = 0; }).observe(document, all);
    const shown = [...document.images].map(image => image.decode().catch(() => {}));
    const look = () => ++quiet > QUIET ? done() : requestAnimationFrame(look);
    Promise.all([...shown, document.fonts.ready]).then(() => requestAnimationFrame(look));";

/// A browser for pictures, in this colour scheme.
pub(crate) async fn browser(visit: &Visit, scheme: &str) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    let today = json!({ "source": TODAY });
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", today)
        .await?;
    // A scroll bar takes from the width, and not everywhere the same.
    let hidden = json!({ "hidden": true });
    browser
        .devtools("Emulation.setScrollbarsHidden", hidden)
        .await?;
    let features = json!([
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ]);
    let media = json!({ "features": features });
    browser
        .devtools("Emulation.setEmulatedMedia", media)
        .await?;
    browser.resize(1280, HIGH).await?;
    Ok(browser)
}

/// A picture of the whole page at this width.
pub(crate) async fn photograph(browser: &Browser, width: u32) -> Outcome<RgbaImage> {
    photograph_top(browser, width, HIGHEST).await
}

/// A picture of the page at this width, down to this line.
pub(crate) async fn photograph_top(
    browser: &Browser,
    width: u32,
    most_height: u64,
) -> Outcome<RgbaImage> {
    browser.resize(width, HIGH).await?;
    rest(browser).await?;
    let end = "return Math.ceil(document.documentElement.getBoundingClientRect().height)";
    let height = browser.script(end, &[]).await?;
    let height = height
        .as_u64()
        .unwrap_or_default()
        .clamp(HIGH.into(), most_height);
    // Of the whole window, and not of what lies beyond it: from right to left that begins elsewhere.
    browser.resize(width, u32::try_from(height)?).await?;
    browser.settle().await?;
    capture(browser.client()).await
}

/// Waits until everything has come and holds still.
pub(crate) async fn rest(browser: &Browser) -> Outcome {
    // Whatever was clicked last, no pointer is over anything.
    let away = json!({ "type": "mouseMoved", "x": 0, "y": 0 });
    browser.devtools("Input.dispatchMouseEvent", away).await?;
    browser.client().execute_async(STILL, Vec::new()).await?;
    Ok(())
}

async fn capture(client: &Client) -> Outcome<RgbaImage> {
    let options = json!({ "format": "png", "optimizeForSpeed": true });
    let answer = devtools(client, "Page.captureScreenshot", options).await?;
    picture::from_base64(&answer["data"])
}
