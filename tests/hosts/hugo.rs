//! Hugo, with a hand-made theme that has what is hard on an embed. As delivered it drops raw HTML,
//! so that a shortcode is the way in.

use std::process::Command;

use crate::server::Server;

use crate::folder;
use crate::post::{check_element, check_frame, markdown};
use crate::program::run;
use crate::runner::{Outcome, tests};
use crate::snippet::{call_in_post, snippet};
use crate::visit::Visit;

tests![
    the_element_in_raw_html_leads_to_its_result,
    the_plain_frame_keeps_its_height_and_leads_to_its_result,
    as_delivered_the_shortcode_leads_to_its_result,
];

const POST: &str = "/posts/quiz/";
const RAW_HTML: &str = "[markup.goldmark.renderer]\nunsafe = true\n";

/// Writes and serves a blog with one post. `settings` are added to those of `config.toml`, and
/// `shortcode` is the file of the shortcode, if there is to be one.
async fn blog(
    visit: &Visit,
    name: &str,
    settings: &str,
    widget: &str,
    shortcode: Option<&str>,
) -> Outcome<Server> {
    let blog = folder::fresh(name)?;
    folder::copy(&folder::source("hugo"), &blog)?;
    folder::append(&blog.join("config.toml"), settings)?;
    folder::write(
        &blog.join("content/posts/quiz.md"),
        &markdown("single", widget),
    )?;
    if let Some(shortcode) = shortcode {
        folder::write(
            &blog.join("layouts/shortcodes/cto-quadrant.html"),
            shortcode,
        )?;
    }
    let mut hugo = Command::new("hugo");
    hugo.arg("--quiet").current_dir(&blog);
    run(hugo).await?;
    visit.host(blog.join("public"))
}

async fn the_element_in_raw_html_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let widget = snippet(&browser, visit, "element", &[]).await?;
    let blog = blog(visit, "hugo-element", RAW_HTML, &widget, None).await?;
    check_element(visit, &browser, &blog.url(POST)).await
}

async fn the_plain_frame_keeps_its_height_and_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let widget = snippet(&browser, visit, "iframe", &[]).await?;
    let blog = blog(visit, "hugo-frame", RAW_HTML, &widget, None).await?;
    check_frame(visit, &browser, &blog.url(POST)).await
}

async fn as_delivered_the_shortcode_leads_to_its_result(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let shortcode = snippet(&browser, visit, "hugo", &[]).await?;
    let widget = call_in_post(&browser).await?;
    let blog = blog(visit, "hugo-shortcode", "", &widget, Some(&shortcode)).await?;
    check_element(visit, &browser, &blog.url(POST)).await
}
