//! When the quiz is loaded: as it comes near, on a click, or at once, and not a byte before.

use fantoccini::key::Key;
use serde_json::json;

use crate::embed::scene::{LISTENING, Scene, element, enter, leave, page, script, told, wait_seen};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    until_it_comes_near_nothing_but_the_loader_is_asked_for,
    in_closed_details_the_quiz_waits_until_they_are_opened,
    in_a_box_that_scrolls_the_quiz_is_loaded_before_it_is_seen,
    an_eager_quiz_is_loaded_wherever_it_stands,
    one_click_on_the_link_brings_the_quiz_into_its_place,
    enter_on_the_link_brings_the_quiz_and_takes_the_focus_along,
    a_click_for_another_tab_stays_one_on_a_link,
    the_connection_is_made_once_the_pointer_or_the_focus_is_there,
    ten_quizzes_on_a_page_are_ten,
    loaded_twice_and_pinned_the_element_works_once,
    a_name_that_is_taken_is_left_alone,
];

const FAR: &str = "<div style=height:5000px></div>";

async fn until_it_comes_near_nothing_but_the_loader_is_asked_for(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-near", |home| {
        page(&script(home), &format!("{FAR}{}{FAR}", element(home, "")))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.settle().await?;
    assert_eq!(scene.quiz.requests(), ["/embed.js"]);
    wait_seen(&browser, &["link"]).await?;

    // The window is at most 900 px high: the element is still out of sight.
    browser.script("scrollTo(0, 3600)", &[]).await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(scene.loaded(), ["/"]);
    Ok(())
}

async fn in_closed_details_the_quiz_waits_until_they_are_opened(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-details", |home| {
        let body = element(home, "");
        let body = format!("<details><summary>More</summary>{body}</details>");
        page(&script(home), &body)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.settle().await?;
    assert_eq!(scene.quiz.requests(), ["/embed.js"]);
    browser.click("summary").await?;
    wait_seen(&browser, &["quiz"]).await
}

async fn in_a_box_that_scrolls_the_quiz_is_loaded_before_it_is_seen(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-box", |home| {
        let body = element(home, "");
        let space = "<div style=height:900px></div>";
        let body = format!("<main style=\"height:500px;overflow:auto\">{space}{body}</main>");
        page(&script(home), &body)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await
}

async fn an_eager_quiz_is_loaded_wherever_it_stands(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-eager", |home| {
        let body = element(home, "loading=eager");
        page(&script(home), &format!("{FAR}{body}"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await
}

async fn one_click_on_the_link_brings_the_quiz_into_its_place(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-click", |home| {
        page(&script(home), &element(home, "loading=click"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.settle().await?;
    assert_eq!(scene.quiz.requests(), ["/embed.js"]);
    wait_seen(&browser, &["link"]).await?;

    let before = browser.script("return history.length", &[]).await?;
    browser.click("cto-quadrant a").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let now = "return [location.pathname, history.length]";
    assert_eq!(browser.script(now, &[]).await?, json!(["/", before]));
    Ok(())
}

async fn enter_on_the_link_brings_the_quiz_and_takes_the_focus_along(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-key", |home| {
        page(&script(home), &element(home, "loading=click"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.tab_to("cto-quadrant a").await?;
    browser.press(Key::Enter).await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert!(browser.is_focused("cto-quadrant").await?);
    enter(&browser, 0).await?;
    let asked = "return heard.map(message => message.type).at(-1)";
    browser.wait_for(asked, &[], &json!("focus")).await?;
    leave(&browser).await
}

async fn a_click_for_another_tab_stays_one_on_a_link(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-modified", |home| {
        page(&script(home), &element(home, "loading=click"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    // What the page's own listener sees comes after what the element did.
    let script = "const left = [];
        addEventListener('click', event => {
            left.push(!event.defaultPrevented);
            event.preventDefault();
        });
        for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
            const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
            document.querySelector('cto-quadrant a').dispatchEvent(click);
        }
        return left";
    let left = browser.script(script, &[]).await?;
    assert_eq!(left, json!([true, true, true, true]));
    browser.settle().await?;
    assert_eq!(scene.quiz.requests(), ["/embed.js"]);
    Ok(())
}

async fn the_connection_is_made_once_the_pointer_or_the_focus_is_there(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-ahead", |home| {
        let body = element(home, "loading=click");
        page(&script(home), &format!("<p>Before</p>{body}{body}"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    let connections = "return [...document.querySelectorAll('cto-quadrant')].flatMap(element =>
        [...element.shadowRoot.querySelectorAll('link[rel=preconnect]')].map(link => link.href))";
    assert_eq!(browser.script(connections, &[]).await?, json!([]));
    for css in ["cto-quadrant", "cto-quadrant:last-of-type"] {
        let focus = "document.querySelector(arguments[0]).querySelector('a').focus()";
        browser.script(focus, &[json!(css)]).await?;
    }
    let home = scene.quiz.url("/");
    assert_eq!(browser.script(connections, &[]).await?, json!([home]));
    Ok(())
}

async fn ten_quizzes_on_a_page_are_ten(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "loading-ten", |home| {
        let head = script(home) + LISTENING;
        page(&head, &element(home, "loading=eager").repeat(10))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"; 10]).await?;
    enter(&browser, 3).await?;
    browser
        .script("tell({ type: 'height', height: 777 })", &[])
        .await?;
    leave(&browser).await?;
    let heights = "return [...document.querySelectorAll('cto-quadrant')].map(element =>
        element.shadowRoot.querySelector('iframe').clientHeight)";
    let mut expected = [640; 10];
    expected[3] = 777;
    browser.wait_for(heights, &[], &json!(expected)).await?;
    let ready = "return told.filter(([type]) => type === 'ready').length";
    browser.wait_for(ready, &[], &json!(10)).await
}

async fn loaded_twice_and_pinned_the_element_works_once(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-twice", |home| {
        let pinned = script(&format!("{home}v10.20.30/"));
        let twice = format!("{pinned}{}{pinned}", script(home));
        page(&(twice + LISTENING), &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(
        scene.loaded(),
        ["/"],
        "the quiz is beside the version's folder"
    );
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    Ok(())
}

async fn a_name_that_is_taken_is_left_alone(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "failing-taken", |home| {
        let first = "<script>customElements.define('cto-quadrant', class extends HTMLElement {
            isFirst = true; })</script>";
        page(&(script(home) + LISTENING + first), &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser
        .wait_for("return document.readyState", &[], &json!("complete"))
        .await?;
    wait_seen(&browser, &["link"]).await?;
    let first = "return document.querySelector('cto-quadrant').isFirst";
    assert_eq!(browser.script(first, &[]).await?, json!(true));
    assert_eq!(told(&browser).await?, json!([]));
    Ok(())
}
