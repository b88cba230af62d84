//! A link that can be copied, with what it tells to whom.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::label::Label;
use crate::hooks::use_copy::{Copied, use_copy};

/// A text to copy.
#[derive(Properties, Clone, PartialEq)]
pub struct CopyTextProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The id of its field.
    pub id: &'static str,
    /// What the text is.
    pub label: AttrValue,
    /// What has to be known about it.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// The words of the button.
    pub button: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// Whether it is long, and shown in a field of several lines.
    #[prop_or_default]
    pub long: bool,
}

/// The text in a field that can be selected by hand, and a button that copies it.
#[component]
pub fn CopyText(props: &CopyTextProps) -> Html {
    let CopyTextProps {
        texts,
        id,
        label,
        about,
        button,
        text,
        long,
    } = props;
    let (copied, copy) = use_copy();
    let onclick = {
        let text = text.clone();
        copy.reform(move |_: MouseEvent| text.to_string())
    };
    let status = match copied {
        Copied::NotYet => AttrValue::default(),
        Copied::Done => texts.label(Label::ShareCopied),
        Copied::Refused => texts.label(Label::ShareFailed),
    };
    let about_id = [*id, "about"].join("-");
    // Several of them stand on one screen, so each says what it copies.
    let name = [button.as_str(), label.as_str()].join(": ");
    let described = about.as_ref().map(|_| about_id.clone());
    html! {
        <div class="copy">
            <label for={*id}>{label}</label>
            if let Some(about) = about {
                <p class="note" id={about_id}>{about}</p>
            }
            <div class="row">
                if *long {
                    <textarea id={*id} readonly={true} rows="5" aria-describedby={described} value={text.clone()} />
                } else {
                    <input id={*id} readonly={true} aria-describedby={described} value={text.clone()} dir="ltr" />
                }
                <button type="button" class="secondary" aria-label={name} {onclick}>{button}</button>
            </div>
            <span class="status" role="status">{status}</span>
        </div>
    }
}
