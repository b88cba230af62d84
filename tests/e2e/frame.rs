//! The page in a frame of somebody else's page: sandboxed, of an opaque origin, without storage.

use std::fs;
use std::path::Path;

use crate::server::Server;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use crate::browser::Browser;
use crate::layout::NARROW;
use crate::quiz::{HEADING, NEXT, name, take};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;
use crate::walk::walk;

everywhere![
    in_a_sandbox_without_forms_or_storage_the_quiz_leads_to_its_result,
    in_a_plain_frame_the_steps_leave_the_history_of_the_host_alone,
    in_a_sandbox_of_280_px_everything_can_be_answered_without_scrolling_sideways: Frames,
];

const WIDE: u32 = 900;
/// Enough for a whole result at any width: in a lower frame it would make do with its card.
const HIGH: u32 = 20_000;

/// Serves a page that holds the site in a frame of this width, and leads the browser into it.
pub(crate) async fn enter(
    visit: &Visit,
    browser: &Browser,
    test: &str,
    sandbox: Option<&str>,
    width: u32,
) -> Outcome<Server> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder)?;
    let sandbox = sandbox
        .map(|allowed| format!("sandbox=\"{allowed}\""))
        .unwrap_or_default();
    let page = format!(
        "<!doctype html><html lang=en><title>A host</title><link rel=icon href=\"data:,\">\
        <h1>A host</h1><iframe title=Quiz {sandbox} src=\"{}\" width={width} height={HIGH} \
        style=border:0></iframe>",
        visit.url("/")
    );
    fs::write(folder.join("index.html"), page)?;
    let host = visit.host(folder)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.ready().await?;
    Ok(host)
}

async fn in_a_sandbox_without_forms_or_storage_the_quiz_leads_to_its_result(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let _host = enter(visit, &browser, "sandbox", Some("allow-scripts"), WIDE).await?;
    assert_eq!(browser.script("return origin", &[]).await?, json!("null"));
    browser.prefer("light").await?;
    // The paper of `tokens.css`, and the serif of the headings: the style sheet has arrived.
    let look = "return [getComputedStyle(document.documentElement).backgroundColor, \
        getComputedStyle(document.querySelector('h1')).fontFamily.includes('Palatino')]";
    browser
        .wait_for(look, &[], &json!(["rgb(250, 249, 245)", true]))
        .await?;
    browser
        .wait_text(".memory", &visit.label("notice.denied"))
        .await?;

    browser.click(NEXT).await?;
    browser
        .wait_text(".prompt", &visit.label("quiz.pick-first"))
        .await?;
    take(&browser, Pick::most(Model::Tvom)).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Tvom))]);
    browser.wait_text(HEADING, &call).await?;
    browser
        .wait_text(".memory", &visit.label("notice.denied"))
        .await?;

    browser.click("#share-copy").await?;
    browser
        .wait_text("section.link [role=status]", &visit.label("share.copied"))
        .await
}

async fn in_a_plain_frame_the_steps_leave_the_history_of_the_host_alone(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let _host = enter(visit, &browser, "plain", None, WIDE).await?;
    let before = browser.script("return history.length", &[]).await?;
    take(&browser, Pick::most(Model::Bt)).await?;
    assert_eq!(browser.script("return history.length", &[]).await?, before);
    Ok(())
}

async fn in_a_sandbox_of_280_px_everything_can_be_answered_without_scrolling_sideways(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let [width, _] = NARROW;
    let _host = enter(visit, &browser, "narrow", Some("allow-scripts"), width).await?;
    assert_eq!(
        browser.script("return innerWidth", &[]).await?,
        json!(width)
    );
    let found = walk(&browser).await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
