//! The reading of the call at length, for whoever wants to read on.
//!
//! It opens in place, so that it can be read in a frame that opens no tab and without a network. Its
//! texts come with a later chunk, once the result is on screen, and nothing is rendered until
//! somebody opens it: the first screen of the result waits for none of it.

use yew::prelude::*;

use super::passages::passages;
use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::content::Texts;
use crate::content::part::Part;
use crate::content::passage::Topic;
use crate::content::result_label::ResultLabel;
use crate::domain::call::Call;
use crate::hooks::use_page::use_page;
use crate::view::control::doing;

/// What there is to read on.
#[derive(Properties, Clone, PartialEq)]
pub struct MoreProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The call of the result.
    pub call: Call,
    /// Called with the wish for the texts of the reading.
    pub on_action: Callback<Action>,
}

/// The reading behind a summary, with the way to the page where it stands too; nothing where too
/// little was answered.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let MoreProps {
        texts,
        call,
        on_action,
    } = props;
    let page = use_page(*call);
    let n_toggled = use_state(|| 0_u32);
    let ontoggle = {
        let n_toggled = n_toggled.clone();
        Callback::from(move |_: Event| n_toggled.set(*n_toggled + 1))
    };
    let Some(topic) = Topic::of(*call) else {
        return Html::default();
    };
    let summary = if topic.is_model() {
        ResultLabel::MoreModel
    } else {
        ResultLabel::MoreMixture
    };
    html! {
        <details class="more" {ontoggle}>
            // Where bytes are dear the texts set out only now, as soon as somebody reaches for them.
            <summary
                onpointerover={doing(on_action, Action::Fetch(Chunk::Sections))}
                onfocusin={doing(on_action, Action::Fetch(Chunk::Sections))}
            >
                {texts.label(summary)}
            </summary>
            if *n_toggled > 0 {
                // Whoever was quicker than the texts gets the link, and the reading the next time.
                if texts.has(Part::Sections) {
                    {passages(texts, topic, |words| html! { <h3>{words}</h3> })}
                }
                <p>
                    <a href={page} target="_blank" rel="noopener">
                        {texts.label(ResultLabel::MorePage)}
                    </a>
                </p>
            }
        </details>
    }
}
