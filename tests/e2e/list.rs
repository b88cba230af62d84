//! All blocks as one list, and the way between list and steps.

use cto_quadrant::domain::model::Model;

use crate::quiz::{HEADING, MAP, NEXT, least, most, name, self_view};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    list_and_steps_show_the_same_answers,
    the_list_leads_to_the_result_and_survives_a_reload,
];

const SWITCH: &str = ".switch button";

async fn list_and_steps_show_the_same_answers(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    browser.click(&most(1, Model::Eft)).await?;
    browser.click(&least(1, Model::Im)).await?;
    browser.click(NEXT).await?;
    browser.click(&self_view(Model::Bt)).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;

    browser
        .wait_text(SWITCH, &visit.label("quiz.as-list"))
        .await?;
    browser.click(SWITCH).await?;
    browser.wait("form.list").await?;
    let situations = browser.texts("form.list .block:not(.self-view) h2").await?;
    let expected: Vec<&str> = (1..=12)
        .map(|block| visit.text(&format!("blocks.{block}.situation")))
        .collect();
    assert_eq!(situations, expected);
    for checked in [
        most(1, Model::Eft),
        least(1, Model::Im),
        self_view(Model::Bt),
    ] {
        browser.wait(&format!("{checked}:checked")).await?;
    }
    browser.click(&most(5, Model::Tvom)).await?;
    // In the list a skipped block stays where it is.
    let skip = ".entry:nth-of-type(3) .entry-steps button";
    browser.click(skip).await?;
    browser.wait(&format!("{skip}[aria-pressed=true]")).await?;

    browser
        .wait_text(SWITCH, &visit.label("quiz.as-steps"))
        .await?;
    browser.click(SWITCH).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    let counted = visit.filled("quiz.answered", &[("n", "2"), ("total", "12")]);
    browser.wait_text(".masthead .aside", &counted).await?;

    browser.click(&most(2, Model::Im)).await?;
    for block in 3..=5 {
        // The third was skipped, the fourth is now.
        browser
            .click(if block == 5 {
                ".steps [data-queue=skip]"
            } else {
                NEXT
            })
            .await?;
        browser.wait(&format!("[name=most-{block}]")).await?;
    }
    browser
        .wait(&format!("{}:checked", most(5, Model::Tvom)))
        .await
        .map(drop)
}

async fn the_list_leads_to_the_result_and_survives_a_reload(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    browser.click(SWITCH).await?;
    for block in 1..=8 {
        browser.click(&most(block, Model::Bt)).await?;
    }
    browser.reload().await?;
    browser.wait("form.list").await?;
    assert_eq!(browser.count("input:checked").await?, 8);

    browser.wait_text(NEXT, &visit.label("quiz.finish")).await?;
    browser.click(NEXT).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Bt))]);
    browser
        .wait_text(&format!("{HEADING}:focus"), &call)
        .await?;
    browser.back().await?;
    browser.wait("form.list").await?;
    browser.forward().await?;
    browser.wait(MAP).await.map(drop)
}
