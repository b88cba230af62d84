//! Nine ways in which somebody may need the page, on every screen and in a frame: axe-core finds
//! nothing, nothing scrolls sideways, and no words are cut off.

use serde_json::{Value as Json, json};

use super::axe::{all_rules, violations};
use crate::browser::Browser;
use crate::framed::Host;
use crate::runner::{Outcome, tests};
use crate::screen::{Screen, link_to};
use crate::section::full;
use crate::visit::Visit;

tests![
    axe_finds_nothing_in_any_variant_of_the_first_quarter_of_the_screens,
    axe_finds_nothing_in_any_variant_of_the_second_quarter_of_the_screens,
    axe_finds_nothing_in_any_variant_of_the_third_quarter_of_the_screens,
    axe_finds_nothing_in_any_variant_of_the_last_quarter_of_the_screens,
    axe_finds_nothing_in_any_variant_of_the_quiz_in_a_frame,
];

/// One way to need the page.
struct Variant {
    name: &'static str,
    size: [u32; 2],
    /// The letters that the reader has set, where 16 is usual.
    letters: u32,
    dir: &'static str,
    media: &'static str,
    /// What else the reader has set.
    features: &'static [(&'static str, &'static str)],
    /// Whether colours can be others than usual, or lie on others.
    has_colours: bool,
}

/// Nothing special.
const USUAL: Variant = Variant {
    name: "usual",
    size: [1280, 900],
    letters: 16,
    dir: "ltr",
    media: "",
    features: &[],
    has_colours: true,
};

const VARIANTS: [Variant; 9] = [
    Variant {
        name: "phone",
        size: [360, 740],
        ..USUAL
    },
    Variant {
        name: "letters of 200 %",
        has_colours: false,
        letters: 32,
        ..USUAL
    },
    // 1280 by 1024 px at 400 %.
    Variant {
        name: "320 px",
        size: [320, 256],
        ..USUAL
    },
    Variant {
        name: "dark",
        features: &[("prefers-color-scheme", "dark")],
        ..USUAL
    },
    Variant {
        name: "forced colours",
        // They are the reader's own, and axe-core reads the ones that they replace.
        has_colours: false,
        features: &[("forced-colors", "active")],
        ..USUAL
    },
    Variant {
        name: "reduced motion",
        has_colours: false,
        features: &[("prefers-reduced-motion", "reduce")],
        ..USUAL
    },
    Variant {
        name: "more contrast",
        features: &[("prefers-contrast", "more")],
        ..USUAL
    },
    Variant {
        name: "right to left",
        has_colours: false,
        dir: "rtl",
        ..USUAL
    },
    Variant {
        name: "print",
        media: "print",
        ..USUAL
    },
];

/// The rules that can come out differently in a variant; the others look at markup alone.
const CHANGING: [&str; 4] = [
    "color-contrast",
    "target-size",
    "link-in-text-block",
    "scrollable-region-focusable",
];

impl Variant {
    /// Everything that is not named is as usual.
    async fn set(&self, browser: &Browser) -> Outcome {
        let [width, height] = self.size;
        browser.resize(width, height).await?;
        let mut features: Vec<Json> =
            vec![json!({ "name": "prefers-color-scheme", "value": "light" })];
        for (name, value) in self.features {
            features.push(json!({ "name": name, "value": value }));
        }
        let media = json!({ "media": self.media, "features": features });
        browser
            .devtools("Emulation.setEmulatedMedia", media)
            .await?;
        let sizes = json!({ "fontSizes": { "standard": self.letters, "fixed": self.letters } });
        browser.devtools("Page.setFontSizes", sizes).await?;
        let turn = "document.documentElement.dir = arguments[0]";
        browser.script(turn, &[json!(self.dir)]).await?;
        browser.settle().await
    }
}

/// What is cut off or leads sideways, and the same with the spacing of WCAG's criterion 1.4.12.
const CUT_OFF: &str = "
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
    const found = [];
    const look = how => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) found.push(`${how}scrolls sideways: ${scrollWidth} px in ${clientWidth} px`);
        for (const element of document.querySelectorAll('#app *')) {
            const { overflowX, overflowY, clipPath } = getComputedStyle(element);
            if (clipPath !== 'none' || !['hidden', 'clip'].some(way => [overflowX, overflowY].includes(way))) continue;
            if (element.closest('svg, .off-screen, details:not([open])') || !element.textContent.trim()) continue;
            if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
                found.push(`${how}“${element.textContent.trim().slice(0, 40)}” is cut off`);
        }
    };
    look('');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing];
    look('with more space ');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== spacing);
    return found;";

/// Everything that is wrong with the screen in front of the browser, in all variants.
async fn wrong(browser: &Browser, visit: &Visit, screen: &str) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let mut note = |variant: &str, all: Vec<String>| {
        for one in all {
            found.push(format!("{screen}, {variant}: {one}"));
        }
    };
    USUAL.set(browser).await?;
    note(USUAL.name, violations(browser, visit, all_rules()).await?);
    for variant in &VARIANTS {
        variant.set(browser).await?;
        let from = usize::from(!variant.has_colours);
        let rules = json!({ "runOnly": CHANGING[from..] });
        note(variant.name, violations(browser, visit, rules).await?);
        if variant.media.is_empty() {
            let cut = browser.script(CUT_OFF, &[]).await?;
            note(variant.name, serde_json::from_value(cut)?);
        }
    }
    USUAL.set(browser).await?;
    Ok(found)
}

/// Looks at every fourth screen: one browser for all would take too long.
async fn check_quarter(visit: &Visit, quarter: usize) -> Outcome {
    let browser = visit.browser().await?;
    let mut found = Vec::new();
    let screens = Screen::ALL.iter().skip(quarter).step_by(4);
    assert!(screens.len() > 1, "a quarter has several screens");
    for screen in screens {
        screen.show(&browser, visit, "/").await?;
        found.extend(wrong(&browser, visit, &format!("{screen:?}")).await?);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn axe_finds_nothing_in_any_variant_of_the_first_quarter_of_the_screens(
    visit: &Visit,
) -> Outcome {
    check_quarter(visit, 0).await
}

async fn axe_finds_nothing_in_any_variant_of_the_second_quarter_of_the_screens(
    visit: &Visit,
) -> Outcome {
    check_quarter(visit, 1).await
}

async fn axe_finds_nothing_in_any_variant_of_the_third_quarter_of_the_screens(
    visit: &Visit,
) -> Outcome {
    check_quarter(visit, 2).await
}

async fn axe_finds_nothing_in_any_variant_of_the_last_quarter_of_the_screens(
    visit: &Visit,
) -> Outcome {
    check_quarter(visit, 3).await
}

/// On the paper of a post and in its accent, where there is a frame.
async fn axe_finds_nothing_in_any_variant_of_the_quiz_in_a_frame(visit: &Visit) -> Outcome {
    let mut found = Vec::new();
    let result = ["/", &link_to(&full())].concat();
    for (name, path) in [
        ("block", "/?paper=%23f3e9d2&accent=teal"),
        ("card", "/?card#r=1026WUf0PPdVmdezR"),
        ("result", &result),
    ] {
        let host = Host::open(visit, &visit.url(path), &[("mute", "")]).await?;
        host.ready().await?;
        host.browser.wait("#step").await?;
        found.extend(wrong(&host.browser, visit, name).await?);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
