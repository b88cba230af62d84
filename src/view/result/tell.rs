//! Whether the page around the widget is told the result, which only the taker decides.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::embedding::Host;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::view::control::button;
use crate::view::sentence::note;

/// One button, and what it does. Where no page listens there is nothing to decide.
pub fn tell(texts: &Texts, host: Host, on_action: &Callback<Action>) -> Html {
    let (class, label, note_label, told) = match host {
        Host::Absent => return Html::default(),
        Host::Listening => (
            "secondary",
            ResultLabel::EmbedTell,
            ResultLabel::EmbedTellNote,
            true,
        ),
        Host::Told => (
            "quiet",
            ResultLabel::EmbedUntell,
            ResultLabel::EmbedTold,
            false,
        ),
    };
    html! {
        <div class="tell">
            {button(class, texts.label(label), on_action, Action::TellHost(told))}
            <div role="status">{note(texts, note_label)}</div>
        </div>
    }
}
