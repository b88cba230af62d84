//! Servers let browsers keep what has a hash in its name for good, and browsers keep what came cut
//! off just as well. Nobody may be left with that.

use super::{LINE, every, failed};
use crate::quiz::{MAP, NEXT, at_block, return_to, varied};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    what_came_cut_off_is_not_kept_for_good,
    a_program_that_came_cut_off_is_not_kept_for_good,
];

const PROGRAM: &str = "_bg.wasm";
/// So many tries at most: one may find what is kept, while it is being fetched anew.
const TRIES: usize = 3;

/// Lets browsers keep these files for good, as the settings in `hosting/` do.
fn keep_for_good(visit: &Visit, files: &str) {
    let header = "public, max-age=31536000, immutable";
    visit.server().alter(files, "Cache-Control", header);
}

async fn what_came_cut_off_is_not_kept_for_good(visit: &Visit) -> Outcome {
    const AGAIN: &str = ".waiting .primary";
    for kind in ["*.css", "*.json", "*.wasm"] {
        let files = every("result", kind);
        keep_for_good(visit, &files);
        visit.server().shorten(&files);
        let browser = visit.browser().await?;
        return_to(&browser, visit, "/", Some(at_block(varied(), 12))).await?;
        browser.click(NEXT).await?;
        browser.wait_text(LINE, &failed(visit)).await?;
        visit.server().release(&files);
        keep_for_good(visit, &files);
        for _ in 0..TRIES {
            if browser.count(MAP).await? == 0 {
                browser.click(AGAIN).await?;
                browser.settle().await?;
                browser.wait(&format!("{MAP}, {AGAIN}")).await?;
            }
        }
        assert_eq!(browser.count(MAP).await?, 1, "{kind}");
        // Every try may still be explained; a page that is left explains nothing more.
        browser.go_to("about:blank").await?;
        browser.complaints().await?;
    }
    Ok(())
}

async fn a_program_that_came_cut_off_is_not_kept_for_good(visit: &Visit) -> Outcome {
    keep_for_good(visit, PROGRAM);
    visit.server().shorten(PROGRAM);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    browser.wait("[data-failed] #failed").await?;
    visit.server().release(PROGRAM);
    keep_for_good(visit, PROGRAM);
    for _ in 0..TRIES {
        if browser.count("html[data-ready]").await? == 0 {
            browser.settle().await?;
            browser.go_to(&visit.url("/")).await?;
            browser.wait("html[data-failed], html[data-ready]").await?;
        }
    }
    assert_eq!(browser.count("html[data-ready]").await?, 1);
    browser.complaints().await.map(drop)
}
