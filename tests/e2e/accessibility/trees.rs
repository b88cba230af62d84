//! What a screen reader finds on each screen: names, roles, states and order, as somebody has read
//! them. `CTO_QUADRANT_WRITE=1` writes them anew, to be read again.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use serde::Deserialize;
use serde_json::Value as Json;

use super::computed::{roles_and_names, settled, with_states};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::runner::{Outcome, everywhere};
use crate::screen::Screen;
use crate::visit::Visit;

everywhere![every_screen_says_to_assistive_technology_what_was_read_and_found_good];

/// Where the trees of an engine lie. Each computes names and roles in its own way.
const fn family(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "chromium",
        Engine::Firefox => "firefox",
        Engine::WebKit => "webkit",
    }
}

/// The screens with one of each kind of control, name and landmark: enough to see where an engine
/// computes them in a way of its own.
const MAIN: [Screen; 8] = [
    Screen::Start,
    Screen::SelfView,
    Screen::Checklist,
    Screen::TimeSplit,
    Screen::Result,
    Screen::Pictures,
    Screen::Comparison,
    Screen::Talk,
];

const fn screens(engine: Engine) -> &'static [Screen] {
    match engine {
        Engine::Chromium => &Screen::ALL,
        Engine::Firefox | Engine::WebKit => &MAIN,
    }
}

/// The roles that say nothing.
const SILENT: [&str; 5] = ["", "none", "generic", "presentation", "Ignored"];

/// Every element that has a role of its own, with how deep it lies among them.
const ELEMENTS: &str = "
    document.querySelectorAll('details').forEach(details => { details.open = true; });
    const all = `main, header, nav, form, section, article, aside, figure, h1, h2, h3, h4, a[href], button,
        input, select, textarea, summary, table, th, ul, ol, dl, img, svg, progress, output, iframe,
        fieldset, [role], [contenteditable]`;
    const listed = [...document.querySelectorAll(all)].filter(element =>
        element.checkVisibility({ visibilityProperty: true })
        && !element.closest('[aria-hidden=true]') && !element.parentElement.closest('svg'));
    const inside = element => listed.includes(element.parentElement?.closest(all))
        ? 1 + inside(element.parentElement.closest(all)) : 0;
    return listed.map(element => ({ element, depth: inside(element), states: states(element),
        words: element.isContentEditable ? element.textContent.trim() : '' }));";

#[derive(Deserialize)]
struct Listed {
    element: Json,
    depth: usize,
    states: Vec<String>,
    words: String,
}

/// The tree of the page in front of the browser, one line for each element.
async fn tree(browser: &Browser, home: &str) -> Outcome<String> {
    let all: Vec<Listed> = serde_json::from_value(with_states(browser, ELEMENTS).await?)?;
    let mut text = String::new();
    let elements: Vec<&Json> = all.iter().map(|listed| &listed.element).collect();
    let named = roles_and_names(browser, &elements).await?;
    for (listed, (role, name)) in all.iter().zip(named) {
        let is_silent = SILENT.contains(&role.as_str());
        if is_silent && name.is_empty() && listed.words.is_empty() {
            continue;
        }
        let indent = "  ".repeat(listed.depth);
        let name = if name.is_empty() {
            &listed.words
        } else {
            &name
        };
        write!(text, "{indent}{role}")?;
        if !name.is_empty() {
            write!(text, " “{}”", settled(name, home))?;
        }
        if !listed.states.is_empty() {
            write!(text, " ({})", settled(&listed.states.join("; "), home))?;
        }
        text.push('\n');
    }
    Ok(text)
}

async fn every_screen_says_to_assistive_technology_what_was_read_and_found_good(
    visit: &Visit,
) -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let trees = root.join("tests/fixtures/trees");
    let folder = trees.join(family(visit.engine()));
    let is_renewed = env::var_os("CTO_QUADRANT_WRITE").is_some();
    let browser = visit.browser().await?;
    browser.resize(1280, 900).await?;
    let home = visit.url("/");
    let mut changed = Vec::new();
    for screen in screens(visit.engine()) {
        screen.show(&browser, visit, "/").await?;
        browser.settle().await?;
        let found = tree(&browser, &home).await?;
        let file = folder.join(format!("{screen:?}.txt"));
        if is_renewed {
            fs::create_dir_all(&folder)?;
            fs::write(&file, &found)?;
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        if kept != found {
            changed.push(format!(
                "{}:\n{}",
                file.display(),
                difference(&kept, &found)
            ));
        }
    }
    assert!(
        changed.is_empty(),
        "If this was meant to change, write it anew with CTO_QUADRANT_WRITE=1 and read it:\n{}",
        changed.join("\n")
    );
    Ok(())
}

/// The lines that only one of two texts has.
pub(super) fn difference(kept: &str, found: &str) -> String {
    let gone = kept
        .lines()
        .filter(|line| !found.lines().any(|other| other == *line));
    let new = found
        .lines()
        .filter(|line| !kept.lines().any(|other| other == *line));
    let gone = gone.map(|line| format!("- {line}"));
    let lines: Vec<String> = gone.chain(new.map(|line| format!("+ {line}"))).collect();
    if lines.is_empty() {
        return String::from("the same lines in another order");
    }
    lines.join("\n")
}
