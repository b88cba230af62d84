//! What the newest edition asks beyond what was answered, and the way to it.

use yew::prelude::*;

use super::part::Reader;
use crate::app::action::Action;
use crate::content::result_label::ResultLabel;
use crate::domain::edition::Edition;
use crate::view::control::button;

/// How many items are new to who answered the edition `since`, on a button that leads to the first
/// one; nothing if none is.
pub fn newer(reader: &Reader, since: Edition) -> Html {
    let (texts, items) = (reader.texts, reader.answers.new_items(since));
    let Some(first) = items.first() else {
        return Html::default();
    };
    let label = match items.len() {
        1 => texts.label(ResultLabel::EditionOne),
        n => texts.filled(ResultLabel::EditionSome, &[("n", &n.to_string())]),
    };
    let answer = button("secondary", label, reader.on_action, Action::from(*first));
    html! { <p class="opened">{answer}</p> }
}
