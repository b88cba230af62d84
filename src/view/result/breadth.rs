//! Who covers the ten areas of technology, as a strip.

use yew::prelude::*;

use super::part::Reader;
use super::words::COVERS;
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::result_label::ResultLabel;
use crate::domain::breadth::{Area, Cover};
use crate::domain::section::Section;
use crate::view::sentence::note;

/// The strip, the areas that nobody covers by name, and where help is found.
pub fn breadth(reader: &Reader) -> Html {
    let (texts, breadth) = (reader.texts, &reader.answers.breadth);
    reader.optional(Section::Breadth, || {
        let uncovered: Vec<AttrValue> = Area::all()
            .filter(|area| breadth.get(*area) == Some(Cover::Nobody))
            .map(|area| texts.get(Key::Area(area)))
            .collect();
        let verdict = if uncovered.is_empty() {
            texts.label(ResultLabel::BreadthAllCovered)
        } else {
            texts.filled(
                ResultLabel::BreadthUncovered,
                &[("areas", &uncovered.join(", "))],
            )
        };
        html! {
            <>
                <ol class="strip">
                    for area in Area::all() {
                        {cell(texts, area, breadth.get(area))}
                    }
                </ol>
                <p>{verdict}</p>
                {note(texts, ResultLabel::BreadthReading)}
                {note(texts, ResultLabel::BreadthAsk)}
            </>
        }
    })
}

/// One area: its mark, its name, and how it is covered in words.
fn cell(texts: &Texts, area: Area, cover: Option<Cover>) -> Html {
    let (class, label) = match cover {
        None => ("none", ResultLabel::CoverUnanswered),
        Some(cover) => (
            ["hands-on", "can-judge", "rely", "nobody"][cover as usize],
            COVERS[cover as usize],
        ),
    };
    html! {
        <li key={area.index()} {class}>
            <span>{texts.get(Key::Area(area))}</span>
            <small>{texts.label(label)}</small>
        </li>
    }
}
