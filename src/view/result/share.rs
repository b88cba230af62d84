//! What can be done with a result: copy the link that carries it all, or open a sharing tool.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::app::state::{Over, Tool};
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::hooks::use_copy::{Copied, use_copy};
use crate::hooks::use_link::use_link;
use crate::view::control::doing;
use crate::view::sentence::note;

/// The answers to link to.
#[derive(Properties, Clone, PartialEq)]
pub struct ShareProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The answers.
    pub answers: Answers,
    /// Called with the wish for a sharing tool.
    pub on_action: Callback<Action>,
}

/// The sharing tools by the words on their buttons.
const TOOLS: [(Tool, ResultLabel); 3] = [
    (Tool::Pictures, ResultLabel::ToolsPictures),
    (Tool::Comparison, ResultLabel::ToolsComparison),
    (Tool::History, ResultLabel::ToolsHistory),
];

/// One line of actions, the link first, since most people want that; the link itself where copying
/// is refused, and what it tells to whom.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let ShareProps {
        texts,
        answers,
        on_action,
    } = props;
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
            <p class="ways">
                <button type="button" class="primary" id="share-copy" {onclick}>
                    {texts.label(ResultLabel::ShareCopy)}
                </button>
                for (tool, label) in TOOLS {
                    {way(texts.label(label), Chunk::Tools, Over::Sharing(tool), on_action)}
                }
                {way(texts.label(ResultLabel::ToolsCharter), Chunk::Papers, Over::Papers, on_action)}
            </p>
            <p class="status" role="status">{status.clone()}</p>
            if copied == Copied::Refused {
                <input readonly={true} aria-label={status} value={make_link.emit(())} />
            }
            if copied != Copied::NotYet {
                {note(texts, ResultLabel::ShareNote)}
            }
        </section>
    }
}

/// The way to something over the result. Its chunk sets out as soon as somebody reaches for it.
pub fn way(words: AttrValue, chunk: Chunk, over: Over, on_action: &Callback<Action>) -> Html {
    html! {
        <button
            type="button"
            class="secondary"
            onpointerover={doing(on_action, Action::Fetch(chunk))}
            onfocusin={doing(on_action, Action::Fetch(chunk))}
            onclick={doing(on_action, Action::Show(Some(over)))}
        >
            {words}
        </button>
    }
}
