//! What is kept of the two perspectives, in their two slots, in the history and in other tabs.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::code::encode;
use cto_quadrant::wire::session::{NEEDED_KEY, TODAY_KEY};
use serde_json::json;

use crate::browser::Browser;
use crate::needed::{BESIDE, OTHER, RANK, clearly, kept, needed_view, open_result};
use crate::quiz::{HEADING, NEXT, at_result, first_blocks, most, return_to, varied};
use crate::runner::{Outcome, everywhere};
use crate::section::needed;
use crate::visit::Visit;

everywhere![
    starting_over_clears_one_of_the_two,
    deleting_everything_clears_both,
    back_of_the_browser_leads_from_one_to_the_other,
    another_tab_tells_of_what_is_needed,
];

/// Both perspectives are done; the result of what is needed is shown.
async fn open_both(visit: &Visit) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    let sessions = [at_result(first_blocks(12)), at_result(needed(varied()))];
    return_to(&browser, visit, "/", sessions).await?;
    browser
        .wait_text(OTHER, &visit.label("shift.see-needed"))
        .await?;
    browser.click(OTHER).await?;
    browser.wait(".headline .rank").await?;
    browser.wait(".stored").await?;
    Ok(browser)
}

/// Waits until these answers are kept under the key, or nothing is: the page is drawn before they
/// are stored.
async fn wait_kept(browser: &Browser, key: &str, answers: Option<&Answers>) -> Outcome {
    let code = "return localStorage.getItem(arguments[0])?.split(' ')[1] ?? null";
    let expected = json!(answers.map(encode));
    browser.wait_for(code, &[json!(key)], &expected).await
}

async fn starting_over_clears_one_of_the_two(visit: &Visit) -> Outcome {
    let browser = open_both(visit).await?;
    browser.click(".stored button:first-child").await?;
    browser
        .wait_text(".notice span", &visit.label("notice.started-over"))
        .await?;
    browser
        .wait_text(HEADING, visit.text("blocks.1.situation"))
        .await?;
    assert_eq!(browser.count("input:checked").await?, 0);
    wait_kept(&browser, NEEDED_KEY, None).await?;
    let today = at_result(first_blocks(12));
    assert_eq!(kept(&browser, TODAY_KEY).await?, Some(today));

    browser.click(".notice span + button").await?;
    browser.wait(BESIDE).await?;
    wait_kept(&browser, NEEDED_KEY, Some(&needed(varied()))).await?;

    // The same the other way round.
    browser.click(OTHER).await?;
    browser
        .wait_text(HEADING, &clearly(visit, Model::Eft))
        .await?;
    browser.click(".stored button:first-child").await?;
    browser.wait(".intro").await?;
    wait_kept(&browser, TODAY_KEY, None).await?;
    wait_kept(&browser, NEEDED_KEY, Some(&needed(varied()))).await
}

async fn deleting_everything_clears_both(visit: &Visit) -> Outcome {
    let browser = open_both(visit).await?;
    browser.click(".stored button:last-child").await?;
    browser
        .wait_text(".notice span", &visit.label("share.deleted"))
        .await?;
    browser.wait(".intro + form").await?;
    browser
        .wait_for("return { ...localStorage }", &[], &json!({}))
        .await?;
    browser.reload().await?;
    browser.wait(".intro + form").await?;
    assert_eq!(browser.count("input:checked, .notice p").await?, 0);
    Ok(())
}

async fn back_of_the_browser_leads_from_one_to_the_other(visit: &Visit) -> Outcome {
    let browser = open_result(visit, first_blocks(12)).await?;
    browser.click(OTHER).await?;
    browser.click(&most(1, Model::Bt)).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;

    browser.back().await?;
    let picked = format!("{}:checked", most(1, Model::Bt));
    browser.wait(&picked).await?;
    browser.back().await?;
    let today = clearly(visit, Model::Eft);
    browser.wait_text(HEADING, &today).await?;
    browser
        .wait_text(OTHER, &visit.label("shift.go-on"))
        .await?;
    assert_eq!(browser.count(RANK).await?, 0);

    browser.forward().await?;
    browser.wait(&picked).await?;
    browser
        .wait_text(RANK, &visit.label("shift.perspective"))
        .await?;
    browser.back().await?;
    browser.wait_text(HEADING, &today).await?;
    // It goes on where it was broken off.
    browser.click(OTHER).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    let kept = kept(&browser, TODAY_KEY).await?;
    assert_eq!(kept, Some(at_result(first_blocks(12))));
    Ok(())
}

async fn another_tab_tells_of_what_is_needed(visit: &Visit) -> Outcome {
    let browser = open_result(visit, first_blocks(12)).await?;
    let client = browser.client();
    let first = client.window().await?;
    let second = client.new_window(true).await?.handle;
    client.switch_to_window(second).await?;
    browser.open(&visit.url("/")).await?;
    browser.click(OTHER).await?;
    browser.click(&most(1, Model::Bt)).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Bt)))
        .await?;

    client.switch_to_window(first).await?;
    browser
        .wait_text(".notice span", &visit.label("notice.other-tab"))
        .await?;
    browser
        .wait_text(HEADING, &clearly(visit, Model::Eft))
        .await?;
    // What is answered here leaves the other slot alone.
    browser.click(&needed_view(Model::Im)).await?;
    browser.wait(BESIDE).await?;
    let other = kept(&browser, NEEDED_KEY).await?.ok_or("it is lost")?;
    assert_eq!(other.answers.quiz.n_answered(), 1);

    browser.click(".notice span + button").await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Bt)))
        .await?;
    browser
        .wait_text(RANK, &visit.label("shift.perspective"))
        .await
}
