//! The reading at length: in the result, and on the page of its call.

use cto_quadrant::domain::model::Model;
use serde_json::json;

use crate::quiz::{MAP, at_result, first_blocks, name, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;

tests![
    the_reading_opens_in_the_result_and_leads_to_its_page,
    the_reading_opens_in_a_frame_that_opens_no_tabs,
    whoever_was_here_before_can_read_the_page_of_a_call,
];

const SUMMARY: &str = ".more summary";
const HEADINGS: &str = ".more .passages h3";

/// The chunk that brings the readings has come.
const HAS_COME: &str = "return performance.getEntriesByType('resource')\
    .some(({ name, responseEnd }) => /sections-.*json/.test(name) && responseEnd > 0)";

async fn the_reading_opens_in_the_result_and_leads_to_its_page(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(first_blocks(12)))).await?;
    browser.wait(SUMMARY).await?;
    assert_eq!(
        browser.count(HEADINGS).await?,
        0,
        "nothing before it is asked for"
    );
    browser.wait_for(HAS_COME, &[], &json!(true)).await?;
    browser.settle().await?;
    browser.click(SUMMARY).await?;
    browser.wait(HEADINGS).await?;
    let headings = [
        "week",
        "path",
        "ceo",
        "colleagues",
        "ask",
        "hire",
        "fail",
        "sources",
    ]
    .map(|part| visit.text(&format!("readings.labels.{part}")).to_owned());
    assert_eq!(browser.texts(HEADINGS).await?, headings);
    let week = browser.text(".more .passages h3 + p").await?;
    assert!(week.starts_with(visit.text("readings.eft.week")), "{week}");
    assert!(week.ends_with(visit.text("readings.labels.ours")), "{week}");
    let link = "return document.querySelector('.more a').href";
    let page = browser.script(link, &[]).await?;
    assert_eq!(page, json!(visit.url("/r/clearly-eft/")));
    Ok(())
}

async fn the_reading_opens_in_a_frame_that_opens_no_tabs(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let address = visit.url(&format!("/{}", link_to(&varied())));
    let frame = format!(
        "document.body.innerHTML = '<iframe sandbox=\"allow-scripts\" width=600 height=900 \
         src=\"{address}\"></iframe>'"
    );
    browser.go_to(&visit.url("/robots.txt")).await?;
    browser.script(&frame, &[]).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.wait(MAP).await?;
    browser.wait(SUMMARY).await?;
    browser.wait_for(HAS_COME, &[], &json!(true)).await?;
    browser.settle().await?;
    browser.click(SUMMARY).await?;
    let heading = browser.wait(HEADINGS).await?.text().await?;
    assert!(!heading.is_empty());
    Ok(())
}

async fn whoever_was_here_before_can_read_the_page_of_a_call(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let own = || Some(at_result(first_blocks(12)));
    return_to(&browser, visit, "/r/clearly-bt/", own()).await?;
    browser.wait(MAP).await?;
    let heading = browser.text("#role h1").await?;
    assert!(heading.contains(name(visit, Model::Bt)), "{heading}");
    assert!(
        browser
            .wait("#role .passages")
            .await?
            .is_displayed()
            .await?
    );
    // The links between the pages lead on as well.
    browser.click(".role-related a[href='../im-bt/']").await?;
    browser.ready().await?;
    let heading = browser.text("#role h1").await?;
    assert!(heading.contains(name(visit, Model::Im)), "{heading}");
    assert!(
        browser
            .wait("#role .passages")
            .await?
            .is_displayed()
            .await?
    );
    browser.wait(MAP).await.map(drop)
}
