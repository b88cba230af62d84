//! The way out of a frame, where the browser lets anybody out.

use yew::prelude::*;

use crate::app::state::{Memory, State};
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::label::Label;
use crate::hooks::use_copy::{Copied, use_copy};
use crate::hooks::use_way_out::{carried, use_way_out};

/// The way out of the frame that the widget sits in, with all that was answered. The card of a
/// result has one of its own.
pub fn way_out(texts: &Texts, state: &State) -> Html {
    if !state.embedding.is_framed || state.shows_card() {
        return Html::default();
    }
    html! {
        <WayOutLink texts={texts.clone()} fragment={carried(state)} label={Key::from(Label::EmbedTab)} />
    }
}

/// What has to be said where the browser keeps no answers.
pub fn memory(texts: &Texts, state: &State) -> Html {
    if state.memory != Memory::Denied || state.shows_card() {
        return Html::default();
    }
    html! {
        <p class="memory" role="status">{texts.label(Label::NoticeDenied)}</p>
    }
}

/// Where to, and in which words.
#[derive(Properties, Clone, PartialEq)]
pub struct WayOutLinkProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The fragment that carries the state.
    pub fragment: AttrValue,
    /// The words of the link.
    pub label: Key,
}

/// A link that opens a tab, and a button that copies the link where a sandbox opens none, or where
/// the page around it opens it and would know the answers from then on.
#[component]
pub fn WayOutLink(props: &WayOutLinkProps) -> Html {
    let way_out = use_way_out(&props.fragment);
    let (copied, copy) = use_copy();
    let texts = &props.texts;
    let link = way_out.opens.then(|| {
        html! {
            <a class="way-out" href={&way_out.link} target="_blank" rel="noopener">
                {texts.label(props.label)}
            </a>
        }
    });
    if let Some(link) = link.clone().filter(|_| !way_out.is_led) {
        return link;
    }
    let onclick = {
        let link = way_out.link.to_string();
        Callback::from(move |_: MouseEvent| copy.emit(link.clone()))
    };
    let status = match copied {
        Copied::NotYet => AttrValue::default(),
        Copied::Done => texts.label(Label::ShareCopied),
        Copied::Refused => texts.label(Label::ShareFailed),
    };
    html! {
        <>
        {link.unwrap_or_default()}
        <span class="way-out">
            <button type="button" class="quiet" {onclick}>{texts.label(Label::EmbedCopy)}</button>
            <span class="status" role="status">{status.clone()}</span>
            if copied == Copied::Refused {
                <input readonly={true} aria-label={status} value={way_out.link} />
            }
        </span>
        </>
    }
}
