//! Translated sentences with markup in their gaps.

use yew::prelude::*;

use crate::content::key::Key;
use crate::content::{Segment, Texts, segments};
use crate::domain::model::Model;

/// The label with each gap replaced by the markup given for it.
pub fn sentence(texts: &Texts, label: impl Into<Key>, gaps: &[(&str, Html)]) -> Html {
    filled_with(&texts.label(label), gaps)
}

/// A text with each gap replaced by the markup given for it.
pub fn filled_with(text: &str, gaps: &[(&str, Html)]) -> Html {
    let pieces = segments(text).map(|segment| match segment {
        Segment::Text(words) => html! { {AttrValue::from(words.to_owned())} },
        Segment::Gap(name) => gaps
            .iter()
            .find(|(gap, _)| *gap == name)
            .map(|(_, markup)| markup.clone())
            .unwrap_or_default(),
    });
    pieces.collect()
}

/// A label as a paragraph.
pub fn paragraph(texts: &Texts, label: impl Into<Key>) -> Html {
    html! { <p>{texts.label(label)}</p> }
}

/// A label as a paragraph that explains more than it says.
pub fn note(texts: &Texts, label: impl Into<Key>) -> Html {
    html! { <p class="note">{texts.label(label)}</p> }
}

/// A label as the heading of a part of a section.
pub fn subheading(texts: &Texts, label: impl Into<Key>) -> Html {
    html! { <h3>{texts.label(label)}</h3> }
}

/// The name of a model as it stands in a sentence.
pub fn model_name(texts: &Texts, model: Model) -> Html {
    html! { <em class="model">{texts.model(model)}</em> }
}

/// A number as text.
pub fn number(n: usize) -> Html {
    html! { {AttrValue::from(n.to_string())} }
}

/// The nearest whole number to a percentage or a coordinate.
#[must_use]
pub fn whole(value: f64) -> i32 {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "percentages and coordinates are at most a few hundred"
    )]
    let whole = libm::round(value) as i32;
    whole
}
