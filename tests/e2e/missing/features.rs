//! Browsers that lack something, or refuse it: the quiz goes on, or a sentence says what to do.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use crate::browser::Browser;
use crate::embed::scene::{LISTENING, Scene, element, page, script, wait_seen};
use crate::quiz::{HEADING, MAP, at_result, name, return_to, take, varied};
use crate::runner::{Outcome, everywhere};
use crate::tools::{CARD, PICTURES, open_tool};
use crate::visit::Visit;

everywhere![
    where_storage_is_denied_the_quiz_runs_and_says_that_nothing_is_kept,
    where_storage_is_full_the_quiz_runs_to_its_end,
    where_there_is_no_clipboard_the_link_is_copied_the_old_way,
    where_no_picture_can_be_drawn_the_page_says_what_else_there_is,
    without_what_only_new_browsers_have_the_quiz_runs_to_its_end,
    without_sheets_made_by_scripts_the_element_still_shows_the_quiz,
];

/// Takes the quiz and waits for what it comes to.
async fn take_it(browser: &Browser, visit: &Visit) -> Outcome {
    take(browser, Pick::most(Model::Tvom)).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Tvom))]);
    browser.wait_text(HEADING, &call).await
}

async fn where_storage_is_denied_the_quiz_runs_and_says_that_nothing_is_kept(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let denied = "for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
            get() { throw new DOMException('denied', 'SecurityError') },
        });";
    browser.prepare(denied).await?;
    browser.open(&visit.url("/")).await?;
    browser
        .wait_text(".memory", &visit.label("notice.denied"))
        .await?;
    take_it(&browser, visit).await
}

async fn where_storage_is_full_the_quiz_runs_to_its_end(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let full = "Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
    };";
    browser.prepare(full).await?;
    browser.open(&visit.url("/")).await?;
    browser
        .wait_text(".memory", &visit.label("notice.denied"))
        .await?;
    take_it(&browser, visit).await?;
    assert_eq!(browser.stored().await?, json!({}));
    Ok(())
}

async fn where_there_is_no_clipboard_the_link_is_copied_the_old_way(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    // As on every page that is not served securely.
    let none = "delete Navigator.prototype.clipboard";
    browser.prepare(none).await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    let kind = "return typeof navigator.clipboard";
    assert_eq!(browser.script(kind, &[]).await?, json!("undefined"));
    browser.click("#share-copy").await?;
    browser
        .wait_text("section.link [role=status]", &visit.label("share.copied"))
        .await
}

async fn where_no_picture_can_be_drawn_the_page_says_what_else_there_is(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    // As in browsers that guard against being told apart by what they draw.
    browser
        .prepare("HTMLCanvasElement.prototype.getContext = () => null")
        .await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    open_tool(&browser, visit, PICTURES).await?;
    browser.wait(CARD).await?;
    browser
        .click_button(&visit.sharing("picture.png", &[]))
        .await?;
    let is_said = "return document.querySelector('main').innerText.includes(arguments[0])";
    let sentence = visit.sharing("picture.failed", &[]);
    browser
        .wait_for(is_said, &[json!(sentence)], &json!(true))
        .await
}

async fn without_what_only_new_browsers_have_the_quiz_runs_to_its_end(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    // Each of these is younger than the oldest browser that docs/browsers.md names.
    let older = "
        delete window.requestIdleCallback;
        delete window.FinalizationRegistry;
        delete Element.prototype.moveBefore;
        delete Element.prototype.checkVisibility;
        delete Navigator.prototype.connection;";
    browser.prepare(older).await?;
    browser.open(&visit.url("/")).await?;
    take_it(&browser, visit).await
}

async fn without_sheets_made_by_scripts_the_element_still_shows_the_quiz(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "missing-sheets", |home| {
        let older = "<script>
            window.CSSStyleSheet = class { constructor() { throw new TypeError('older') } };
            delete Element.prototype.moveBefore;
            </script>";
        let head = format!("{older}{LISTENING}{}", script(home));
        page(&head, &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await
}
