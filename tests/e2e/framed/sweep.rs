//! Whatever colours a host gives, everything can be read: some of them through the real page, the
//! contrasts worked out anew from what the browser then shows. `tests/scripts/contrast.test.mjs` tries
//! many more, without a page.

use std::collections::BTreeMap;

use crate::server::Server;
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::compare::six;
use crate::framed::look::parts;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    every_accent_and_paper_leaves_everything_readable_in_both_schemes,
    every_ground_of_a_post_leaves_everything_readable,
    an_accent_that_can_be_read_stays_as_it_is,
];

/// What is read, and what it stands on; the contrast must be at least 4.5.
const TEXTS: &[(&str, &str)] = &[
    ("ink", "paper"),
    ("muted", "paper"),
    ("accent", "paper"),
    ("accent", "track"),
    ("ink", "track"),
    ("ink", "blot-most"),
    ("ink", "blot-half"),
];

/// Marks and what they stand on; the contrast must be at least 3.
const MARKS: &[(&str, &str)] = &[
    ("accent", "blot-half"),
    ("muted", "track"),
    ("series-1", "paper"),
    ("series-2", "paper"),
    ("series-3", "paper"),
    ("series-4", "paper"),
    ("series-5", "paper"),
    ("series-6", "paper"),
];

const NAMES: &[&str] = &[
    "paper",
    "ink",
    "muted",
    "accent",
    "track",
    "blot-most",
    "blot-half",
    "series-1",
    "series-2",
    "series-3",
    "series-4",
    "series-5",
    "series-6",
];

/// The contrast ratio of <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
pub(crate) fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let [one, other] = [one, other].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// What hosts may give: accents and inks of all hues and lightnesses, papers from black to white.
fn given() -> Vec<Json> {
    let mut given = Vec::new();
    for hue in (0..360).step_by(72) {
        for lightness in [5, 45, 60, 75, 98] {
            let colour = format!("oklch({lightness}% 0.2 {hue})");
            given.push(json!({ "accent": colour }));
            given.push(json!({ "paper": format!("oklch({lightness}% 0.06 {hue})") }));
        }
        let (accent, ink) = (
            format!("hsl({hue} 100% 50%)"),
            format!("hsl({hue} 60% 45%)"),
        );
        given.push(json!({ "accent": accent, "ink": ink }));
        given.push(json!({ "ink": ink, "paper": format!("hsl({hue} 100% 50%)") }));
    }
    for paper in [
        "black",
        "white",
        "#777",
        "#767676",
        "#808080",
        "#595959",
        "#f0f",
        "rgb(9 9 9 / 0.5)",
    ] {
        given.push(json!({ "paper": paper, "ink": paper, "accent": paper }));
    }
    given
}

/// A page of the site's own origin that has no policy, with the site in a frame of it: so a script
/// sees into the frame. It leaves a function that sets options and says what they come to.
async fn open(visit: &Visit) -> Outcome<(Browser, Server)> {
    let browser = visit.browser().await?;
    let site = visit.host(visit.dist().to_owned())?;
    browser.go_to(&site.url("/robots.txt")).await?;
    let set_up = "
        const [src, names] = arguments;
        const none = { theme: '', accent: '', paper: '', ink: '', font: '', headingFont: '', sections: '', perspective: '' };
        const frame = document.body.appendChild(document.createElement('iframe'));
        let port;
        addEventListener('message', ({ data }) => {
            if (data?.type !== 'hello') return;
            const channel = new MessageChannel();
            port = channel.port1;
            port.start();
            const message = { ctoQuadrant: 1, type: 'welcome', id: data.id, options: none };
            frame.contentWindow.postMessage(message, '*', [channel.port2]);
        });
        let asked = 0;
        window.dress = async options => {
            const font = `probe-${asked += 1}`;
            port.postMessage({ type: 'options', ...none, ...options, font });
            const page = frame.contentDocument;
            const style = frame.contentWindow.getComputedStyle(page.documentElement);
            while (!style.getPropertyValue('--sans').startsWith(font)) {
                await new Promise(done => setTimeout(done));
            }
            const probe = page.body.appendChild(page.createElement('i'));
            const colours = names.map(name => {
                probe.style.color = `var(--${name})`;
                return [name, frame.contentWindow.getComputedStyle(probe).color];
            });
            probe.remove();
            return Object.fromEntries(colours);
        };
        frame.src = src;";
    // The results side by side bring the colours of the series.
    let src = site.url(&["/", &six()].concat());
    browser.script(set_up, &[json!(src), json!(NAMES)]).await?;
    let is_there = "return document.querySelector('iframe').contentDocument\
        .querySelector('.series-1') !== null";
    browser.wait_for(is_there, &[], &json!(true)).await?;
    // A text has no icon, and the browser asks for one.
    browser.complaints().await?;
    Ok((browser, site))
}

/// What the frame shows with each of these options.
async fn dressed(browser: &Browser, given: &[Json]) -> Outcome<Vec<Json>> {
    let script = "const [all, done] = arguments;
        (async () => {
            const found = [];
            for (const options of all) found.push(await dress(options));
            done(found);
        })();";
    let mut all = Vec::new();
    // A script has only so much time.
    for some in given.chunks(20) {
        let found = browser.client().execute_async(script, vec![json!(some)]);
        all.extend(serde_json::from_value::<Vec<Json>>(found.await?)?);
    }
    Ok(all)
}

async fn every_accent_and_paper_leaves_everything_readable_in_both_schemes(
    visit: &Visit,
) -> Outcome {
    let (browser, _site) = open(visit).await?;
    let mut seen = Seen::default();
    // Without a theme both schemes are there at once; a few show that the right one is taken.
    for (theme, step) in [("light", 1), ("dark", 1), ("", 8)] {
        let mut given: Vec<Json> = given().into_iter().step_by(step).collect();
        for options in &mut given {
            options["theme"] = json!(theme);
        }
        let all = dressed(&browser, &given).await?;
        for (options, colours) in given.iter().zip(all) {
            seen.note(options, &colours)?;
        }
    }
    seen.check();
    Ok(())
}

/// The very ground of a post, with its ink and with an accent of the author's: from black to white,
/// through all hues and the middle greys where no ink has much room.
async fn every_ground_of_a_post_leaves_everything_readable(visit: &Visit) -> Outcome {
    let (browser, _site) = open(visit).await?;
    let mut grounds: Vec<String> = (0..=255)
        .step_by(17)
        .map(|grey| format!("rgb({grey}, {grey}, {grey})"))
        .collect();
    for hue in (0..360).step_by(72) {
        for lightness in [15, 35, 50, 65, 80, 95] {
            grounds.push(format!("hsl({hue} 60% {lightness}%)"));
        }
    }
    let mut given = Vec::new();
    for (index, ground) in grounds.iter().enumerate() {
        let accent = ["", "teal", "#c2185b", "gold"][index % 4];
        for ink in ["rgb(20, 20, 20)", "rgb(240, 240, 240)"] {
            given.push(json!({ "ground": ground, "ink": ink, "accent": accent }));
        }
    }
    let mut seen = Seen::default();
    for (options, colours) in given.iter().zip(dressed(&browser, &given).await?) {
        seen.note(options, &colours)?;
    }
    seen.check();
    Ok(())
}

/// What was seen of many palettes: what is too pale, and the palest of all.
#[derive(Default)]
struct Seen {
    wrong: Vec<String>,
    palest: BTreeMap<&'static str, f64>,
}

impl Seen {
    fn note(&mut self, options: &Json, colours: &Json) -> Outcome {
        let colour = |name: &str| parts(&colours[name]);
        for (kind, pairs, least) in [("text", TEXTS, 4.5), ("marks", MARKS, 3.0)] {
            for (mark, ground) in pairs {
                let found = contrast(colour(mark)?, colour(ground)?);
                let palest = self.palest.entry(kind).or_insert(f64::INFINITY);
                *palest = palest.min(found);
                if found < least {
                    self.wrong
                        .push(format!("{options}: {mark} on {ground} {found:.2}"));
                }
            }
        }
        // A region that cannot be seen says nothing.
        let found = contrast(colour("blot-half")?, colour("paper")?);
        if found < 1.3 {
            self.wrong.push(format!("{options}: the region {found:.2}"));
        }
        Ok(())
    }

    fn check(self) {
        assert_eq!(self.palest.len(), 2, "texts and marks were looked at");
        println!("       the palest: {:.2?}", self.palest);
        let Self { wrong, .. } = self;
        assert!(
            wrong.is_empty(),
            "{} pairs:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }
}

async fn an_accent_that_can_be_read_stays_as_it_is(visit: &Visit) -> Outcome {
    let (browser, _site) = open(visit).await?;
    let given = [
        ("light", "#005a9c"),
        ("dark", "#9ecbff"),
        ("light", "rgb(110, 20, 90)"),
    ];
    let options = given.map(|(theme, accent)| json!({ "theme": theme, "accent": accent }));
    let found = dressed(&browser, &options).await?;
    let expected = ["rgb(0, 90, 156)", "rgb(158, 203, 255)", "rgb(110, 20, 90)"];
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found["accent"], json!(expected));
    }
    Ok(())
}
