//! A post that holds the widget, as its reader meets it: what must hold in every blog.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use fantoccini::Locator;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{HEADING, name, take};
use crate::runner::Outcome;
use crate::visit::Visit;

/// The paragraph before the widget: one, so that the widget is in the first window.
pub(crate) const BEFORE: &str = "The title says chief, the job says anything.";
/// The paragraph after the widget, which moves if the widget needs more room than was kept.
pub(crate) const AFTER: &str = "Which of the four is yours?";
/// How much the widget may move a post while it loads, see
/// <https://web.dev/articles/cls>. Without room kept for it, real blogs measured 0.13 to 0.45.
const MOST_SHIFT: f64 = 0.02;

/// A post in Markdown with the widget between two paragraphs. The front matter is YAML.
pub(crate) fn markdown(layout: &str, widget: &str) -> String {
    let title = "What kind of CTO";
    format!("---\ntitle: {title}\nlayout: {layout}\n---\n{BEFORE}\n\n{widget}\n\n{AFTER}\n")
}

/// Opens a post as a reader whose browser counts how far the page moves while it loads.
pub(crate) async fn open(browser: &Browser, post: &str) -> Outcome {
    let count = "window.moved = 0; new PerformanceObserver(list => list.getEntries()\
        .forEach(shift => window.moved += shift.value))\
        .observe({ type: 'layout-shift', buffered: true })";
    let source = json!({ "source": count });
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", source)
        .await?;
    browser.go_to(post).await
}

/// The element in a post: as wide as its column, as high as its content from the first step to
/// the result, and there without moving the post.
pub(crate) async fn check_element(visit: &Visit, browser: &Browser, post: &str) -> Outcome {
    open(browser, post).await?;
    enter_element(browser).await?;
    browser.wait_for(FITS, &[], &json!(true)).await?;
    leave(browser).await?;
    check_shift(browser).await?;
    let fills = "const element = document.querySelector('cto-quadrant'); \
        const column = document.createElement('div'); element.before(column); \
        const width = column.getBoundingClientRect().width; column.remove(); \
        const frame = element.shadowRoot.querySelector('iframe'); \
        return [frame.getBoundingClientRect().width - width, \
            document.documentElement.scrollWidth \
            - document.documentElement.clientWidth]";
    assert_eq!(browser.script(fills, &[]).await?, json!([0, 0]));

    enter_element(browser).await?;
    take_to_result(visit, browser).await?;
    browser.wait_for(FITS, &[], &json!(true)).await
}

/// Whether the frame is as high as its content, so that nothing in it scrolls.
const FITS: &str = "return innerHeight === \
    Math.ceil(document.documentElement.getBoundingClientRect().height)";
/// Whether nothing in the frame scrolls: its content is no higher than the frame.
pub(crate) const ROOMY: &str = "return innerHeight >= \
    Math.ceil(document.documentElement.getBoundingClientRect().height)";
/// The card of a result, which a frame shows that is too low for all of it.
pub(crate) const CARD: &str = "article.brief";

/// A plain frame in a post: as high as its snippet says, with the card of the result in the end.
pub(crate) async fn check_frame(visit: &Visit, browser: &Browser, post: &str) -> Outcome {
    open(browser, post).await?;
    let frame = browser.wait("iframe").await?;
    let heights = "const frame = document.querySelector('iframe'); \
        const box = document.createElement('div'); box.style.height = frame.style.height; \
        frame.before(box); const wanted = box.offsetHeight; box.remove(); \
        return [wanted > 0, frame.offsetHeight - wanted]";
    assert_eq!(browser.script(heights, &[]).await?, json!([true, 0]));
    frame.enter_frame().await?;
    browser.ready().await?;
    leave(browser).await?;
    check_shift(browser).await?;

    browser.wait("iframe").await?.enter_frame().await?;
    take_to_result(visit, browser).await?;
    browser.wait(CARD).await.map(drop)
}

/// Goes into the frame of the element and waits until the widget runs in it.
pub(crate) async fn enter_element(browser: &Browser) -> Outcome {
    let has_frame = "return !!document.querySelector('cto-quadrant')\
        ?.shadowRoot?.querySelector('iframe')";
    browser.wait_for(has_frame, &[], &json!(true)).await?;
    let shadow = browser.wait("cto-quadrant").await?.shadow_root().await?;
    let frame = shadow.find(Locator::Css("iframe")).await?;
    frame.enter_frame().await?;
    browser.ready().await
}

/// Goes back from a frame to the post.
pub(crate) async fn leave(browser: &Browser) -> Outcome {
    Ok(browser.client().clone().enter_parent_frame().await?)
}

/// Takes the quiz in the frame that the browser is in, to the sentence that belongs to the
/// answers; a link that was taken for a broken one would have been told instead of the first block.
pub(crate) async fn take_to_result(visit: &Visit, browser: &Browser) -> Outcome {
    assert_eq!(browser.count(".bad-link").await?, 0);
    take(browser, Pick::most(Model::Tvom)).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Tvom))]);
    browser.wait_text(HEADING, &call).await
}

/// Checks how far the post has moved since it was opened.
pub(crate) async fn check_shift(browser: &Browser) -> Outcome {
    browser.settle().await?;
    let moved = browser.script("return window.moved", &[]).await?;
    let moved = moved.as_f64().ok_or("nobody has counted")?;
    assert!(moved <= MOST_SHIFT, "the post moved by {moved:.3}");
    Ok(())
}
