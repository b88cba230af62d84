//! A link that a script presses: twice, or while it is far out of sight.

use serde_json::json;

use super::{close, wait_quiz, wait_state};
use crate::browser::Browser;
use crate::embed::scene::{Scene, element, page, script};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    pressed_again_while_it_is_open_it_lets_the_page_scroll_once_it_is_closed,
    closed_it_gives_the_focus_to_a_link_out_of_sight_without_scrolling_there,
];

const PRESS: &str = "document.querySelector('cto-quadrant a').click()";

/// A post whose link a script has pressed, so that nothing had the focus before.
async fn pressed(visit: &Visit, name: &str) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let far = "<div style=height:5000px></div>";
        let body = [far, &element(home, "display=dialog"), far].concat();
        page(&script(home), &body)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.script(PRESS, &[]).await?;
    wait_quiz(&browser).await?;
    Ok((scene, browser))
}

async fn pressed_again_while_it_is_open_it_lets_the_page_scroll_once_it_is_closed(
    visit: &Visit,
) -> Outcome {
    let (_scene, browser) = pressed(visit, "dialog-twice").await?;
    browser.script(PRESS, &[]).await?;
    browser.settle().await?;
    close(&browser).await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await?;
    let overflow = "return getComputedStyle(document.documentElement).overflowY";
    assert_eq!(browser.script(overflow, &[]).await?, json!("visible"));
    Ok(())
}

async fn closed_it_gives_the_focus_to_a_link_out_of_sight_without_scrolling_there(
    visit: &Visit,
) -> Outcome {
    let (_scene, browser) = pressed(visit, "dialog-far").await?;
    close(&browser).await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await?;
    browser.settle().await?;
    assert_eq!(browser.script("return scrollY", &[]).await?, json!(0));
    Ok(())
}
