//! The table of contents beside a result: where there is room, and without changing the address.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::quiz::{at_result, first_blocks, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::section::full;
use crate::visit::Visit;

tests![
    each_entry_leads_to_its_heading_and_the_address_stays,
    the_table_of_contents_needs_a_wide_page,
    an_opened_result_lists_only_what_it_shows,
    without_a_map_only_what_is_there_is_listed,
];

const ENTRIES: &str = ".contents li";

/// All entries of somebody else's result, as the words of their buttons and the headings that they
/// lead to.
const ALL: [(&str, &str); 13] = [
    ("result.call", "step"),
    ("sure.heading", "sure-heading"),
    ("why.their-heading", "why-heading"),
    ("reading.their-heading", "reading-heading"),
    ("risk.heading", "risk-heading"),
    ("next.heading", "next-heading"),
    ("shift.heading", "shift-heading"),
    ("checklist.title", "checklist-heading"),
    ("time.title", "time-heading"),
    ("breadth.title", "breadth-heading"),
    ("scorecard.title", "scorecard-heading"),
    ("answers.heading", "answers-heading"),
    ("about.heading", "about-heading"),
];

async fn check_entries(browser: &Browser, visit: &Visit, left_out: &[&str]) -> Outcome {
    browser.wait(ENTRIES).await?;
    let words: Vec<String> = ALL
        .iter()
        .filter(|(_, heading)| !left_out.contains(heading))
        .map(|(label, _)| visit.label(label))
        .collect();
    assert_eq!(browser.texts(ENTRIES).await?, words);
    Ok(())
}

async fn is_shown(browser: &Browser) -> Outcome<bool> {
    let contents = browser.wait(".contents").await?;
    Ok(contents.is_displayed().await?)
}

async fn each_entry_leads_to_its_heading_and_the_address_stays(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(1280, 800).await?;
    let path = format!("/{}", link_to(&full()));
    return_to(&browser, visit, &path, None).await?;
    check_entries(&browser, visit, &[]).await?;
    assert!(is_shown(&browser).await?);
    let n_entries = browser.script("return history.length", &[]).await?;
    let in_sight = "const { top, bottom } = document.activeElement.getBoundingClientRect(); \
        return top >= -1 && bottom <= innerHeight";
    // From the last to the first, so that the page has to scroll both ways.
    for (place, (_, heading)) in ALL.iter().enumerate().rev() {
        let button = format!("{ENTRIES}:nth-child({}) button", place + 1);
        browser.click(&button).await?;
        browser.wait(&format!("#{heading}:focus")).await?;
        assert_eq!(
            browser.script(in_sight, &[]).await?,
            json!(true),
            "{heading}"
        );
    }
    let here = "return [location.href, history.length]";
    assert_eq!(
        browser.script(here, &[]).await?,
        json!([visit.url(&path), n_entries])
    );
    Ok(())
}

async fn the_table_of_contents_needs_a_wide_page(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(ENTRIES).await?;
    for (width, expected) in [(1280, true), (800, false), (360, false)] {
        browser.resize(width, 800).await?;
        assert_eq!(is_shown(&browser).await?, expected, "at {width} px");
    }

    // It stays in sight beside what is read.
    browser.resize(1280, 800).await?;
    browser.script("scrollTo(0, 2000)", &[]).await?;
    browser.settle().await?;
    let beside = "const place = css => document.querySelector(css).getBoundingClientRect(); \
        const contents = place('.contents'), story = place('.why'); \
        return [contents.top >= 0 && contents.bottom <= innerHeight, contents.left > story.right]";
    let found: Json = browser.script(beside, &[]).await?;
    assert_eq!(found, json!([true, true]));
    Ok(())
}

async fn an_opened_result_lists_only_what_it_shows(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let path = format!("/{}", link_to(&varied()));
    return_to(&browser, visit, &path, None).await?;
    let sections = ALL.map(|(_, heading)| heading);
    check_entries(&browser, visit, &sections[7..11]).await
}

async fn without_a_map_only_what_is_there_is_listed(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(first_blocks(3)))).await?;
    browser.wait(ENTRIES).await?;
    // What is open is there for the taker alone.
    let labels = [
        "result.call",
        "open.heading",
        "answers.heading",
        "about.heading",
    ];
    let words = labels.map(|label| visit.label(label));
    assert_eq!(browser.texts(ENTRIES).await?, words);
    Ok(())
}
