//! What all parts of a group's page have in common.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::group_label::GroupLabel;

/// A part with its heading.
pub(super) fn part(id: &'static str, heading: AttrValue, body: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h2 {id} tabindex="-1">{heading}</h2>
            {body}
        </section>
    }
}

/// A table in a part of the page that scrolls on its own where it is too wide.
pub(super) fn scrolling(texts: &Texts, heading: &str, table: Html) -> Html {
    let label = texts.filled(GroupLabel::Scroll, &[("table", heading)]);
    html! {
        <div class="scroll" role="region" aria-label={label} tabindex="0">
            <table class="shares">{table}</table>
        </div>
    }
}
