//! A reader comes back after a new edition, the one that exists in tests alone: it has other words
//! for two statements of a block, and one responsibility more.

use cto_quadrant::content::file::ContentFile;
use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::responsibility::Group;
use serde_json::json;

use super::{pick, wait_block};
use crate::browser::Browser;
use crate::offline::builds::{LINE, copied};
use crate::offline::visit_once;
use crate::quiz::{HEADING, MAP, NEXT, WHOLE, at_result, first_blocks, slot};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::section::{check_group, full};
use crate::server::Server;
use crate::visit::Visit;

tests![
    a_quiz_that_was_broken_off_goes_on_in_a_new_edition,
    a_result_stands_after_a_new_edition_and_leads_to_what_is_new,
    a_link_shows_the_same_result_after_a_new_edition,
];

/// The block with other words, and the names of the statements that have them.
const REWORDED: usize = 5;
const STATEMENTS: [&str; 2] = ["blocks.5.im", "blocks.5.bt"];
/// The button that leads to what is new.
const NEWER: &str = ".opened .secondary";
/// What the first radio of the new responsibility, the sixth of its group, is called.
const ADDED: &str = "#row-5 [value=\"0\"]";

/// The words that the new edition has for a text.
fn new_words(name: &str) -> Outcome<String> {
    const OVERLAY: &str = include_str!("../../fixtures/edition-2/en.toml");
    let overlay = ContentFile::parse("the new edition", OVERLAY);
    let entry = overlay.entry(name).ok_or("not in the overlay")?;
    Ok(entry.text.clone())
}

/// Whether the statements have the words of the new edition, and not those of the one before.
async fn check_words(browser: &Browser, visit: &Visit) -> Outcome {
    let statements = browser.text("form").await?;
    for name in STATEMENTS {
        assert!(statements.contains(&new_words(name)?), "{statements}");
        assert!(!statements.contains(visit.text(name)), "{statements}");
    }
    Ok(())
}

/// Answers the block with other words from the result, and is back there.
async fn answer_reworded(browser: &Browser, visit: &Visit) -> Outcome {
    browser.click(NEWER).await?;
    wait_block(browser, visit, REWORDED).await?;
    check_words(browser, visit).await?;
    pick(browser, REWORDED, Model::Im).await?;
    browser.click(NEXT).await?;
    browser.wait(MAP).await.map(drop)
}

async fn a_quiz_that_was_broken_off_goes_on_in_a_new_edition(visit: &Visit) -> Outcome {
    let folder = copied(visit.dist(), "edition")?;
    let server = visit.host(folder)?;
    let home = server.url("/");
    let browser = visit.browser().await?;
    visit_once(&browser, &home).await?;
    for block in 1..=6 {
        pick(&browser, block, Model::Im).await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(NEXT).await?;
        }
    }
    wait_block(&browser, visit, 7).await?;

    copied(&visit.next_edition()?, "edition")?;
    // The copy for offline use is of the edition before.
    browser.open(&home).await?;
    wait_block(&browser, visit, 7).await?;
    browser.wait(LINE).await?;
    browser.click_button(&visit.page("offline.reload")).await?;
    let is_new = "return document.getElementById('texts')?.textContent.includes(arguments[0])";
    let words = [json!(new_words(STATEMENTS[0])?)];
    browser.wait_for(is_new, &words, &json!(true)).await?;
    browser.ready().await?;
    for block in 7..=12 {
        wait_block(&browser, visit, block).await?;
        pick(&browser, block, Model::Im).await?;
        browser.click(NEXT).await?;
    }
    browser.wait(MAP).await?;
    browser
        .wait_text(NEWER, &visit.label("edition.one"))
        .await?;
    answer_reworded(&browser, visit).await?;
    assert_eq!(browser.count(NEWER).await?, 0);
    Ok(())
}

/// Everything is filled in, and one of the statements with other words is picked as least.
fn everything() -> Answers {
    Answers {
        quiz: first_blocks(12).quiz,
        ..full()
    }
}

/// The site of the new edition, and the result of somebody who had filled in everything before it.
async fn come_back(visit: &Visit) -> Outcome<(Browser, Server)> {
    let server = visit.host(visit.next_edition()?)?;
    let (key, session) = slot(at_result(everything()));
    let browser = visit.browser().await?;
    let left = format!("localStorage['{key}'] = {}", json!(session));
    browser.open_after(&left, &server.url("/")).await?;
    Ok((browser, server))
}

async fn a_result_stands_after_a_new_edition_and_leads_to_what_is_new(visit: &Visit) -> Outcome {
    let (browser, _server) = come_back(visit).await?;
    browser.wait(WHOLE).await?;
    let two = visit.filled("edition.some", &[("n", "2")]);
    browser.wait_text(NEWER, &two).await?;
    let (key, session) = slot(at_result(everything()));
    assert_eq!(browser.stored().await?[key], json!(session));
    let answers = browser.texts(".answers li").await?;
    assert!(answers[REWORDED - 1].contains(visit.text(STATEMENTS[0])));

    answer_reworded(&browser, visit).await?;
    browser
        .wait_text(NEWER, &visit.label("edition.one"))
        .await?;
    browser.click(NEWER).await?;
    check_group(&browser, visit, Group::Sales).await?;
    let added = new_words("responsibilities.c6.name")?;
    assert!(browser.text("form").await?.contains(&added));
    browser.click(ADDED).await?;
    browser.wait(&format!("{ADDED}:checked")).await?;
    browser.back().await?;
    browser.wait(MAP).await?;
    assert_eq!(browser.count(NEWER).await?, 0);
    Ok(())
}

async fn a_link_shows_the_same_result_after_a_new_edition(visit: &Visit) -> Outcome {
    let link = link_to(&everything());
    let browser = visit.browser().await?;
    browser.open(&visit.url(&format!("/{link}"))).await?;
    browser.wait(WHOLE).await?;
    let heading = browser.text(HEADING).await?;
    let answers = browser.texts(".answers li").await?;
    assert_eq!(answers.len(), 12);
    assert!(answers[REWORDED - 1].contains(visit.text(STATEMENTS[0])));

    let server = visit.host(visit.next_edition()?)?;
    browser.open(&server.url(&format!("/{link}"))).await?;
    browser.wait(WHOLE).await?;
    assert_eq!(browser.text(HEADING).await?, heading);
    assert_eq!(browser.texts(".answers li").await?, answers);
    // The button there leads to one's own answers.
    let ways = browser.texts(NEWER).await?;
    assert_eq!(ways, [visit.label("opened.take")]);
    Ok(())
}
