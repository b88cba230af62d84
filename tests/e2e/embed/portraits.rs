//! Pictures of the quiz in posts, for the documents: three columns on three papers. They are made
//! with every run, so that the way to make them anew works: with `CTO_QUADRANT_PORTRAITS=docs` in the
//! environment they go into that folder of the project.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::embed::scene::{page, wait_seen};
use crate::runner::{Outcome, tests};
use crate::snippet::snippet;
use crate::visit::Visit;

tests![posts_of_three_widths_and_papers_are_drawn_for_the_documents];

const COLUMNS: [u32; 3] = [328, 640, 720];
const PAPERS: [(&str, &str, &str); 3] = [
    ("white", "#ffffff", "#222222"),
    ("beige", "#f3e9d2", "#3b3226"),
    ("dark", "#1d2026", "#d6dbe3"),
];
/// The post around it leaves this much at each side.
const MARGIN: u32 = 24;
/// Where they go without any wish.
const HERE: &str = env!("CARGO_TARGET_TMPDIR");

fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    env::var_os("CTO_QUADRANT_PORTRAITS").map_or_else(|| HERE.into(), |folder| root.join(folder))
}

fn post(code: &str, paper: &str, ink: &str) -> String {
    let style = format!(
        "<meta name=viewport content=\"width=device-width\"><style>html {{ scrollbar-width: none }}
        body {{ margin: {MARGIN}px; background: {paper}; color: {ink}; font: 16px/1.6 Georgia, serif }}
        p {{ margin: 0 0 1em }}</style>"
    );
    let before = "<p>Titles say little. Two companies that hire a CTO may want two different people, \
        and neither of them may know it yet. Before you read on, see which kind yours is.</p>";
    let after = "<p>Four kinds, then, and most jobs are a mixture of two.</p>";
    page(&style, &format!("{before}{code}<br>{after}"))
}

async fn posts_of_three_widths_and_papers_are_drawn_for_the_documents(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let code = snippet(&browser, visit, "element", &[]).await?;
    let into = folder();
    fs::create_dir_all(&into)?;
    for (name, paper, ink) in PAPERS {
        let posts = Path::new(HERE).join(format!("portrait-{name}"));
        fs::create_dir_all(&posts)?;
        fs::write(posts.join("index.html"), post(&code, paper, ink))?;
        let host = visit.host(posts)?;
        for column in COLUMNS {
            browser.resize(column + 2 * MARGIN, 1600).await?;
            browser.go_to(&host.url("/")).await?;
            wait_seen(&browser, &["quiz"]).await?;
            browser.settle().await?;
            let end = "return Math.ceil(document.body.getBoundingClientRect().bottom)";
            let end = browser.script(end, &[]).await?.as_u64().unwrap_or_default();
            assert!(end > 300, "the post is {end} px high");
            let height = u32::try_from(end)? + MARGIN;
            browser.resize(column + 2 * MARGIN, height).await?;
            browser.settle().await?;
            let png = browser.client().screenshot().await?;
            fs::write(into.join(format!("embed-{column}-{name}.png")), png)?;
        }
    }
    let wide = "return document.querySelector('cto-quadrant').clientWidth";
    assert_eq!(browser.script(wide, &[]).await?, json!(COLUMNS[2]));
    Ok(())
}
