//! Words that can be typed over where they stand.

#![allow(
    clippy::ignored_unit_patterns,
    reason = "the macro writes one for an element by name"
)]

use yew::prelude::*;

use crate::platform::rich::typed_text;

/// Words and where they stand.
#[derive(Properties, Clone, PartialEq)]
pub struct EditableProps {
    /// The element that holds them.
    pub tag: &'static str,
    /// How it looks.
    #[prop_or_default]
    pub class: &'static str,
    /// Its id, where something refers to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The id of what names it, where it is a field without words of its own.
    #[prop_or_default]
    pub labelled: Option<AttrValue>,
    /// The ids of what more there is to say about it.
    #[prop_or_default]
    pub described: Option<AttrValue>,
    /// What stands there.
    pub words: AttrValue,
    /// Called with what is typed.
    pub on_type: Callback<String>,
}

/// The element. The browser changes what is in it, so it is rendered with the words that it began
/// with for as long as it lives.
#[component]
pub fn Editable(props: &EditableProps) -> Html {
    let EditableProps {
        tag,
        class,
        id,
        labelled,
        described,
        words,
        on_type,
    } = props;
    let first = use_state(|| words.clone());
    let is_empty = words.trim().is_empty();
    let oninput = {
        let on_type = on_type.clone();
        move |event: InputEvent| {
            if let Some(text) = typed_text(&event) {
                on_type.emit(text);
            }
        }
    };
    let role = labelled.is_some().then_some("textbox");
    html! {
        <@{*tag}
            class={if is_empty { [*class, " empty"].concat() } else { (*class).to_owned() }}
            contenteditable="plaintext-only"
            id={id.clone()}
            {role}
            aria-multiline={labelled.is_some().then_some("true")}
            aria-labelledby={labelled.clone()}
            aria-describedby={described.clone()}
            {oninput}
        >
            {(*first).clone()}
        </@>
    }
}
