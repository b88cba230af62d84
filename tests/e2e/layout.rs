//! Every screen fits every width, every target can be hit, and Next stays where it is.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::engine::Need;
use crate::guise::LEAST_WIDTH;
use crate::quiz::{HEADING, NEXT, SKIP};
use crate::runner::{Outcome, everywhere};
use crate::screen::Screen;
use crate::visit::Visit;

everywhere![
    the_screens_of_the_quiz_fit_every_width_and_large_type,
    the_screens_after_the_quiz_fit_every_width_and_large_type,
    the_words_of_the_map_stay_inside_it_and_apart: Boxes,
    next_stays_at_its_place_from_step_to_step,
];

/// The narrowest frame that is promised, and the narrowest phone.
pub(crate) const NARROW: [u32; 2] = [280, 320];
const WIDE: [u32; 2] = [768, 1280];
const HEIGHT: u32 = 800;
/// A phone on its side, and the phone and the tablet on which text is read twice as large.
const SIDEWAYS: (u32, u32) = (740, 360);
const PHONE: (u32, u32) = (360, 740);
const TABLET: (u32, u32) = (768, 1024);
/// About half of the work, so that two can share it.
const HALF: usize = Screen::ALL.len() / 2;

async fn the_screens_of_the_quiz_fit_every_width_and_large_type(visit: &Visit) -> Outcome {
    let (quiz, _) = Screen::ALL.split_at(HALF);
    check_everywhere(visit, quiz).await
}

async fn the_screens_after_the_quiz_fit_every_width_and_large_type(visit: &Visit) -> Outcome {
    let (_, after) = Screen::ALL.split_at(HALF);
    check_everywhere(visit, after).await
}

/// Looks at each of these screens at every width, on a phone on its side, and on a phone and a tablet
/// whose owner reads text twice as large: once loaded, a screen only has to be laid out anew.
async fn check_everywhere(visit: &Visit, screens: &[Screen]) -> Outcome {
    let browser = visit.browser().await?;
    let mut found = Vec::new();
    for screen in screens {
        screen.show(&browser, visit, "/").await?;
        for width in narrow(&browser).into_iter().chain(WIDE) {
            look(
                &browser,
                (width, HEIGHT),
                &format!("{screen:?}"),
                &mut found,
            )
            .await?;
        }
        look(&browser, SIDEWAYS, &format!("{screen:?}"), &mut found).await?;
        if browser.engine().has(Need::TextSize) {
            browser.enlarge_text(2).await?;
            let name = format!("{screen:?} in large type");
            for size in [PHONE, TABLET] {
                look(&browser, size, &name, &mut found).await?;
            }
            browser.enlarge_text(1).await?;
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn look(
    browser: &Browser,
    (width, height): (u32, u32),
    name: &str,
    found: &mut Vec<String>,
) -> Outcome {
    browser.resize(width, height).await?;
    for wrong in misfits(browser).await? {
        found.push(format!("{name} at {width} by {height} px: {wrong}"));
    }
    Ok(())
}

/// The narrowest widths that a window of the engine can have.
fn narrow(browser: &Browser) -> [u32; 2] {
    if browser.engine().has(Need::Narrow) {
        NARROW
    } else {
        [LEAST_WIDTH, 360]
    }
}

/// Looks at all screens of the page in a folder and fails with all that is wrong.
pub(crate) async fn check_screens(
    browser: &Browser,
    visit: &Visit,
    folder: &str,
    widths: [u32; 2],
) -> Outcome {
    let mut found = Vec::new();
    for screen in Screen::ALL {
        screen.show(browser, visit, folder).await?;
        for width in widths {
            look(browser, (width, HEIGHT), &format!("{screen:?}"), &mut found).await?;
        }
    }
    assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
    Ok(())
}

/// What does not fit: content beyond the edge, and targets under 44 px. The table of contents,
/// which is only there beside a mouse, and the quiet last line of a step, whose controls stand
/// 24 px apart, keep to the 24 px that WCAG 2.2 asks for.
pub(crate) async fn misfits(browser: &Browser) -> Outcome<Vec<String>> {
    let script = "
        const root = document.documentElement, found = [];
        if (root.scrollWidth > root.clientWidth) {
            const out = element => {
                const { left, right } = element.getBoundingClientRect();
                return Math.max(right - root.clientWidth, -left);
            };
            const scrolls = element => element !== document.body
                && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
            const widest = [...document.body.querySelectorAll('*')]
                .filter(element => !scrolls(element.parentElement))
                .sort((one, other) => out(other) - out(one));
            found.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px, `
                + `for the sake of ${widest[0].outerHTML.slice(0, 200)}`);
        }
        for (const control of document.querySelectorAll('a, button, input, summary')) {
            if (!control.checkVisibility({ visibilityProperty: true })) continue;
            // A label around a field takes every press for it.
            const target = control.closest('label') ?? control;
            const { width, height } = target.getBoundingClientRect();
            const narrow = ['radio', 'checkbox'].includes(control.type) && width < 43.99;
            const least = target.closest('.contents, .foot') ? 24 : 43.99;
            if (narrow || height < least)
                found.push(`${control.id || target.textContent} is ${width} x ${height} px`);
        }
        return found;";
    Ok(serde_json::from_value(browser.script(script, &[]).await?)?)
}

async fn the_words_of_the_map_stay_inside_it_and_apart(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    Screen::Result.show(&browser, visit, "/").await?;
    check_words(&browser).await
}

/// The words of the map on screen stay inside it and apart, at every width.
pub(crate) async fn check_words(browser: &Browser) -> Outcome {
    let script = "
        const found = [];
        const map = document.querySelector('svg.map'), frame = map?.getBoundingClientRect();
        const words = [...map?.querySelectorAll('text') ?? []]
            .map(text => [text.textContent, text.getBoundingClientRect()]);
        for (const [text, box] of words)
            if (box.left < frame.left - 1 || box.right > frame.right + 1
                || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
                found.push(`“${text}” leaves the map`);
        words.forEach(([one, a], index) => words.slice(index + 1).forEach(([other, b]) => {
            // A box of a text has room for accents and tails, a fifth of it above and below, so a
            // gloss may stand close under its name.
            const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            const line = Math.min(a.height, b.height);
            if (a.left < b.right && b.left < a.right && shared > line / 4)
                found.push(`“${one}” and “${other}” overlap on the map`);
        }));
        return found;";
    for width in narrow(browser).into_iter().chain(WIDE) {
        browser.resize(width, HEIGHT).await?;
        let found = browser.script(script, &[]).await?;
        assert_eq!(found, json!([]), "at {width} px");
    }
    Ok(())
}

/// The first block is left out, because the intro stands above it.
async fn next_stays_at_its_place_from_step_to_step(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    browser.click(SKIP).await?;
    browser
        .wait_text(HEADING, &visit.label("self-view.question"))
        .await?;
    let mut tops = BTreeMap::new();
    measure(&browser, "the self-view", &mut tops).await?;
    browser.click(SKIP).await?;
    for block in 2..=12 {
        let situation = visit.text(&format!("blocks.{block}.situation"));
        browser.wait_text(HEADING, situation).await?;
        measure(&browser, situation, &mut tops).await?;
        if block == 2 {
            browser.click(NEXT).await?;
            browser
                .wait_text(".prompt", &visit.label("quiz.pick-first"))
                .await?;
            measure(&browser, "asked for a pick", &mut tops).await?;
            browser.click("[name=most-2]").await?;
            browser.click("[name=least-2]:enabled").await?;
            browser.wait(".clear-least button:enabled").await?;
            measure(&browser, "with most and least", &mut tops).await?;
        }
        browser.click(SKIP).await?;
    }
    let mut moved = Vec::new();
    for (width, tops) in tops {
        let low = tops
            .iter()
            .map(|(_, top)| *top)
            .fold(f64::INFINITY, f64::min);
        let high = tops.iter().map(|(_, top)| *top).fold(0.0, f64::max);
        if high - low > 1.0 {
            moved.push(format!("at {width} px by {:.0} px: {tops:?}", high - low));
        }
    }
    assert!(moved.is_empty(), "Next moves\n{}", moved.join("\n"));
    Ok(())
}

/// Notes how far Next is from the top of the page, at every width.
async fn measure(
    browser: &Browser,
    step: &str,
    tops: &mut BTreeMap<u32, Vec<(String, f64)>>,
) -> Outcome {
    let script =
        "return document.querySelector(arguments[0]).getBoundingClientRect().top + scrollY";
    for width in narrow(browser).into_iter().chain(WIDE) {
        browser.resize(width, HEIGHT).await?;
        let top = browser.script(script, &[Json::from(NEXT)]).await?;
        let top = top.as_f64().ok_or("no number")?;
        tops.entry(width).or_default().push((step.to_owned(), top));
    }
    Ok(())
}
