//! The picture of the quiz itself, with an example on its map.

use yew::prelude::*;

use super::layout::{Layout, Shape};
use super::measure::{LEADING, fitted};
use super::{foot, frame, map_at, run, sentence, text, top};
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::page_label::PageLabel;
use crate::domain::profile::Profile;
use crate::view::map::Drawn;
use crate::view::result::headline::place;
use crate::view::result::whose::Whose;

/// The sizes that the description may have, from the largest down.
const DESCRIPTION: [f64; 6] = [25.0, 23.0, 21.0, 19.0, 17.0, 15.0];

/// The question, what the quiz is, and the map of `example`.
pub fn invitation(texts: &Texts, example: &Profile, address: &str, shape: Shape) -> Html {
    let layout = Layout::of(shape, texts.dir());
    let drawn = Drawn {
        id: "card-map",
        position: example.position,
        region: &example.region,
        named: &[],
        whose: None,
        guess: None,
        beside: None,
        description: place(texts, example.position, &Whose::Role).into(),
    };
    let area = layout.bars;
    let words = run(&texts.page(PageLabel::StartDescription));
    let description = fitted(&words, &DESCRIPTION, (area.width, area.height));
    let mut base = area.y;
    let parts = html! {
        <>
            {top(texts, "", layout.top)}
            {sentence(texts, &run(&texts.label(Label::StartTitle)), layout.sentence)}
            for line in &description.lines {
                {{
                    base += description.size * LEADING * 1.2;
                    text(texts, area, base, description.size, None, line)
                }}
            }
            {map_at(texts, &drawn, layout.map)}
            {foot(texts, address, layout.foot)}
        </>
    };
    frame(shape, texts.page(PageLabel::StartPicture), parts)
}
