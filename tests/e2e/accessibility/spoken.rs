//! The whole quiz as a screen reader would say it: what takes the focus with its place and state,
//! and what is announced. `CTO_QUADRANT_WRITE=1` writes it anew, to be read again.

use std::path::Path;
use std::{env, fs};

use cto_quadrant::domain::edition::N_BLOCKS;
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::Value as Json;

use super::computed::{role_and_name, settled, with_states};
use super::trees::difference;
use crate::browser::Browser;
use crate::quiz::{NEXT, SKIP, WHOLE};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![the_quiz_is_spoken_as_it_was_read_and_found_good_with_each_block_said_once];

/// Notes what comes into live regions. One that comes with its words is never heard.
const LISTEN: &str = "
    window.heard = [];
    const live = '[role=status], [role=alert], [aria-live]';
    const known = new WeakMap([...document.querySelectorAll(live)].map(region => [region, region.textContent]));
    const look = () => {
        for (const region of document.querySelectorAll(live)) {
            const words = region.textContent.replace(/\\s+/g, ' ').trim();
            const before = known.get(region);
            known.set(region, words);
            if (words && before !== undefined && words !== before) heard.push(words);
            if (words && before === undefined && region !== document.activeElement) heard.push(`(not heard) ${words}`);
        }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });";

/// What has the focus, with the groups around it, and what was announced since the last look.
const FOCUS: &str = "
    const element = document.activeElement, groups = [];
    for (let around = element.parentElement; around; around = around.parentElement) {
        const labels = named(around.getAttribute('aria-labelledby')) || around.getAttribute('aria-label')
            || (around.localName === 'fieldset' && around.querySelector('legend')?.textContent);
        const role = { table: 'table', nav: 'navigation', fieldset: 'group', section: 'region' }[around.localName]
            ?? around.getAttribute('role');
        const about = named(around.getAttribute('aria-describedby'));
        if (labels && role) groups.unshift([role, labels, about].filter(Boolean).join(', '));
    }
    const said = states(element);
    if (element.type === 'radio') {
        const set = [...document.querySelectorAll(`[name=\"${element.name}\"]`)].filter(radio => !radio.disabled);
        said.push(`${set.indexOf(element) + 1} of ${set.length}`);
    }
    return { element, groups, states: said, heard: heard.splice(0) };";

#[derive(Deserialize)]
struct Focus {
    element: Json,
    groups: Vec<String>,
    states: Vec<String>,
    heard: Vec<String>,
}

/// Everything that was pressed and said so far.
struct Transcript<'a> {
    browser: &'a Browser,
    home: String,
    lines: Vec<String>,
    groups: Vec<String>,
    focus: Json,
}

impl<'a> Transcript<'a> {
    async fn begin(browser: &'a Browser, visit: &Visit) -> Outcome<Self> {
        browser.open(&visit.url("/")).await?;
        browser.script(LISTEN, &[]).await?;
        let title = browser.script("return document.title", &[]).await?;
        Ok(Self {
            browser,
            home: visit.url("/"),
            lines: vec![format!("page: {}", title.as_str().unwrap_or_default())],
            groups: Vec::new(),
            focus: Json::Null,
        })
    }

    /// Presses a key and writes down what is said after it.
    async fn press(&mut self, key: Key, name: &str) -> Outcome {
        self.browser.press(key).await?;
        self.browser.settle().await?;
        self.lines.push(format!("[{name}]"));
        let focus: Focus = serde_json::from_value(with_states(self.browser, FOCUS).await?)?;
        for words in &focus.heard {
            self.say(&format!("announced: {words}"));
        }
        let mut said = Vec::new();
        if focus.element != self.focus {
            for group in &focus.groups {
                if !self.groups.contains(group) {
                    self.say(group);
                }
            }
            let (role, name) = role_and_name(self.browser, &focus.element).await?;
            said.extend([name, role]);
        }
        said.extend(focus.states);
        self.say(&said.join(", "));
        self.groups = focus.groups;
        self.focus = focus.element;
        Ok(())
    }

    fn say(&mut self, words: &str) {
        if !words.is_empty() {
            self.lines.push(format!("  {}", settled(words, &self.home)));
        }
    }

    async fn tab(&mut self, times: usize) -> Outcome {
        for _ in 0..times {
            self.press(Key::Tab, "Tab").await?;
        }
        Ok(())
    }

    /// Tabs on until such an element has the focus.
    async fn tab_to(&mut self, css: &str) -> Outcome {
        for _ in 0..20 {
            self.tab(1).await?;
            if self.browser.is_focused(css).await? {
                return Ok(());
            }
        }
        Err(format!("Tab never reaches {css}").into())
    }

    fn text(&self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }
}

/// Takes the quiz with keys: every stop of the first step, a block that is skipped, a least in some,
/// and what the result begins with.
async fn taken(browser: &Browser, visit: &Visit) -> Outcome<String> {
    let mut said = Transcript::begin(browser, visit).await?;
    said.tab_to("[name=most-1]").await?;
    // Next without an answer says what is missing.
    said.press(Key::Enter, "Enter").await?;
    said.press(Key::Space, "Space").await?;
    said.press(Key::Down, "Down").await?;
    said.tab_to("[name=least-1]").await?;
    said.press(Key::Space, "Space").await?;
    said.tab_to(".foot .clear-least button").await?;
    said.press(Key::Enter, "Enter").await?;
    said.tab_to(NEXT).await?;
    said.press(Key::Enter, "Enter").await?;
    said.tab_to("[name=self-view]").await?;
    said.press(Key::Space, "Space").await?;
    said.press(Key::Enter, "Enter").await?;
    for block in 2..=N_BLOCKS {
        if block == 3 {
            said.tab_to(SKIP).await?;
        } else {
            said.tab_to(&format!("[name=most-{block}]")).await?;
            said.press(Key::Space, "Space").await?;
            if block % 2 == 0 {
                said.tab_to(&format!("[name=least-{block}]")).await?;
                said.press(Key::Space, "Space").await?;
            }
        }
        said.press(Key::Enter, "Enter").await?;
    }
    browser.wait(WHOLE).await?;
    said.tab(6).await?;
    Ok(said.text())
}

async fn the_quiz_is_spoken_as_it_was_read_and_found_good_with_each_block_said_once(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let found = taken(&browser, visit).await?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("tests/fixtures/spoken/quiz.txt");
    if env::var_os("CTO_QUADRANT_WRITE").is_some() {
        fs::create_dir_all(root.join("tests/fixtures/spoken"))?;
        fs::write(&file, &found)?;
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == found,
        "If this was meant to change, write it anew with CTO_QUADRANT_WRITE=1 and read it:\n{}",
        difference(&kept, &found)
    );
    every_block_is_said_once_with_its_place(visit, &found);
    Ok(())
}

/// The heading of each block comes once, with its place, and nothing else is announced with it.
fn every_block_is_said_once_with_its_place(visit: &Visit, said: &str) {
    for block in 2..=N_BLOCKS {
        let situation = visit.text(&format!("blocks.{block}.situation"));
        let place = [("n", block.to_string()), ("total", N_BLOCKS.to_string())];
        let place = place.each_ref().map(|(gap, value)| (*gap, value.as_str()));
        let place = visit.filled("quiz.progress", &place);
        let line = format!("  {situation}, heading, level 2, described: {place}");
        let n = said.lines().filter(|spoken| *spoken == line).count();
        assert_eq!(n, 1, "{line}\n{said}");
    }
    // Each step is told by its heading alone; what is announced is said once and was in its place.
    let announced: Vec<&str> = said
        .lines()
        .filter(|line| line.contains("announced:"))
        .collect();
    assert_eq!(announced.len(), 1, "{said}");
    let missed = visit.label("quiz.pick-first");
    assert_eq!(announced, [format!("  announced: {missed}")]);
}
