//! Chunks that are missing, hang, or are refused: a sentence, another try, and a way back.

use std::fs;
use std::time::{Duration, SystemTime};

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use cto_quadrant::wire::code::encode;
use serde_json::json;

use super::{DEAR, LINE, break_line, every, failed};
use crate::browser::Browser;
use crate::engine::Need;
use crate::frame::enter;
use crate::group::{COMPARE, OPEN, PASTE};
use crate::papers::SHEET;
use crate::quiz::{
    HEADING, MAP, NEXT, at_block, at_result, first_blocks, most, return_to, take, varied,
};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::server::Server;
use crate::tools::CARD;
use crate::visit::Visit;

everywhere![
    each_file_of_the_result_may_fail_in_any_way_and_comes_with_another_try,
    each_file_of_the_sections_may_fail_in_any_way_and_comes_with_another_try,
    each_file_of_the_tools_may_fail_in_any_way_and_comes_with_another_try,
    each_file_of_the_papers_may_fail_in_any_way_and_comes_with_another_try,
    each_file_of_the_group_may_fail_in_any_way_and_comes_with_another_try,
    a_chunk_that_hangs_leaves_the_way_back_open_and_comes_late,
    offline_the_quiz_goes_on_and_the_result_says_so: Devtools,
    a_chunk_that_is_missing_under_a_link_leads_to_ones_own_answers,
    in_a_sandbox_chunks_come_and_without_the_header_the_page_says_so: Sandbox,
    a_page_of_another_build_says_so_and_a_reload_mends_it,
];

const KINDS: [&str; 3] = ["*.css", "*.json", "*.wasm"];

/// What becomes of a file of a chunk, one after the other.
const FAULTS: [fn(&Server, &str); 4] = [
    Server::refuse,
    Server::mislead,
    Server::cut,
    Server::shorten,
];

async fn check_each_file(
    visit: &Visit,
    chunk: &str,
    answers: Answers,
    ways: (&[&str], &str),
) -> Outcome {
    let browser = visit.browser().await?;
    for kind in KINDS {
        // What has come once is not asked for again, so each kind of file fails on a page of its own.
        check_file(visit, &browser, (chunk, kind), answers, ways)
            .await
            .map_err(|error| format!("{kind} of {chunk}: {error}"))?;
    }
    Ok(())
}

async fn check_file(
    visit: &Visit,
    browser: &Browser,
    (chunk, kind): (&str, &str),
    answers: Answers,
    (ways, arrived): (&[&str], &str),
) -> Outcome {
    let (server, files, again) = (
        visit.server(),
        every(chunk, kind),
        visit.label("chunk.again"),
    );
    for (number, fault) in FAULTS.into_iter().enumerate() {
        server.release(&files);
        fault(server, &files);
        let n_asked = asked(visit, chunk, kind);
        if number == 0 {
            lead(visit, browser, chunk, answers, ways).await?;
        } else {
            browser.click_button(&again).await?;
        }
        browser.wait_text(LINE, &failed(visit)).await?;
        assert!(asked(visit, chunk, kind) > n_asked, "{number} of {kind}");
        check_reason(browser, chunk).await?;
    }
    server.hold(&every(chunk, "*"));
    server.release(&files);
    browser.click_button(&again).await?;
    browser
        .wait_text(LINE, &visit.label("chunk.awaited"))
        .await?;
    server.release(&every(chunk, "*"));
    browser.wait(arrived).await?;
    check_kept(browser, &answers).await?;
    // Every try may still be explained; a page that is left explains nothing more.
    browser.go_to("about:blank").await?;
    browser.complaints().await.map(drop)
}

/// Leads to where the chunk is asked for.
async fn lead(
    visit: &Visit,
    browser: &Browser,
    chunk: &str,
    answers: Answers,
    ways: &[&str],
) -> Outcome {
    let is_result = chunk == "result";
    let session = if is_result {
        at_block(answers, 12)
    } else {
        at_result(answers)
    };
    return_to(browser, visit, "/", Some(session)).await?;
    if !is_result {
        browser.wait(MAP).await?;
    }
    for way in ways {
        browser.click(way).await?;
    }
    Ok(())
}

/// How often files of this kind have been asked for.
fn asked(visit: &Visit, chunk: &str, kind: &str) -> usize {
    let beginning = format!("/{chunk}-");
    let ending = kind.trim_start_matches('*');
    let is_one = |path: &&String| path.starts_with(&beginning) && path.ends_with(ending);
    visit.server().requests().iter().filter(is_one).count()
}

/// Waits until the console names the reason, and knows of nothing but the files of the chunk.
async fn check_reason(browser: &Browser, chunk: &str) -> Outcome {
    /// Each look waits for a paint.
    const MOST_LOOKS: usize = 500;
    if !browser.engine().has(Need::Console) {
        return Ok(());
    }
    for _ in 0..MOST_LOOKS {
        let complaints = browser.complaints().await?;
        let is_ours = |text: &String| text.contains("could not go on");
        // The loader of the wasm says as well what it made of what came.
        let is_loaders = |text: &String| {
            text.contains("WebAssembly") || text.contains("TypeError: Failed to fetch")
        };
        let is_known = |text: &String| {
            text.contains(&format!("{chunk}-")) || is_ours(text) || is_loaders(text)
        };
        assert!(complaints.iter().all(is_known), "{complaints:?}");
        if complaints.iter().any(is_ours) {
            return Ok(());
        }
        browser.settle().await?;
    }
    Err("the console never names the reason".into())
}

async fn check_kept(browser: &Browser, answers: &Answers) -> Outcome {
    let stored = "return localStorage['cto-quadrant:today'].split(' ')[1]";
    let code = json!(encode(answers));
    browser.wait_for(stored, &[], &code).await
}

async fn each_file_of_the_result_may_fail_in_any_way_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    check_each_file(visit, "result", varied(), (&[NEXT], MAP)).await
}

async fn each_file_of_the_sections_may_fail_in_any_way_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    let way = ".unfilled button";
    check_each_file(visit, "sections", varied(), (&[way], ".choices")).await
}

async fn each_file_of_the_tools_may_fail_in_any_way_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    let way = "section.link .ways .secondary";
    check_each_file(visit, "tools", varied(), (&[way], CARD)).await
}

async fn each_file_of_the_papers_may_fail_in_any_way_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    let way = "section.link .ways button:last-child";
    check_each_file(visit, "papers", varied(), (&[way], SHEET)).await
}

async fn each_file_of_the_group_may_fail_in_any_way_and_comes_with_another_try(
    visit: &Visit,
) -> Outcome {
    let ways = [COMPARE, OPEN];
    check_each_file(visit, "group", varied(), (&ways, PASTE)).await
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
    browser.prepare(DEAR).await?;
    browser.open(&visit.url("/")).await?;
    break_line(&browser, true).await?;
    for block in 1..=12 {
        browser.click(&most(block, Model::Eft)).await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(NEXT).await?;
        }
    }
    browser.wait_text(LINE, &failed(visit)).await?;
    break_line(&browser, false).await?;
    browser.click_button(&visit.label("chunk.again")).await?;
    browser.wait(MAP).await?;
    browser.complaints().await.map(drop)
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
    // Every try may still be explained; a page that is left explains nothing more.
    browser.go_to("about:blank").await?;
    browser.complaints().await.map(drop)
}

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
    // Servers tell versions apart by whole seconds, and the test may be faster than that.
    let later = SystemTime::now() + Duration::from_secs(2);
    let new = fs::File::options()
        .write(true)
        .open(folder.join("index.html"))?;
    new.set_modified(later)?;
    browser.reload().await?;
    // What comes ahead of time is not missed once the folder is gone.
    browser.go_to("about:blank").await?;
    browser.complaints().await?;
    fs::remove_dir_all(&folder)?;
    Ok(())
}
