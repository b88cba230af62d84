//! The table of contents beside the result, where there is room for it.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::platform::focus::focus_at_top;

/// A heading on the page: its id and its words.
pub type Entry = (&'static str, ResultLabel);

/// One button for each section. They are no links, because the address of an opened result ends
/// in its code, which a link to a section would replace.
pub fn contents(texts: &Texts, entries: &[Entry]) -> Html {
    html! {
        <nav class="contents" aria-labelledby="contents-heading">
            <p id="contents-heading">{texts.label(ResultLabel::ResultContents)}</p>
            <ol>
                for (id, label) in entries.iter().copied() {
                    <li key={id}>
                        <button
                            type="button"
                            class="quiet"
                            onclick={Callback::from(move |_: MouseEvent| focus_at_top(id))}
                        >
                            {texts.label(label)}
                        </button>
                    </li>
                }
            </ol>
        </nav>
    }
}
