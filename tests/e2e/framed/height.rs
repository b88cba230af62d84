//! How high the frame asks to be: as high as its content, the same for every step, and no more.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::framed::Host;
use crate::quiz::{MAP, NEXT, WHOLE, most, self_view, take, varied};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::visit::Visit;

everywhere![
    all_steps_have_one_height_and_the_frame_grows_for_the_result,
    a_step_that_grew_keeps_the_later_ones_as_high_and_nothing_else,
    a_host_that_adds_to_each_height_gets_no_more_of_them,
    a_frame_that_is_high_enough_does_not_scroll_and_one_that_is_not_does,
    without_a_script_around_it_the_page_scrolls_in_its_frame,
    a_host_that_will_follow_gets_heights_without_a_scroll_bar_from_the_first_on,
    while_the_host_follows_no_scroll_bar_comes,
    a_scroll_bar_goes_as_soon_as_the_host_has_followed,
    a_narrower_frame_asks_for_more_and_a_wider_one_for_less_again,
];

/// How many entries the history of the tab has, which is the host's.
const HISTORY: &str = "return history.length";

/// The height of the window and of the content in it.
async fn heights(browser: &Browser) -> Outcome<(f64, f64)> {
    let script = "return [innerHeight, document.documentElement.getBoundingClientRect().height]";
    Ok(serde_json::from_value(browser.script(script, &[]).await?)?)
}

/// Inside the frame: it has exactly the room that its content needs, rounded up.
async fn check_exact(browser: &Browser) -> Outcome {
    let script = "return Math.ceil(document.documentElement.getBoundingClientRect().height)\
        - innerHeight";
    browser.wait_for(script, &[], &json!(0)).await
}

async fn all_steps_have_one_height_and_the_frame_grows_for_the_result(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    let browser = &host.browser;
    // So narrow that the steps differ.
    browser.resize(360, 800).await?;
    host.ready().await?;
    check_exact(browser).await?;
    host.outside().await?;
    let forget = "told.splice(0, told.length, told.findLast(({ type }) => type === 'height'))";
    browser.script(forget, &[]).await?;
    host.inside().await?;
    let entries = browser.script(HISTORY, &[]).await?;
    for block in 1..=12 {
        let (window, content) = heights(browser).await?;
        assert!(content <= window, "block {block}: {content} in {window}");
        browser.click(&most(block, Model::Eft)).await?;
        if block < 12 {
            browser.click(NEXT).await?;
        }
        if block == 1 {
            browser.click(&self_view(Model::Eft)).await?;
            browser.click(NEXT).await?;
        }
    }
    host.outside().await?;
    let quiz = host.told("height").await?;
    assert_eq!(quiz.len(), 1, "one height for all steps: {quiz:?}");

    host.inside().await?;
    browser.click(NEXT).await?;
    browser.wait(WHOLE).await?;
    check_exact(browser).await?;
    browser.wait("html[data-fits]").await?;
    assert_eq!(browser.script(HISTORY, &[]).await?, entries);
    host.outside().await?;
    let height = |message: &Json| message["height"].as_u64().unwrap_or_default();
    let result = host.last("height").await?;
    assert!(height(&result) > height(&quiz[0]), "{result} {quiz:?}");

    // The height of a result is not kept for the steps.
    host.send(json!({ "type": "restart" })).await?;
    let is_lower = "return told.findLast(({ type }) => type === 'height').height < arguments[0]";
    browser
        .wait_for(is_lower, &[result["height"].clone()], &json!(true))
        .await
}

/// Some readers have letters or gaps of their own. Here a margin stands in for these.
async fn a_step_that_grew_keeps_the_later_ones_as_high_and_nothing_else(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    let browser = &host.browser;
    host.ready().await?;
    let margin = "document.body.style.paddingBottom = arguments[0]";
    browser.script(margin, &[json!("20000px")]).await?;
    check_exact(browser).await?;
    browser.click(NEXT).await?;
    browser.script(margin, &[json!("")]).await?;
    let is_low = "return document.documentElement.getBoundingClientRect().height < 20000";
    browser.wait_for(is_low, &[], &json!(true)).await?;
    browser.settle().await?;
    let window = browser.script("return innerHeight > 20000", &[]).await?;
    assert_eq!(window, json!(true), "the next step is as high");

    host.outside().await?;
    let link = link_to(&varied());
    let code = link.trim_start_matches("#r=");
    host.send(json!({ "type": "result", "code": code })).await?;
    host.inside().await?;
    browser.wait(WHOLE).await?;
    check_exact(browser).await?;
    // And a quiz that begins anew is as high as its own steps.
    host.outside().await?;
    host.send(json!({ "type": "restart" })).await?;
    host.inside().await?;
    browser.wait("form.quiz").await?;
    check_exact(browser).await
}

async fn a_host_that_adds_to_each_height_gets_no_more_of_them(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[("pad", "40")]).await?;
    host.ready().await?;
    host.browser.wait("html[data-fits]").await?;
    host.browser.settle().await?;
    let (window, content) = heights(&host.browser).await?;
    assert!(
        (content + 39.0..=content + 41.0).contains(&window),
        "{content} in {window}"
    );
    host.outside().await?;
    assert_eq!(host.told("height").await?.len(), 1);
    Ok(())
}

async fn a_frame_that_is_high_enough_does_not_scroll_and_one_that_is_not_does(
    visit: &Visit,
) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[("still", "")]).await?;
    host.ready().await?;
    let browser = &host.browser;
    browser.wait("html[data-hosted]").await?;
    let overflow = "return getComputedStyle(document.documentElement).overflowY";
    // The host gets a moment to follow, then the page helps itself.
    browser.wait_for(overflow, &[], &json!("visible")).await?;
    browser.script("scrollTo(0, 100)", &[]).await?;
    assert_eq!(browser.script("return scrollY", &[]).await?, json!(100));

    host.outside().await?;
    browser.script("frame.style.height = '2000px'", &[]).await?;
    host.inside().await?;
    browser.wait_for(overflow, &[], &json!("hidden")).await?;
    host.outside().await?;
    browser.script("frame.style.height = '200px'", &[]).await?;
    host.inside().await?;
    browser.wait_for(overflow, &[], &json!("visible")).await
}

async fn without_a_script_around_it_the_page_scrolls_in_its_frame(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[("mute", "")]).await?;
    host.ready().await?;
    let browser = &host.browser;
    assert_eq!(
        browser.count("html[data-hosted], html[data-fits]").await?,
        0
    );
    let (window, content) = heights(browser).await?;
    assert!(content > window);
    take(browser, Pick::most(Model::Im)).await?;
    browser.wait(MAP).await?;
    let end = "scrollTo(0, 1e6); return scrollY + innerHeight\
        >= Math.floor(document.documentElement.getBoundingClientRect().height)";
    browser.wait_for(end, &[], &json!(true)).await
}

/// On some systems a scroll bar takes room, and the page under it is narrower and higher.
async fn a_host_that_will_follow_gets_heights_without_a_scroll_bar_from_the_first_on(
    visit: &Visit,
) -> Outcome {
    let watch = "new MutationObserver(() => {
            const root = document.documentElement;
            window.first ??= [root.hasAttribute('data-fits'),
                innerHeight >= root.getBoundingClientRect().height];
        }).observe(document.documentElement, { attributeFilter: ['data-hosted', 'data-links'] })";
    visit.server().preface().add(watch);
    // As low as it was before the first height came.
    for (page, words) in [
        ("/host.html", &[("still", "")][..]),
        ("/wordpress.html", &[]),
    ] {
        let host = Host::open_page(visit, page, &visit.url("/"), words).await?;
        host.inside().await?;
        host.browser
            .wait("html:is([data-hosted], [data-links])")
            .await?;
        let first = host.browser.script("return first", &[]).await?;
        assert_eq!(first, json!([true, false]), "{page}");
    }
    Ok(())
}

async fn while_the_host_follows_no_scroll_bar_comes(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[("late", "150")]).await?;
    host.ready().await?;
    check_exact(&host.browser).await?;
    host.browser.wait("html[data-fits]").await?;
    let watch = "window.gone = 0;
        const root = document.documentElement;
        new MutationObserver(() => { gone += !root.hasAttribute('data-fits'); })
            .observe(root, { attributeFilter: ['data-fits'] })";
    host.browser.script(watch, &[]).await?;
    host.outside().await?;
    let before = host.last("height").await?;
    host.browser
        .script("frame.style.width = '320px'", &[])
        .await?;
    let asks = "return told.findLast(({ type }) => type === 'height').height > arguments[0]";
    let given = [before["height"].clone()];
    host.browser.wait_for(asks, &given, &json!(true)).await?;
    host.inside().await?;
    check_exact(&host.browser).await?;
    assert_eq!(host.browser.script("return gone", &[]).await?, json!(0));
    Ok(())
}

async fn a_scroll_bar_goes_as_soon_as_the_host_has_followed(visit: &Visit) -> Outcome {
    // Later than the page waits.
    let host = Host::open(visit, &visit.url("/"), &[("late", "600")]).await?;
    host.ready().await?;
    check_exact(&host.browser).await?;
    let watch = "window.seen = [];
        const root = document.documentElement;
        addEventListener('resize', () => seen.push([
            innerHeight >= Math.ceil(root.getBoundingClientRect().height),
            root.hasAttribute('data-fits'),
        ]))";
    host.browser.script(watch, &[]).await?;
    host.outside().await?;
    let narrow = "frame.style.width = '320px'";
    host.browser.script(narrow, &[]).await?;
    host.inside().await?;
    host.browser.wait("html:not([data-fits])").await?;
    host.browser.wait("html[data-fits]").await?;
    let last = "return seen.at(-1)";
    assert_eq!(host.browser.script(last, &[]).await?, json!([true, true]));
    Ok(())
}

async fn a_narrower_frame_asks_for_more_and_a_wider_one_for_less_again(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    let browser = &host.browser;
    host.ready().await?;
    check_exact(browser).await?;
    host.outside().await?;
    let wide = host.last("height").await?;
    for (width, is_wide) in [("320px", false), ("100%", true)] {
        let script = "frame.style.width = arguments[0]";
        browser.script(script, &[json!(width)]).await?;
        host.inside().await?;
        check_exact(browser).await?;
        host.outside().await?;
        let height = host.last("height").await?;
        assert_eq!(height == wide, is_wide, "{width}: {height}, {wide}");
    }
    Ok(())
}
