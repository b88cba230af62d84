//! The reading at length: in the result, and on the page of its call.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use crate::browser::Browser;
use crate::frame::enter;
use crate::quiz::{MAP, at_result, first_blocks, name, return_to, take};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    the_reading_opens_in_the_result_and_leads_to_its_page,
    the_reading_opens_in_a_frame_that_opens_no_tabs,
    in_a_frame_the_page_of_a_call_is_the_quiz_alone,
    whoever_was_here_before_can_read_the_page_of_a_call,
];

const SUMMARY: &str = ".more summary";
const HEADINGS: &str = ".more .passages h3";

/// Opens the reading, and again where its texts came after the click. The texts may come just when
/// it is closed for that, so it is left open.
async fn open_reading(browser: &Browser) -> Outcome {
    browser.click(SUMMARY).await?;
    let is_there = "const more = document.querySelector('.more'); \
        const passages = more.querySelector('.passages'); \
        const was_open = more.open; \
        more.open = passages !== null || !was_open; \
        return passages !== null && was_open";
    browser.wait_for(is_there, &[], &json!(true)).await
}

async fn the_reading_opens_in_the_result_and_leads_to_its_page(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(first_blocks(12)))).await?;
    browser.wait(SUMMARY).await?;
    assert_eq!(
        browser.count(HEADINGS).await?,
        0,
        "nothing before it is asked for"
    );
    open_reading(&browser).await?;
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
    assert!(week.ends_with(&visit.label("more.ours")), "{week}");
    let link = "return document.querySelector('.more a').href";
    let page = browser.script(link, &[]).await?;
    assert_eq!(page, json!(visit.url("/r/clearly-eft/")));
    Ok(())
}

async fn the_reading_opens_in_a_frame_that_opens_no_tabs(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let sandbox = Some("allow-scripts");
    let _host = enter(visit, &browser, "reading", sandbox, 600).await?;
    take(&browser, Pick::most(Model::Tvom)).await?;
    browser.wait(SUMMARY).await?;
    open_reading(&browser).await?;
    let heading = visit.text("readings.labels.week");
    browser.wait_text(".more .passages h3", heading).await
}

async fn in_a_frame_the_page_of_a_call_is_the_quiz_alone(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = enter(visit, &browser, "reading-page", None, 600).await?;
    let page = [json!(visit.url("/r/clearly-im/"))];
    browser
        .script("location.replace(arguments[0])", &page)
        .await?;
    browser.wait("#role").await?;
    browser.ready().await?;
    let role = browser.wait("#role").await?;
    assert!(!role.is_displayed().await?);
    browser.wait("form [name=most-1]").await.map(drop)
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
