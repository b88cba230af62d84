//! Chunks that come: early, late, beside the first, at the touch of a button.

use cto_quadrant::app::field::SKIP;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use super::{DEAR, LINE, fetched};
use crate::compare::six;
use crate::quiz::{
    HEADING, MAP, NEXT, at_block, at_result, first_blocks, most, return_to, take, varied,
};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::section::full;
use crate::tools::{PICTURES, TOOL};
use crate::visit::Visit;

everywhere![
    a_link_opened_cold_fetches_its_chunk_beside_the_first: Preload,
    back_and_forward_cross_the_border_of_a_chunk,
    the_result_comes_while_the_quiz_is_taken_and_is_asked_for_once,
    a_dear_connection_waits_until_half_is_answered,
    chunks_of_an_odd_type_run_all_the_same,
    the_line_takes_the_focus_and_hands_it_to_the_screen,
    the_tools_come_as_soon_as_a_pointer_or_the_focus_is_on_their_buttons,
];

async fn a_link_opened_cold_fetches_its_chunk_beside_the_first(visit: &Visit) -> Outcome {
    // The program is held back: whatever comes now is not asked for by it.
    visit.server().hold("_bg.wasm");
    let browser = visit.browser().await?;
    let came = "return arguments[0].map(chunk => performance.getEntriesByType('resource')
        .filter(({ name, responseEnd }) => name.includes(`/${chunk}-`) && responseEnd > 0).length)";
    let chunks = [json!(["result", "tools", "sections"])];
    for (link, expected) in [(six(), [3, 3, 0]), (link_to(&varied()), [3, 0, 0])] {
        browser.go_to("about:blank").await?;
        browser.go_to(&visit.url(&format!("/{link}"))).await?;
        browser.wait_for(came, &chunks, &json!(expected)).await?;
    }
    visit.server().release("_bg.wasm");
    browser.wait(MAP).await?;
    // Nothing comes twice for either link.
    assert_eq!(fetched(visit, "result"), 6);
    let twice = "const names = performance.getEntriesByType('resource').map(entry => entry.name);
        return names.filter(name => /[/]result-/.test(name)).length";
    assert_eq!(browser.script(twice, &[]).await?, json!(3));
    Ok(())
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
    browser.back().await?;
    browser
        .wait_text(HEADING, visit.text("blocks.12.situation"))
        .await?;
    browser.forward().await?;
    browser.wait(LINE).await?;
    visit.server().release("/result-*.wasm");
    browser.wait(MAP).await?;
    browser.back().await?;
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
    browser.prepare(DEAR).await?;
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
    browser.wait("section.link .ways .secondary").await?;
    assert_eq!(fetched(visit, "tools"), 0);
    let focus = "document.querySelector('section.link .ways .secondary').focus()";
    browser.script(focus, &[]).await?;
    let came = "return performance.getEntriesByType('resource')\
        .filter(entry => /[/]tools-/.test(entry.name) && entry.responseEnd > 0).length";
    browser.wait_for(came, &[], &json!(3)).await?;
    assert_eq!(browser.count(TOOL).await?, 0, "nothing opens by itself");
    Ok(())
}
