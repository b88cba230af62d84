//! The icon of the app: the map of the quiz without its words.

use yew::prelude::*;

use super::examples::Examples;
use super::markup::markup;
use crate::content::Texts;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::view::card::document::card_document;
use crate::view::map::{Drawn, map};

/// The call whose example stands on it: well away from every edge, since systems cut icons into
/// circles.
const SHOWN: Call = Call::Leaning(Model::Eft);

/// How large the map is, in per cent of the side: its frame lies outside, and the lines between the
/// models run from edge to edge in any shape.
const SCALE: u32 = 124;

/// What can still be seen in the size of a thumbnail.
const BOLD: &str = "text{display:none}\
.map .frame,.map .hairline{stroke:#1c1b17;stroke-width:9}\
.map .point{stroke:#b23c1d;stroke-width:26}</style>";

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
    let (size, inner) = (size.to_string(), SCALE.to_string());
    let place = format!("-{}", (SCALE - 100) / 2);
    let view = html! {
        <svg viewBox="0 0 100 100" width={size.clone()} height={size}>
            <rect class="paper" width="100" height="100" />
            <svg x={place.clone()} y={place} width={inner.clone()} height={inner}>
                {map(texts, &drawn)}
            </svg>
        </svg>
    };
    card_document(&markup(view)).replacen("</style>", BOLD, 1)
}
