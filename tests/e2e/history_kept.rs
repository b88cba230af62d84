//! The third tool: finished results that this browser keeps, if the taker asks for that.

use std::fs;

use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::code::encode;
use cto_quadrant::wire::history::HISTORY_KEY;
use serde_json::json;

use crate::browser::Browser;
use crate::pictures::{named, open_folder, saved};
use crate::quiz::{MAP, NEXT, at_block, first_blocks, most, return_with, slot, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::section::full;
use crate::tools::{HISTORY, TOOL, open_tool, open_tool_of, wait_told};
use crate::visit::Visit;

tests![
    nothing_is_kept_before_the_taker_asks_for_it_and_nothing_after,
    a_finished_result_is_kept_without_the_tools,
    kept_results_are_opened_and_deleted_one_by_one_or_all,
    an_exported_history_is_taken_in_by_another_browser,
    a_text_that_is_no_history_changes_nothing_and_says_why,
];

/// The dates of the kept results, the newest one first.
const DATES: &str = ".kept time";
const PASTE: &str = "#history-paste";

/// A history of three years.
pub(crate) fn three_years() -> (&'static str, String) {
    let results = [
        ("2024-05-01", first_blocks(12).into()),
        ("2025-05-02", varied().into()),
        ("2026-05-03", named(full(), "Ada")),
    ];
    let lines = results.map(|(date, shared)| format!("\n{date} {shared}"));
    (HISTORY_KEY, ["1", &lines.concat()].concat())
}

/// Opens the history of a browser that keeps three results, from somebody else's: a finished one
/// of one's own would be kept as well.
async fn open_three_years(visit: &Visit) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    let path = format!("/{}", link_to(&first_blocks(8)));
    return_with(&browser, visit, &path, [three_years()]).await?;
    open_tool(&browser, visit, HISTORY).await?;
    Ok(browser)
}

async fn wait_kept(browser: &Browser, text: Option<&str>) -> Outcome {
    let script = "return localStorage.getItem(arguments[0])";
    browser
        .wait_for(script, &[json!(HISTORY_KEY)], &json!(text))
        .await
}

/// Today as the browser writes it in Sweden, which is as the history does.
async fn today(browser: &Browser) -> Outcome<String> {
    let today = browser
        .script("return new Date().toLocaleDateString('sv')", &[])
        .await?;
    Ok(today.as_str().unwrap_or_default().to_owned())
}

async fn nothing_is_kept_before_the_taker_asks_for_it_and_nothing_after(visit: &Visit) -> Outcome {
    let browser = open_tool_of(visit, varied(), HISTORY).await?;
    browser
        .wait_text(TOOL, &visit.sharing("history.heading", &[]))
        .await?;
    wait_kept(&browser, None).await?;
    let words = |name| visit.sharing(name, &[]);
    browser.click_button(&words("history.keep")).await?;
    browser.wait(PASTE).await?;
    wait_kept(&browser, Some("1")).await?;
    let empty = words("history.empty");
    assert!(browser.texts(".tools .note").await?.contains(&empty));

    browser.click_button(&words("history.record")).await?;
    wait_told(&browser, visit, "told.recorded", &[]).await?;
    let today = today(&browser).await?;
    assert_eq!(browser.texts(DATES).await?, [today.as_str()]);
    let kept = format!("1\n{today} {}", encode(&varied()));
    wait_kept(&browser, Some(&kept)).await?;

    browser.click_button(&words("history.stop")).await?;
    wait_told(&browser, visit, "told.deleted", &[]).await?;
    wait_kept(&browser, None).await?;
    browser.reload().await?;
    browser.wait(MAP).await?;
    browser.settle().await?;
    wait_kept(&browser, None).await
}

async fn a_finished_result_is_kept_without_the_tools(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let (key, past) = three_years();
    let stored = [(key, past.clone()), slot(at_block(first_blocks(11), 12))];
    return_with(&browser, visit, "/", stored).await?;
    browser.wait(&most(12, Model::Eft)).await?;
    wait_kept(&browser, Some(&past)).await?;
    browser.click(&most(12, Model::Eft)).await?;
    browser.click("[name=least-12]:enabled").await?;
    browser.click(NEXT).await?;
    browser.wait(MAP).await?;

    let stored = browser.stored().await?;
    let session = stored["cto-quadrant:today"].as_str().unwrap_or_default();
    let code = session.split(' ').nth(1).ok_or("no session is stored")?;
    let today = today(&browser).await?;
    wait_kept(&browser, Some(&format!("{past}\n{today} {code}"))).await?;
    let requests = visit.server().requests();
    assert!(!requests.iter().any(|path| path.contains("sharing")));

    browser.click_button(&visit.label("share.delete")).await?;
    browser.wait(".intro + form").await?;
    wait_kept(&browser, None).await
}

async fn kept_results_are_opened_and_deleted_one_by_one_or_all(visit: &Visit) -> Outcome {
    let browser = open_three_years(visit).await?;
    let dates = ["2026-05-03", "2025-05-02", "2024-05-01"];
    assert_eq!(browser.texts(DATES).await?, dates);
    assert_eq!(browser.text(".kept bdi").await?, "Ada");
    // The one with a name is somebody else's.
    let way = [
        ("n", "2"),
        ("from", "2024-05-01"),
        ("to", "2025-05-02"),
        ("days", "366"),
    ];
    let way = visit.sharing("history.drift", &way);
    browser.wait_text(".drift figcaption", &way).await?;

    let this = |name, date| format!("[aria-label='{}']", visit.sharing(name, &[("date", date)]));
    browser
        .click(&this("history.open-this", "2025-05-02"))
        .await?;
    browser.wait(".opened").await?;
    browser.wait(MAP).await?;
    browser.wait_gone(TOOL).await?;
    browser
        .wait_for("return location.hash", &[], &json!(link_to(&varied())))
        .await?;

    open_tool(&browser, visit, HISTORY).await?;
    let delete = this("history.delete-this", "2025-05-02");
    browser.click(&delete).await?;
    browser.wait_gone(&delete).await?;
    let (_, past) = three_years();
    let line = format!("\n2025-05-02 {}", encode(&varied()));
    wait_kept(&browser, Some(&past.replace(&line, ""))).await?;
    browser.reload().await?;
    open_tool(&browser, visit, HISTORY).await?;
    assert_eq!(browser.texts(DATES).await?, [dates[0], dates[2]]);

    let all = visit.sharing("history.delete-all", &[]);
    browser.click_button(&all).await?;
    wait_told(&browser, visit, "told.deleted", &[]).await?;
    assert_eq!(browser.count(DATES).await?, 0);
    // It goes on keeping.
    wait_kept(&browser, Some("1")).await
}

async fn an_exported_history_is_taken_in_by_another_browser(visit: &Visit) -> Outcome {
    let browser = open_three_years(visit).await?;
    let folder = open_folder(&browser, "history").await?;
    let export = visit.sharing("history.export", &[]);
    browser.click_button(&export).await?;
    let file = saved(&folder, "cto-quadrant-history.json").await?;

    let other = visit.browser().await?;
    other
        .open(&visit.url(&format!("/{}", link_to(&first_blocks(8)))))
        .await?;
    open_tool(&other, visit, HISTORY).await?;
    other
        .click_button(&visit.sharing("history.keep", &[]))
        .await?;
    let field = other.wait("#history-file").await?;
    let path = file.to_str().ok_or("a path that is no text")?;
    field.send_keys(path).await?;
    wait_told(&other, visit, "told.imported", &[("n", "3")]).await?;
    let (_, past) = three_years();
    wait_kept(&other, Some(&past)).await?;
    // What is there already does not come in twice.
    other.wait("#history-file").await?.send_keys(path).await?;
    wait_told(&other, visit, "told.imported", &[("n", "0")]).await?;
    wait_kept(&other, Some(&past)).await?;

    fs::write(&file, &fs::read_to_string(&file)?[..100])?;
    other.wait("#history-file").await?.send_keys(path).await?;
    wait_told(&other, visit, "refused.foreign", &[]).await?;
    wait_kept(&other, Some(&past)).await
}

async fn a_text_that_is_no_history_changes_nothing_and_says_why(visit: &Visit) -> Outcome {
    let browser = open_three_years(visit).await?;
    let (_, past) = three_years();
    let link = link_to(&varied());
    let damaged = format!("{} {link}", &link_to(&first_blocks(12))[..17]);
    let newer = "{\"format\": \"cto-quadrant-history\", \"version\": 2, \"results\": []}";
    let texts = [
        ("a letter about nothing of ours", "refused.foreign"),
        (
            "{\"format\": \"another\", \"version\": 1}",
            "refused.foreign",
        ),
        (newer, "refused.newer"),
        (&damaged, "refused.entry"),
    ];
    for (text, told) in texts {
        browser.fill(PASTE, text).await?;
        let add = visit.sharing("history.paste-add", &[]);
        browser.click_button(&add).await?;
        wait_told(&browser, visit, told, &[("n", "1")])
            .await
            .map_err(|error| format!("{text}: {error}"))?;
        wait_kept(&browser, Some(&past)).await?;
    }
    let codes = browser.value("#history-codes").await?;
    browser.fill(PASTE, &link).await?;
    browser
        .click_button(&visit.sharing("history.paste-add", &[]))
        .await?;
    let added = [("n", "1")];
    wait_told(&browser, visit, "told.imported", &added).await?;
    let today = today(&browser).await?;
    let kept = format!("{past}\n{today} {}", encode(&varied()));
    wait_kept(&browser, Some(&kept)).await?;
    assert_eq!(codes.lines().count(), 3, "{codes}");
    Ok(())
}
