//! The handshake and what goes through the port: junk changes nothing, a frame that loads again is
//! welcomed again, and heights stay within bounds.

use std::fs;
use std::path::Path;
use std::slice;

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::embed::scene::{
    LISTENING, Scene, element, enter, leave, options, page, script, told, wait_seen, within,
};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    no_junk_is_taken_for_a_hello,
    no_junk_is_taken_for_a_message,
    sound_messages_become_a_height_or_an_event,
    a_hello_from_another_frame_is_not_answered,
    a_frame_that_has_gone_elsewhere_is_not_answered,
    a_frame_without_an_origin_is_answered_by_none_that_has_one,
    a_frame_that_loads_again_is_welcomed_again,
    a_page_that_grows_with_its_frame_does_not_grow_for_ever,
    what_shrinks_or_stays_or_grows_now_and_then_is_followed,
    in_a_sandbox_where_nobody_has_an_origin_the_quiz_appears,
];

const HEIGHT: &str = "return document.querySelector('cto-quadrant').shadowRoot\
    .querySelector('iframe').clientHeight";

/// The messages of one direction in the fixture, with why they are sound or not.
fn fixture(direction: &str, kind: &str) -> Outcome<Vec<Json>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/messages.json");
    let mut fixture: Json = serde_json::from_str(&fs::read_to_string(file)?)?;
    Ok(serde_json::from_value(fixture[direction][kind].take())?)
}

/// The unsound messages of one direction as texts: a driver would lose some of what is in them.
fn texts(direction: &str) -> Outcome<Json> {
    let junk = fixture(direction, "unsound")?;
    assert!(junk.len() > 10, "{direction}");
    Ok(junk
        .iter()
        .map(|junk| junk["message"].to_string())
        .collect())
}

/// Opens a page with one element, whose frame says nothing by itself if its `src` is `mute/`.
async fn open(visit: &Visit, name: &str, src: &str) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let head = script(home) + LISTENING;
        page(&head, &element(home, &format!("src=\"{home}{src}\"")))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    Ok((scene, browser))
}

async fn no_junk_is_taken_for_a_hello(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "messages-hello", "mute/").await?;
    let frame = "return document.querySelector('cto-quadrant')?.shadowRoot\
        ?.querySelector('iframe') !== null";
    browser.wait_for(frame, &[], &json!(true)).await?;
    enter(&browser, 0).await?;
    browser.wait("button").await?;
    let post = "for (const text of arguments[0]) parent.postMessage(JSON.parse(text), '*')";
    browser.script(post, &[texts("hello")?]).await?;
    browser.settle().await?;
    // The messages come in turn: one more that is none, and all before it have come.
    leave(&browser).await?;
    let last = "const [done] = arguments;
        addEventListener('message', ({ data }) => data === 'last' && setTimeout(done));
        document.querySelector('cto-quadrant').shadowRoot.querySelector('iframe')
            .contentWindow.postMessage('echo', '*')";
    within(
        &browser,
        "addEventListener('message', ({ data, source }) =>
            data === 'echo' && source.postMessage('last', '*'))",
        &[],
    )
    .await?;
    browser.client().execute_async(last, Vec::new()).await?;
    enter(&browser, 0).await?;
    assert_eq!(browser.script("return welcomes", &[]).await?, json!(0));
    browser.script("greet()", &[]).await?;
    let welcomes = "return welcomes";
    browser.wait_for(welcomes, &[], &json!(1)).await?;
    // It is welcomed once, however often it says hello.
    browser.script("greet()", &[]).await?;
    leave(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    browser.settle().await?;
    assert_eq!(within(&browser, welcomes, &[]).await?, json!(1));
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    Ok(())
}

async fn no_junk_is_taken_for_a_message(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "messages-junk", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let tell = "for (const text of arguments[0]) tell(JSON.parse(text));
        for (const height of [NaN, Infinity, -Infinity, new Number(333), 333n])
            tell({ type: 'height', height });
        tell({ type: 'progress', perspective: 'last', answered: 0, total: 0 })";
    within(&browser, tell, &[texts("from-frame")?]).await?;
    // Whatever goes through a port comes in turn.
    let last = json!(["progress", { "perspective": "last", "answered": 0, "total": 0 }]);
    let expected = json!([["ready", {}], last]);
    browser.wait_for("return told.at(-1)", &[], &last).await?;
    assert_eq!(told(&browser).await?, expected);
    browser.settle().await?;
    assert_eq!(browser.script(HEIGHT, &[]).await?, json!(640));
    Ok(())
}

async fn sound_messages_become_a_height_or_an_event(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "messages-sound", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    for sound in fixture("from-frame", "sound")? {
        browser.script("told.length = 0", &[]).await?;
        let message = &sound["message"];
        within(&browser, "tell(arguments[0])", slice::from_ref(message)).await?;
        if message["type"] == "height" {
            browser.wait_for(HEIGHT, &[], &message["height"]).await?;
            continue;
        }
        if message["type"] == "close" {
            // That is for a dialog around the frame; here there is none.
            browser.settle().await?;
            assert_eq!(told(&browser).await?, json!([]));
            continue;
        }
        let mut detail = message.clone();
        let kind = detail.as_object_mut().and_then(|all| all.remove("type"));
        let expected = json!([[kind, detail]]);
        browser.wait_for("return told", &[], &expected).await?;
    }
    // The console is told of the error, too.
    let complaints = browser.complaints().await?;
    assert!(
        complaints.len() == 1 && complaints[0].contains("application/wasm"),
        "{complaints:?}"
    );
    Ok(())
}

async fn a_hello_from_another_frame_is_not_answered(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "messages-stranger", |home| {
        let mute = element(home, &format!("src=\"{home}mute/\""));
        let stranger = format!("<iframe src=\"{home}mute/\"></iframe>");
        // One that has no frame yet hears it too.
        let later = element(home, "loading=click");
        page(
            &(script(home) + LISTENING),
            &format!("{stranger}{mute}{later}"),
        )
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.wait("button").await?;
    browser.script("greet()", &[]).await?;
    browser.settle().await?;
    assert_eq!(
        browser.script("return welcomes", &[]).await?,
        json!(0),
        "a frame of the same origin that the element has not made"
    );
    leave(&browser).await?;
    within(&browser, "greet()", &[]).await?;
    wait_seen(&browser, &["quiz", "link"]).await?;
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    Ok(())
}

async fn a_frame_that_has_gone_elsewhere_is_not_answered(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "messages-elsewhere", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let elsewhere = scene.url("/mute/");
    within(
        &browser,
        "location.href = arguments[0]",
        &[json!(elsewhere)],
    )
    .await?;
    enter(&browser, 0).await?;
    let place = "return location.href";
    browser.wait_for(place, &[], &json!(elsewhere)).await?;
    browser.wait("button").await?;
    browser.script("greet()", &[]).await?;
    browser.settle().await?;
    let n_welcomes = browser.script("return welcomes", &[]).await?;
    assert_eq!(n_welcomes, json!(0));
    leave(&browser).await
}

async fn a_frame_without_an_origin_is_answered_by_none_that_has_one(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "messages-opaque", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let enclose = "const frame = document.querySelector('cto-quadrant').shadowRoot
            .querySelector('iframe');
        frame.sandbox = 'allow-scripts';
        frame.src = frame.src";
    browser.script(enclose, &[]).await?;
    enter(&browser, 0).await?;
    browser
        .wait_for("return self.origin", &[], &json!("null"))
        .await?;
    browser.wait("button").await?;
    browser.script("greet()", &[]).await?;
    browser.settle().await?;
    assert_eq!(browser.script("return welcomes", &[]).await?, json!(0));
    leave(&browser).await
}

async fn a_frame_that_loads_again_is_welcomed_again(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "messages-again", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    within(&browser, "window.isOld = true; location.reload()", &[]).await?;
    enter(&browser, 0).await?;
    let heard = "return window.isOld ? null : heard";
    browser
        .wait_for(heard, &[], &json!([options(&json!({}))]))
        .await?;
    leave(&browser).await?;
    within(&browser, "tell({ type: 'height', height: 555 })", &[]).await?;
    browser.wait_for(HEIGHT, &[], &json!(555)).await?;
    let restart = "document.querySelector('cto-quadrant').restart()";
    browser.script(restart, &[]).await?;
    enter(&browser, 0).await?;
    let asked = "return heard.at(-1)";
    browser
        .wait_for(asked, &[], &json!({ "type": "restart" }))
        .await?;
    leave(&browser).await
}

async fn a_page_that_grows_with_its_frame_does_not_grow_for_ever(visit: &Visit) -> Outcome {
    /// The growths that may pass before it is seen that there is no end to them.
    const MOST: u64 = 40;
    const STEP: u64 = 10;
    let (_scene, browser) = open(visit, "messages-loop", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let grow =
        "addEventListener('resize', () => tell({ type: 'height', height: innerHeight + 10 }));
        tell({ type: 'height', height: 650 })";
    within(&browser, grow, &[]).await?;
    let mut before = json!(640);
    let height = loop {
        for _ in 0..10 {
            browser.settle().await?;
        }
        let now = browser.script(HEIGHT, &[]).await?;
        if now == before {
            break now;
        }
        before = now;
    };
    let height = height.as_u64().unwrap_or_default();
    assert!(height > 640, "it follows what grows: {height}");
    assert!(height <= 640 + MOST * STEP, "and comes to rest: {height}");
    Ok(())
}

/// None of it is a growth without an end.
async fn what_shrinks_or_stays_or_grows_now_and_then_is_followed(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "messages-followed", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let often = "const to = height => tell({ type: 'height', height });
        to(740);
        for (let height = 739; height >= 700; height -= 1) to(height);
        for (let n = 0; n < 40; n += 1) to(700);
        to(701);";
    within(&browser, often, &[]).await?;
    browser.wait_for(HEIGHT, &[], &json!(701)).await?;
    // A second goes by between two of these.
    let clock = "let now = 1e6; performance.now = () => now += 1000";
    browser.script(clock, &[]).await?;
    let seldom = "for (let height = 702; height <= 760; height += 1)
        tell({ type: 'height', height })";
    within(&browser, seldom, &[]).await?;
    browser.wait_for(HEIGHT, &[], &json!(760)).await
}

async fn in_a_sandbox_where_nobody_has_an_origin_the_quiz_appears(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "messages-sandbox", |home| {
        page(&(script(home) + LISTENING), &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    browser.go_to(&scene.url("/sandbox.html")).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    wait_seen(&browser, &["quiz"]).await?;
    let origins = json!([
        browser.script("return origin", &[]).await?,
        within(&browser, "return origin", &[]).await?
    ]);
    assert_eq!(origins, json!(["null", "null"]));
    Ok(())
}
