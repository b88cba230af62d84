//! What the dialog stands on: the colours that lie under the link in the post.

use serde_json::json;

use super::{LINK, close, open, wait_quiz, wait_state};
use crate::browser::Browser;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    it_stands_on_the_colours_that_lie_under_the_link_and_on_none_where_a_picture_does,
    the_page_stays_where_it_is_when_it_closes_far_from_the_link,
];

/// The colour of the dialog, the layers above it, and its own style.
const GROUND: &str = "const dialog = document.querySelector('cto-quadrant').shadowRoot
        .querySelector('dialog');
    const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(dialog);
    return [backgroundColor, backgroundImage, colorScheme, dialog.style.background === '']";

async fn open_on(browser: &Browser, style: &str) -> Outcome {
    let paint = "[document.body.style.background, document.querySelector('cto-quadrant')
        .style.background, document.body.style.color] = arguments[0].split('|')";
    browser.script(paint, &[json!(style)]).await?;
    browser.click(LINK).await?;
    wait_quiz(browser).await
}

async fn close_again(browser: &Browser) -> Outcome {
    close(browser).await?;
    wait_state(browser, [json!(false), json!("a"), json!("")]).await
}

async fn it_stands_on_the_colours_that_lie_under_the_link_and_on_none_where_a_picture_does(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let _host = open(visit, &browser, "dialog-ground").await?;
    open_on(&browser, "rgb(250, 240, 230)|rgba(0, 0, 0, 0.1)|black").await?;
    let clear = "rgba(0, 0, 0, 0)";
    let layer = |colour: &str| format!("linear-gradient({colour}, {colour})");
    let seen = browser.script(GROUND, &[]).await?;
    assert_eq!(seen[0], "rgb(250, 240, 230)");
    let layers = seen[1].as_str().unwrap_or_default();
    // What is clear may lie between, above or below the shade.
    let shades: Vec<&str> = layers
        .split("), linear")
        .filter(|layer| !layer.contains(clear))
        .collect();
    assert_eq!(shades.len(), 1, "{layers}");
    assert!(layers.contains(&layer("rgba(0, 0, 0, 0.1)")), "{layers}");
    assert_eq!(seen[2], "light");
    close_again(&browser).await?;

    open_on(&browser, "rgb(20, 20, 30)||white").await?;
    let seen = browser.script(GROUND, &[]).await?;
    assert_eq!(
        (&seen[0], &seen[2]),
        (&json!("rgb(20, 20, 30)"), &json!("dark"))
    );
    close_again(&browser).await?;

    let picture = "linear-gradient(red, blue), rgba(0, 0, 0, 0)||black";
    open_on(&browser, picture).await?;
    let seen = browser.script(GROUND, &[]).await?;
    assert_eq!((&seen[1], &seen[3]), (&json!("none"), &json!(true)));
    close_again(&browser).await
}

async fn the_page_stays_where_it_is_when_it_closes_far_from_the_link(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = open(visit, &browser, "dialog-far").await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    let far = "scrollTo(0, 0);
        const { top } = document.querySelector('cto-quadrant').getBoundingClientRect();
        return [scrollY, top > innerHeight]";
    let there = browser.script(far, &[]).await?;
    assert_eq!(there[1], true, "the link is out of sight");
    close_again(&browser).await?;
    assert_eq!(browser.script("return scrollY", &[]).await?, there[0]);
    Ok(())
}
