//! Jekyll with minima, the theme that it brings: in the post itself, and as an include.

use std::process::Command;

use crate::server::Server;

use crate::folder;
use crate::post::{check_element, check_frame, markdown};
use crate::program::run;
use crate::runner::{Outcome, tests};
use crate::snippet::{call_in_post, snippet};
use crate::visit::Visit;

tests![
    the_element_in_a_post_leads_to_its_result,
    the_plain_frame_keeps_its_height_and_leads_to_its_result,
    the_include_leads_to_its_result,
];

const POST: &str = "/quiz/";

/// Writes and serves a blog with one post, and with the file of the include, if there is to be one.
async fn blog(visit: &Visit, name: &str, widget: &str, include: Option<&str>) -> Outcome<Server> {
    let blog = folder::fresh(name)?;
    folder::copy(&folder::source("jekyll"), &blog)?;
    folder::write(
        &blog.join("_posts/2026-01-02-quiz.md"),
        &markdown("post", widget),
    )?;
    if let Some(include) = include {
        folder::write(&blog.join("_includes/cto-quadrant.html"), include)?;
    }
    let mut jekyll = Command::new("jekyll");
    jekyll.args(["build", "--quiet", "--disable-disk-cache"]);
    jekyll.current_dir(&blog);
    run(jekyll).await?;
    visit.host(blog.join("_site"))
}

async fn the_element_in_a_post_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let widget = snippet(&browser, visit, "element", &[]).await?;
    let blog = blog(visit, "jekyll-element", &widget, None).await?;
    check_element(visit, &browser, &blog.url(POST)).await
}

async fn the_plain_frame_keeps_its_height_and_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let widget = snippet(&browser, visit, "iframe", &[]).await?;
    let blog = blog(visit, "jekyll-frame", &widget, None).await?;
    check_frame(visit, &browser, &blog.url(POST)).await
}

async fn the_include_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let include = snippet(&browser, visit, "jekyll", &[]).await?;
    let widget = call_in_post(&browser).await?;
    let blog = blog(visit, "jekyll-include", &widget, Some(&include)).await?;
    check_element(visit, &browser, &blog.url(POST)).await
}
