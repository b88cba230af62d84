//! Eleventy as it comes: Markdown with raw HTML, no theme but a column of text.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::server::Server;
use xtask::project::{Project, cache_folder};
use xtask::setup::hosts;

use crate::folder;
use crate::post::{check_element, check_frame, markdown};
use crate::program::run;
use crate::runner::{Outcome, tests};
use crate::snippet::snippet;
use crate::visit::Visit;

tests![
    the_element_in_a_post_leads_to_its_result,
    the_plain_frame_keeps_its_height_and_leads_to_its_result,
];

const POST: &str = "/quiz/";

/// Writes and serves a blog with one post.
async fn blog(visit: &Visit, name: &str, widget: &str) -> Outcome<Server> {
    let blog = folder::fresh(name)?;
    folder::copy(&folder::source("eleventy"), &blog)?;
    folder::write(&blog.join("blog/quiz.md"), &markdown("post.njk", widget))?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cache = cache_folder(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"));
    let project = Project::at(root.to_owned(), cache.unwrap_or_default())?;
    let program = "node_modules/@11ty/eleventy/cmd.cjs";
    let mut eleventy = Command::new("node");
    eleventy.arg(hosts::eleventy(&project)?.join(program));
    eleventy.arg("--quiet").current_dir(&blog);
    run(eleventy).await?;
    visit.host(blog.join("public"))
}

async fn the_element_in_a_post_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let widget = snippet(&browser, visit, "element", &[]).await?;
    let blog = blog(visit, "eleventy-element", &widget).await?;
    check_element(visit, &browser, &blog.url(POST)).await
}

async fn the_plain_frame_keeps_its_height_and_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let widget = snippet(&browser, visit, "iframe", &[]).await?;
    let blog = blog(visit, "eleventy-frame", &widget).await?;
    check_frame(visit, &browser, &blog.url(POST)).await
}
