//! What is measured on every screen: how large targets are, whether they are named as they read,
//! and whether controls can be told from their ground.

use serde::Deserialize;

use crate::browser::Browser;
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::visit::Visit;

tests![every_target_is_large_and_named_as_it_reads_and_can_be_told_from_its_ground];

/// Targets that are too small, names that do not begin with what is seen, and the smallest target.
/// A link in running text is as high as its line, as WCAG's criterion 2.5.8 allows.
const TARGETS: &str = "
    document.querySelectorAll('details').forEach(details => { details.open = true; });
    const found = [], sizes = [];
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
        if (!control.checkVisibility({ visibilityProperty: true })) continue;
        const target = control.closest('label') ?? control;
        const { width, height } = target.getBoundingClientRect();
        const words = control.textContent.trim();
        const about = `“${(words || control.id || control.name).slice(0, 40)}” is ${width.toFixed(1)} by ${height.toFixed(1)} px`;
        const isInText = control.localName === 'a' && getComputedStyle(control).display === 'inline'
            && control.parentElement.textContent.trim() !== words;
        if (!isInText) {
            sizes.push(Math.min(width, height));
            if (Math.min(width, height) < 23.99) found.push(about);
        }
        const isMain = control.matches('.primary, .secondary, [type=radio], [type=checkbox], summary');
        if (isMain && (height < 43.99 || width < 43.99)) found.push(`${about}, and answers or leads on`);
        const name = control.getAttribute('aria-label');
        const plain = text => text.replace(/\\s+/g, ' ').trim().toLowerCase();
        const seen = words || [...control.labels ?? []].map(label => label.textContent).join(' ');
        if (name !== null && seen && !plain(name).startsWith(plain(seen)))
            found.push(`“${seen}” is named “${name}”`);
    }
    return { found, least: Math.min(...sizes) };";

#[derive(Deserialize)]
struct Measured {
    found: Vec<String>,
    least: f64,
}

async fn measured(browser: &Browser, script: &str) -> Outcome<Measured> {
    Ok(serde_json::from_value(browser.script(script, &[]).await?)?)
}

/// The lines by which fields, boxes and buttons are known, and how well each can be seen; what is
/// switched off need not be.
const LINES: &str = "
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = (colour, ground) => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue].map((part, n) => ground[n] + (part - ground[n]) * alpha / 255);
    };
    const light = colour => {
        const [red, green, blue] = colour.map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const found = [];
    let least = 21;
    for (const control of document.querySelectorAll('input, select, textarea, button.primary, button.secondary')) {
        if (control.disabled || !control.checkVisibility({ visibilityProperty: true })) continue;
        // A colour or a slider is drawn by the browser.
        if (['color', 'range', 'file'].includes(control.type)) continue;
        const grounds = [];
        for (let at = control.parentElement; at; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
        const ground = grounds.reduce((below, layer) => read(layer, below), [255, 255, 255]);
        const [own, before] = [getComputedStyle(control), getComputedStyle(control, '::before')];
        // A native box has the colours of the browser.
        if (own.appearance === 'auto' && ['radio', 'checkbox'].includes(control.type)) continue;
        const lines = [own, before].filter(style => style.content !== 'none' || style === own)
            .flatMap(style => [parseFloat(style.borderTopWidth) ? style.borderTopColor : '', style.backgroundColor,
                parseFloat(style.borderBottomWidth) ? style.borderBottomColor : ''])
            .filter(line => line && !line.endsWith(', 0)'));
        // A button without a line is known by its words, as a link is.
        if (!lines.length && control.localName === 'button') continue;
        const best = Math.max(...lines.map(line => {
            const [one, other] = [light(read(line, ground)), light(ground)];
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }));
        least = Math.min(least, best);
        if (best < 3) found.push(`${control.localName} “${(control.textContent || control.id || control.name).trim()}” has ${best.toFixed(2)}`);
    }
    return { found, least };";

async fn every_target_is_large_and_named_as_it_reads_and_can_be_told_from_its_ground(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let (mut found, mut least, mut palest) = (Vec::new(), f64::INFINITY, f64::INFINITY);
    for screen in Screen::ALL {
        screen.show(&browser, visit, "/").await?;
        for width in [360, 1280] {
            browser.resize(width, 800).await?;
            let all = measured(&browser, TARGETS).await?;
            least = least.min(all.least);
            for wrong in all.found {
                found.push(format!("{screen:?} at {width} px: {wrong}"));
            }
        }
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await?;
            browser.settle().await?;
            let all = measured(&browser, LINES).await?;
            palest = palest.min(all.least);
            for wrong in all.found {
                found.push(format!("{screen:?}, {scheme}: {wrong}"));
            }
        }
    }
    println!("       the smallest target has {least:.1} px, the palest control {palest:.2}");
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
