//! A result as a post shows it: at a glance, with the way to the rest.

use yew::prelude::*;

use super::few::few;
use super::portrait::portrait;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::Answers;
use crate::domain::profile::Profile;
use crate::view::way_out::WayOutLink;

/// The result to show.
#[derive(Properties, Clone, PartialEq)]
pub struct BriefProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The answers.
    pub answers: Answers,
    /// The name that the link gave them, if it gave one.
    pub name: AttrValue,
    /// The fragment of the link to the whole result.
    pub fragment: AttrValue,
}

/// The card of a result. Nothing on it can be changed.
#[component]
pub fn Brief(props: &BriefProps) -> Html {
    let BriefProps {
        texts,
        answers,
        name,
        fragment,
    } = props;
    let profile = use_memo(answers.quiz, Profile::of);
    html! {
        <article class="result brief">
            if !name.is_empty() {
                <p class="rank">{texts.filled(Label::EmbedName, &[("name", name)])}</p>
            }
            if let Some(profile) = &*profile {
                {portrait(texts, answers, profile, None, Html::default())}
            } else {
                {few(texts, answers, false, &Callback::noop())}
            }
            <p><WayOutLink texts={texts.clone()} {fragment} label={Label::EmbedWhole} /></p>
        </article>
    }
}
