//! Links that suffered on their way: each is told apart, or still read, and never read wrongly.

use cto_quadrant::domain::model::Model;

use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{HEADING, MAP, at_block, first_blocks, most, return_to, varied};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::visit::Visit;

everywhere![
    each_kind_of_bad_link_has_its_own_sentence,
    what_programs_put_around_a_link_is_passed_over,
    a_fragment_that_is_not_ours_shows_the_start_page,
    a_bad_link_leads_back_to_the_own_answers,
    whatever_is_pasted_over_a_block_back_leads_to_it: Gesture,
];

/// Opens the page afresh, not only another part of it.
async fn open_afresh(browser: &Browser, visit: &Visit, fragment: &str) -> Outcome {
    browser.go_to("about:blank").await?;
    browser.open(&visit.url(&format!("/{fragment}"))).await
}

/// A sound code of an edition 2, which does not exist yet: ten zeros and their checksum, worked
/// out by hand from the frame that all editions share.
const NEWER: &str = "#r=200000000000TDqma";

async fn each_kind_of_bad_link_has_its_own_sentence(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let good = link_to(&varied());
    let (truncated, _) = good.split_at(good.len() - 3);
    // The place of a digit of the answers; the checksum no longer fits.
    let (before, after) = good.split_at(8);
    let other = if after.starts_with('x') { "y" } else { "x" };
    let altered = format!("{before}{other}{}", &after[1..]);
    let links = [
        (truncated, "link.truncated"),
        (&altered, "link.altered"),
        (NEWER, "link.newer"),
        ("#r=hello", "link.foreign"),
    ];
    for (link, label) in links {
        open_afresh(&browser, visit, link).await?;
        browser
            .wait_text(HEADING, &visit.label("link.heading"))
            .await?;
        browser
            .wait_text(".bad-link h1 + p", &visit.label(label))
            .await?;
        assert_eq!(browser.count(".result, svg.map").await?, 0, "{link}");
    }
    browser
        .wait_text(".bad-link button", &visit.label("link.start"))
        .await?;
    browser.click(".bad-link button").await?;
    browser.wait(".intro + form [name=most-1]").await.map(drop)
}

async fn what_programs_put_around_a_link_is_passed_over(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let link = link_to(&varied());
    let map = "return document.querySelector('svg.map').outerHTML";
    open_afresh(&browser, visit, &link).await?;
    browser.wait(MAP).await?;
    let expected = browser.script(map, &[]).await?;
    let code = link.trim_start_matches("#r=");
    for link in [
        format!("{link}."),
        format!("{link})"),
        format!("{link}>,"),
        format!("#r%3D{code}"),
        format!("#r%253d{code}"),
        format!("{link}#?secret=abc"),
        format!("{link}?fbclid=abc"),
        format!("{link}&utm_source=abc"),
    ] {
        open_afresh(&browser, visit, &link).await?;
        browser
            .wait(MAP)
            .await
            .map_err(|error| format!("{link}: {error}"))?;
        assert_eq!(browser.script(map, &[]).await?, expected, "{link}");
    }
    Ok(())
}

async fn a_fragment_that_is_not_ours_shows_the_start_page(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    for fragment in ["#?secret=abc", "#about", "#!"] {
        open_afresh(&browser, visit, fragment).await?;
        browser.wait(".intro + form [name=most-1]").await?;
        let kept = browser.client().current_url().await?;
        assert_eq!(kept.as_str(), visit.url(&format!("/{fragment}")));
    }
    Ok(())
}

async fn a_bad_link_leads_back_to_the_own_answers(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let own = at_block(first_blocks(3), 3);
    return_to(&browser, visit, "/#r=hello", Some(own)).await?;
    browser
        .wait_text(".bad-link button", &visit.label("opened.resume"))
        .await?;
    browser.click(".bad-link button").await?;
    browser
        .wait_text(HEADING, visit.text("blocks.3.situation"))
        .await?;
    browser
        .wait(&format!("{}:checked", most(3, Model::Eft)))
        .await
        .map(drop)
}

async fn whatever_is_pasted_over_a_block_back_leads_to_it(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(5), 6))).await?;
    browser.click(&most(6, Model::Bt)).await?;
    let picked = format!("{}:checked", most(6, Model::Bt));
    browser.wait(&picked).await?;
    let good = link_to(&varied());
    let cut = &good[..good.len() - 3];
    for (pasted, shown) in [
        (good.as_str(), MAP),
        (cut, ".bad-link"),
        (NEWER, ".bad-link"),
    ] {
        let paste = "location.hash = arguments[0]";
        browser.script(paste, &[json!(pasted)]).await?;
        browser.wait(shown).await?;
        browser.back().await?;
        browser.wait(&picked).await?;
    }
    Ok(())
}
