//! The element on its way through a page that changes: moved, removed, cloned, swapped by a router,
//! left and come back to.

use serde_json::json;

use crate::browser::Browser;
use crate::embed::scene::{LISTENING, SEEN, Scene, element, page, script, wait_seen, within};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    a_moved_quiz_comes_back_without_a_second_click,
    moving_it_in_one_step_keeps_the_frame_as_it_is,
    a_removed_element_is_let_go,
    a_cached_copy_of_the_page_begins_afresh,
    an_element_carried_through_a_parsed_page_keeps_its_looks,
    coming_back_to_the_page_finds_the_quiz,
];

async fn open(visit: &Visit, name: &str, attributes: &str) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let body = format!("<main>{}</main><aside></aside>", element(home, attributes));
        page(&(script(home) + LISTENING), &body)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    Ok((scene, browser))
}

async fn a_moved_quiz_comes_back_without_a_second_click(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "moving-moved", "loading=click").await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.click("a").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let place = "document.querySelector('aside').append(document.querySelector('cto-quadrant'))";
    browser.script(place, &[]).await?;
    wait_seen(&browser, &["quiz"]).await?;
    let frames = "return document.querySelector('aside cto-quadrant').shadowRoot\
        .querySelectorAll('iframe').length";
    assert_eq!(browser.script(frames, &[]).await?, json!(1));
    // The browser itself begins to load a frame that moves, before the element hears of it and
    // makes a new one; whether that request still gets out is a matter of chance.
    let loaded = scene.loaded();
    assert!((2..=3).contains(&loaded.len()), "{loaded:?}");
    assert!(loaded.iter().all(|path| path == "/"), "{loaded:?}");
    Ok(())
}

async fn moving_it_in_one_step_keeps_the_frame_as_it_is(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "moving-step", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    within(&browser, "window.isSame = true", &[]).await?;
    let place = "document.querySelector('aside')\
        .moveBefore(document.querySelector('cto-quadrant'), null)";
    browser.script(place, &[]).await?;
    browser.settle().await?;
    wait_seen(&browser, &["quiz"]).await?;
    let same = within(&browser, "return window.isSame", &[]).await?;
    assert_eq!(same, json!(true));
    assert_eq!(scene.loaded(), ["/"]);
    let accent = "document.querySelector('aside cto-quadrant').setAttribute('accent', 'teal')";
    browser.script(accent, &[]).await?;
    let heard = within(&browser, "return heard.at(-1).accent", &[]).await?;
    assert_eq!(heard, json!("teal"));
    Ok(())
}

async fn a_removed_element_is_let_go(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "moving-removed", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let remove = "const element = document.querySelector('cto-quadrant');
        window.gone = new WeakRef(element);
        element.remove();";
    browser.script(remove, &[]).await?;
    browser.settle().await?;
    // Whatever still listened for it, to the window, the document or a port, would hold it.
    browser
        .devtools("HeapProfiler.collectGarbage", json!({}))
        .await?;
    let gone = "return gone.deref() === undefined";
    browser.wait_for(gone, &[], &json!(true)).await
}

async fn a_cached_copy_of_the_page_begins_afresh(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "moving-cached", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let copy = "document.body.replaceWith(document.body.cloneNode(true))";
    browser.script(copy, &[]).await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(scene.loaded(), ["/", "/"]);

    let visit_next = "const next = new DOMParser().parseFromString(
            document.body.outerHTML.repeat(2), 'text/html');
        document.body.replaceWith(document.adoptNode(next.body))";
    browser.script(visit_next, &[]).await?;
    wait_seen(&browser, &["quiz", "quiz"]).await?;
    let failed = "return told.filter(([type]) => type !== 'ready')";
    assert_eq!(browser.script(failed, &[]).await?, json!([]));
    Ok(())
}

async fn an_element_carried_through_a_parsed_page_keeps_its_looks(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "moving-carried", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    // A router that keeps an element puts it into the parsed page before it swaps that page in.
    let carry = "const next = new DOMParser().parseFromString('<main></main>', 'text/html');
        next.querySelector('main').append(document.querySelector('cto-quadrant'));
        document.body.replaceWith(next.body)";
    browser.script(carry, &[]).await?;
    wait_seen(&browser, &["quiz"]).await?;
    let width = "const element = document.querySelector('cto-quadrant');
        return element.shadowRoot.querySelector('iframe').clientWidth ===
            element.parentElement.clientWidth";
    assert_eq!(browser.script(width, &[]).await?, json!(true));
    Ok(())
}

async fn coming_back_to_the_page_finds_the_quiz(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "moving-back", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    browser.go_to(&scene.url("/sandbox.html")).await?;
    browser.back().await?;
    browser.wait("cto-quadrant").await?;
    browser.wait_for(SEEN, &[], &json!(["quiz"])).await?;
    let heard = within(
        &browser,
        "tell({ type: 'ready' }); return heard.length",
        &[],
    )
    .await?;
    assert_eq!(heard, json!(1));
    browser
        .wait_for("return told.length > 0", &[], &json!(true))
        .await
}
