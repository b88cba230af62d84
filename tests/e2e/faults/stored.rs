//! The storage: full from the middle on, emptied under the page, damaged, and shared by two quizzes
//! of one post.

use std::fs;
use std::path::Path;

use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::history::{BROKEN_HISTORY_KEY, HISTORY_KEY};
use cto_quadrant::wire::session::{BROKEN_KEY, TODAY_KEY};
use serde_json::json;

use super::{pick, wait_block};
use crate::embed::scene::{element, enter, leave, page, script, wait_seen};
use crate::history_kept::three_years;
use crate::quiz::{
    BACK, MAP, NEXT, at_block, at_result, first_blocks, most, return_to, return_with, slot, varied,
};
use crate::runner::{Outcome, everywhere};
use crate::tools::{HISTORY, open_tool, wait_told};
use crate::visit::{Visit, elsewhere};

everywhere![
    where_storage_fills_up_in_the_middle_the_page_says_so_and_goes_on,
    what_is_deleted_under_the_page_is_stored_again_with_the_next_answer,
    answers_damaged_in_any_way_are_set_aside_word_for_word,
    a_history_that_cannot_be_read_is_set_aside_word_for_word,
    two_quizzes_of_one_post_never_mix_their_answers: Frames,
];

const STORED: &str = "return localStorage.getItem(arguments[0])";

async fn where_storage_fills_up_in_the_middle_the_page_says_so_and_goes_on(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(5), 6))).await?;
    let before = browser.script(STORED, &[json!(TODAY_KEY)]).await?;
    let full = "Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
    };";
    browser.script(full, &[]).await?;
    for block in 6..=12 {
        pick(&browser, block, Model::Tvom).await?;
        browser
            .wait_text(".memory", &visit.label("notice.denied"))
            .await?;
        browser.click(NEXT).await?;
    }
    browser.wait(MAP).await?;
    // What was stored before is still there.
    let after = browser.script(STORED, &[json!(TODAY_KEY)]).await?;
    assert!(before.is_string());
    assert_eq!(after, before);
    Ok(())
}

async fn what_is_deleted_under_the_page_is_stored_again_with_the_next_answer(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(5), 6))).await?;
    browser.script("localStorage.clear()", &[]).await?;
    pick(&browser, 6, Model::Bt).await?;
    browser.reload().await?;
    wait_block(&browser, visit, 6).await?;
    browser
        .wait(&format!("{}:checked", most(6, Model::Bt)))
        .await?;
    for block in (1..=5).rev() {
        // The self-view stands between the first two blocks.
        let n_back = if block == 1 { 2 } else { 1 };
        for _ in 0..n_back {
            browser.click(BACK).await?;
        }
        browser
            .wait(&format!("{}:checked", most(block, Model::Eft)))
            .await?;
    }
    Ok(())
}

async fn answers_damaged_in_any_way_are_set_aside_word_for_word(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let sound = at_block(first_blocks(3), 4).to_string();
    let damaged = [
        String::new(),
        String::from("\u{0}\u{feff}\u{1f600}"),
        sound[..sound.len() / 2].to_owned(),
        sound.replace(' ', "  "),
        sound.repeat(20_000),
        format!("9{}", &sound[1..]),
    ];
    for text in damaged {
        return_with(&browser, visit, "/", [(TODAY_KEY, text.clone())]).await?;
        browser
            .wait_text(".notice span", &visit.label("notice.broken"))
            .await?;
        browser.wait(".intro + form").await?;
        let aside = json!({ BROKEN_KEY: text });
        assert_eq!(browser.stored().await?, aside);
    }
    Ok(())
}

async fn a_history_that_cannot_be_read_is_set_aside_word_for_word(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let (_, sound) = three_years();
    let damaged = sound.replace("2025-05-02", "2025-13-02");
    assert_ne!(damaged, sound);
    let slots = [slot(at_result(varied())), (HISTORY_KEY, damaged.clone())];
    return_with(&browser, visit, "/", slots).await?;
    open_tool(&browser, visit, HISTORY).await?;
    wait_told(&browser, visit, "told.set-aside", &[]).await?;
    browser
        .wait_for(STORED, &[json!(BROKEN_HISTORY_KEY)], &json!(damaged))
        .await?;
    let kept = browser.stored().await?;
    assert!(kept[TODAY_KEY].is_string(), "{kept}");
    Ok(())
}

async fn two_quizzes_of_one_post_never_mix_their_answers(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let home = visit.url("/");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults-two");
    fs::create_dir_all(&folder)?;
    let two = element(&home, "loading=eager").repeat(2);
    fs::write(folder.join("index.html"), page(&script(&home), &two))?;
    let host = visit.host(folder)?;
    browser.go_to(&elsewhere(&host.url("/"))).await?;
    wait_seen(&browser, &["quiz", "quiz"]).await?;
    enter(&browser, 1).await?;
    browser.ready().await?;
    leave(&browser).await?;
    enter(&browser, 0).await?;
    browser.ready().await?;
    pick(&browser, 1, Model::Im).await?;
    leave(&browser).await?;

    enter(&browser, 1).await?;
    let words = visit.label("notice.other-tab");
    browser.wait_text(".notice span", &words).await?;
    assert_eq!(browser.count("input:checked").await?, 0);
    browser.click_button(&visit.label("notice.load")).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Im)))
        .await?;
    leave(&browser).await
}
