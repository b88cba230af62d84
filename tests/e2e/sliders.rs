//! The sliders of the time split with the keyboard: whatever is pressed, they make up the whole.

use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::step::Step;
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::hooks::step_focus::section_heading;
use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{NEXT, first_blocks};
use crate::runner::{Outcome, tests};
use crate::section::{UNDO, open_at};
use crate::visit::Visit;

tests![
    keys_move_a_slider_and_the_others_give_or_take,
    the_way_back_of_a_slider_undoes_the_way_there,
    a_locked_slider_keeps_its_share,
    a_slider_that_may_not_move_stays_where_it_is,
    the_difference_from_the_example_is_told_in_words,
];

const CUSTOMERS: &str = "#time-customers";
const PUBLICITY: &str = "#time-publicity";

/// Opens the sliders with a split in steps of 5 %, or before anything is set.
async fn open_sliders(visit: &Visit, split: Option<[u8; 4]>) -> Outcome<Browser> {
    let mut answers = first_blocks(12);
    answers.time_split = split.and_then(TimeSplit::from_steps);
    let browser = open_at(visit, answers, Step::TimeSplit).await?;
    browser.wait(CUSTOMERS).await?;
    Ok(browser)
}

/// Where the sliders stand on the screen, and what is written beside them.
async fn check(browser: &Browser, visit: &Visit, expected: [u8; 4]) -> Outcome {
    assert_eq!(expected.iter().sum::<u8>(), 100, "the whole");
    let script = "const read = (css, part) => \
        [...document.querySelectorAll(css)].map(element => element[part]);
        return [read('[type=range]', 'value'), read('output', 'textContent'),
            read('[type=range]', 'ariaValueText')]";
    let values = expected.map(|percent| percent.to_string());
    let words = values
        .each_ref()
        .map(|n| visit.filled("affinities.percent", &[("n", n)]));
    let expected = json!([values, words, words]);
    browser.wait_for(script, &[], &expected).await
}

/// The box that locks a slider, counted from 1.
fn lock(place: usize) -> String {
    format!(".slider:nth-child({place}) [type=checkbox]")
}

async fn press_lock(browser: &Browser, place: usize) -> Outcome {
    browser.tab_to(&lock(place)).await?;
    browser.press(Key::Space).await?;
    let set = format!("{}:checked:focus", lock(place));
    browser.wait(&set).await.map(drop)
}

async fn keys_move_a_slider_and_the_others_give_or_take(visit: &Visit) -> Outcome {
    let browser = open_sliders(visit, None).await?;
    let note = ".sliders [role=status]";
    browser.wait_text(note, &visit.label("time.unset")).await?;
    check(&browser, visit, [25, 25, 25, 25]).await?;

    browser.tab_to(CUSTOMERS).await?;
    browser.press(Key::Right).await?;
    // One step, taken from the latest of the three that have the same.
    check(&browser, visit, [30, 25, 25, 20]).await?;
    browser.wait_text(note, &visit.label("time.sum")).await?;
    browser.press(Key::End).await?;
    check(&browser, visit, [100, 0, 0, 0]).await?;
    browser.press(Key::Home).await?;
    // Twenty steps for three that had five each: seven, seven and six.
    check(&browser, visit, [0, 35, 35, 30]).await?;

    browser.tab_to(PUBLICITY).await?;
    browser.press(Key::Down).await?;
    // The others had none, seven and six; the step goes to the one that has most.
    check(&browser, visit, [0, 30, 40, 30]).await?;
    browser.press(Key::End).await?;
    check(&browser, visit, [0, 100, 0, 0]).await?;

    browser.tab_to(NEXT).await?;
    browser.press(Key::Enter).await?;
    let heading = format!("#{}:focus", section_heading(Section::TimeSplit));
    browser.wait(&heading).await?;
    let outside = visit.filled("time.outside", &[("n", "100"), ("example", "70")]);
    browser.wait_text(".time > p", &outside).await
}

async fn the_way_back_of_a_slider_undoes_the_way_there(visit: &Visit) -> Outcome {
    let browser = open_sliders(visit, Some([8, 6, 5, 1])).await?;
    browser.tab_to(CUSTOMERS).await?;
    browser.press(Key::End).await?;
    check(&browser, visit, [100, 0, 0, 0]).await?;
    for _ in 0..12 {
        browser.press(Key::Left).await?;
    }
    check(&browser, visit, [40, 30, 25, 5]).await?;
    // It was one way, so it is one answer.
    browser.press(Key::Home).await?;
    browser.click(UNDO).await?;
    check(&browser, visit, [40, 30, 25, 5]).await?;
    browser.wait(&format!("{UNDO}:disabled")).await.map(drop)
}

async fn a_locked_slider_keeps_its_share(visit: &Visit) -> Outcome {
    let browser = open_sliders(visit, None).await?;
    let name = visit.label("time.inside");
    let label = browser.wait(&lock(4)).await?.attr("aria-label").await?;
    assert_eq!(
        label,
        Some(visit.filled("time.lock-use", &[("use", &name)]))
    );

    press_lock(&browser, 4).await?;
    browser.wait("#time-inside:disabled").await?;
    browser.tab_to(CUSTOMERS).await?;
    browser.press(Key::End).await?;
    // There is no more to have than what is not locked.
    check(&browser, visit, [75, 0, 0, 25]).await?;
    browser.press(Key::Home).await?;
    // Fifteen steps for two that had five each: the earlier gets the odd one.
    check(&browser, visit, [0, 40, 35, 25]).await?;

    browser.tab_to(&lock(4)).await?;
    browser.press(Key::Space).await?;
    browser.wait("#time-inside:enabled").await.map(drop)
}

async fn a_slider_that_may_not_move_stays_where_it_is(visit: &Visit) -> Outcome {
    let browser = open_sliders(visit, Some([7, 4, 3, 6])).await?;
    for place in 2..=4 {
        press_lock(&browser, place).await?;
    }
    browser.tab_to(CUSTOMERS).await?;
    for key in [Key::Right, Key::End, Key::Left, Key::Home, Key::PageUp] {
        browser.press(key).await?;
        browser.settle().await?;
        check(&browser, visit, [35, 20, 15, 30]).await?;
        assert!(browser.is_focused(CUSTOMERS).await?);
    }
    // With the mouse it does not move either.
    browser.click(CUSTOMERS).await?;
    browser.settle().await?;
    check(&browser, visit, [35, 20, 15, 30]).await
}

async fn the_difference_from_the_example_is_told_in_words(visit: &Visit) -> Outcome {
    let browser = open_sliders(visit, Some([8, 4, 1, 7])).await?;
    let examples = ["35", "20", "15", "30"].map(|n| visit.filled("time.example", &[("n", n)]));
    let differences = [
        visit.filled("time.more", &[("n", "5")]),
        visit.label("time.same"),
        visit.filled("time.less", &[("n", "10")]),
        visit.filled("time.more", &[("n", "5")]),
    ];
    let expected: Vec<String> = examples
        .into_iter()
        .zip(differences)
        .flat_map(<[String; 2]>::from)
        .collect();
    assert_eq!(browser.texts(".slider small").await?, expected);
    Ok(())
}
