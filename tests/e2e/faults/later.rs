//! Time and the line: a clock set back, a week that passes, a page that the browser has put by, and
//! a network that is lost at any moment.

use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::section::Section;
use serde_json::json;

use super::{pick, wait_block};
use crate::chunks::{LINE, break_line, failed};
use crate::history_kept::three_years;
use crate::papers::SHEET;
use crate::quiz::{
    MAP, NEXT, at_block, at_result, first_blocks, most, return_to, return_with, slot, varied,
};
use crate::runner::{Outcome, everywhere};
use crate::section::{check_group, duty, way_in};
use crate::tools::{CARD, COMPARISON, HISTORY, PICTURES, TOOL, open_tool};
use crate::visit::Visit;

everywhere![
    a_clock_that_was_set_back_changes_nothing_but_a_date,
    after_a_week_the_answers_are_still_there,
    a_page_that_the_browser_has_put_by_learns_what_another_tab_has_answered,
    at_whatever_block_the_line_breaks_the_answers_go_on_to_the_result: Devtools,
    a_line_that_comes_and_goes_at_every_block_and_group_takes_nothing_away: Devtools,
    a_line_that_breaks_over_the_tools_takes_away_only_what_had_not_come: Devtools,
];

/// Lets the clock of the page go wrong by so many days.
fn off_by(days: i32) -> String {
    format!(
        "{{ const Real = Date, off = {days} * 864e5;
        globalThis.Date = class extends Real {{
            constructor(...given) {{ given.length ? super(...given) : super(Real.now() + off); }}
            static now() {{ return Real.now() + off; }}
        }}; }}"
    )
}

async fn a_clock_that_was_set_back_changes_nothing_but_a_date(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.prepare(&off_by(-3650)).await?;
    let slots = [slot(at_block(first_blocks(11), 12)), three_years()];
    return_with(&browser, visit, "/", slots).await?;
    pick(&browser, 12, Model::Eft).await?;
    browser.click(NEXT).await?;
    open_tool(&browser, visit, HISTORY).await?;
    let dates = ".kept time";
    browser.wait(dates).await?;
    // Four results, and the one of today is the oldest by its date.
    let years = "return [...document.querySelectorAll('.kept time')]\
        .map(time => +time.dateTime.slice(0, 4)).map(year => year < 2020 ? 'long ago' : year)";
    let expected = json!([2026, 2025, 2024, "long ago"]);
    browser.wait_for(years, &[], &expected).await
}

async fn after_a_week_the_answers_are_still_there(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    pick(&browser, 1, Model::Tvom).await?;
    browser.prepare(&off_by(8)).await?;
    browser.reload().await?;
    browser
        .wait_text(".notice span", &visit.label("notice.resumed"))
        .await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Tvom)))
        .await
        .map(drop)
}

/// The browser need not have kept the page as it was; then it loads it again, which comes to the
/// same.
async fn a_page_that_the_browser_has_put_by_learns_what_another_tab_has_answered(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let client = browser.client();
    return_to(&browser, visit, "/", Some(at_block(first_blocks(5), 6))).await?;
    let first = client.window().await?;
    browser.go_to(&visit.url("/accessibility/")).await?;

    let second = client.new_window(true).await?.handle;
    client.switch_to_window(second).await?;
    browser.open(&visit.url("/")).await?;
    wait_block(&browser, visit, 6).await?;
    pick(&browser, 6, Model::Bt).await?;

    client.switch_to_window(first).await?;
    client.back().await?;
    browser.ready().await?;
    let is_known = "return document.querySelector(arguments[0]) !== null
        || document.querySelector('.notice span')?.textContent === arguments[1]";
    let picked = format!("{}:checked", most(6, Model::Bt));
    let news = visit.label("notice.other-tab");
    let given = [json!(picked), json!(news)];
    browser.wait_for(is_known, &given, &json!(true)).await
}

async fn at_whatever_block_the_line_breaks_the_answers_go_on_to_the_result(
    visit: &Visit,
) -> Outcome {
    for block in [2, 7, 12] {
        let browser = visit.browser().await?;
        // What comes ahead of time does not come yet.
        visit.server().refuse("/result-*");
        return_to(
            &browser,
            visit,
            "/",
            Some(at_block(first_blocks(block - 1), block)),
        )
        .await?;
        break_line(&browser, true).await?;
        visit.server().release("/result-*");
        for block in block..=12 {
            pick(&browser, block, Model::Eft).await?;
            browser.click(NEXT).await?;
        }
        browser.wait_text(LINE, &failed(visit)).await?;
        break_line(&browser, false).await?;
        browser.click_button(&visit.label("chunk.again")).await?;
        browser.wait(MAP).await?;
        browser.complaints().await?;
    }
    Ok(())
}

/// Whatever is fetched ahead fails at one of the blocks, and is there in the end all the same.
async fn a_line_that_comes_and_goes_at_every_block_and_group_takes_nothing_away(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    for block in 1..=12 {
        break_line(&browser, true).await?;
        pick(&browser, block, Model::Eft).await?;
        // The last Next needs what may not have come.
        break_line(&browser, block < 12).await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(NEXT).await?;
        }
        break_line(&browser, false).await?;
    }
    browser.wait(MAP).await?;
    browser.click(&way_in(Section::Checklist)).await?;
    for group in Group::ALL {
        check_group(&browser, visit, group).await?;
        break_line(&browser, true).await?;
        browser.click(&duty(group, 0, Stance::Own)).await?;
        browser.click(NEXT).await?;
        break_line(&browser, false).await?;
    }
    browser.wait(MAP).await?;
    browser.complaints().await.map(drop)
}

async fn a_line_that_breaks_over_the_tools_takes_away_only_what_had_not_come(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    open_tool(&browser, visit, PICTURES).await?;
    browser.wait(CARD).await?;
    break_line(&browser, true).await?;
    for (tool, heading) in [
        (COMPARISON, "compare.heading"),
        (HISTORY, "history.heading"),
        (PICTURES, "pictures.heading"),
    ] {
        browser.click_button(&visit.label(tool)).await?;
        browser
            .wait_text(TOOL, &visit.sharing(heading, &[]))
            .await?;
    }
    browser.wait(CARD).await?;
    browser
        .click_button(&visit.sharing("tools.back", &[]))
        .await?;
    browser.wait(MAP).await?;
    browser
        .click("section.link .ways button:last-child")
        .await?;
    browser.wait_text(LINE, &failed(visit)).await?;
    break_line(&browser, false).await?;
    browser.click_button(&visit.label("chunk.again")).await?;
    browser.wait(SHEET).await?;
    browser.complaints().await.map(drop)
}
