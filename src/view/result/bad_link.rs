//! A link that cannot be shown: what is wrong with it, and what to do.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{BadLink, State};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::button;
use crate::view::sentence::paragraph;

/// One sentence for each kind of bad link, and the way to one's own answers. Nothing of the link
/// is shown as a result.
pub fn bad_link(
    texts: &Texts,
    state: &State,
    reason: BadLink,
    on_action: &Callback<Action>,
) -> Html {
    let words = match reason {
        BadLink::Truncated => ResultLabel::LinkTruncated,
        BadLink::Altered => ResultLabel::LinkAltered,
        BadLink::NewerEdition => ResultLabel::LinkNewer,
        BadLink::NotOurs => ResultLabel::LinkForeign,
    };
    let way_on = if state.answers.is_empty() {
        ResultLabel::LinkStart
    } else {
        ResultLabel::OpenedResume
    };
    html! {
        <section class="bad-link">
            <h1 id={STEP_HEADING} tabindex="-1">{texts.label(ResultLabel::LinkHeading)}</h1>
            {paragraph(texts, words)}
            <p>
                {button("primary", texts.label(way_on), on_action, Action::TakeYourself)}
            </p>
        </section>
    }
}
