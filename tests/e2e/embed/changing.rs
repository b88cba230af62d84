//! What a page does with an element that it already has: another way to load or to be shown, the
//! focus, a pointer, a move before the quiz has come.

use serde_json::json;

use crate::browser::Browser;
use crate::embed::scene::{
    LISTENING, Scene, element, page, script, told, wait_heard_of, wait_seen, with_element, within,
};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    another_way_to_load_holds_at_once,
    a_quiz_that_is_no_dialog_any_more_waits_for_its_click_again,
    a_preview_is_another_page_of_the_quiz,
    a_pointer_over_the_link_makes_the_connection,
    until_the_quiz_is_there_the_focus_goes_to_its_link,
    the_focus_comes_along_once_and_scrolls_nothing,
    an_element_that_moves_while_it_waits_keeps_its_link,
    an_element_that_was_never_on_a_page_is_let_go,
    what_changes_out_of_sight_is_told_when_it_comes_back,
    spaces_around_what_an_attribute_says_mean_nothing,
];

/// A page whose scripts may not fail, with the element far below its top if `is_far`.
async fn open(
    visit: &Visit,
    name: &str,
    attributes: &str,
    is_far: bool,
) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let space = if is_far {
            "<div style=height:5000px></div>"
        } else {
            ""
        };
        let body = format!(
            "<main>{space}{}</main><aside></aside>",
            element(home, attributes)
        );
        page(&(LISTENING.to_owned() + &script(home)), &body)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    Ok((scene, browser))
}

async fn another_way_to_load_holds_at_once(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "changing-loading", "loading=click", true).await?;
    with_element(&browser, "element.setAttribute('loading', 'eager')").await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(scene.loaded(), ["/"]);
    Ok(())
}

async fn a_quiz_that_is_no_dialog_any_more_waits_for_its_click_again(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "changing-display", "loading=click", false).await?;
    browser.click("cto-quadrant a").await?;
    wait_seen(&browser, &["quiz"]).await?;
    for change in [
        "element.setAttribute('display', 'dialog')",
        "element.removeAttribute('display')",
    ] {
        with_element(&browser, change).await?;
        browser.settle().await?;
        wait_seen(&browser, &["link"]).await?;
    }
    assert_eq!(scene.loaded(), ["/"]);
    browser.click("cto-quadrant a").await?;
    wait_seen(&browser, &["quiz"]).await
}

async fn a_preview_is_another_page_of_the_quiz(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "changing-preview", "result=CODE", false).await?;
    wait_seen(&browser, &["quiz"]).await?;
    for (change, expected) in [
        (
            "element.setAttribute('preview', '')",
            "?preview&card#r=CODE",
        ),
        ("element.removeAttribute('result')", "?preview"),
        ("element.removeAttribute('preview')", ""),
    ] {
        with_element(&browser, change).await?;
        wait_seen(&browser, &["quiz"]).await?;
        let place = within(&browser, "return location.search + location.hash", &[]).await?;
        assert_eq!(place, json!(expected));
    }
    Ok(())
}

async fn a_pointer_over_the_link_makes_the_connection(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "changing-pointer", "loading=click", false).await?;
    let connections = "return [...element.shadowRoot.querySelectorAll('link')]
        .map(({ rel, href }) => [rel, href])";
    assert_eq!(with_element(&browser, connections).await?, json!([]));
    let over = "for (const link of [...document.links, element])
        link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))";
    with_element(&browser, over).await?;
    let home = scene.quiz.url("/");
    assert_eq!(
        with_element(&browser, connections).await?,
        json!([["preconnect", home]])
    );
    Ok(())
}

async fn until_the_quiz_is_there_the_focus_goes_to_its_link(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "changing-focus", "loading=click", false).await?;
    with_element(&browser, "element.restart(); element.focus()").await?;
    assert!(browser.is_focused("cto-quadrant a").await?);
    // It has been asked for, and is on its way.
    scene.quiz.hold("/");
    with_element(
        &browser,
        "document.activeElement.blur(); element.querySelector('a').click()",
    )
    .await?;
    with_element(&browser, "element.focus()").await?;
    assert!(browser.is_focused("cto-quadrant a").await?);
    // A page may have taken the link away.
    with_element(&browser, "element.replaceChildren(); element.focus()").await?;
    assert_eq!(told(&browser).await?, json!([]));
    scene.quiz.release("/");
    Ok(())
}

async fn the_focus_comes_along_once_and_scrolls_nothing(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "changing-along", "loading=click", true).await?;
    scene.quiz.hold("/");
    // Whoever reads on meanwhile is not called back by the quiz.
    with_element(
        &browser,
        "element.querySelector('a').focus(); document.activeElement.click(); scrollTo(0, 0)",
    )
    .await?;
    browser.settle().await?;
    scene.quiz.release("/");
    wait_seen(&browser, &["quiz"]).await?;
    assert!(browser.is_focused("cto-quadrant").await?);
    assert_eq!(browser.script("return scrollY", &[]).await?, json!(0));
    // Nor is whoever reads on in the frame, by its next height.
    let next = "tell({ type: 'height', height: 700 });
        tell({ type: 'progress', perspective: 'today', answered: 1, total: 9 })";
    within(&browser, next, &[]).await?;
    let has_told = "return told.some(([type]) => type === 'progress')";
    browser.wait_for(has_told, &[], &json!(true)).await?;
    browser.settle().await?;
    let asked = "return heard.filter(({ type }) => type === 'focus').length";
    assert_eq!(within(&browser, asked, &[]).await?, json!(1));
    Ok(())
}

async fn an_element_that_moves_while_it_waits_keeps_its_link(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "changing-waiting", "", false).await?;
    wait_seen(&browser, &["quiz"]).await?;
    scene.quiz.hold("/");
    with_element(&browser, "document.querySelector('aside').append(element)").await?;
    wait_seen(&browser, &["link"]).await?;
    scene.quiz.release("/");
    wait_seen(&browser, &["quiz"]).await
}

async fn an_element_that_was_never_on_a_page_is_let_go(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "changing-never", "", false).await?;
    wait_seen(&browser, &["quiz"]).await?;
    // Routers parse a page, and may throw it away again.
    let throw_away = "const page = document.implementation.createHTMLDocument();
        const other = document.createElement('cto-quadrant');
        page.body.append(other);
        other.remove();
        other.setAttribute('theme', 'dark');
        return [other, element].map(one => one.shadowRoot.adoptedStyleSheets.length)";
    assert_eq!(with_element(&browser, throw_away).await?, json!([0, 1]));
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    Ok(())
}

async fn what_changes_out_of_sight_is_told_when_it_comes_back(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "changing-sight", "", false).await?;
    wait_seen(&browser, &["quiz"]).await?;
    // Nothing tells of a picture behind the text that a style sheet brings.
    let change = "
        document.querySelector('main').before(Object.assign(document.createElement('div'), {
            style: 'height: 9000px' }));
        const sheet = new CSSStyleSheet;
        sheet.replaceSync('main { background-image: linear-gradient(red, red) }');
        document.adoptedStyleSheets = [sheet];";
    with_element(&browser, change).await?;
    browser.settle().await?;
    browser.script("scrollTo(0, 9000)", &[]).await?;
    // That of the element, that of the text, and the picture.
    let ground = "rgba(0, 0, 0, 0);rgba(0, 0, 0, 0);";
    wait_heard_of(&browser, &json!({ "type": "options", "ground": ground })).await
}

async fn spaces_around_what_an_attribute_says_mean_nothing(visit: &Visit) -> Outcome {
    let (scene, browser) = open(
        visit,
        "changing-spaces",
        "loading=' click ' result=' CODE\n'",
        false,
    )
    .await?;
    browser.settle().await?;
    assert_eq!(scene.loaded(), [] as [&str; 0]);
    browser.click("cto-quadrant a").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let place = within(&browser, "return location.search + location.hash", &[]).await?;
    assert_eq!(place, json!("?card#r=CODE"));
    Ok(())
}
