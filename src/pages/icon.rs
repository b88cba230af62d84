//! The icon of the app: the map of the quiz without its words.

use yew::prelude::*;

use super::examples::Examples;
use super::markup::markup;
use super::outline::SHOWN;
use crate::content::Texts;
use crate::view::card::document::card_document;
use crate::view::map::{Drawn, map};

/// How far the map is drawn from the edge, in per cent of the side: systems cut icons into circles.
const MARGIN: u32 = 8;

/// The icon with this side in pixels, as a drawing.
#[must_use]
pub fn icon(texts: &Texts, examples: &Examples, size: u32) -> String {
    let example = examples.of(SHOWN);
    let drawn = Drawn {
        id: "icon",
        position: example.position,
        region: &example.region,
        named: &[],
        whose: None,
        guess: None,
        beside: None,
        description: AttrValue::default(),
    };
    let (side, inner) = (size.to_string(), (100 - 2 * MARGIN).to_string());
    let place = MARGIN.to_string();
    let view = html! {
        <svg viewBox="0 0 100 100" width={side.clone()} height={side}>
            <rect class="paper" width="100" height="100" />
            <svg x={place.clone()} y={place} width={inner.clone()} height={inner}>
                {map(texts, &drawn)}
            </svg>
        </svg>
    };
    // At this size no word can be read, and no thin line seen.
    let style = "<style>text{display:none}.map .frame,.map .hairline{stroke-width:5}";
    card_document(&markup(view)).replacen("<style>", style, 1)
}
