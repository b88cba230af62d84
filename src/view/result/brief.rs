//! A result as a post shows it: at a glance, with the way to the rest.

use yew::prelude::*;

use super::affinities::affinities;
use super::few::few;
use super::portrait::portrait;
use super::scored::scored;
use super::tell::tell;
use super::whose::Whose;
use crate::app::action::Action;
use crate::app::embedding::Embedding;
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::label::Label;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::hooks::use_told::use_told;
use crate::hooks::use_way_out::use_way_out;
use crate::view::control::button;
use crate::view::sentence::note;
use crate::view::way_out::WayOutLink;

/// A result for the card.
#[derive(Properties, Clone, PartialEq)]
pub struct BriefProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The answers.
    pub answers: Answers,
    /// Whether they are the taker's own, who can go back to them, or came with a link.
    pub own: bool,
    /// The name that a link gave them, if it gave one.
    #[prop_or_default]
    pub name: AttrValue,
    /// The fragment that carries them to the whole result.
    pub fragment: AttrValue,
    /// The page around the widget.
    pub embedding: Embedding,
    /// Called with everything the taker does.
    pub on_action: Callback<Action>,
}

/// The card of a result.
#[component]
pub fn Brief(props: &BriefProps) -> Html {
    let BriefProps {
        texts,
        answers,
        own,
        name,
        fragment,
        embedding,
        on_action,
    } = props;
    use_told(answers, *own, embedding);
    let whose = Whose::of(*own, name, answers.perspective);
    let profile = use_memo(answers.quiz, scored);
    let is_led = use_way_out(fragment).is_led;
    html! {
        <article class="result brief">
            if !name.is_empty() {
                <p class="rank">{texts.filled(ResultLabel::EmbedName, &[("name", name)])}</p>
            }
            if let Some(profile) = (**profile).as_ref() {
                {portrait(texts, answers, profile, &whose, None, affinities(texts, profile))}
            } else {
                {few(texts, answers, *own, on_action)}
            }
            <p class="ways">
                if *own {
                    {button("quiet", texts.label(Label::QuizBack), on_action, Action::Back)}
                }
                <WayOutLink
                    texts={texts.clone()}
                    {fragment}
                    label={Key::from(ResultLabel::EmbedWhole)}
                />
            </p>
            if is_led {
                {note(texts, ResultLabel::EmbedLed)}
            }
            if *own {
                {tell(texts, embedding.host, on_action)}
            }
        </article>
    }
}
