//! The quiz itself in a post on another site, from the two lines that an author pastes.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use crate::embed::post::{MOST_SHIFT, SHIFT, post, read};
use crate::embed::scene::{element, enter, leave, told, wait_seen, within};
use crate::engine::Engine;
use crate::quiz::{HEADING, NEXT, most, take, varied};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::visit::Visit;

everywhere![
    a_post_learns_of_the_result_and_what_it_is_once_the_taker_agrees,
    a_post_learns_of_the_result_after_the_last_answer,
    the_steps_change_neither_the_height_of_the_post_nor_its_history,
    the_quiz_is_there_before_it_is_scrolled_to,
    a_dark_post_has_a_dark_quiz_and_is_followed,
    restarting_begins_the_quiz_again,
    focusing_the_element_focuses_the_heading_of_the_quiz: Focus,
    a_post_shows_a_result_and_says_what_is_wrong_with_a_bad_code,
    twenty_quizzes_in_a_post_all_run_while_memory_is_short,
];

/// Whether the page in the frame is as high as the frame, so that nothing of it scrolls.
const FITS: &str = "return document.documentElement.scrollHeight <= innerHeight";

async fn a_post_learns_of_the_result_and_what_it_is_once_the_taker_agrees(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let _host = post(visit, &browser, "real-result", "", "").await?;
    read(&browser).await?;
    take(&browser, Pick::most(Model::Tvom)).await?;
    browser.wait_for(FITS, &[], &json!(true)).await?;
    leave(&browser).await?;
    let last = "return told.at(-1)";
    let finished = json!(["result", { "perspective": "today" }]);
    browser.wait_for(last, &[], &finished).await?;
    let steps = "return told.filter(([type]) => type === 'progress')
        .map(([, { answered, total }]) => [answered, total])";
    let steps = browser.script(steps, &[]).await?;
    let expected: Vec<_> = (1..=12).map(|answered| [answered, 12]).collect();
    let n_expected = steps.as_array().map(|steps| {
        let is_expected = |step: &&_| expected.iter().any(|answered| json!(answered) == **step);
        steps.iter().filter(is_expected).count()
    });
    assert!(n_expected >= Some(12), "{steps}");

    enter(&browser, 0).await?;
    browser.click_button(&visit.label("embed.tell")).await?;
    leave(&browser).await?;
    let call = "return told.at(-1)[1].call";
    browser.wait_for(call, &[], &json!("clearly-tvom")).await?;
    let told = told(&browser).await?;
    let result = &told[told.as_array().map_or(0, Vec::len) - 1][1];
    let shares: u64 = ["im", "tvom", "eft", "bt"]
        .iter()
        .filter_map(|model| result["shares"][model].as_u64())
        .sum();
    // Four rounded figures.
    assert!((98..=102).contains(&shares), "{result}");
    assert!(result["position"]["x"].is_i64() && result["position"]["y"].is_i64());
    assert!(result["code"].is_string(), "{result}");
    Ok(())
}

/// However long a frame of the quiz takes to be painted.
async fn a_post_learns_of_the_result_after_the_last_answer(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = post(visit, &browser, "real-order", "", "").await?;
    read(&browser).await?;
    let slow = "const paint = requestAnimationFrame;
        window.requestAnimationFrame = then => setTimeout(() => paint(then), 500)";
    browser.script(slow, &[]).await?;
    take(&browser, Pick::most(Model::Tvom)).await?;
    leave(&browser).await?;
    let order = "return told.slice(-2).map(([type, { answered }]) => [type, answered ?? 0])";
    let expected = json!([["progress", 12], ["result", 0]]);
    browser.wait_for(order, &[], &expected).await
}

async fn the_steps_change_neither_the_height_of_the_post_nor_its_history(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = post(visit, &browser, "real-steps", "", "").await?;
    let state = "return [document.documentElement.scrollHeight, scrollY, history.length,
        document.activeElement.localName]";
    wait_seen(&browser, &["quiz"]).await?;
    read(&browser).await?;
    browser.wait_for(FITS, &[], &json!(true)).await?;
    leave(&browser).await?;
    let before = browser.script(state, &[]).await?;
    assert_eq!([&before[1], &before[3]], [&json!(0), &json!("body")]);
    let shift = browser.script(SHIFT, &[]).await?;
    assert!(shift.as_f64() <= Some(MOST_SHIFT), "{shift}");

    enter(&browser, 0).await?;
    for block in 1..=4 {
        browser.click(&most(block, Model::Eft)).await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(NEXT).await?;
        }
        browser.wait(&most(block + 1, Model::Eft)).await?;
        browser.wait_for(FITS, &[], &json!(true)).await?;
    }
    leave(&browser).await?;
    let after = browser.script(state, &[]).await?;
    assert_eq!([&before[0], &before[2]], [&after[0], &after[2]]);
    Ok(())
}

async fn the_quiz_is_there_before_it_is_scrolled_to(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let space = "<div style=height:1500px></div>";
    let _host = post(visit, &browser, "real-near", "", space).await?;
    wait_seen(&browser, &["quiz"]).await?;
    let ready = "return told.some(([type]) => type === 'ready')";
    browser.wait_for(ready, &[], &json!(true)).await?;
    assert_eq!(browser.script("return scrollY", &[]).await?, json!(0));
    Ok(())
}

async fn a_dark_post_has_a_dark_quiz_and_is_followed(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    let night = "<style>.night { background: #14181f; color: #d6dbe3 }</style>\
        <script>document.body.className = 'night'</script>";
    let _host = post(visit, &browser, "real-dark", "", night).await?;
    wait_seen(&browser, &["quiz"]).await?;
    for (class, scheme) in [("night", "dark"), ("", "light"), ("night", "dark")] {
        let toggle = "document.body.className = arguments[0]";
        browser.script(toggle, &[json!(class)]).await?;
        enter(&browser, 0).await?;
        let used = "return getComputedStyle(document.body).colorScheme";
        browser.wait_for(used, &[], &json!(scheme)).await?;
        leave(&browser).await?;
    }
    Ok(())
}

async fn restarting_begins_the_quiz_again(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = post(visit, &browser, "real-restart", "", "").await?;
    read(&browser).await?;
    let first = visit.text("blocks.1.situation");
    let second = visit.text("blocks.2.situation");
    browser.click(&most(1, Model::Bt)).await?;
    browser.click(NEXT).await?;
    browser.click(NEXT).await?;
    browser.wait_text(HEADING, second).await?;
    leave(&browser).await?;
    let restart = "document.querySelector('cto-quadrant').restart()";
    browser.script(restart, &[]).await?;
    enter(&browser, 0).await?;
    browser.wait_text(HEADING, first).await?;
    leave(&browser).await
}

async fn focusing_the_element_focuses_the_heading_of_the_quiz(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = post(visit, &browser, "real-focus", "", "").await?;
    read(&browser).await?;
    leave(&browser).await?;
    let focus = "document.querySelector('cto-quadrant').focus()";
    browser.script(focus, &[]).await?;
    assert!(browser.is_focused("cto-quadrant").await?);
    enter(&browser, 0).await?;
    let focused = "return document.activeElement.localName";
    browser.wait_for(focused, &[], &json!("h1")).await?;
    leave(&browser).await
}

async fn a_post_shows_a_result_and_says_what_is_wrong_with_a_bad_code(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let link = link_to(&varied());
    let code = link.trim_start_matches("#r=");
    let result = format!("result={code}");
    let _host = post(visit, &browser, "real-card", &result, "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    enter(&browser, 0).await?;
    browser.wait("svg.map").await?;
    browser.wait_for(FITS, &[], &json!(true)).await?;
    leave(&browser).await?;

    let cut = "document.querySelector('cto-quadrant').setAttribute('result', arguments[0])";
    let short = json!(code[..code.len() - 4]);
    browser.script(cut, &[short]).await?;
    enter(&browser, 0).await?;
    let body = "return document.body.innerText.includes(arguments[0])";
    let sentence = json!(visit.label("link.truncated"));
    browser.wait_for(body, &[sentence], &json!(true)).await?;
    leave(&browser).await
}

async fn twenty_quizzes_in_a_post_all_run_while_memory_is_short(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let others = element(&visit.url("/"), "loading=eager").repeat(19);
    let _host = post(visit, &browser, "real-twenty", "loading=eager", &others).await?;
    if browser.engine() == Engine::Chromium {
        let critical = json!({ "level": "critical" });
        let command = "Memory.simulatePressureNotification";
        browser.devtools(command, critical).await?;
    }
    wait_seen(&browser, &["quiz"; 20]).await?;
    let ready = "return told.filter(([type]) => type === 'ready').length";
    browser.wait_for(ready, &[], &json!(20)).await?;
    let fits = within(&browser, FITS, &[]).await?;
    assert_eq!(fits, json!(true));
    Ok(())
}
