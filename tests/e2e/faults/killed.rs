//! The browser kills the process of the page, in the moment after a click, or has no memory left for
//! it.

use cto_quadrant::domain::answers::RoleView;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::edition::N_BLOCKS;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::step::Step;
use cto_quadrant::wire::code::encode;
use serde_json::json;

use super::{pick, wait_block};
use crate::browser::Browser;
use crate::quiz::{MAP, NEXT, first_blocks, least, most, self_view};
use crate::runner::{Outcome, tests};
use crate::section::{check_group, duty, open_at};
use crate::visit::Visit;

tests![
    a_page_killed_at_any_step_of_the_quiz_comes_back_with_every_answer,
    a_page_killed_in_any_group_of_the_checklist_comes_back_with_every_answer,
    where_memory_runs_short_in_the_middle_the_quiz_goes_on,
];

/// Kills the process of the page, and opens the page again as its reader would, in a new tab.
async fn kill(browser: &Browser, visit: &Visit) -> Outcome {
    let client = browser.client();
    let killed = client.window().await?;
    let next = client.new_window(true).await?.handle;
    client.switch_to_window(killed).await?;
    // A killed page answers nothing, not even that it was killed.
    let crash = browser.devtools("Page.crash", json!({})).await;
    assert!(crash.is_err(), "the page lives");
    client.switch_to_window(next).await?;
    browser.open(&visit.url("/")).await
}

async fn a_page_killed_at_any_step_of_the_quiz_comes_back_with_every_answer(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let (first, last) = (Model::Eft, Model::Im);
    for block in 1..=N_BLOCKS {
        wait_block(&browser, visit, block).await?;
        pick(&browser, block, first).await?;
        // After half an answer, after a whole one, and after the step, in turn.
        if block % 3 == 1 {
            kill(&browser, visit).await?;
            browser
                .wait(&format!("{}:checked", most(block, first)))
                .await?;
        }
        browser.click(&least(block, last)).await?;
        let whole = format!("{}:checked", least(block, last));
        browser.wait(&whole).await?;
        if block % 3 == 2 {
            kill(&browser, visit).await?;
            browser.wait(&whole).await?;
        }
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(&self_view(first)).await?;
            browser
                .wait(&format!("{}:checked", self_view(first)))
                .await?;
            kill(&browser, visit).await?;
            browser
                .wait(&format!("{}:checked", self_view(first)))
                .await?;
            browser.click(NEXT).await?;
        }
        if block % 3 == 0 && block < N_BLOCKS {
            wait_block(&browser, visit, block + 1).await?;
            browser.settle().await?;
            kill(&browser, visit).await?;
            wait_block(&browser, visit, block + 1).await?;
        }
    }
    browser.wait(MAP).await?;
    browser.settle().await?;
    kill(&browser, visit).await?;
    browser.wait(MAP).await?;
    let mut expected = first_blocks(N_BLOCKS);
    expected.self_view = Some(RoleView::Seen(first));
    let stored = "return localStorage['cto-quadrant:today'].split(' ')[1]";
    let code = json!(encode(&expected));
    browser.wait_for(stored, &[], &code).await?;
    browser.complaints().await.map(drop)
}

async fn a_page_killed_in_any_group_of_the_checklist_comes_back_with_every_answer(
    visit: &Visit,
) -> Outcome {
    let browser = open_at(
        visit,
        first_blocks(N_BLOCKS),
        Step::Checklist(Group::ALL[0]),
    )
    .await?;
    for group in Group::ALL {
        check_group(&browser, visit, group).await?;
        let row = duty(group, 0, Stance::Own);
        browser.click(&row).await?;
        let row = format!("{row}:checked");
        browser.wait(&row).await?;
        kill(&browser, visit).await?;
        check_group(&browser, visit, group).await?;
        browser.wait(&row).await?;
        browser.click(NEXT).await?;
    }
    browser.complaints().await.map(drop)
}

async fn where_memory_runs_short_in_the_middle_the_quiz_goes_on(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    for block in 1..=N_BLOCKS {
        wait_block(&browser, visit, block).await?;
        pick(&browser, block, Model::Tvom).await?;
        let critical = json!({ "level": "critical" });
        browser
            .devtools("Memory.simulatePressureNotification", critical)
            .await?;
        browser
            .devtools("HeapProfiler.collectGarbage", json!({}))
            .await?;
        browser
            .wait(&format!("{}:checked", most(block, Model::Tvom)))
            .await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(NEXT).await?;
        }
    }
    browser.wait(MAP).await.map(drop)
}
