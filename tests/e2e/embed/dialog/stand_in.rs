//! The box itself, with the stand-in for the quiz in it: what closes it, what it says and looks
//! like, and what is left of it when it goes.

use serde_json::{Value as Json, json};

use super::{LINK, close, wait_quiz, wait_state};
use crate::browser::Browser;
use crate::embed::scene::{LISTENING, Scene, element, page, script};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    where_its_file_is_missing_the_link_leads_to_the_quiz,
    one_that_is_taken_out_or_no_longer_a_dialog_leaves_nothing_behind,
    a_click_beside_it_closes_it_and_one_inside_does_not,
    a_page_without_a_scroll_bar_gets_none,
    its_button_says_close_in_a_language_that_it_has,
    a_result_begins_at_its_top_and_what_was_read_of_it_stays,
    where_the_quiz_does_not_come_the_link_can_be_followed_in_it,
    where_scripts_make_no_style_sheets_it_looks_the_same,
];

async fn where_its_file_is_missing_the_link_leads_to_the_quiz(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "dialog-missing", |home| {
        page(&script(home), &element(home, "display=dialog"))
    })?;
    scene.quiz.refuse("/dialog.js");
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.click(LINK).await?;
    let there = "return location.href";
    let home = json!(scene.quiz.url("/"));
    browser.wait_for(there, &[], &home).await?;
    let complaints = browser.complaints().await?;
    assert!(
        complaints.iter().all(|line| line.contains("dialog.js")),
        "{complaints:?}"
    );
    Ok(())
}

async fn one_that_is_taken_out_or_no_longer_a_dialog_leaves_nothing_behind(
    visit: &Visit,
) -> Outcome {
    let scene = Scene::set(visit, "dialog-end", |home| {
        let head = script(home) + LISTENING;
        page(&head, &element(home, "display=dialog"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    let left = "const { shadowRoot } = element;
        return [document.documentElement.style.length, shadowRoot.querySelectorAll('dialog').length,
            shadowRoot.querySelectorAll('div > slot').length, shadowRoot.querySelectorAll('div').length,
            shadowRoot.querySelectorAll('a').length]";
    let keep = "window.element = document.querySelector('cto-quadrant')";
    browser.script(keep, &[]).await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    browser.script("element.remove()", &[]).await?;
    browser.wait_for(left, &[], &json!([0, 0, 1, 1, 0])).await?;

    browser.script("document.body.append(element)", &[]).await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    browser
        .script("element.removeAttribute('display')", &[])
        .await?;
    browser.wait_for(left, &[], &json!([0, 0, 1, 1, 0])).await?;
    // From now on it is one in the post, which comes by itself.
    let shown = "return !!element.shadowRoot.querySelector('.shown iframe')";
    browser.wait_for(shown, &[], &json!(true)).await
}

/// Opens a dialog with the stand-in for the quiz, in a post with this in its head.
async fn open_scene(visit: &Visit, name: &str, head: &str) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let head = [LISTENING, head, &script(home)].concat();
        page(&head, &element(home, "display=dialog"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    let names = "window.element = document.querySelector('cto-quadrant')";
    browser.script(names, &[]).await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    let names = "window.made = element.shadowRoot.querySelector('dialog')";
    browser.script(names, &[]).await?;
    Ok((scene, browser))
}

async fn press_at(browser: &Browser, place: &str) -> Outcome {
    let place = format!("const box = made.getBoundingClientRect(); return {place}");
    let place = browser.script(&place, &[]).await?;
    for kind in ["mousePressed", "mouseReleased"] {
        let press = json!({
            "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1
        });
        browser.devtools("Input.dispatchMouseEvent", press).await?;
    }
    browser.settle().await
}

async fn a_click_beside_it_closes_it_and_one_inside_does_not(visit: &Visit) -> Outcome {
    let (_scene, browser) = open_scene(visit, "dialog-beside", "").await?;
    press_at(&browser, "[box.left + 60, box.top + 20]").await?;
    assert_eq!(
        browser.script("return made.open", &[]).await?,
        json!(true),
        "the bar is inside"
    );
    press_at(&browser, "[box.left / 2, box.top + 20]").await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await
}

async fn a_page_without_a_scroll_bar_gets_none(visit: &Visit) -> Outcome {
    let (_scene, browser) = open_scene(visit, "dialog-short", "").await?;
    let widths = "return [document.body.getBoundingClientRect().width, innerWidth,
        document.documentElement.style.scrollbarGutter]";
    let opened = browser.script(widths, &[]).await?;
    close(&browser).await?;
    wait_state(&browser, [json!(false), json!("a"), json!("")]).await?;
    assert_eq!(browser.script(widths, &[]).await?, opened);
    Ok(())
}

async fn its_button_says_close_in_a_language_that_it_has(visit: &Visit) -> Outcome {
    let button = "const [button] = made.querySelectorAll('button');
        return [button.lang, button.textContent, button.type]";
    let (scene, browser) = open_scene(visit, "dialog-language", "").await?;
    let close = visit.text("embed.dialog.close");
    // Every language begins with the word of English for now, and each must name what it is in.
    let turns = "element.removeAttribute('display'); arguments[0] === null
        ? document.documentElement.removeAttribute('lang')
        : document.documentElement.lang = arguments[0];
        element.setAttribute('display', 'dialog')";
    for lang in [json!("en-GB"), json!("tlh"), json!(""), Json::Null] {
        browser.script(turns, &[lang]).await?;
        browser.click(LINK).await?;
        wait_quiz(&browser).await?;
        let names = "window.made = element.shadowRoot.querySelector('dialog')";
        browser.script(names, &[]).await?;
        let told = browser.script(button, &[]).await?;
        assert_eq!(told, json!(["en", close, "button"]));
    }
    drop(scene);
    Ok(())
}

async fn a_result_begins_at_its_top_and_what_was_read_of_it_stays(visit: &Visit) -> Outcome {
    let (_scene, browser) = open_scene(visit, "dialog-top", "").await?;
    let read = "made.style.height = '200px'; made.querySelector('iframe').style.height = '2000px';
        made.scrollTop = 300; return made.scrollTop";
    let tell = "element.dispatchEvent(new CustomEvent('cto-quadrant-result',
        { detail: arguments[0] })); return made.scrollTop";
    assert_eq!(browser.script(read, &[]).await?, json!(300));
    let agreed = json!({ "perspective": "today", "code": "1026WUf0PPdVmdezR" });
    assert_eq!(browser.script(tell, &[agreed]).await?, json!(300));
    let fresh = json!({ "perspective": "today" });
    assert_eq!(browser.script(tell, &[fresh]).await?, json!(0));
    Ok(())
}

async fn where_the_quiz_does_not_come_the_link_can_be_followed_in_it(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "dialog-waits", |home| {
        page(&script(home), &element(home, "display=dialog"))
    })?;
    scene.quiz.hold("/");
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    browser.click(LINK).await?;
    let links = "const { shadowRoot } = document.querySelector('cto-quadrant');
        return [...shadowRoot.querySelectorAll('dialog[open] a')]
            .map(link => [link.href, link.textContent, link.checkVisibility()])";
    let outside = "const link = document.querySelector('cto-quadrant a');
        return [[link.href, link.textContent, true]]";
    let link = browser.script(outside, &[]).await?;
    browser.wait_for(links, &[], &link).await?;
    scene.quiz.release("/");
    wait_quiz(&browser).await?;
    let gone = "const link = document.querySelector('cto-quadrant').shadowRoot
        .querySelector('dialog a'); return link.checkVisibility()";
    browser.wait_for(gone, &[], &json!(false)).await
}

async fn where_scripts_make_no_style_sheets_it_looks_the_same(visit: &Visit) -> Outcome {
    let look = "const [dialog, button, box] = ['dialog', 'dialog button', 'dialog > div']
            .map(css => getComputedStyle(element.shadowRoot.querySelector(css)));
        return [dialog.position, dialog.borderRadius, dialog.paddingBottom, dialog.width,
            dialog.backgroundColor, button.minWidth, button.fontSize, button.cursor,
            box.display, box.minHeight, getComputedStyle(element).display]";
    let (_scene, browser) = open_scene(visit, "dialog-sheets", "").await?;
    let modern = browser.script(look, &[]).await?;
    assert_eq!(modern[1], json!("6px"), "{modern}");
    let old = "<script>delete globalThis.CSSStyleSheet</script>";
    let (_scene, browser) = open_scene(visit, "dialog-no-sheets", old).await?;
    assert_eq!(browser.script(look, &[]).await?, modern);
    Ok(())
}
