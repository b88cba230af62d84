//! The site in a frame of any width, step by step, and what each step measures there.

use serde_json::json;

use crate::browser::Browser;
use crate::quiz::{HEADING, SKIP};
use crate::runner::Outcome;
use crate::server::Server;
use crate::visit::Visit;

/// How many steps the quiz has: twelve blocks, and the question between the first two.
pub(super) const N_STEPS: usize = 13;

/// One step at one width.
#[derive(Debug)]
pub(super) struct Measured {
    pub(super) step: String,
    pub(super) width: u32,
    pub(super) height: f64,
    pub(super) next: f64,
    pub(super) empty: f64,
}

/// Measures the page of a document: its height, the lower edge of Next, and the largest stretch
/// without anything that is seen.
const MEASURE: &str = "
    const measure = page => {
        const bottom = page.documentElement.getBoundingClientRect().height;
        const seen = [...page.body.querySelectorAll('*')]
            .filter(element => !element.firstElementChild && element.localName !== 'td'
                && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
            .map(element => element.getBoundingClientRect())
            .filter(({ width, height }) => width > 1 && height > 1)
            .sort((one, other) => one.top - other.top);
        let end = 0, empty = 0;
        for (const box of seen) {
            empty = Math.max(empty, box.top - end);
            end = Math.max(end, box.bottom);
        }
        const next = page.querySelector('.steps .primary').getBoundingClientRect().bottom;
        return [bottom, next, Math.max(empty, bottom - end)];
    };";

/// The page of a folder in a frame whose host may look into it, being of the same origin.
pub(super) struct Post<'a> {
    browser: &'a Browser,
    _site: Server,
}

impl<'a> Post<'a> {
    pub(super) async fn open(visit: &Visit, browser: &'a Browser, folder: &str) -> Outcome<Self> {
        let site = visit.host(visit.dist().to_owned())?;
        browser.resize(1400, 800).await?;
        browser.go_to(&site.url("/robots.txt")).await?;
        let script = "
            const frame = document.body.appendChild(document.createElement('iframe'));
            frame.style.border = 0;
            // High enough for every step: a scroll bar would take from the width.
            frame.style.height = '2000px';
            frame.src = arguments[0];";
        browser.script(script, &[json!(site.url(folder))]).await?;
        browser.wait("iframe").await?.enter_frame().await?;
        browser.ready().await?;
        // A text has no icon, and the browser asks for one.
        browser.complaints().await?;
        Ok(Self {
            browser,
            _site: site,
        })
    }

    /// Measures the step at hand in columns of these widths.
    async fn measure(&self, step: &str, widths: &[u32], found: &mut Vec<Measured>) -> Outcome {
        self.browser.client().enter_parent_frame().await?;
        let script = format!(
            "{MEASURE}
            const frame = document.querySelector('iframe');
            return arguments[0].map(width => {{
                frame.style.width = `${{width}}px`;
                return measure(frame.contentDocument);
            }});"
        );
        let all = self.browser.script(&script, &[json!(widths)]).await?;
        let all: Vec<[f64; 3]> = serde_json::from_value(all)?;
        assert_eq!(all.len(), widths.len());
        for (&width, [height, next, empty]) in widths.iter().zip(all) {
            let step = step.to_owned();
            found.push(Measured {
                step,
                width,
                height,
                next,
                empty,
            });
        }
        Ok(self.browser.wait("iframe").await?.enter_frame().await?)
    }

    /// Measures every step in every column, from the first block on.
    pub(super) async fn measure_all(&self, widths: &[u32]) -> Outcome<Vec<Measured>> {
        let mut found = Vec::new();
        for step in 0..N_STEPS {
            let name = match step {
                0 => String::from("1"),
                1 => String::from("self-view"),
                block => block.to_string(),
            };
            self.measure(&name, widths, &mut found).await?;
            if step + 1 < N_STEPS {
                skip(self.browser).await?;
            }
        }
        Ok(found)
    }
}

/// Goes on to the next step, and waits until it is there.
pub(super) async fn skip(browser: &Browser) -> Outcome {
    let before = browser.text(HEADING).await?;
    browser.click(SKIP).await?;
    let script = "return document.querySelector(arguments[0]).textContent.trim() !== arguments[1]";
    let given = [json!(HEADING), json!(before)];
    browser.wait_for(script, &given, &json!(true)).await
}
