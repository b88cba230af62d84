//! What a browser keeps between two visits, and how to be rid of it.

use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::session::{BROKEN_KEY, TODAY_KEY};
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{
    BACK, HEADING, NEXT, WHOLE, at_block, at_result, first_blocks, least, most, return_to,
    self_view, varied,
};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    a_reload_in_the_middle_keeps_the_step_and_the_picks,
    starting_over_clears_everything_and_undo_brings_it_back,
    a_reload_of_the_result_shows_the_same_result,
    deleting_everything_stored_leaves_no_key_of_ours,
    a_stored_session_that_cannot_be_read_is_set_aside,
    a_visit_without_an_answer_stores_nothing,
];

/// Answers the first block and the self-view, and half of the second block.
async fn begin(browser: &Browser) -> Outcome {
    browser.click(&most(1, Model::Eft)).await?;
    browser.click(&least(1, Model::Im)).await?;
    browser.click(NEXT).await?;
    browser.click(&self_view(Model::Bt)).await?;
    browser.click(NEXT).await?;
    browser.click(&most(2, Model::Bt)).await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Bt)))
        .await
        .map(drop)
}

/// The answers of [`begin`] are all there, seen from the second block.
async fn check_begun(browser: &Browser, visit: &Visit) -> Outcome {
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Bt)))
        .await?;
    assert_eq!(browser.count("[name=least-2]:checked").await?, 0);
    browser.click(BACK).await?;
    browser
        .wait(&format!("{}:checked", self_view(Model::Bt)))
        .await?;
    browser.click(BACK).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Eft)))
        .await?;
    browser
        .wait(&format!("{}:checked", least(1, Model::Im)))
        .await
        .map(drop)
}

async fn a_reload_in_the_middle_keeps_the_step_and_the_picks(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    begin(&browser).await?;
    browser.reload().await?;
    browser
        .wait_text(".notice span", &visit.label("notice.resumed"))
        .await?;
    check_begun(&browser, visit).await
}

async fn starting_over_clears_everything_and_undo_brings_it_back(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    begin(&browser).await?;
    browser.reload().await?;

    let remedy = ".notice span + button";
    browser
        .wait_text(remedy, &visit.label("notice.start-over"))
        .await?;
    browser.click(remedy).await?;
    browser.wait(".intro + form").await?;
    assert_eq!(browser.count("input:checked").await?, 0);
    assert_eq!(browser.stored().await?, json!({}));

    browser
        .wait_text(".notice span", &visit.label("notice.started-over"))
        .await?;
    browser.wait_text(remedy, &visit.label("quiz.undo")).await?;
    browser.click(remedy).await?;
    check_begun(&browser, visit).await
}

async fn a_reload_of_the_result_shows_the_same_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    let script = "return document.querySelector('.hero').outerHTML";
    browser.wait(WHOLE).await?;
    let before = browser.script(script, &[]).await?;
    browser.reload().await?;
    browser.wait(WHOLE).await?;
    assert_eq!(browser.script(script, &[]).await?, before);
    Ok(())
}

async fn deleting_everything_stored_leaves_no_key_of_ours(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser
        .store(BROKEN_KEY, "from an earlier accident")
        .await?;
    browser.store("of-the-host", "not ours").await?;

    let delete = ".stored button:last-child";
    browser
        .wait_text(delete, &visit.label("share.delete"))
        .await?;
    browser.click(delete).await?;
    browser
        .wait_text(".notice span", &visit.label("share.deleted"))
        .await?;
    let left = json!({ "of-the-host": "not ours" });
    browser
        .wait_for("return { ...localStorage }", &[], &left)
        .await?;
    browser.wait(".intro + form").await?;
    assert_eq!(browser.count("input:checked").await?, 0);

    browser.reload().await?;
    assert_eq!(browser.count(".notice p").await?, 0);
    browser.wait(".intro + form").await.map(drop)
}

async fn a_stored_session_that_cannot_be_read_is_set_aside(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let damaged = at_block(first_blocks(3), 4).to_string().replace('1', "2");
    return_to(&browser, visit, "/", None).await?;
    browser.store(TODAY_KEY, &damaged).await?;
    browser.reload().await?;

    browser
        .wait_text(".notice span", &visit.label("notice.broken"))
        .await?;
    browser.wait(".intro + form").await?;
    let aside = json!({ BROKEN_KEY: damaged });
    assert_eq!(browser.stored().await?, aside);

    // What is answered now does not take its place.
    browser.click(&most(1, Model::Im)).await?;
    let kept = "return [localStorage.getItem(arguments[0]), localStorage.length]";
    browser
        .wait_for(kept, &[json!(BROKEN_KEY)], &json!([damaged, 2]))
        .await
}

async fn a_visit_without_an_answer_stores_nothing(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(".prompt", &visit.label("quiz.pick-first"))
        .await?;
    assert_eq!(browser.stored().await?, json!({}));
    Ok(())
}
