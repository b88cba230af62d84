//! The static pages, their pictures and what they tell previews, made without a built widget.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "pages/accessibility.rs"]
mod accessibility;
#[path = "pages/address.rs"]
mod address;
#[path = "pages/card.rs"]
mod card;
#[path = "pages/discovery.rs"]
mod discovery;
#[path = "pages/embed.rs"]
mod embed;
#[path = "pages/loader.rs"]
mod loader;
#[path = "pages/picture.rs"]
mod picture;
#[path = "pages/preview.rs"]
mod preview;
#[path = "pages/reading.rs"]
mod reading;
#[path = "pages/site.rs"]
mod site;
#[path = "pages/worker.rs"]
mod worker;

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// English, longer words, and words from right to left.
fn languages() -> [Texts; 3] {
    let english = english();
    let (longer, mirrored) = (english.accented(), english.mirrored());
    [english, longer, mirrored]
}
