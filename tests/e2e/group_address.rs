//! How one comes to a group, what its address leads to, and what a reload leaves of it.

use crate::group::{COMPARE, OPEN, PASTE, ROWS, group_text, open, open_group, table};
use crate::quiz::{at_result, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    the_group_comes_when_somebody_opens_it_and_back_leads_to_the_comparison,
    more_than_six_pasted_results_are_shown_as_a_group,
    a_group_has_an_address_that_a_reload_keeps,
    a_reload_leaves_nothing_of_a_group_and_everything_of_the_own_result,
];

async fn the_group_comes_when_somebody_opens_it_and_back_leads_to_the_comparison(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.click(COMPARE).await?;
    browser.wait(OPEN).await?;
    browser.settle().await?;
    let fetched = || {
        let requests = visit.server().requests();
        requests
            .iter()
            .filter(|path| path.contains("/group-"))
            .count()
    };
    assert_eq!(fetched(), 0);
    browser.click(OPEN).await?;
    browser
        .wait_text("#step:focus", &group_text(visit, "heading", &[]))
        .await?;
    assert_eq!(fetched(), 3, "its code, its texts, its styles");
    browser.wait(ROWS).await?;
    assert_eq!(browser.count(ROWS).await?, 1, "one's own result");
    browser.client().back().await?;
    browser.wait(OPEN).await?;
    browser.client().forward().await?;
    browser.wait(PASTE).await?;
    browser.click(".group .tabs button").await?;
    browser.wait(OPEN).await?;
    browser.click(".tools .tabs .secondary").await?;
    browser.wait(COMPARE).await.map(drop)
}

async fn more_than_six_pasted_results_are_shown_as_a_group(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser
        .open(&visit.url(&format!("/{}", crate::compare::six())))
        .await?;
    browser.click(OPEN).await?;
    browser.wait(&format!("{ROWS}:nth-child(6)")).await?;
    browser.click(".group .tabs button").await?;
    browser.click("#compare-name-5 ~ button").await?;
    browser.fill("#compare-paste", &table(9)).await?;
    browser
        .click_button(&visit.sharing("compare.paste-add", &[]))
        .await?;
    browser
        .click_button(&visit.sharing("compare.as-group", &[("n", "14")]))
        .await?;
    browser.wait(&format!("{ROWS}:nth-child(14)")).await?;
    browser.click(".calls [type=checkbox]").await?;
    browser
        .wait_text(&format!("{ROWS}:first-child th"), "Ada")
        .await?;

    // Back: the six are there, and the others are still offered.
    browser.click(".group .tabs button").await?;
    browser.wait("#compare-name-5").await?;
    let again = visit.sharing("compare.as-group", &[("n", "14")]);
    browser.wait_text(".tools > .row > .primary", &again).await
}

async fn a_group_has_an_address_that_a_reload_keeps(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    browser.client().refresh().await?;
    browser
        .wait_text("#step", &group_text(visit, "heading", &[]))
        .await?;
    browser.click(".group .tabs button").await?;
    browser.wait(".intro + form [name=most-1]").await?;
    browser.wait_address(&visit.url("/")).await
}

/// What others have sent is nobody's to keep; a file or a link of the group brings it back.
async fn a_reload_leaves_nothing_of_a_group_and_everything_of_the_own_result(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    let stored = browser.stored().await?;
    open_group(&browser, 7).await?;
    browser.client().refresh().await?;
    browser.click(COMPARE).await?;
    browser.click(OPEN).await?;
    browser.wait(ROWS).await?;
    assert_eq!(browser.value(PASTE).await?, "");
    assert_eq!(browser.count(ROWS).await?, 1, "one's own result");
    assert_eq!(browser.stored().await?, stored);
    Ok(())
}
