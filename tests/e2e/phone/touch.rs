//! With a finger: the quiz is taken, Back is swiped, and a page that the phone threw away comes back.

use cto_quadrant::domain::model::Model;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, PointerAction, TouchActions};
use fantoccini::elements::Element;
use serde_json::json;

use super::{SIDEWAYS, UPRIGHT, phone, turn};
use crate::browser::Browser;
use crate::quiz::{HEADING, MAP, NEXT, WHOLE, least, most, name, self_view};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    a_finger_leads_from_the_first_block_to_the_result: Touch,
    turning_the_phone_keeps_what_was_picked: Touch,
    the_gesture_for_back_leads_one_step_back: Touch,
    a_page_that_was_thrown_away_comes_back_where_it_was: Touch,
];

/// Taps on an element as soon as it is there, wherever the page has to scroll for it.
async fn tap(browser: &Browser, css: &str) -> Outcome {
    let element = browser.wait(css).await?;
    let script = "arguments[0].scrollIntoView({ block: 'center' })";
    let given = vec![serde_json::to_value(&element)?];
    browser.client().execute(script, given).await?;
    touch(browser, &element)
        .await
        .map_err(|error| format!("{css}: {error}").into())
}

async fn touch(browser: &Browser, element: &Element) -> Outcome {
    let (x, y, width, height) = element.rectangle().await?;
    let scrolled = browser.script("return [scrollX, scrollY]", &[]).await?;
    let offset = |index: usize| scrolled[index].as_f64().unwrap_or_default();
    let finger = TouchActions::new(String::from("finger"))
        .then(PointerAction::MoveTo {
            duration: None,
            x: x - offset(0) + width / 2.0,
            y: y - offset(1) + height / 2.0,
        })
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
    Ok(browser.client().perform_actions(finger).await?)
}

async fn a_finger_leads_from_the_first_block_to_the_result(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    browser.open(&visit.url("/")).await?;
    for block in 1..=12 {
        tap(&browser, &most(block, Model::Bt)).await?;
        tap(&browser, &format!("{}:enabled", least(block, Model::Im))).await?;
        browser
            .wait(&format!("{}:checked", least(block, Model::Im)))
            .await?;
        tap(&browser, NEXT).await?;
        if block == 1 {
            tap(&browser, &self_view(Model::Bt)).await?;
            tap(&browser, NEXT).await?;
        }
    }
    browser.wait(WHOLE).await?;
    let call = visit.filled("call.clear", &[("model", name(visit, Model::Bt))]);
    browser.wait_text(HEADING, &call).await?;
    // The new screen begins at its heading, not where the old one was left.
    let in_sight =
        "const { top, bottom } = document.querySelector('#step').getBoundingClientRect();
        return top >= -1 && bottom <= innerHeight";
    browser.wait_for(in_sight, &[], &json!(true)).await
}

async fn turning_the_phone_keeps_what_was_picked(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    browser.open(&visit.url("/")).await?;
    tap(&browser, &most(1, Model::Eft)).await?;
    turn(&browser, SIDEWAYS).await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Eft)))
        .await?;
    tap(&browser, NEXT).await?;
    tap(&browser, &self_view(Model::Eft)).await?;
    tap(&browser, NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    turn(&browser, UPRIGHT).await?;
    tap(&browser, &most(2, Model::Im)).await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Im)))
        .await
        .map(drop)
}

async fn the_gesture_for_back_leads_one_step_back(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    browser.open(&visit.url("/")).await?;
    tap(&browser, &most(1, Model::Eft)).await?;
    tap(&browser, NEXT).await?;
    tap(&browser, NEXT).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    // To a page the gesture is an entry of the history like any other.
    browser.back().await?;
    browser
        .wait_text(HEADING, &visit.label("self-view.question"))
        .await?;
    browser.back().await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Eft)))
        .await?;
    browser.forward().await?;
    browser
        .wait_text(HEADING, &visit.label("self-view.question"))
        .await
}

async fn a_page_that_was_thrown_away_comes_back_where_it_was(visit: &Visit) -> Outcome {
    let browser = phone(visit, UPRIGHT).await?;
    browser.open(&visit.url("/")).await?;
    tap(&browser, &most(1, Model::Eft)).await?;
    tap(&browser, NEXT).await?;
    tap(&browser, NEXT).await?;
    tap(&browser, &most(2, Model::Bt)).await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Bt)))
        .await?;

    // The window ends as when a phone needs the memory: nobody tells the page.
    let client = browser.client();
    let old = client.window().await?;
    let new = client.new_window(true).await?.handle;
    client.switch_to_window(old).await?;
    client.close_window().await?;
    client.switch_to_window(new).await?;
    browser.open(&visit.url("/")).await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Bt)))
        .await?;
    assert_eq!(browser.count(MAP).await?, 0);
    browser
        .wait_text(".notice span", &visit.label("notice.resumed"))
        .await
}
