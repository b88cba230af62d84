//! The chunks of the program: late, missing, of an odd type, in the wrong moment. Whatever happens to
//! them, no answer and no place is lost, and the page says what to do.

use std::fs;

use cto_quadrant::app::field::SKIP;
use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use cto_quadrant::wire::code::encode;
use serde_json::json;

use crate::browser::Browser;
use crate::frame::enter;
use crate::quiz::{
    HEADING, MAP, NEXT, at_block, at_result, first_blocks, most, return_to, take, varied,
};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::section::full;
use crate::tools::{CARD, PICTURES, TOOL};
use crate::visit::Visit;

tests![
    each_file_of_the_result_may_be_missing_and_comes_with_another_try,
    each_file_of_the_sections_may_be_missing_and_comes_with_another_try,
    each_file_of_the_tools_may_be_missing_and_comes_with_another_try,
    a_chunk_that_hangs_leaves_the_way_back_open_and_comes_late,
    offline_the_quiz_goes_on_and_the_result_says_so,
    a_link_opened_cold_fetches_its_chunk_beside_the_first,
    a_chunk_that_is_missing_under_a_link_leads_to_ones_own_answers,
    back_and_forward_cross_the_border_of_a_chunk,
    the_result_comes_while_the_quiz_is_taken_and_is_asked_for_once,
    a_dear_connection_waits_until_half_is_answered,
    chunks_of_an_odd_type_run_all_the_same,
    in_a_sandbox_chunks_come_and_without_the_header_the_page_says_so,
    the_line_takes_the_focus_and_hands_it_to_the_screen,
    the_tools_come_as_soon_as_a_pointer_or_the_focus_is_on_their_buttons,
    a_page_of_another_build_says_so_and_a_reload_mends_it,
];

/// The kinds of files that a chunk has, by how they end.
const KINDS: [&str; 3] = ["*.css", "*.json", "*.wasm"];
/// The line in the place of a chunk.
const LINE: &str = ".waiting [role=status]";

/// A browser that asks to save bytes, and is never too busy for what can wait.
const DEAR: &str = "Object.defineProperty(navigator, 'connection', \
    { value: { saveData: true, effectiveType: '4g' } }); \
    globalThis.requestIdleCallback = then => setTimeout(then)";

fn every(chunk: &str, kind: &str) -> String {
    format!("/{chunk}-{kind}")
}

fn fetched(visit: &Visit, chunk: &str) -> usize {
    let beginning = format!("/{chunk}-");
    let requests = visit.server().requests();
    requests
        .iter()
        .filter(|path| path.starts_with(&beginning))
        .count()
}

/// The sentence of a chunk that did not come.
fn failed(visit: &Visit) -> String {
    [visit.label("chunk.failed"), visit.label("chunk.reload")].join(" ")
}

/// Goes to a screen while each file of its chunk in turn is missing, tries again when it is there,
/// and looks that every answer is still kept.
async fn check_each_file(
    visit: &Visit,
    chunk: &str,
    answers: Answers,
    ways: (&str, &str),
) -> Outcome {
    let (way, arrived) = ways;
    for kind in KINDS {
        visit.server().refuse(&every(chunk, kind));
        let browser = visit.browser().await?;
        let session = if chunk == "result" {
            at_block(answers, 12)
        } else {
            at_result(answers)
        };
        return_to(&browser, visit, "/", Some(session)).await?;
        if chunk != "result" {
            browser.wait(MAP).await?;
        }
        browser.click(way).await?;
        browser
            .wait_text(LINE, &failed(visit))
            .await
            .map_err(|error| format!("{chunk} without {kind}: {error}"))?;
        browser.click_button(&visit.label("chunk.again")).await?;
        browser.wait_text(LINE, &failed(visit)).await?;
        visit.server().release(&every(chunk, kind));
        browser.click_button(&visit.label("chunk.again")).await?;
        browser.wait(arrived).await?;
        check_kept(&browser, &answers).await?;
        let complaints = browser.complaints().await?;
        assert!(!complaints.is_empty(), "the console names the reason");
        let is_known =
            |text: &String| text.contains(&format!("{chunk}-")) || text.contains("could not go on");
        assert!(complaints.iter().all(is_known), "{complaints:?}");
    }
    Ok(())
}

async fn check_kept(browser: &Browser, answers: &Answers) -> Outcome {
    let stored = "return localStorage['cto-quadrant:today'].split(' ')[1]";
    let code = json!(encode(answers));
    browser.wait_for(stored, &[], &code).await
}

async fn each_file_of_the_result_may_be_missing_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    check_each_file(visit, "result", varied(), (NEXT, MAP)).await
}

async fn each_file_of_the_sections_may_be_missing_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    let way = ".unfilled button";
    check_each_file(visit, "sections", varied(), (way, ".choices")).await
}

async fn each_file_of_the_tools_may_be_missing_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    let way = "section.link .ways button";
    check_each_file(visit, "tools", varied(), (way, CARD)).await
}

async fn a_chunk_that_hangs_leaves_the_way_back_open_and_comes_late(visit: &Visit) -> Outcome {
    visit.server().hold("/result-*.wasm");
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(varied(), 12))).await?;
    browser.click(NEXT).await?;
    let awaited = visit.label("chunk.awaited");
    browser.wait_text(LINE, &awaited).await?;
    browser.click_button(&visit.label("quiz.back")).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.12.situation"))
        .await?;
    browser.click(NEXT).await?;
    browser.wait_text(LINE, &awaited).await?;
    visit.server().release("/result-*.wasm");
    browser.wait(MAP).await?;
    assert_eq!(browser.count(LINE).await?, 0);
    check_kept(&browser, &varied()).await
}

async fn offline_the_quiz_goes_on_and_the_result_says_so(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    // Nothing comes ahead of time before half is answered, so nothing has come when the line breaks.
    browser
        .devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": DEAR }),
        )
        .await?;
    browser.open(&visit.url("/")).await?;
    let line = |is_cut: bool| {
        json!({
            "offline": is_cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        })
    };
    browser.devtools("Network.enable", json!({})).await?;
    browser
        .devtools("Network.emulateNetworkConditions", line(true))
        .await?;
    for block in 1..=12 {
        browser.click(&most(block, Model::Eft)).await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(NEXT).await?;
        }
    }
    browser.wait_text(LINE, &failed(visit)).await?;
    browser
        .devtools("Network.emulateNetworkConditions", line(false))
        .await?;
    browser.click_button(&visit.label("chunk.again")).await?;
    browser.wait(MAP).await?;
    browser.complaints().await.map(drop)
}

async fn a_link_opened_cold_fetches_its_chunk_beside_the_first(visit: &Visit) -> Outcome {
    // The program is held back: whatever comes now is not asked for by it.
    visit.server().hold("_bg.wasm");
    let browser = visit.browser().await?;
    browser
        .go_to(&visit.url(&format!("/{}", link_to(&varied()))))
        .await?;
    let came = "return performance.getEntriesByType('resource')\
        .filter(entry => /[/]result-/.test(entry.name) && entry.responseEnd > 0).length === 3";
    browser.wait_for(came, &[], &json!(true)).await?;
    assert_eq!(fetched(visit, "sections"), 0);
    visit.server().release("_bg.wasm");
    browser.wait(MAP).await?;
    assert_eq!(fetched(visit, "result"), 3);
    let twice = "const names = performance.getEntriesByType('resource').map(entry => entry.name);
        return names.filter(name => /[/]result-/.test(name)).length";
    let n_files = browser.script(twice, &[]).await?.as_u64().unwrap_or(0);
    assert_eq!(
        fetched(visit, "result") as u64,
        n_files,
        "nothing comes twice"
    );
    Ok(())
}

async fn a_chunk_that_is_missing_under_a_link_leads_to_ones_own_answers(visit: &Visit) -> Outcome {
    visit.server().refuse("/result-*.wasm");
    let browser = visit.browser().await?;
    let path = format!("/{}", link_to(&varied()));
    return_to(&browser, visit, &path, Some(at_block(first_blocks(5), 6))).await?;
    browser.wait_text(LINE, &failed(visit)).await?;
    browser.click_button(&visit.label("quiz.back")).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.6.situation"))
        .await?;
    check_kept(&browser, &first_blocks(5)).await?;
    browser.complaints().await.map(drop)
}

async fn back_and_forward_cross_the_border_of_a_chunk(visit: &Visit) -> Outcome {
    visit.server().hold("/result-*.wasm");
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(varied(), 11))).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.12.situation"))
        .await?;
    browser.click(NEXT).await?;
    browser.wait(LINE).await?;
    browser.settle().await?;
    browser.client().back().await?;
    browser
        .wait_text(HEADING, visit.text("blocks.12.situation"))
        .await?;
    browser.client().forward().await?;
    browser.wait(LINE).await?;
    visit.server().release("/result-*.wasm");
    browser.wait(MAP).await?;
    browser.client().back().await?;
    browser
        .wait_text(HEADING, visit.text("blocks.12.situation"))
        .await
}

async fn the_result_comes_while_the_quiz_is_taken_and_is_asked_for_once(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let came = "return performance.getEntriesByType('resource')\
        .some(entry => /[/]result-.*wasm$/.test(entry.name) && entry.responseEnd > 0)";
    browser.wait_for(came, &[], &json!(true)).await?;
    assert_eq!(browser.count("html[data-ready]").await?, 1);
    let n_files = fetched(visit, "result");
    take(&browser, Pick::most(Model::Eft)).await?;
    assert_eq!(fetched(visit, "result"), n_files);
    Ok(())
}

async fn a_dear_connection_waits_until_half_is_answered(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let source = json!({ "source": DEAR });
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", source)
        .await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(4), 5))).await?;
    browser
        .click(&format!(".steps [data-queue={SKIP}]"))
        .await?;
    browser.click(&most(6, Model::Im)).await?;
    browser.settle().await?;
    browser.settle().await?;
    assert_eq!(fetched(visit, "result"), 0, "five are answered");
    browser.click(NEXT).await?;
    browser.click(&most(7, Model::Im)).await?;
    browser
        .wait_for(
            "return performance.getEntriesByType('resource')\
                .some(entry => /[/]result-/.test(entry.name))",
            &[],
            &json!(true),
        )
        .await
}

async fn chunks_of_an_odd_type_run_all_the_same(visit: &Visit) -> Outcome {
    for kind in [".wasm", ".json"] {
        visit
            .server()
            .alter(kind, "Content-Type", "application/octet-stream");
    }
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(full()))).await?;
    browser.wait(MAP).await?;
    browser.click_button(&visit.label(PICTURES)).await?;
    browser.wait(TOOL).await.map(drop)
}

async fn in_a_sandbox_chunks_come_and_without_the_header_the_page_says_so(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let host = enter(visit, &browser, "chunks", Some("allow-scripts"), 900).await?;
    take(&browser, Pick::most(Model::Tvom)).await?;
    drop(host);
    visit
        .server()
        .alter("/result-*", "Access-Control-Allow-Origin", "");
    let browser = visit.browser().await?;
    let _host = enter(visit, &browser, "chunks", Some("allow-scripts"), 900).await?;
    for block in 1..=12 {
        browser.click(&most(block, Model::Im)).await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(NEXT).await?;
        }
    }
    // Nothing is kept in a sandbox, so no reload is proposed.
    browser
        .wait_text(LINE, &visit.label("chunk.failed"))
        .await?;
    browser.complaints().await.map(drop)
}

async fn the_line_takes_the_focus_and_hands_it_to_the_screen(visit: &Visit) -> Outcome {
    visit.server().hold("/result-*.wasm");
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(varied(), 12))).await?;
    browser.click(NEXT).await?;
    browser.wait(&format!("{LINE}:focus")).await?;
    visit.server().release("/result-*.wasm");
    browser.wait(&format!("h1{HEADING}:focus")).await?;

    // Whoever opens a link has not asked for focus.
    visit.server().hold("/result-*.wasm");
    let browser = visit.browser().await?;
    browser
        .open(&visit.url(&format!("/{}", link_to(&varied()))))
        .await?;
    browser.wait(LINE).await?;
    visit.server().release("/result-*.wasm");
    browser.wait(MAP).await?;
    browser.settle().await?;
    assert_eq!(browser.count("h1:focus").await?, 0);
    Ok(())
}

async fn the_tools_come_as_soon_as_a_pointer_or_the_focus_is_on_their_buttons(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    assert_eq!(fetched(visit, "tools"), 0);
    let focus = "document.querySelector('section.link .ways button').focus()";
    browser.script(focus, &[]).await?;
    let came = "return performance.getEntriesByType('resource')\
        .filter(entry => /[/]tools-/.test(entry.name) && entry.responseEnd > 0).length";
    browser.wait_for(came, &[], &json!(3)).await?;
    assert_eq!(browser.count(TOOL).await?, 0, "nothing opens by itself");
    Ok(())
}

/// An old page in a cache names files that are no longer there; the page that a reload brings names
/// those that are.
async fn a_page_of_another_build_says_so_and_a_reload_mends_it(visit: &Visit) -> Outcome {
    let folder = std::env::temp_dir().join(format!("cto-quadrant-builds-{}", std::process::id()));
    let page = fs::read_to_string(visit.dist().join("index.html"))?;
    fs::create_dir_all(&folder)?;
    let old = page.replace("_bg.wasm", "_old.wasm");
    fs::write(folder.join("index.html"), old)?;
    for entry in fs::read_dir(visit.dist())? {
        let path = entry?.path();
        if path.is_file() && !path.ends_with("index.html") {
            fs::copy(&path, folder.join(path.file_name().unwrap_or_default()))?;
        }
    }
    let site = visit.host(folder.clone())?;
    let browser = visit.browser().await?;
    browser.go_to(&site.url("/")).await?;
    browser.wait("[data-failed] #failed").await?;
    fs::write(folder.join("index.html"), page)?;
    browser.client().refresh().await?;
    browser.ready().await?;
    browser.complaints().await?;
    fs::remove_dir_all(&folder)?;
    Ok(())
}
