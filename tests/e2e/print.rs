//! What is made for paper, on paper: how many pages it takes, and that all of it can be read there.

use serde_json::json;

use crate::browser::Browser;
use crate::protocol;
use crate::quiz::return_to;
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::visit::Visit;

tests![
    a_full_report_takes_two_pages_of_a4_and_of_letter,
    every_paper_fits_its_pages_in_grey,
    every_paper_with_longer_words_fits_its_pages_in_grey,
    every_paper_from_right_to_left_fits_its_pages_in_grey,
];

/// Everything answered.
const FULL: &str = "142224xIxDBO3w0poph6tW6oZtvU6fg6VYWxMdhIIdi1KZIeYpGsElbyg";
/// In inches.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)];
/// What stands between the margins of A4, in px.
const COLUMN: u32 = 703;
/// What one would print, with the most pages that it may take.
const PRINTED: [(Screen, u64); 6] = [
    (Screen::FullOpened, 2),
    (Screen::Comparison, 4),
    (Screen::Group, 4),
    (Screen::Charter, 2),
    (Screen::Brief, 2),
    (Screen::Talk, 2),
];
/// Words that reach beyond the paper, or that a printer without colours, which leaves out what lies
/// behind them as browsers do, would make too pale to be read.
const FAULTS: &str = "
    const faults = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const channel = part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    let n = 0;
    while (texts.nextNode()) {
        const { currentNode: text, currentNode: { parentElement: parent } } = texts;
        if (!text.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
        if (parent.closest('.off-screen, script, noscript')) continue;
        n += 1;
        const range = document.createRange(), words = text.data.trim().slice(0, 40);
        range.selectNodeContents(text);
        // The space at the end of a line hangs into the margin, which is 45 px.
        const isBeyond = ({ left, right }) => left < -8 || right > innerWidth + 8;
        if ([...range.getClientRects()].some(isBeyond)) faults.push(`beyond: ${words}`);
        const style = getComputedStyle(parent);
        const colour = parent instanceof SVGElement ? style.fill : style.color;
        const [red, green, blue] = colour.match(/[\\d.]+/g).map(part => channel(Number(part)));
        const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        if (1.05 / (light + 0.05) < 4.5) faults.push(`pale: ${words}, ${colour}`);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`${scrollWidth} px wide`);
    if (n < 10) faults.push(`only ${n} pieces of text`);
    return faults";

async fn a_full_report_takes_two_pages_of_a4_and_of_letter(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, &format!("/#r={FULL}"), None).await?;
    browser.wait(".opened ~ .about").await?;
    for (paper, n) in n_pages(&browser).await? {
        assert_eq!(n, 2, "on {paper}");
    }
    Ok(())
}

async fn every_paper_fits_its_pages_in_grey(visit: &Visit) -> Outcome {
    check_prints(visit, "/", 0).await
}

async fn every_paper_with_longer_words_fits_its_pages_in_grey(visit: &Visit) -> Outcome {
    // Nobody's words are as long as these: what fits two pages may run over onto one more each.
    check_prints(visit, "/en-XA/", 2).await
}

async fn every_paper_from_right_to_left_fits_its_pages_in_grey(visit: &Visit) -> Outcome {
    check_prints(visit, "/ar-XB/", 0).await
}

async fn check_prints(visit: &Visit, folder: &str, n_more: u64) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(COLUMN, 900).await?;
    let mut found = Vec::new();
    for (screen, most) in PRINTED {
        screen.show(&browser, visit, folder).await?;
        let most = most + n_more;
        for (paper, n) in n_pages(&browser).await? {
            if n > most {
                found.push(format!("{screen:?}: {n} pages of {paper}, not {most}"));
            }
        }
        let media = |media: &str| json!({ "media": media });
        let emulate = "Emulation.setEmulatedMedia";
        browser.devtools(emulate, media("print")).await?;
        let faults = browser.script(FAULTS, &[]).await?;
        browser.devtools(emulate, media("")).await?;
        let faults = faults.as_array().ok_or("no list of faults")?;
        found.extend(faults.iter().map(|fault| format!("{screen:?}: {fault}")));
    }
    assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
    Ok(())
}

/// How many pages of each paper the screen takes.
pub(crate) async fn n_pages(browser: &Browser) -> Outcome<Vec<(&'static str, u64)>> {
    let mut counted = Vec::new();
    for (paper, width, height) in PAPERS {
        let options = json!({
            "paperWidth": width, "paperHeight": height, "printBackground": false,
            // The margins of the style sheet; a size it has none.
            "preferCSSPageSize": true,
        });
        let pdf = protocol::devtools(browser.client(), "Page.printToPDF", options).await?;
        let count = "return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b/g)?.length";
        let n = browser.script(count, &[pdf["data"].clone()]).await?;
        counted.push((paper, n.as_u64().ok_or("no pages")?));
    }
    Ok(counted)
}
