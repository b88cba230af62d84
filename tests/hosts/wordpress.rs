//! `WordPress`: what administrators and authors may publish, two themes, the block editor, and the
//! frame that is all an author can have.

mod blog;
mod site;

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::server::Server;
use serde_json::json;
use tokio::sync::Mutex;

use crate::browser::Browser;
use crate::post::{AFTER, BEFORE, CARD, ROOMY, check_element, check_frame, leave, open};
use crate::quiz::{HEADING, NEXT, most, name, self_view};
use crate::runner::{Outcome, tests};
use crate::snippet::snippet;
use crate::visit::Visit;
use blog::Blog;
use cto_quadrant::domain::model::Model;

tests![
    in_the_block_editor_an_author_embeds_the_address,
    an_authors_address_becomes_a_frame_that_gets_its_height_and_leads_to_its_result,
    nothing_in_an_authors_frame_scrolls_at_any_width,
    an_administrators_element_leads_to_its_result_in_each_theme,
    an_administrators_plain_frame_leads_to_its_result_in_each_theme,
    of_an_authors_element_the_link_is_left,
];

/// The theme of a new blog, made of blocks, and one as they were before.
const THEMES: [&str; 2] = ["twentytwentythree", "twentytwentyone"];
const TITLE: &str = "What kind of CTO";
/// The frame that `WordPress` makes of an address.
const EMBEDDED: &str = "iframe.wp-embedded-content";

/// The pixels that `wp-embed.js` keeps the height of such a frame within.
const HEIGHTS: RangeInclusive<u64> = 200..=1000;

/// The one blog of all tests: installing it takes longer than any of them.
static SHARED: Mutex<Option<Arc<Blog>>> = Mutex::const_new(None);

/// Ends the blog, if there was one.
pub(crate) fn end() {
    if let Ok(mut shared) = SHARED.try_lock() {
        shared.take();
    }
}

async fn blog(visit: &Visit) -> Outcome<Arc<Blog>> {
    let mut shared = SHARED.lock().await;
    let blog = match shared.as_ref() {
        Some(blog) => Arc::clone(blog),
        None => Arc::clone(shared.insert(Arc::new(Blog::install().await?))),
    };
    visit.know(blog.url("/"));
    Ok(blog)
}

/// A post with a block between two paragraphs.
fn blocks(block: &str) -> String {
    let paragraph = |text| format!("<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->");
    [&paragraph(BEFORE), block, &paragraph(AFTER)].join("\n\n")
}

fn html_block(html: &str) -> String {
    format!("<!-- wp:html -->\n{html}\n<!-- /wp:html -->")
}

async fn an_administrators_element_leads_to_its_result_in_each_theme(visit: &Visit) -> Outcome {
    let blog = blog(visit).await?;
    let browser = visit.browser().await?;
    let widget = html_block(&snippet(&browser, visit, "wordpress", &[]).await?);
    let post = blog
        .publish("administrator", TITLE, &blocks(&widget))
        .await?;
    for theme in THEMES {
        let reader = visit.browser().await?;
        check_element(visit, &reader, &format!("{post}&theme={theme}")).await?;
    }
    Ok(())
}

async fn an_administrators_plain_frame_leads_to_its_result_in_each_theme(visit: &Visit) -> Outcome {
    let blog = blog(visit).await?;
    let browser = visit.browser().await?;
    let widget = html_block(&snippet(&browser, visit, "iframe", &[]).await?);
    let post = blog
        .publish("administrator", TITLE, &blocks(&widget))
        .await?;
    for theme in THEMES {
        let reader = visit.browser().await?;
        check_frame(visit, &reader, &format!("{post}&theme={theme}")).await?;
    }
    Ok(())
}

async fn of_an_authors_element_the_link_is_left(visit: &Visit) -> Outcome {
    let blog = blog(visit).await?;
    let browser = visit.browser().await?;
    let widget = html_block(&snippet(&browser, visit, "wordpress", &[]).await?);
    let post = blog.publish("author", TITLE, &blocks(&widget)).await?;
    browser.go_to(&post).await?;
    let link = format!("main a[href='{}'], article a[href='{0}']", visit.url("/"));
    browser.click(&link).await?;
    browser.ready().await
}

async fn an_authors_address_becomes_a_frame_that_gets_its_height_and_leads_to_its_result(
    visit: &Visit,
) -> Outcome {
    let blog = blog(visit).await?;
    let site = site::at_its_address(visit)?;
    // Classic text: an address alone on a line.
    let text = format!("{BEFORE}\n\n{}\n\n{AFTER}", site.url("/"));
    let post = blog.publish("author", TITLE, &text).await?;
    for theme in THEMES {
        let browser = visit.browser().await?;
        check_embedded(visit, &browser, &site, &format!("{post}&theme={theme}")).await?;
    }
    Ok(())
}

async fn in_the_block_editor_an_author_embeds_the_address(visit: &Visit) -> Outcome {
    let blog = blog(visit).await?;
    let site = site::at_its_address(visit)?;
    let author = visit.browser().await?;
    author.go_to(&blog.url("/wp-login.php")).await?;
    author.fill("#user_login", "author").await?;
    author.fill("#user_pass", "secret").await?;
    author.click("#wp-submit").await?;
    author.wait("#wpadminbar").await?;

    author.go_to(&blog.url("/wp-admin/post-new.php")).await?;
    let is_ready = "return !!window.wp?.data?.select('core/editor')?.getCurrentPostId() \
        && !!wp.blocks.getBlockType('core/embed')";
    author.wait_for(is_ready, &[], &json!(true)).await?;
    let write = "const block = wp.blocks.createBlock('core/embed', { url: arguments[0] }); \
        wp.data.dispatch('core/block-editor').insertBlocks(block); \
        wp.data.dispatch('core/editor').editPost({ title: arguments[1], status: 'publish' })";
    author
        .script(write, &[json!(site.url("/")), json!(TITLE)])
        .await?;
    author.wait(".wp-block-embed iframe").await?;
    author
        .script("wp.data.dispatch('core/editor').savePost()", &[])
        .await?;
    let is_public = "return wp.data.select('core/editor').isCurrentPostPublished()";
    author.wait_for(is_public, &[], &json!(true)).await?;
    let address = "return wp.data.select('core/editor').getPermalink()";
    let post = author.script(address, &[]).await?;
    // WordPress asks for a template that authors may not see.
    let complaints = author.complaints().await?;
    let is_ours = |complaint: &&String| !complaint.starts_with(&blog.url("/"));
    assert_eq!(complaints.iter().find(is_ours), None);

    let reader = visit.browser().await?;
    check_embedded(visit, &reader, &site, post.as_str().unwrap_or_default()).await
}

/// The frame that `WordPress` has made: it is shown, as high as its content as far as `WordPress`
/// lets it be, and leads to its result.
async fn check_embedded(visit: &Visit, browser: &Browser, site: &Server, post: &str) -> Outcome {
    open(browser, post).await?;
    let is_shown = format!(
        "const frame = document.querySelector('{EMBEDDED}'); \
        return !!frame && !frame.hasAttribute('style')"
    );
    browser.wait_for(&is_shown, &[], &json!(true)).await?;
    let frame = browser.wait(EMBEDDED).await?;
    let (_, _, width, _) = frame.rectangle().await?;
    assert!(width > 500.0, "{width} px");
    frame.enter_frame().await?;
    browser.ready().await?;
    assert_eq!(browser.script("return origin", &[]).await?, json!("null"));
    let is_as_high_as_may_be = "return innerHeight === Math.max(arguments[0], \
        Math.min(arguments[1], Math.ceil(document.documentElement.getBoundingClientRect().height)))";
    let limits = [json!(HEIGHTS.start()), json!(HEIGHTS.end())];
    browser
        .wait_for(is_as_high_as_may_be, &limits, &json!(true))
        .await?;
    take_without_scrolling(visit, browser).await?;
    leave(browser).await?;
    follow_way_out(browser, site).await
}

/// Takes the quiz in the frame that the browser is in, to the card of its result: no step scrolls
/// inside, and the card offers to go on without telling the post anything.
async fn take_without_scrolling(visit: &Visit, browser: &Browser) -> Outcome {
    let model = Model::Tvom;
    for block in 1..=12 {
        browser.wait(&most(block, model)).await?;
        browser.wait_for(ROOMY, &[], &json!(true)).await?;
        browser.click(&most(block, model)).await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.wait(&self_view(model)).await?;
            browser.wait_for(ROOMY, &[], &json!(true)).await?;
            browser.click(&self_view(model)).await?;
            browser.click(NEXT).await?;
        }
    }
    browser.wait(CARD).await?;
    browser.wait_for(ROOMY, &[], &json!(true)).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, model))]);
    browser.wait_text(HEADING, &call).await?;
    let copy = browser.texts(".brief .way-out button").await?;
    assert_eq!(copy, [visit.label("embed.copy")]);
    Ok(())
}

async fn nothing_in_an_authors_frame_scrolls_at_any_width(visit: &Visit) -> Outcome {
    let blog = blog(visit).await?;
    let site = site::at_its_address(visit)?;
    let text = format!("{BEFORE}\n\n{}\n\n{AFTER}", site.url("/"));
    let post = blog.publish("author", TITLE, &text).await?;
    for theme in THEMES {
        for width in [320, 480, 768, 1280] {
            let browser = visit.browser().await?;
            browser.resize(width, 900).await?;
            open(&browser, &format!("{post}&theme={theme}")).await?;
            browser.wait(EMBEDDED).await?.enter_frame().await?;
            browser.ready().await?;
            let taken = take_without_scrolling(visit, &browser).await;
            taken.map_err(|reason| format!("{theme} at {width} px: {reason}"))?;
            let_go(&browser).await?;
        }
    }
    Ok(())
}

/// The sandbox opens no tabs, so the link asks `WordPress` to lead the reader on, with the answers.
async fn follow_way_out(browser: &Browser, site: &Server) -> Outcome {
    browser.wait(EMBEDDED).await?.enter_frame().await?;
    let call = browser.text(HEADING).await?;
    browser.click("a.way-out").await?;
    leave(browser).await?;
    let is_there = "return location.href.startsWith(arguments[0])";
    let address = json!(site.url("/"));
    browser.wait_for(is_there, &[address], &json!(true)).await?;
    browser.ready().await?;
    browser.wait_text(HEADING, &call).await?;
    let_go(browser).await
}

/// The site ends with the test, and by then nothing of it may be on its way.
async fn let_go(browser: &Browser) -> Outcome {
    browser.go_to("about:blank").await
}
