//! A result as a post shows it: at a glance, with the way to the rest.

use yew::prelude::*;

use super::affinities::affinities;
use super::few::few;
use super::portrait::portrait;
use super::scored::scored;
use super::whose::Whose;
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::view::way_out::WayOutLink;

/// The card of a result, with its name unless that is empty and a link that carries `fragment`.
/// Nothing on it can be changed, so it is rendered once.
pub fn brief(texts: &Texts, answers: &Answers, name: &str, fragment: String) -> Html {
    let whose = Whose::of(
        false,
        &AttrValue::from(name.to_owned()),
        answers.perspective,
    );
    html! {
        <article class="result brief">
            if !name.is_empty() {
                <p class="rank">{texts.filled(ResultLabel::EmbedName, &[("name", name)])}</p>
            }
            if let Some(profile) = &*scored(&answers.quiz) {
                {portrait(texts, answers, profile, &whose, None, affinities(texts, profile))}
            } else {
                {few(texts, answers, false, &Callback::noop())}
            }
            <p><WayOutLink texts={texts.clone()} {fragment} label={Key::from(ResultLabel::EmbedWhole)} /></p>
        </article>
    }
}
