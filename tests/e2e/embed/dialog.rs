//! The quiz over the page: opened by the link in the post, closed by its button and by Escape, and
//! there again as it was left.

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
    where_its_file_is_missing_the_link_leads_to_the_quiz,
    one_that_is_taken_out_or_no_longer_a_dialog_leaves_nothing_behind,
    a_click_beside_it_closes_it_and_one_inside_does_not,
    a_page_without_a_scroll_bar_gets_none,
    its_button_says_close_in_a_language_that_it_has,
    a_result_begins_at_its_top_and_what_was_read_of_it_stays,
    where_the_quiz_does_not_come_the_link_can_be_followed_in_it,
    where_scripts_make_no_style_sheets_it_looks_the_same,
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
            shadowRoot.querySelectorAll('div > slot').length, shadowRoot.querySelectorAll('div').length]";
    let keep = "window.element = document.querySelector('cto-quadrant')";
    browser.script(keep, &[]).await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    browser.script("element.remove()", &[]).await?;
    browser.wait_for(left, &[], &json!([0, 0, 1, 1])).await?;

    browser.script("document.body.append(element)", &[]).await?;
    browser.click(LINK).await?;
    wait_quiz(&browser).await?;
    browser
        .script("element.removeAttribute('display')", &[])
        .await?;
    browser.wait_for(left, &[], &json!([0, 0, 1, 1])).await?;
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
