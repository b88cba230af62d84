//! Where the quiz cannot be shown: the link stays and says so, the author learns why, and nothing
//! of the host page breaks.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::embed::scene::{FAST, LISTENING, Scene, element, page, script, told, wait_seen, within};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    without_its_loader_the_link_stands,
    without_scripts_the_link_stands: Devtools,
    where_the_quiz_is_down_the_link_stays_and_says_so: Console,
    a_policy_that_forbids_the_frame_is_named_at_once: Console,
    a_policy_that_only_reports_is_no_failure,
    debugging_shows_the_reason_on_the_page,
    a_page_that_is_not_the_quiz_is_named_with_its_address,
    a_late_answer_still_brings_the_quiz,
    a_slow_line_keeps_the_link_until_the_quiz_is_there,
    where_the_quiz_hangs_the_sentence_comes_soon_and_the_quiz_when_it_can,
    an_address_that_is_none_is_never_opened: Console,
    what_the_frame_says_about_its_failure_reaches_the_page: Console,
];

const SENTENCE: &str = "The quiz cannot be shown here; the link opens it.";

/// What stands in the first element beside the link, as far as it can be seen.
const NOTES: &str =
    "return [...document.querySelector('cto-quadrant').shadowRoot?.querySelectorAll('p') ?? []]
    .filter(note => note.checkVisibility() && note.textContent).map(note => note.textContent)";

async fn wait_sentence(browser: &Browser) -> Outcome {
    browser.wait_for(NOTES, &[], &json!([SENTENCE])).await?;
    wait_seen(browser, &["link"]).await
}

/// The first error that was told, with all the console said; it then counts as known.
async fn reason(browser: &Browser) -> Outcome<(String, String, Vec<String>)> {
    let told = told(browser).await?;
    let errors: Vec<&Json> = told
        .as_array()
        .into_iter()
        .flatten()
        .filter(|event| event[0] == "error")
        .collect();
    let [error] = errors[..] else {
        return Err(format!("one error should have been told: {told}").into());
    };
    let text = |name: &str| error[1][name].as_str().unwrap_or_default().to_owned();
    let complaints = browser.complaints().await?;
    Ok((text("reason"), text("fix"), complaints))
}

async fn without_its_loader_the_link_stands(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-loader", |home| {
        page(&script(home), &element(home, ""))
    })?;
    scene.quiz.refuse("/embed.js");
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    let link = browser.wait("cto-quadrant:not(:defined) > a").await?;
    assert!(link.is_displayed().await?);
    browser.complaints().await.map(drop)
}

async fn without_scripts_the_link_stands(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-scripts", |home| {
        page(&script(home), &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    let off = |value: bool| json!({ "value": value });
    let command = "Emulation.setScriptExecutionDisabled";
    browser.devtools(command, off(true)).await?;
    scene.open(&browser).await?;
    browser.devtools(command, off(false)).await?;
    let link = browser.wait("cto-quadrant a").await?;
    assert!(link.is_displayed().await?);
    assert_eq!(link.prop("href").await?, Some(scene.quiz.url("/")));
    Ok(())
}

async fn where_the_quiz_is_down_the_link_stays_and_says_so(visit: &Visit) -> Outcome {
    let Scene { quiz, host } = Scene::set(visit, "failing-down", |home| {
        let script = "<script type=module src=embed.js></script>";
        let head = format!("{FAST}{LISTENING}{script}");
        page(&head, &element(home, &format!("src=\"{home}\"")))
    })?;
    let home = quiz.url("/");
    drop(quiz);
    let browser = visit.browser().await?;
    browser.go_to(&host.url("/")).await?;
    wait_sentence(&browser).await?;
    let (reason, fix, complaints) = reason(&browser).await?;
    assert!(reason.contains(&home), "{reason}");
    assert!(fix.contains("src"), "{fix}");
    assert!(
        complaints.iter().any(|line| line.contains(&reason)),
        "{complaints:?}"
    );
    Ok(())
}

async fn a_policy_that_forbids_the_frame_is_named_at_once(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-policy", |home| {
        let policy = format!(
            "<meta http-equiv=Content-Security-Policy content=\"script-src 'unsafe-inline' {home}; \
            frame-src 'self'\">"
        );
        page(&(policy + LISTENING + &script(home)), &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_sentence(&browser).await?;
    let (reason, fix, complaints) = reason(&browser).await?;
    let origin = scene.quiz.url("");
    assert!(reason.contains("Content-Security-Policy"), "{reason}");
    assert!(
        fix.contains("frame-src") && fix.contains(&origin),
        "{fix}, for {origin}"
    );
    assert!(
        complaints.iter().any(|line| line.contains("cto-quadrant")),
        "{complaints:?}"
    );
    assert!(scene.loaded().is_empty());
    Ok(())
}

async fn a_policy_that_only_reports_is_no_failure(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-report", |home| {
        // Only a header can ask for reports, so the event is made by hand.
        let report = format!(
            "<script>addEventListener('click', () => document.dispatchEvent(
            new SecurityPolicyViolationEvent('securitypolicyviolation', {{
                blockedURI: '{home}', disposition: 'report', effectiveDirective: 'frame-src',
            }})))</script>"
        );
        let mute = element(home, &format!("src=\"{home}mute/\""));
        let body = format!("<button>Report</button>{mute}");
        page(&(script(home) + LISTENING + &report), &body)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.click("button").await?;
    browser.settle().await?;
    assert_eq!(told(&browser).await?, json!([]));
    within(&browser, "greet()", &[]).await?;
    wait_seen(&browser, &["quiz"]).await
}

async fn debugging_shows_the_reason_on_the_page(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-debug", |home| {
        let mute = element(home, &format!("src=\"{home}mute/\" debug"));
        page(&(String::from(FAST) + LISTENING + &script(home)), &mute)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    let count = "return told.length";
    browser.wait_for(count, &[], &json!(1)).await?;
    let (reason, fix, _) = reason(&browser).await?;
    let expected = json!([SENTENCE, format!("{reason} {fix}")]);
    browser.wait_for(NOTES, &[], &expected).await
}

async fn a_page_that_is_not_the_quiz_is_named_with_its_address(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-other", |home| {
        let lost = element(home, "lang=xx");
        page(&(String::from(FAST) + LISTENING + &script(home)), &lost)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_sentence(&browser).await?;
    let (reason, fix, _) = reason(&browser).await?;
    let address = scene.quiz.url("/xx/");
    assert!(reason.contains(&address), "{reason}");
    assert!(fix.contains("lang"), "{fix}");
    Ok(())
}

async fn a_late_answer_still_brings_the_quiz(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-late", |home| {
        let mute = element(home, &format!("src=\"{home}mute/\" debug"));
        page(&(String::from(FAST) + LISTENING + &script(home)), &mute)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    let count = "return told.length";
    browser.wait_for(count, &[], &json!(1)).await?;
    reason(&browser).await?;
    wait_seen(&browser, &["link"]).await?;
    within(&browser, "greet()", &[]).await?;
    wait_seen(&browser, &["quiz"]).await?;
    browser.wait_for(NOTES, &[], &json!([])).await
}

async fn a_slow_line_keeps_the_link_until_the_quiz_is_there(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-slow", |home| {
        page(&(script(home) + LISTENING), &element(home, "lang=nl"))
    })?;
    scene.quiz.hold("/nl/");
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.settle().await?;
    wait_seen(&browser, &["link"]).await?;
    scene.quiz.release("/nl/");
    wait_seen(&browser, &["quiz"]).await?;
    browser
        .wait_for("return told", &[], &json!([["ready", {}]]))
        .await
}

async fn where_the_quiz_hangs_the_sentence_comes_soon_and_the_quiz_when_it_can(
    visit: &Visit,
) -> Outcome {
    let scene = Scene::set(visit, "failing-hangs", |home| {
        // The clock runs as always, and is read.
        let clock = "<script>addEventListener('cto-quadrant-error', () => {
            window.waited = performance.now(); })</script>";
        let head = format!("{clock}{LISTENING}{}", script(home));
        page(&head, &element(home, "lang=nl loading=eager"))
    })?;
    scene.quiz.hold("/nl/");
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_sentence(&browser).await?;
    let waited = browser.script("return window.waited", &[]).await?;
    assert!(
        waited.as_f64().is_some_and(|waited| waited < 8000.0),
        "{waited} ms"
    );
    let (reason, _, _) = reason(&browser).await?;
    assert!(reason.contains(&scene.quiz.url("/nl/")), "{reason}");
    scene.quiz.release("/nl/");
    wait_seen(&browser, &["quiz"]).await?;
    browser.wait_for(NOTES, &[], &json!([])).await
}

async fn an_address_that_is_none_is_never_opened(visit: &Visit) -> Outcome {
    let addresses = [
        "javascript:document.title=1",
        "javascript://x/%0adocument.title=1//",
        "data:text/html,hello",
        "//[",
    ];
    for (index, address) in addresses.iter().enumerate() {
        let scene = Scene::set(visit, &format!("failing-address-{index}"), |home| {
            let body = element(home, &format!("src=\"{address}\""));
            page(&(script(home) + LISTENING), &body)
        })?;
        let browser = visit.browser().await?;
        scene.open(&browser).await?;
        wait_sentence(&browser).await?;
        let (_, fix, _) = reason(&browser).await?;
        assert!(fix.contains("src"), "{address}: {fix}");
        let frames = "return document.querySelector('cto-quadrant').shadowRoot\
            .querySelectorAll('iframe').length";
        let found = browser.script(frames, &[]).await?;
        assert_eq!(found, json!(0), "{address}");
    }
    Ok(())
}

async fn what_the_frame_says_about_its_failure_reaches_the_page(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-within", |home| {
        page(&(script(home) + LISTENING), &element(home, "debug"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    let tell = "tell({ type: 'error', reason: 'No <b>wasm</b>.', fix: 'Allow it.' })";
    within(&browser, tell, &[]).await?;
    browser
        .wait_for(NOTES, &[], &json!(["No <b>wasm</b>. Allow it."]))
        .await?;
    let (reason, fix, complaints) = reason(&browser).await?;
    assert_eq!([reason, fix], ["No <b>wasm</b>.", "Allow it."]);
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    Ok(())
}
