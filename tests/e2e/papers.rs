//! What one takes along on paper: opened, typed over, printed, copied, saved, kept and deleted.

use std::fs;

use cto_quadrant::wire::typed::TYPED_PREFIX;
use fantoccini::key::Key;
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::link::open_clipboard;
use crate::pictures::{open_folder, saved};
use crate::print::n_pages;
use crate::quiz::{HEADING, MAP, at_result, first_blocks, return_to, return_with, slot, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::section::{full, needed};
use crate::visit::Visit;

tests![
    a_charter_is_one_click_from_a_result_and_back_leads_there,
    a_charter_opens_and_is_filled_in_by_keys_alone,
    what_is_typed_is_gone_after_a_reload_unless_it_was_to_be_kept,
    what_is_missing_is_named_and_leads_there,
    a_charter_leaves_as_rich_text_and_as_files,
    a_charter_fits_its_pages_on_paper,
    the_questions_come_from_two_views_and_take_in_a_third,
    a_brief_without_the_job_that_is_needed_leads_to_its_quiz,
];

/// The button of a result that leads to its papers.
pub(crate) const CHARTER: &str = "tools.charter";
/// The sheet on screen.
pub(crate) const SHEET: &str = ".sheet";
/// A line to fill in.
const BLANK: &str = ".sheet .blank";
/// Everything that was typed is kept.
const KEEP: &str = ".keeping [type=checkbox]";

/// Opens the charter of the result on screen.
pub(crate) async fn open_charter(browser: &Browser, visit: &Visit) -> Outcome {
    browser.click_button(&visit.label(CHARTER)).await?;
    browser.wait(SHEET).await.map(drop)
}

/// Shows another paper.
pub(crate) async fn turn(browser: &Browser, visit: &Visit, name: &str) -> Outcome {
    browser.click_button(&text(visit, name)).await?;
    browser.wait_text(HEADING, &text(visit, name)).await
}

fn text(visit: &Visit, name: &str) -> String {
    visit.text(&format!("papers.{name}")).to_owned()
}

/// What was typed and is kept.
async fn kept(browser: &Browser) -> Outcome<Vec<String>> {
    let stored = browser.stored().await?;
    let entries = stored.as_object().into_iter().flatten();
    let typed = entries.filter(|(key, _)| key.starts_with(TYPED_PREFIX));
    Ok(typed.map(|(_, text)| text.to_string()).collect())
}

async fn a_charter_is_one_click_from_a_result_and_back_leads_there(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    browser.settle().await?;
    let is_ours = |path: &String| path.contains("/papers-");
    assert!(!visit.server().requests().iter().any(is_ours), "too early");
    open_charter(&browser, visit).await?;
    browser
        .wait_text(&format!("{HEADING}:focus"), &visit.label(CHARTER))
        .await?;
    browser.client().back().await?;
    browser.wait(MAP).await?;
    browser.client().forward().await?;
    browser.wait(SHEET).await?;
    browser.click_button(&visit.label("quiz.back")).await?;
    browser.wait(MAP).await?;
    browser.wait_gone(SHEET).await?;

    let opened = visit.browser().await?;
    return_to(&opened, visit, &format!("/{}", link_to(&full())), None).await?;
    opened.wait(MAP).await?;
    open_charter(&opened, visit).await?;
    let address = opened.script("return location.hash", &[]).await?;
    assert_eq!(address, json!(link_to(&full())), "the link stays");
    opened.client().back().await?;
    opened.wait(".opened").await.map(drop)
}

async fn a_charter_opens_and_is_filled_in_by_keys_alone(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(".about").await?;
    let focus = "const words = arguments[0], all = [...document.querySelectorAll('button')];
        const button = all.find(button => button.textContent.trim() === words);
        button.id = 'way'; button.previousElementSibling.focus()";
    let words = json!(visit.label(CHARTER));
    browser.script(focus, &[words]).await?;
    browser.tab_to("#way").await?;
    browser.press(Key::Enter).await?;
    browser.wait(SHEET).await?;
    browser.tab_to(BLANK).await?;
    for char in "Suppliers".chars() {
        browser.press(char).await?;
    }
    browser.wait_text(BLANK, "Suppliers").await?;
    browser.tab_to(".sheet h2").await?;
    browser.press(Key::End).await?;
    browser.press('!').await?;
    browser.wait(".keeping .quiet").await?;
    browser.click_button(&text(visit, "reset")).await?;
    browser.wait_text(BLANK, "").await?;
    browser.wait_gone(".keeping .quiet").await
}

async fn what_is_typed_is_gone_after_a_reload_unless_it_was_to_be_kept(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    open_charter(&browser, visit).await?;
    browser.fill(BLANK, "Up to 5,000").await?;
    assert_eq!(kept(&browser).await?, [""; 0]);
    browser.reload().await?;
    open_charter(&browser, visit).await?;
    assert_eq!(browser.text(BLANK).await?, "");

    browser.click(KEEP).await?;
    browser.fill(BLANK, "Up to 5,000").await?;
    browser.settle().await?;
    assert!(kept(&browser).await?[0].contains("Up to 5,000"));
    browser.reload().await?;
    open_charter(&browser, visit).await?;
    browser.wait_text(BLANK, "Up to 5,000").await?;
    browser.wait(&format!("{KEEP}:checked")).await?;
    let address = browser.script("return location.href", &[]).await?;
    assert_eq!(address, json!(visit.url("/")));

    browser.click_button(&visit.label("quiz.back")).await?;
    browser.wait(".about").await?;
    browser.click_button(&visit.label("share.delete")).await?;
    browser
        .wait_text(".notice span", &visit.label("share.deleted"))
        .await?;
    assert_eq!(kept(&browser).await?, [""; 0]);
    Ok(())
}

async fn what_is_missing_is_named_and_leads_there(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(first_blocks(3)))).await?;
    open_charter(&browser, visit).await?;
    let n = browser.count(".missing button").await?;
    assert_eq!(n, 5, "the quiz and four sections");
    browser.click(".missing li:nth-child(3) button").await?;
    browser.wait(".sliders").await?;

    // Of somebody else's answers it only says so.
    let opened = visit.browser().await?;
    return_to(&opened, visit, &format!("/{}", link_to(&varied())), None).await?;
    open_charter(&opened, visit).await?;
    assert_eq!(opened.count(".missing").await?, 0);
    Ok(())
}

async fn a_charter_leaves_as_rich_text_and_as_files(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_clipboard(&browser).await?;
    return_to(&browser, visit, "/", Some(at_result(full()))).await?;
    open_charter(&browser, visit).await?;
    browser.fill(BLANK, "By <May> & June").await?;
    browser.click_button(&text(visit, "copy")).await?;
    browser
        .wait_text(".ways .status", &text(visit, "copied"))
        .await?;
    let script = "const done = arguments[0];
        const read = async item => Promise.all(['text/html', 'text/plain'].map(
            async type => (await item.getType(type)).text()));
        navigator.clipboard.read().then(([item]) => read(item)).then(done, e => done([String(e)]))";
    let copied = browser.client().execute_async(script, Vec::new()).await?;
    let copied: Vec<String> = serde_json::from_value(copied)?;
    let [html, plain] = copied.as_slice() else {
        return Err(format!("copied {copied:?}").into());
    };
    for piece in ["<h1>", "<h2>", "<li>", "By &lt;May&gt; &amp; June"] {
        assert!(html.contains(piece), "{piece} is not in {html}");
    }
    assert!(plain.contains("By <May> & June"), "{plain}");

    let folder = open_folder(&browser, "charter").await?;
    browser.click_button(&text(visit, "markdown")).await?;
    let text_file = fs::read_to_string(saved(&folder, "role-charter.md").await?)?;
    assert!(text_file.starts_with("# "));
    browser.click_button(&text(visit, "html")).await?;
    let page = fs::read_to_string(saved(&folder, "role-charter.html").await?)?;
    assert!(page.starts_with("<!doctype html>"));
    Ok(())
}

async fn a_charter_fits_its_pages_on_paper(visit: &Visit) -> Outcome {
    for (answers, most) in [(first_blocks(12), 1), (full(), 2)] {
        let browser = visit.browser().await?;
        return_to(&browser, visit, "/", Some(at_result(answers))).await?;
        open_charter(&browser, visit).await?;
        for (paper, n) in n_pages(&browser).await? {
            assert!(
                n <= most,
                "{n} pages of {paper}, at most {most} are promised"
            );
        }
    }
    Ok(())
}

async fn the_questions_come_from_two_views_and_take_in_a_third(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let stored = [at_result(full()), at_result(needed(first_blocks(12)))].map(slot);
    return_with(&browser, visit, "/", stored).await?;
    open_charter(&browser, visit).await?;
    turn(&browser, visit, "talk.title").await?;
    let n = browser.count(".sheet section").await?;
    assert!(
        (6..=8).contains(&n),
        "a note and five to seven questions: {n}"
    );
    assert_eq!(browser.count(".pick").await?, 0);

    browser.fill("#other-view", "nothing of ours").await?;
    browser.click_button(&text(visit, "paste.add")).await?;
    browser
        .wait_text(".field .status", &text(visit, "paste.none"))
        .await?;
    browser
        .fill("#other-view", &visit.url(&link_to(&varied())))
        .await?;
    browser.click_button(&text(visit, "paste.add")).await?;
    browser
        .wait(".pick fieldset:nth-child(2) [aria-pressed=true]")
        .await?;
    let chosen = browser.texts(".pick [aria-pressed=true]").await?;
    assert_eq!(chosen.len(), 2);
    browser
        .wait_text(".sheet .about", &chosen.join(" and "))
        .await
}

async fn a_brief_without_the_job_that_is_needed_leads_to_its_quiz(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    open_charter(&browser, visit).await?;
    let tab: Json = json!(text(visit, "tab-brief"));
    browser
        .click_button(tab.as_str().unwrap_or_default())
        .await?;
    browser
        .wait_text(HEADING, &text(visit, "brief.title"))
        .await?;
    browser.click_button(&visit.label("shift.take")).await?;
    browser.wait("[name=most-1]").await.map(drop)
}
