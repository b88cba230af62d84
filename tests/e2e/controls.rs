//! The controls of a step: what can be picked when, and how to take it back.

use cto_quadrant::domain::model::Model;

use crate::browser::Browser;
use crate::quiz::{BACK, HEADING, NEXT, SKIP, UNDO, least, most};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    least_waits_for_most_and_never_shares_its_row,
    least_can_be_cleared,
    next_asks_for_a_pick_and_stays,
    a_skipped_block_can_be_answered_after_all,
    undo_takes_back_one_answer_after_the_other,
];

async fn open(visit: &Visit) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    Ok(browser)
}

async fn least_waits_for_most_and_never_shares_its_row(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    assert_eq!(browser.count("[name=most-1]:enabled").await?, 4);
    assert_eq!(browser.count("[name=least-1]:disabled").await?, 4);

    browser.click(&most(1, Model::Eft)).await?;
    browser
        .wait(&format!("{}:disabled", least(1, Model::Eft)))
        .await?;
    browser
        .wait(&format!("{}:enabled", least(1, Model::Im)))
        .await?;
    assert_eq!(browser.count("[name=least-1]:enabled").await?, 3);

    browser.click(&least(1, Model::Im)).await?;
    browser
        .wait(&format!("{}:disabled", most(1, Model::Im)))
        .await?;
    assert_eq!(browser.count("[name=most-1]:enabled").await?, 3);

    // Another most keeps the least, and frees the row it leaves.
    browser.click(&most(1, Model::Bt)).await?;
    browser
        .wait(&format!("{}:disabled", least(1, Model::Bt)))
        .await?;
    browser
        .wait(&format!("{}:enabled", least(1, Model::Eft)))
        .await?;
    browser
        .wait(&format!("{}:checked", least(1, Model::Im)))
        .await
        .map(drop)
}

async fn least_can_be_cleared(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    let clear = ".clear-least button";
    browser.wait(&format!("{clear}:disabled")).await?;
    assert!(
        !browser.wait(clear).await?.is_displayed().await?,
        "there is nothing to clear"
    );

    browser.click(&most(1, Model::Eft)).await?;
    browser.click(&least(1, Model::Im)).await?;
    browser
        .wait_text(
            &format!("{clear}:enabled"),
            &visit.label("quiz.clear-least"),
        )
        .await?;
    browser.click(clear).await?;
    browser.wait_gone("[name=least-1]:checked").await?;
    browser.wait(&format!("{clear}:disabled")).await?;
    assert!(
        browser.is_focused(HEADING).await?,
        "the button took the focus with it"
    );
    browser
        .wait(&format!("{}:enabled", most(1, Model::Im)))
        .await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Eft)))
        .await
        .map(drop)
}

async fn next_asks_for_a_pick_and_stays(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    assert_eq!(browser.text(".prompt").await?, "");
    browser.click(NEXT).await?;
    browser
        .wait_text(".prompt[role=alert]", &visit.label("quiz.pick-first"))
        .await?;
    assert_eq!(
        browser.text(HEADING).await?,
        visit.text("blocks.1.situation")
    );
    browser.click(&most(1, Model::Eft)).await?;
    browser.wait_text(".prompt", "").await?;
    browser.click(NEXT).await?;
    browser.wait("[name=self-view]").await?;

    // The question between the blocks needs no answer.
    browser.click(NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await
}

async fn a_skipped_block_can_be_answered_after_all(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    let counted = |n: &str| visit.filled("quiz.answered", &[("n", n), ("total", "12")]);
    let status = ".masthead .aside";
    browser.click(SKIP).await?;
    browser.wait("[name=self-view]").await?;
    browser.wait_text(status, &counted("0")).await?;
    browser.click(SKIP).await?;
    browser.wait("[name=most-2]").await?;
    browser.click(BACK).await?;
    browser.wait("[name=self-view]").await?;
    browser.click(BACK).await?;
    browser.wait("[name=most-1]").await?;
    browser.wait(&format!("{BACK}:disabled")).await?;

    // Skipped once, it can be passed with Next.
    browser.click(NEXT).await?;
    browser.wait("[name=self-view]").await?;
    browser.click(BACK).await?;
    browser.click(&most(1, Model::Im)).await?;
    browser.wait_text(status, &counted("1")).await
}

async fn undo_takes_back_one_answer_after_the_other(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    browser.wait(&format!("{UNDO}:disabled")).await?;
    browser.click(&most(1, Model::Eft)).await?;
    browser.click(&least(1, Model::Im)).await?;
    browser.click(&most(1, Model::Bt)).await?;
    browser.click(NEXT).await?;
    browser.click("[name=self-view]").await?;
    browser.click(NEXT).await?;
    browser.click(SKIP).await?;
    browser.wait("[name=most-3]").await?;

    // Each answer is taken back where it was given.
    browser.click(UNDO).await?;
    browser.wait("[name=most-2]").await?;
    browser.click(UNDO).await?;
    browser.wait("[name=self-view]").await?;
    browser.wait_gone("[name=self-view]:checked").await?;
    browser.click(UNDO).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Eft)))
        .await?;
    browser
        .wait(&format!("{}:checked", least(1, Model::Im)))
        .await?;
    browser.click(UNDO).await?;
    browser.wait_gone("[name=least-1]:checked").await?;
    browser.click(UNDO).await?;
    browser.wait_gone("input:checked").await?;
    browser.wait(&format!("{UNDO}:disabled")).await.map(drop)
}
