//! The second tool: several results beside each other, from nothing but their links.

use cto_quadrant::wire::link::{Shared, compare_fragment};
use serde_json::json;

use crate::browser::Browser;
use crate::layout;
use crate::pictures::named;
use crate::quiz::{at_result, first_blocks, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::section::{full, needed};
use crate::tools::{COMPARISON, TOOL, open_tool, wait_told};
use crate::visit::Visit;

tests![
    a_link_with_two_results_opens_their_comparison,
    a_result_that_cannot_be_read_is_told_and_a_pasted_one_comes_in,
    a_comparison_leads_to_the_questions_for_the_talk_and_back,
    the_link_to_a_comparison_carries_names_only_when_it_is_asked_to,
    ones_own_results_are_compared_with_a_way_from_today_to_what_is_needed,
    the_names_of_six_results_stay_inside_the_map_and_apart,
];

/// The names beside the map.
const NAMES: &str = ".legend bdi";
/// The link to the comparison.
const LINK: &str = "#compare-link";

/// The fragment that compares these, with its `#`.
fn fragment(compared: &[Shared]) -> String {
    format!("#{}", compare_fragment(compared))
}

/// Six results, the most that stand beside each other, with names of all kinds.
pub(crate) fn six() -> String {
    fragment(&[
        named(full(), "Ada"),
        named(needed(full()), "What the board would like to see in 2028"),
        named(varied(), "غريس هوبر"),
        named(first_blocks(12), "グレース・ホッパー"),
        named(first_blocks(6), "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"),
        named(first_blocks(3), "Too few"),
    ])
}

async fn open(visit: &Visit, fragment: &str) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, &format!("/{fragment}"), None).await?;
    browser.wait(TOOL).await?;
    Ok(browser)
}

async fn check_names(browser: &Browser, names: &[&str]) -> Outcome {
    let script =
        "return [...document.querySelectorAll(arguments[0])].map(name => name.textContent)";
    browser
        .wait_for(script, &[json!(NAMES)], &json!(names))
        .await
}

async fn a_link_with_two_results_opens_their_comparison(visit: &Visit) -> Outcome {
    let both = [named(varied(), "Ada"), named(first_blocks(12), "Grace")];
    let browser = open(visit, &fragment(&both)).await?;
    browser
        .wait_text(TOOL, &visit.sharing("compare.heading", &[]))
        .await?;
    check_names(&browser, &["Ada", "Grace"]).await?;
    assert_eq!(browser.texts("svg.map text.name").await?, ["Ada", "Grace"]);
    assert_eq!(browser.count("svg.map path.mark").await?, 2);
    assert_eq!(browser.count(".compare .shares thead bdi").await?, 2);

    browser.fill("#compare-name-1", "Admiral Hopper").await?;
    check_names(&browser, &["Ada", "Admiral Hopper"]).await?;
    // As much of it as there is room for.
    let names = browser.texts("svg.map text.name").await?;
    assert!(names.concat().contains("Admir"), "{names:?}");

    let remove = visit.sharing("compare.remove", &[("name", "Ada")]);
    browser
        .click(&format!("button[aria-label='{remove}']"))
        .await?;
    browser.wait_gone(".compare").await?;
    let hint = visit.sharing("compare.too-few", &[]);
    assert!(browser.texts(".tools > p").await?.contains(&hint));
    assert_eq!(browser.value("#compare-name-0").await?, "Admiral Hopper");

    // There is nothing of one's own yet: back leads to the beginning, and the link is left behind.
    browser
        .click_button(&visit.sharing("tools.back", &[]))
        .await?;
    browser.wait(".intro + form [name=most-1]").await?;
    assert_eq!(browser.stored().await?, json!({}));
    let address = browser.script("return location.href", &[]).await?;
    assert_eq!(address, json!(visit.url("/")));
    Ok(())
}

async fn a_result_that_cannot_be_read_is_told_and_a_pasted_one_comes_in(visit: &Visit) -> Outcome {
    let good = fragment(&[named(varied(), "Ada"), named(first_blocks(12), "Grace")]);
    let damaged = good.replace(',', ",1000aUxh0CSux,");
    let browser = open(visit, &damaged).await?;
    check_names(&browser, &["Ada", "Grace"]).await?;
    wait_told(&browser, visit, "told.unread", &[("n", "1")]).await?;

    let link = link_to(&first_blocks(8));
    let letter = format!("Here is mine (https://example.org/quiz/{link}). Yours?");
    browser.fill("#compare-paste", &letter).await?;
    let add = visit.sharing("compare.paste-add", &[]);
    browser.click_button(&add).await?;
    wait_told(&browser, visit, "told.added", &[("n", "1")]).await?;
    assert_eq!(browser.value("#compare-paste").await?, "");
    assert_eq!(browser.count(NAMES).await?, 3);
    for again in [letter.as_str(), "nothing of ours"] {
        browser.fill("#compare-paste", again).await?;
        browser.click_button(&add).await?;
        wait_told(&browser, visit, "told.nothing", &[]).await?;
    }
    assert_eq!(browser.count(NAMES).await?, 3);
    Ok(())
}

async fn a_comparison_leads_to_the_questions_for_the_talk_and_back(visit: &Visit) -> Outcome {
    let both = [named(varied(), "Ada"), named(first_blocks(12), "Grace")];
    let browser = open(visit, &fragment(&both)).await?;
    browser
        .click_button(&visit.sharing("compare.talk", &[]))
        .await?;
    browser
        .wait(".papers .tabs button:nth-child(4)[aria-current]")
        .await?;
    let sheet = browser.texts(".sheet").await?.concat();
    assert!(sheet.contains("Ada") && sheet.contains("Grace"), "{sheet}");
    browser.click(".papers .tabs .secondary").await?;
    check_names(&browser, &["Ada", "Grace"]).await
}

async fn the_link_to_a_comparison_carries_names_only_when_it_is_asked_to(visit: &Visit) -> Outcome {
    let both = [named(varied(), "Ada"), named(first_blocks(12), "Grace")];
    let bare = both.clone().map(|shared| shared.answers.into());
    let [with_names, bare] = [&both, &bare].map(|both| visit.url(&format!("/{}", fragment(both))));
    let browser = open(visit, &fragment(&both)).await?;
    browser.wait_value(LINK, &bare).await?;
    browser.click(".links [type=checkbox]").await?;
    browser.wait_value(LINK, &with_names).await?;
    browser.click(".links [type=checkbox]").await?;
    browser.wait_value(LINK, &bare).await?;

    browser.go_to("about:blank").await?;
    browser.open(&bare).await?;
    browser.wait(NAMES).await?;
    let link = |n| visit.sharing("name.link", &[("n", n)]);
    let (first, second) = (link("1"), link("2"));
    check_names(&browser, &[&first, &second]).await
}

async fn ones_own_results_are_compared_with_a_way_from_today_to_what_is_needed(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let own = [full(), needed(first_blocks(12))].map(at_result);
    return_to(&browser, visit, "/", own).await?;
    open_tool(&browser, visit, COMPARISON).await?;
    let today = visit.sharing("name.own", &[]);
    let needed = visit.sharing("name.needed", &[("name", &today)]);
    check_names(&browser, &[&today, &needed]).await?;
    browser.wait("svg.map path.arrows").await?;
    assert!(browser.count(".findings li").await? == 0);
    Ok(())
}

async fn the_names_of_six_results_stay_inside_the_map_and_apart(visit: &Visit) -> Outcome {
    let browser = open(visit, &six()).await?;
    browser.wait(".compare svg.map").await?;
    assert_eq!(browser.count(".legend li").await?, 6);
    layout::check_words(&browser).await
}
