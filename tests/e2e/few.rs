//! Results of few answers: they say less, and how to get more.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Response;

use crate::browser::Browser;
use crate::quiz::{HEADING, MAP, NEXT, SKIP, WHOLE, at_result, first_blocks, most, return_to};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    under_four_answers_there_is_no_map_and_the_skipped_blocks_are_listed,
    with_eight_answers_the_result_is_put_into_words,
    somebody_who_skips_everything_is_told_what_to_do,
];

/// The first blocks answered, all others skipped.
fn skipped_after(n_blocks: usize) -> Answers {
    let mut answers = first_blocks(n_blocks);
    for block in BlockIndex::all().skip(n_blocks) {
        answers.quiz = answers.quiz.with(block, Response::Skipped);
    }
    answers
}

fn facets(visit: &Visit, from: usize) -> Vec<&str> {
    (from..=12)
        .map(|block| visit.text(&format!("blocks.{block}.facet")))
        .collect()
}

async fn check_no_map(browser: &Browser, visit: &Visit, n_answered: usize) -> Outcome {
    browser
        .wait_text(HEADING, &visit.label("call.under-four"))
        .await?;
    let note = visit.filled("call.under-four-note", &[("n", &n_answered.to_string())]);
    browser.wait_text(".few h1 + p", &note).await?;
    assert_eq!(
        browser
            .count("svg.map, .affinities, .why, .readings, #share-copy")
            .await?,
        0
    );
    assert_eq!(
        browser.texts(".few li span").await?,
        facets(visit, n_answered + 1)
    );
    Ok(())
}

async fn under_four_answers_there_is_no_map_and_the_skipped_blocks_are_listed(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(skipped_after(3)))).await?;
    check_no_map(&browser, visit, 3).await?;

    browser.click(".few li:first-child button").await?;
    browser
        .wait_text(HEADING, visit.text("blocks.4.situation"))
        .await?;
    browser.click(&most(4, Model::Eft)).await?;
    browser.wait_text(NEXT, &visit.label("quiz.finish")).await?;
    browser.click(NEXT).await?;

    // Four are enough for a map, but not for a name or for what would change it.
    browser.wait(WHOLE).await?;
    assert_eq!(browser.count(MAP).await?, 1);
    assert_eq!(browser.text(HEADING).await?, visit.label("call.few"));
    let note = visit.filled("call.few-note", &[("n", "4")]);
    let headline = browser.texts(".headline p").await?.join(" ");
    assert!(headline.contains(&note), "{headline}");
    assert_eq!(browser.count(".affinities li").await?, 4);
    assert_eq!(browser.count(".flips").await?, 0);
    Ok(())
}

async fn with_eight_answers_the_result_is_put_into_words(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(skipped_after(7)))).await?;
    browser.wait_text(HEADING, &visit.label("call.few")).await?;
    browser.wait(WHOLE).await?;
    assert_eq!(browser.count(".flips").await?, 0);

    browser.click(".answers li:nth-child(8) button").await?;
    browser.click(&most(8, Model::Eft)).await?;
    browser.click(NEXT).await?;
    let name = visit.text("models.eft.name");
    browser
        .wait_text(HEADING, &visit.filled("call.clear", &[("model", name)]))
        .await?;
    browser.wait(".flips").await.map(drop)
}

async fn somebody_who_skips_everything_is_told_what_to_do(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    for block in 1..=12 {
        browser.wait(&format!("[name=most-{block}]")).await?;
        browser.click(SKIP).await?;
        if block == 1 {
            browser.wait("[name=self-view]").await?;
            browser.click(SKIP).await?;
        }
    }
    check_no_map(&browser, visit, 0).await
}
