//! What a visitor does before the widget has arrived: kept, and nothing moves.

use cto_quadrant::domain::model::Model;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::quiz::{BACK, HEADING, NEXT, SKIP, least, most};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    an_early_pick_stays_with_its_focus_and_nothing_moves,
    an_early_next_leads_on_with_the_early_pick,
    an_early_next_without_a_pick_asks_for_one,
    an_early_skip_skips,
    a_click_that_is_under_way_is_not_cut_off,
];

const WASM: &str = "_bg.wasm";

/// Opens the start page of a narrow browser while the wasm is held back.
async fn arrive_early(visit: &Visit) -> Outcome<Browser> {
    visit.server().hold(WASM);
    let browser = visit.browser().await?;
    browser.resize(360, 500).await?;
    browser.go_to(&visit.url("/")).await?;
    browser.wait("html:not([data-ready])").await?;
    let watch = "window.shifts = [];
        new PerformanceObserver(list => shifts.push(...list.getEntries().map(e => e.value)))
            .observe({ type: 'layout-shift', buffered: true })";
    browser.script(watch, &[]).await?;
    Ok(browser)
}

/// Lets the wasm go and waits until the widget has taken over.
async fn let_arrive(visit: &Visit, browser: &Browser) -> Outcome {
    visit.server().release(WASM);
    browser.ready().await?;
    browser.settle().await
}

/// Where everything stands, what has the focus, and how far the page is scrolled.
async fn layout(browser: &Browser) -> Outcome<Json> {
    let script = "
        const place = element => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.tagName, element.id, x, y, width, height].join(' ');
        };
        return {
            places: [...document.querySelectorAll('.masthead, main, main *')].map(place),
            focus: document.activeElement.id,
            scroll: scrollY,
        };";
    browser.script(script, &[]).await
}

async fn an_early_pick_stays_with_its_focus_and_nothing_moves(visit: &Visit) -> Outcome {
    let browser = arrive_early(visit).await?;
    assert_eq!(browser.count("[name=least-1]:enabled").await?, 0);
    // Before the click, for which nothing has to be scrolled any more: the driver of Firefox takes
    // back whatever is scrolled after its own scrolling.
    browser.script("scrollTo(0, 150)", &[]).await?;
    browser.click(&most(1, Model::Tvom)).await?;
    let before = layout(&browser).await?;
    assert_eq!(before["focus"], json!("most-1-tvom"));
    assert_eq!(before["scroll"], json!(150));

    let_arrive(visit, &browser).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Tvom)))
        .await?;
    browser
        .wait(&format!("{}:enabled", least(1, Model::Im)))
        .await?;
    let after = layout(&browser).await?;
    assert_eq!(after, before);
    let shifts = browser.script("return shifts.reduce((sum, value) => sum + value, 0)", &[]);
    assert_eq!(shifts.await?, json!(0));
    Ok(())
}

async fn an_early_next_leads_on_with_the_early_pick(visit: &Visit) -> Outcome {
    let browser = arrive_early(visit).await?;
    browser.click(&most(1, Model::Bt)).await?;
    browser.click(NEXT).await?;
    // The page is still the prerendered one.
    assert_eq!(
        browser.text(HEADING).await?,
        visit.text("blocks.1.situation")
    );
    let_arrive(visit, &browser).await?;
    browser
        .wait_text(HEADING, &visit.label("self-view.question"))
        .await?;
    browser.click(BACK).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Bt)))
        .await
        .map(drop)
}

async fn an_early_next_without_a_pick_asks_for_one(visit: &Visit) -> Outcome {
    let browser = arrive_early(visit).await?;
    browser.click(NEXT).await?;
    let_arrive(visit, &browser).await?;
    browser
        .wait_text(".prompt", &visit.label("quiz.pick-first"))
        .await?;
    assert_eq!(
        browser.text(HEADING).await?,
        visit.text("blocks.1.situation")
    );
    Ok(())
}

async fn an_early_skip_skips(visit: &Visit) -> Outcome {
    let browser = arrive_early(visit).await?;
    browser.click(SKIP).await?;
    let_arrive(visit, &browser).await?;
    browser
        .wait_text(HEADING, &visit.label("self-view.question"))
        .await?;
    let kept = browser.stored().await?;
    assert!(
        kept["cto-quadrant:today"].is_string(),
        "a skip is an answer: {kept}"
    );
    Ok(())
}

async fn a_click_that_is_under_way_is_not_cut_off(visit: &Visit) -> Outcome {
    let browser = arrive_early(visit).await?;
    let mouse = || MouseActions::new(String::from("mouse"));
    let radio = browser.wait(&most(1, Model::Eft)).await?;
    let down = mouse()
        .then(PointerAction::MoveToElement {
            element: radio,
            duration: None,
            x: 0.0,
            y: 0.0,
        })
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        });
    browser.client().perform_actions(down).await?;
    browser.wait("html[data-held]").await?;

    visit.server().release(WASM);
    let arrived = "return performance.getEntriesByType('resource')\
        .some(entry => entry.name.endsWith(arguments[0]) && entry.responseEnd > 0)";
    browser
        .wait_for(arrived, &[json!(WASM)], &json!(true))
        .await?;
    browser.settle().await?;
    assert_eq!(browser.count("html[data-ready]").await?, 0);

    let up = mouse().then(PointerAction::Up {
        button: MOUSE_BUTTON_LEFT,
    });
    browser.client().perform_actions(up).await?;
    browser.ready().await?;
    browser
        .wait(&format!("{}:checked:focus", most(1, Model::Eft)))
        .await
        .map(drop)
}
