//! The link that carries the whole result, and what it tells to whom.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::Answers;
use crate::hooks::use_copy::{Copied, use_copy};
use crate::hooks::use_link::use_link;
use crate::view::sentence::note;

/// The answers to link to.
#[derive(Properties, Clone, PartialEq)]
pub struct ShareProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The answers.
    pub answers: Answers,
}

/// A button that copies the link, and the link itself where copying is refused.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let ShareProps { texts, answers } = props;
    let make_link = use_link(*answers);
    let (copied, copy) = use_copy();
    let onclick = {
        let make_link = make_link.clone();
        Callback::from(move |_: MouseEvent| copy.emit(make_link.emit(())))
    };
    let status = match copied {
        Copied::NotYet => AttrValue::default(),
        Copied::Done => texts.label(Label::ShareCopied),
        Copied::Refused => texts.label(Label::ShareFailed),
    };
    html! {
        <section class="link" aria-labelledby="share-copy">
            <button type="button" class="primary" id="share-copy" {onclick}>
                {texts.label(Label::ShareCopy)}
            </button>
            <span class="status" role="status">{status.clone()}</span>
            if copied == Copied::Refused {
                <input readonly={true} aria-label={status} value={make_link.emit(())} />
            }
            {note(texts, Label::ShareNote)}
        </section>
    }
}
