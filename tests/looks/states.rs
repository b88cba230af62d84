//! What shows when there is nothing yet, something is missing, or something went wrong, and the
//! pages that are no screen of the quiz.

use crate::browser::Browser;
use crate::quiz::{NEXT, at_result, first_blocks, return_to, varied};
use crate::references::Album;
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::snippet::{embed_page, open_embed_page};
use crate::still;
use crate::tools::{COMPARISON, HISTORY, open_tool};
use crate::visit::Visit;

tests![
    empty_and_failing_states_look_as_before,
    the_embed_page_looks_as_before,
];

const WIDTHS: [u32; 2] = [360, 1280];

async fn empty_and_failing_states_look_as_before(visit: &Visit) -> Outcome {
    let browser = still::browser(visit, "light").await?;
    let mut album = Album::open("states")?;

    return_to(&browser, visit, "/", None).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(".prompt", &visit.label("quiz.pick-first"))
        .await?;
    hold(&browser, &mut album, "prompt").await?;

    let own = Some(at_result(first_blocks(12)));
    return_to(&browser, visit, "/", own).await?;
    open_tool(&browser, visit, HISTORY).await?;
    hold(&browser, &mut album, "history-empty").await?;
    return_to(&browser, visit, "/", own).await?;
    open_tool(&browser, visit, COMPARISON).await?;
    hold(&browser, &mut album, "comparison-empty").await?;

    visit.server().refuse("/result-*.wasm");
    let link = format!("/{}", link_to(&varied()));
    return_to(&browser, visit, &link, None).await?;
    let failed = [visit.label("chunk.failed"), visit.label("chunk.reload")].join(" ");
    browser.wait_text(".waiting [role=status]", &failed).await?;
    hold(&browser, &mut album, "chunk-missing").await?;
    browser.complaints().await?;
    album.close()
}

async fn the_embed_page_looks_as_before(visit: &Visit) -> Outcome {
    let mut album = Album::open("embed-page")?;
    for scheme in ["light", "dark"] {
        let browser = still::browser(visit, scheme).await?;
        open_embed_page(&browser, &embed_page(visit)).await?;
        // The quiz in a post has pictures of its own.
        let empty = "document.getElementById('preview').replaceChildren()";
        browser.script(empty, &[]).await?;
        for width in WIDTHS {
            let seen = still::photograph(&browser, width).await?;
            album.hold(&format!("{scheme}-{width}"), seen).await?;
        }
    }
    album.close()
}

async fn hold(browser: &Browser, album: &mut Album, state: &str) -> Outcome {
    for width in WIDTHS {
        let seen = still::photograph(browser, width).await?;
        album.hold(&format!("{state}-{width}"), seen).await?;
    }
    browser.resize(1280, 900).await
}
