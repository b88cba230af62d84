//! Styles that older browsers do not know: without them everything can still be read and used.

use serde_json::json;

use crate::browser::Browser;
use crate::framed::look::parts;
use crate::framed::sweep::contrast;
use crate::layout::misfits;
use crate::quiz::{WHOLE, at_block, at_result, first_blocks, return_to};
use crate::runner::{Outcome, everywhere};
use crate::section::full;
use crate::visit::Visit;

everywhere![
    without_colours_for_both_schemes_the_result_can_be_read,
    without_colours_for_both_schemes_the_quiz_can_be_read,
    without_container_queries_nothing_scrolls_sideways,
    without_has_nothing_scrolls_sideways,
];

/// Reads every sheet of the page as a browser would that does not know these words: what holds them
/// is passed over, and a block for browsers that do not know them counts.
const FORGET: &str = "
    const [words] = arguments, known = text => !words.some(word => text.includes(word));
    const counts = [];
    const forget = sheet => {
        for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
            const rule = sheet.cssRules[index], condition = rule.conditionText ?? '';
            if (rule instanceof CSSSupportsRule && !known(condition)) {
                if (condition.startsWith('not')) counts.push(...rule.cssRules);
            } else if (!known(rule.cssText.split('{')[0])) {
                sheet.deleteRule(index);
            } else if (rule.cssRules?.length) {
                forget(rule);
            } else for (const name of [...rule.style ?? []]) {
                const value = rule.style.getPropertyValue(name);
                if (known(value)) continue;
                if (name.startsWith('--')) rule.style.setProperty(name, `not-known(${value})`);
                else rule.style.removeProperty(name);
            }
        }
    };
    for (const sheet of document.styleSheets) forget(sheet);
    const fallback = new CSSStyleSheet();
    for (const rule of counts) fallback.insertRule(rule.cssText);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, fallback];
    return getComputedStyle(document.documentElement).getPropertyValue('--paper')";

/// The contrast of all words of these elements with what is behind the page.
async fn least_contrast(browser: &Browser, css: &str) -> Outcome<f64> {
    let script = "
        const plain = color => color === 'rgba(0, 0, 0, 0)' ? 'rgb(255, 255, 255)' : color;
        const ground = plain(getComputedStyle(document.documentElement).backgroundColor);
        return [ground, ...[...document.querySelectorAll(arguments[0])]
            .map(element => getComputedStyle(element))
            .map(({ color }) => color)];";
    let found = browser.script(script, &[json!(css)]).await?;
    let colours = found.as_array().ok_or("no list")?;
    let (ground, inks) = colours.split_first().ok_or("no ground")?;
    assert!(!inks.is_empty(), "{css} is not there");
    let ground = parts(ground)?;
    let mut least = f64::INFINITY;
    for ink in inks {
        least = least.min(contrast(parts(ink)?, ground));
    }
    Ok(least)
}

async fn without_colours_for_both_schemes_the_result_can_be_read(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    return_to(&browser, visit, "/", Some(at_result(full()))).await?;
    browser.wait(WHOLE).await?;
    let paper = browser.script(FORGET, &[json!(["light-dark("])]).await?;
    assert_eq!(paper, json!("#faf9f5"), "the light paper of tokens.css");
    let least =
        least_contrast(&browser, "h1, h2, .result p, .result td, .affinities .name").await?;
    assert!(least >= 4.5, "{least}");
    // Not black on black: the region has the shades that tokens.css gives it in the light.
    let fills = "return ['.blot-most', '.blot-half'].map(css =>
        getComputedStyle(document.querySelector(`svg.map ${css}`)).fill)";
    let shades = json!(["rgb(221, 219, 213)", "rgb(179, 177, 171)"]);
    assert_eq!(browser.script(fills, &[]).await?, shades);
    Ok(())
}

async fn without_colours_for_both_schemes_the_quiz_can_be_read(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(3), 4))).await?;
    browser.script(FORGET, &[json!(["light-dark("])]).await?;
    let least = least_contrast(&browser, "h2, label, .note").await?;
    assert!(least >= 4.5, "{least}");
    Ok(())
}

/// Neither the quiz nor the result scrolls sideways without these words.
async fn check_fits(visit: &Visit, words: &[&str]) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(360, 800).await?;
    for session in [at_block(first_blocks(3), 4), at_result(full())] {
        return_to(&browser, visit, "/", Some(session)).await?;
        browser.wait(".notice, .result .about").await?;
        browser.script(FORGET, &[json!(words)]).await?;
        let found = misfits(&browser).await?;
        let wide: Vec<_> = found
            .iter()
            .filter(|text| text.contains("sideways"))
            .collect();
        assert!(wide.is_empty(), "{wide:?}");
    }
    Ok(())
}

async fn without_container_queries_nothing_scrolls_sideways(visit: &Visit) -> Outcome {
    check_fits(visit, &["@container", "cqi", "container"]).await
}

async fn without_has_nothing_scrolls_sideways(visit: &Visit) -> Outcome {
    check_fits(visit, &[":has("]).await
}
