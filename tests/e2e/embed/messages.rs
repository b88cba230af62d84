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
    a_frame_that_loads_again_is_welcomed_again,
    a_page_that_grows_with_its_frame_does_not_grow_for_ever,
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
    for junk in fixture("hello", "unsound")? {
        let post = "parent.postMessage(JSON.parse(arguments[0]), '*')";
        let message = json!(junk["message"].to_string());
        browser.script(post, &[message]).await?;
        browser.settle().await?;
        let n_welcomes = browser.script("return welcomes", &[]).await?;
        assert_eq!(n_welcomes, json!(0), "{}", junk["why"]);
    }
    browser.script("greet()", &[]).await?;
    leave(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    Ok(())
}

async fn no_junk_is_taken_for_a_message(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "messages-junk", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let ready = json!([["ready", {}]]);
    for junk in fixture("from-frame", "unsound")? {
        let message = json!(junk["message"].to_string());
        within(&browser, "tell(JSON.parse(arguments[0]))", &[message]).await?;
        browser.settle().await?;
        let why = &junk["why"];
        assert_eq!(browser.script(HEIGHT, &[]).await?, json!(640), "{why}");
        assert_eq!(told(&browser).await?, ready, "{why}");
    }
    for value in ["NaN", "Infinity", "-Infinity", "new Number(333)", "333n"] {
        let tell = format!("tell({{ type: 'height', height: {value} }})");
        within(&browser, &tell, &[]).await?;
        browser.settle().await?;
        assert_eq!(browser.script(HEIGHT, &[]).await?, json!(640), "{value}");
    }
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
        page(&(script(home) + LISTENING), &format!("{stranger}{mute}"))
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
    wait_seen(&browser, &["quiz"]).await
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
