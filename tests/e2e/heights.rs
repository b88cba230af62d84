//! How high the steps of the quiz are by the width of their column, where Next stands in them, and
//! that nothing is padded: a block is one screen, all steps are alike, and `WordPress` has room
//! for them.

mod post;

use std::env;

use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::step::Step;
use serde_json::json;

use crate::heights::post::{Measured, N_STEPS, Post, skip};
use crate::quiz::NEXT;
use crate::runner::{Outcome, tests};
use crate::section::{full, open_at};
use crate::visit::Visit;

tests![
    in_a_post_every_step_is_one_screen_and_next_stays,
    alone_on_a_phone_every_step_fits_without_scrolling,
    longer_words_fit_the_height_that_wordpress_gives,
    a_row_of_the_checklist_is_low_on_a_phone,
];

/// The columns of posts, in CSS pixels: what is promised for one holds up to the next.
const COLUMNS: [Column; 7] = [
    Column::of(280, 1000.0, 1000.0),
    Column::of(328, 620.0, 700.0),
    Column::of(360, 620.0, 700.0),
    Column::of(480, 600.0, 600.0),
    Column::of(640, 520.0, 520.0),
    Column::of(768, 520.0, 520.0),
    Column::of(1280, 520.0, 520.0),
];

/// The height at which `WordPress` cuts a frame off.
const CLAMP: f64 = 1000.0;
/// The largest stretch of a step without a word or a control.
const MOST_EMPTY: f64 = 48.0;
/// How far Next may move.
const MOST_MOVED: f64 = 4.0;

/// A width, and what a step may take there.
struct Column {
    width: u32,
    next: f64,
    height: f64,
}

impl Column {
    const fn of(width: u32, next: f64, height: f64) -> Self {
        Self {
            width,
            next,
            height,
        }
    }
}

/// What does not hold: a step over `most`, a Next that moves, a stretch that is empty.
fn wrong(found: &[Measured], most: impl Fn(&Column) -> (f64, f64)) -> Vec<String> {
    assert_eq!(found.len(), N_STEPS * COLUMNS.len());
    let mut wrong = Vec::new();
    for column in &COLUMNS {
        let here = || found.iter().filter(|step| step.width == column.width);
        let (next, height) = most(column);
        for step in here() {
            if step.next > next || step.height > height || step.empty > MOST_EMPTY {
                wrong.push(format!(
                    "more than {next} to Next, {height} in all: {step:?}"
                ));
            }
        }
        for (what, of) in [
            ("Next", (|step| step.next) as fn(&Measured) -> f64),
            ("the end", |step| step.height),
        ] {
            let high = here().map(of).fold(0.0, f64::max);
            let low = here().map(of).fold(f64::INFINITY, f64::min);
            if high - low > MOST_MOVED {
                wrong.push(format!(
                    "{what} moves from {low} to {high} at {}",
                    column.width
                ));
            }
        }
    }
    wrong
}

/// The table of `cargo xtask bench`: column by step.
fn print(found: &[Measured]) {
    println!("\nIn a post, px     height / lower edge of Next / largest stretch that is empty");
    print!("{:>10}", "column");
    for column in &COLUMNS {
        print!("{:>14}", column.width);
    }
    for steps in found.chunks(COLUMNS.len()) {
        print!("\n{:>10}", steps[0].step);
        for Measured {
            height,
            next,
            empty,
            ..
        } in steps
        {
            print!("{:>14}", format!("{height:.0}/{next:.0}/{empty:.0}"));
        }
    }
    println!("\n");
}

async fn in_a_post_every_step_is_one_screen_and_next_stays(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let post = Post::open(visit, &browser, "/").await?;
    let found = post
        .measure_all(&COLUMNS.map(|column| column.width))
        .await?;
    if env::var_os("CTO_QUADRANT_HEIGHTS").is_some() {
        print(&found);
    }
    let wrong = wrong(&found, |column| (column.next, column.height));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

async fn alone_on_a_phone_every_step_fits_without_scrolling(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(360, 740).await?;
    browser.open(&visit.url("/")).await?;
    let scrolls = "return document.documentElement.scrollHeight - innerHeight";
    let rows = "
        const lines = new Set(), range = document.createRange();
        range.selectNodeContents(document.querySelector('.intro p'));
        for (const { top } of range.getClientRects()) lines.add(top);
        return lines.size";
    assert_eq!(browser.script(rows, &[]).await?, json!(2), "lines of intro");
    assert_eq!(browser.script(scrolls, &[]).await?, json!(0), "block 1");
    browser.resize(360, 640).await?;
    for step in 1..N_STEPS {
        skip(&browser).await?;
        let over = browser.script(scrolls, &[]).await?;
        assert_eq!(over, json!(0), "step {step}");
    }
    browser.wait(NEXT).await.map(drop)
}

async fn longer_words_fit_the_height_that_wordpress_gives(visit: &Visit) -> Outcome {
    if !visit.dist().join("en-XA").is_dir() {
        return Err("no /en-XA/ was built; run `cargo xtask test build` first".into());
    }
    let browser = visit.browser().await?;
    let post = Post::open(visit, &browser, "/en-XA/").await?;
    let found = post
        .measure_all(&COLUMNS.map(|column| column.width))
        .await?;
    let wrong = wrong(&found, |_| (CLAMP, CLAMP));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

async fn a_row_of_the_checklist_is_low_on_a_phone(visit: &Visit) -> Outcome {
    for group in Group::ALL {
        let browser = open_at(visit, full(), Step::Checklist(group)).await?;
        // So high that no scroll bar takes from the width: on a phone, none does.
        browser.resize(360, 3000).await?;
        browser.wait(".choice-row").await?;
        let script = "return [...document.querySelectorAll('.choice-row')]
            .map(row => row.getBoundingClientRect().height)";
        let rows = browser.script(script, &[]).await?;
        let rows: Vec<f64> = serde_json::from_value(rows)?;
        assert!(rows.len() >= 3, "{group:?}: {rows:?}");
        assert!(rows.iter().all(|row| *row <= 160.0), "{group:?}: {rows:?}");
    }
    Ok(())
}
