//! A host that keeps the frame lower than a result: the card, without anything to scroll, and the
//! way to the whole result.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::framed::Host;
use crate::quiz::{HEADING, MAP, NEXT, name, take, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use cto_quadrant::wire::link::go_on_fragment;

tests![
    in_wordpress_the_card_of_ones_own_result_fits_at_every_width,
    in_wordpress_no_whole_result_flashes_up_before_the_card,
    a_plain_frame_shows_the_card_and_a_high_one_the_whole_result,
    a_host_that_stops_following_gets_the_card_and_one_that_follows_the_whole_result,
    a_host_that_follows_late_or_is_heard_of_late_gets_the_whole_result,
    from_the_card_one_goes_back_to_the_answers,
    the_host_hears_of_a_result_on_a_card_too,
];

/// The most that `WordPress` allows.
const MOST: f64 = 1000.0;
/// What stands only in a whole result, and what stands only on a card.
const WHOLE: &str = ".story";
const CARD: &str = "article.brief";

/// Inside the frame: how high the content is, and how high the frame.
async fn heights(browser: &Browser) -> Outcome<[f64; 2]> {
    let script = "return [document.documentElement.getBoundingClientRect().height, innerHeight]";
    Ok(serde_json::from_value(browser.script(script, &[]).await?)?)
}

async fn in_wordpress_the_card_of_ones_own_result_fits_at_every_width(visit: &Visit) -> Outcome {
    // Answers that are carried into a frame are one's own there.
    let src = visit.url(&format!("/#{}", go_on_fragment(&varied())));
    for width in [320, 360, 520, 680, 760, 1040, 1280] {
        let host = Host::open_page(visit, "/wordpress.html", &src, &[]).await?;
        let browser = &host.browser;
        browser.resize(width, 800).await?;
        host.ready().await?;
        browser.wait(CARD).await?;
        browser.wait(MAP).await?;
        assert_eq!(browser.count(".affinities li").await?, 4);
        let heading = browser.text(HEADING).await?;
        assert!(heading.contains(name(visit, Model::Eft)), "{heading}");
        let fits = "return innerHeight >= Math.ceil(document.documentElement\
            .getBoundingClientRect().height)";
        if browser.wait_for(fits, &[], &json!(true)).await.is_err() {
            let [content, window] = heights(browser).await?;
            return Err(format!("at {width} px: {content} in {window}").into());
        }
        let [content, _] = heights(browser).await?;
        assert!(content <= MOST, "at {width} px: {content}");
        // The way that the post leads on, and the one that tells it nothing.
        assert_eq!(
            browser.text(".brief a.way-out").await?,
            visit.label("embed.whole")
        );
        let ways = browser.texts(".brief .way-out button").await?;
        assert_eq!(ways, [visit.label("embed.copy")]);
        let note = browser.text(".brief > .note").await?;
        assert_eq!(note, visit.label("embed.led"));
    }
    Ok(())
}

async fn in_wordpress_no_whole_result_flashes_up_before_the_card(visit: &Visit) -> Outcome {
    let host = Host::open_page(visit, "/wordpress.html", &visit.url("/"), &[]).await?;
    host.ready().await?;
    let watch = "window.seen = [];
        new MutationObserver(() => {
            seen.push(...['.story', 'article.brief'].filter(css => document.querySelector(css)));
        }).observe(document.body, { childList: true, subtree: true })";
    host.browser.script(watch, &[]).await?;
    take(&host.browser, Pick::most(Model::Eft)).await?;
    host.browser.wait(CARD).await?;
    let first = host.browser.script("return seen[0]", &[]).await?;
    assert_eq!(first, json!(CARD));
    Ok(())
}

async fn a_plain_frame_shows_the_card_and_a_high_one_the_whole_result(visit: &Visit) -> Outcome {
    let src = visit.url(&format!("/{}", link_to(&varied())));
    let host = Host::open(visit, &src, &[("mute", "")]).await?;
    host.ready().await?;
    host.browser.wait(CARD).await?;
    let whole = host.browser.wait(".brief a.way-out").await?;
    assert_eq!(whole.prop("href").await?, Some(src.clone()));
    assert_eq!(host.browser.count(".brief .way-out button").await?, 0);

    let host = Host::open(visit, "about:blank", &[("mute", "")]).await?;
    let high = "frame.style.height = '9000px'; frame.src = arguments[0]";
    host.browser.script(high, &[json!(src)]).await?;
    host.ready().await?;
    host.browser.wait(WHOLE).await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.count(CARD).await?, 0);
    Ok(())
}

async fn a_host_that_stops_following_gets_the_card_and_one_that_follows_the_whole_result(
    visit: &Visit,
) -> Outcome {
    let src = visit.url(&format!("/{}", link_to(&varied())));
    let host = Host::open(visit, &src, &[("still", "")]).await?;
    host.ready().await?;
    host.browser.wait(CARD).await?;

    let host = Host::open(visit, &src, &[]).await?;
    host.ready().await?;
    host.browser.wait(WHOLE).await?;
    host.browser.wait("html[data-fits]").await?;
    assert_eq!(host.browser.count(CARD).await?, 0);
    Ok(())
}

async fn a_host_that_follows_late_or_is_heard_of_late_gets_the_whole_result(
    visit: &Visit,
) -> Outcome {
    let src = visit.url(&format!("/{}", link_to(&varied())));
    // Later than a host may that nothing is known of.
    let host = Host::open(visit, &src, &[("late", "400")]).await?;
    host.ready().await?;
    host.browser.wait("html[data-hosted]").await?;
    let watch = "window.cards = 0;
        new MutationObserver(() => { cards += document.querySelectorAll('article.brief').length; })
            .observe(document.body, { childList: true, subtree: true })";
    host.browser.script(watch, &[]).await?;
    host.browser.wait(WHOLE).await?;
    let fits = "return innerHeight >= document.querySelector('.story').offsetHeight";
    host.browser.wait_for(fits, &[], &json!(true)).await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.count(CARD).await?, 0);
    assert_eq!(host.browser.script("return cards", &[]).await?, json!(0));

    let host = Host::open(visit, &src, &[("mute", "")]).await?;
    host.ready().await?;
    host.browser.wait(CARD).await?;
    host.outside().await?;
    host.browser.script("window.port = welcome()", &[]).await?;
    host.inside().await?;
    host.browser.wait(WHOLE).await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.count(CARD).await?, 0);
    Ok(())
}

async fn from_the_card_one_goes_back_to_the_answers(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[("still", "")]).await?;
    host.ready().await?;
    let browser = &host.browser;
    browser.wait("html:not([data-fits])").await?;
    take(browser, Pick::most(Model::Tvom)).await?;
    browser.wait(CARD).await?;
    browser.click_button(&visit.label("quiz.back")).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.12.situation"))
        .await?;
    browser.click(NEXT).await?;
    browser.wait(CARD).await.map(drop)
}

async fn the_host_hears_of_a_result_on_a_card_too(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[("still", "")]).await?;
    host.ready().await?;
    host.browser.wait("html:not([data-fits])").await?;
    take(&host.browser, Pick::most(Model::Tvom)).await?;
    host.browser.wait(CARD).await?;
    host.outside().await?;
    let nothing: Json = json!({ "type": "result", "perspective": "today" });
    assert_eq!(host.last("result").await?, nothing);
    host.inside().await?;
    host.browser
        .click_button(&visit.label("embed.tell"))
        .await?;
    host.outside().await?;
    let call = "return told.filter(({ type }) => type === 'result').at(-1)?.call ?? null";
    host.browser
        .wait_for(call, &[], &json!("clearly-tvom"))
        .await
}
