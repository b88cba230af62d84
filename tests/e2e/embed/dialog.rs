//! The quiz over the page: opened by the link in the post, closed by its button and by Escape, and
//! there again as it was left.

pub(crate) mod ground;
pub(crate) mod pressed;
pub(crate) mod stand_in;

use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::embed::post::post;
use crate::embed::scene::{LISTENING, Scene, element, enter, leave, page, script};
use crate::quiz::{HEADING, NEXT, most};
use crate::runner::{Outcome, tests};
use crate::server::Server;
use crate::visit::Visit;
use cto_quadrant::domain::model::Model;

tests![
    the_link_opens_the_quiz_over_the_page_and_is_focused_again,
    what_was_answered_is_there_when_it_opens_again,
    escape_closes_it_from_outside_and_from_inside_of_the_frame,
    the_page_behind_does_not_scroll_and_does_not_move,
    it_is_nearly_as_large_as_the_screen_of_a_phone,
    it_is_fetched_only_when_it_is_used,
];

const LINK: &str = "cto-quadrant a";
/// Whether the dialog is open, and what has the focus.
const STATE: &str = "const { shadowRoot } = document.querySelector('cto-quadrant');
    return [shadowRoot.querySelector('dialog')?.open ?? false,
        document.activeElement.localName, shadowRoot.activeElement?.localName ?? '']";

async fn open(visit: &Visit, browser: &Browser, name: &str) -> Outcome<Server> {
    let space = "<div style=height:1200px></div>";
    let host = post(visit, browser, name, "display=dialog", space).await?;
    browser.wait("cto-quadrant:defined").await?;
    Ok(host)
}

async fn wait_state(browser: &Browser, expected: [Json; 3]) -> Outcome {
    browser.wait_for(STATE, &[], &json!(expected)).await
}

async fn wait_quiz(browser: &Browser) -> Outcome {
    let shown = "return !!document.querySelector('cto-quadrant').shadowRoot\
        .querySelector('dialog .shown iframe')";
    browser.wait_for(shown, &[], &json!(true)).await
}

async fn close(browser: &Browser) -> Outcome {
    let shadow = browser.wait("cto-quadrant").await?.shadow_root().await?;
    shadow
        .find(Locator::Css("dialog button"))
        .await?
        .click()
        .await?;
    Ok(())
}

async fn the_link_opens_the_quiz_over_the_page_and_is_focused_again(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = open(visit, &browser, "dialog-link").await?;
    let before = browser.script("return history.length", &[]).await?;
    browser.wait(LINK).await?;
    browser
        .script("document.querySelector('cto-quadrant a').focus()", &[])
        .await?;
    browser.press(Key::Enter).await?;
    wait_state(
        &browser,
        [json!(true), json!("cto-quadrant"), json!("button")],
    )
    .await?;
    wait_quiz(&browser).await?;
    let named = "const dialog = document.querySelector('cto-quadrant').shadowRoot.querySelector('dialog');
        return [dialog.ariaLabel, dialog.matches(':modal'), dialog.querySelector('button').textContent]";
    let words = json!([
        visit.text("embed.snippet.link"),
        true,
        visit.text("embed.dialog.close")
    ]);
    assert_eq!(browser.script(named, &[]).await?, words);
    close(&browser).await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await?;
    assert_eq!(browser.script("return history.length", &[]).await?, before);
    Ok(())
}

async fn what_was_answered_is_there_when_it_opens_again(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = open(visit, &browser, "dialog-kept").await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    enter(&browser, 0).await?;
    browser.ready().await?;
    browser.script("window.isSame = true", &[]).await?;
    browser.click(&most(1, Model::Bt)).await?;
    browser.click(NEXT).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    leave(&browser).await?;
    close(&browser).await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await?;
    browser.click(LINK).await?;
    wait_state(
        &browser,
        [json!(true), json!("cto-quadrant"), json!("button")],
    )
    .await?;
    enter(&browser, 0).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    assert_eq!(
        browser.script("return window.isSame", &[]).await?,
        json!(true)
    );
    leave(&browser).await
}

async fn escape_closes_it_from_outside_and_from_inside_of_the_frame(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = open(visit, &browser, "dialog-escape").await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    browser.press(Key::Escape).await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await?;
    browser.click(LINK).await?;
    wait_state(
        &browser,
        [json!(true), json!("cto-quadrant"), json!("button")],
    )
    .await?;
    enter(&browser, 0).await?;
    browser.ready().await?;
    browser.click(&most(1, Model::Bt)).await?;
    browser.press(Key::Escape).await?;
    leave(&browser).await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await
}

async fn the_page_behind_does_not_scroll_and_does_not_move(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = open(visit, &browser, "dialog-behind").await?;
    let place = "return [scrollY, document.querySelector('p').getBoundingClientRect().left,
        document.querySelector('p').clientWidth]";
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    close(&browser).await?;
    let before = browser.script(place, &[]).await?;
    browser.click(LINK).await?;
    wait_state(
        &browser,
        [json!(true), json!("cto-quadrant"), json!("button")],
    )
    .await?;
    assert_eq!(browser.script(place, &[]).await?, before);
    let wheel = json!({ "type": "mouseWheel", "x": 5, "y": 5, "deltaX": 0, "deltaY": -400 });
    browser.devtools("Input.dispatchMouseEvent", wheel).await?;
    browser.settle().await?;
    assert_eq!(browser.script(place, &[]).await?, before);
    close(&browser).await?;
    // The dialog tells of its end in an event, a moment after it has closed.
    let root = "return document.documentElement.style.length";
    browser.wait_for(root, &[], &json!(0)).await?;
    assert_eq!(browser.script(place, &[]).await?, before);
    Ok(())
}

async fn it_is_nearly_as_large_as_the_screen_of_a_phone(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(360, 740).await?;
    let _host = open(visit, &browser, "dialog-phone").await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    let size =
        "const dialog = document.querySelector('cto-quadrant').shadowRoot.querySelector('dialog');
        const { width, height, bottom } = dialog.getBoundingClientRect();
        return [width >= innerWidth - 16, height >= innerHeight - 32, bottom === innerHeight,
            dialog.scrollWidth <= dialog.clientWidth]";
    browser
        .wait_for(size, &[], &json!([true, true, true, true]))
        .await
}

async fn it_is_fetched_only_when_it_is_used(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "dialog-fetched", |home| {
        let head = script(home) + LISTENING;
        let both = element(home, "display=dialog loading=eager").repeat(2);
        page(&head, &both)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.settle().await?;
    assert!(scene.loaded().is_empty());
    for _ in 0..2 {
        browser.click(LINK).await?;
        wait_quiz(&browser).await?;
        close(&browser).await?;
    }
    assert_eq!(scene.loaded(), ["/dialog.js", "/"]);
    Ok(())
}
