//! The marks of the map stand out from every shade of the blot that they may lie on: each has paper
//! inside or around it, or is as dark as ink.

use crate::needed::BESIDE;
use crate::quiz::{at_result, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::section::needed;
use crate::visit::Visit;

tests![every_mark_of_the_map_can_be_told_from_the_blot];

/// The marks, and the least contrast (WCAG 2.2) by which each is known: between its line and what is
/// inside, or, where nothing is inside, between its line and the worst of what may lie under it.
const CONTRASTS: &str = "
    const parts = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
    const light = colour => {
        const [red, green, blue] = parts(colour).map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
        const [a, b] = [light(one), light(other)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const fillOf = css => getComputedStyle(document.querySelector(css)).fill;
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--paper)';
    const paper = getComputedStyle(probe).color;
    probe.remove();
    const [half, ink] = [fillOf('.map .blot-half'), fillOf('.map .blot-core')];
    const core = `rgb(${parts(half).map((part, n) => part * 0.8 + parts(ink)[n] * 0.2).join()})`;
    const grounds = [paper, fillOf('.map .blot-most'), half, core];
    return ['.point', '.guess', '.beside circle', '.beside .arrow'].map(css => {
        const { fill, stroke } = getComputedStyle(document.querySelector(`.map ${css}`));
        return fill === 'none' ? Math.min(...grounds.map(ground => contrast(stroke, ground)))
            : contrast(fill, stroke);
    });";

async fn every_mark_of_the_map_can_be_told_from_the_blot(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let sessions = [at_result(varied()), at_result(needed(varied()))];
    return_to(&browser, visit, "/", sessions).await?;
    browser.wait(BESIDE).await?;
    for scheme in ["light", "dark"] {
        browser.prefer(scheme).await?;
        browser.settle().await?;
        let found = browser.script(CONTRASTS, &[]).await?;
        let found: Vec<f64> = serde_json::from_value(found)?;
        assert_eq!(found.len(), 4);
        assert!(
            found.iter().all(|ratio| *ratio >= 3.0),
            "{scheme}: {found:?}"
        );
    }
    Ok(())
}
