//! The controls that the form and the stage are made of.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;

/// What a select offers: values with their words, the default first.
pub(super) type Choices = &'static [(&'static str, EmbedLabel)];

/// A select with its label.
pub(super) fn select(texts: &Texts, id: &'static str, label: EmbedLabel, choices: Choices) -> Html {
    html! {
        <div class="field">
            <label for={id}>{texts.embed(label)}</label>
            <select {id} autocomplete="off">
                for &(value, label) in choices {
                    <option {value}>{texts.embed(label)}</option>
                }
            </select>
        </div>
    }
}

/// A text field with its label, what can be written into it, and what is said where that is wrong.
pub(super) fn field(
    texts: &Texts,
    id: &'static str,
    [label, about, wrong]: [EmbedLabel; 3],
) -> Html {
    let (about_id, wrong_id) = (format!("{id}-about"), format!("no-{id}"));
    html! {
        <div class="field">
            <label for={id}>{texts.embed(label)}</label>
            <input
                type="text"
                {id}
                dir="ltr"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby={format!("{about_id} {wrong_id}")}
            />
            <p id={about_id} class="note">{texts.embed(about)}</p>
            <p id={wrong_id} class="note" role="alert" hidden={true}>{texts.embed(wrong)}</p>
        </div>
    }
}

/// A line about a control, which names it by this id.
pub(super) fn note(texts: &Texts, id: &'static str, about: EmbedLabel) -> Html {
    html! { <p {id} class="note">{texts.embed(about)}</p> }
}
