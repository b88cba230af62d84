//! The result page: what the answers come to, why, and what to do with it.

pub mod headline;
pub mod affinities;
pub mod why;
pub mod reading;
pub mod answers;
pub mod share;
pub mod about;
pub mod few;

use yew::prelude::*;

use crate::app::action::Action;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::{Answers, RoleView};
use crate::domain::explanation::Explanation;
use crate::domain::profile::Profile;
use crate::view::control::button;
use crate::view::map::map;
use about::about;
use affinities::{affinities, table};
use answers::answers_list;
use few::few;
use headline::{headline, place};
use reading::readings;
use share::Share;
use why::why;

/// A set of answers to show the result of.
#[derive(Properties, Clone, PartialEq)]
pub struct ResultPageProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The answers.
    pub answers: Answers,
    /// Whether they are the taker's own, and can be changed, or came with a link.
    pub own: bool,
    /// Called with everything the taker does.
    pub on_action: Callback<Action>,
}

/// The result of a set of answers. Everything on it is derived from them here and now.
#[component]
pub fn ResultPage(props: &ResultPageProps) -> Html {
    let ResultPageProps {
        texts,
        answers,
        own,
        on_action,
    } = props;
    let profile = use_memo(answers.quiz, Profile::of);
    let explanation = use_memo(answers.quiz, Explanation::of);
    html! {
        <article class="result">
            if !own {
                {opened(texts, on_action)}
            }
            if let Some(profile) = &*profile {
                {hero(texts, answers, profile)}
                if let Some(explanation) = &*explanation {
                    {why(texts, &answers.quiz, explanation)}
                }
                {readings(texts, profile)}
            } else {
                {few(texts, answers, *own, on_action)}
            }
            {answers_list(texts, answers, *own, on_action)}
            {about(texts, *own, on_action)}
        </article>
    }
}

fn opened(texts: &Texts, on_action: &Callback<Action>) -> Html {
    html! {
        <p class="opened">
            <span>{texts.label(Label::OpenedNotice)}</span>
            {button("secondary", texts.label(Label::OpenedTake), on_action, Action::TakeYourself)}
        </p>
    }
}

fn hero(texts: &Texts, answers: &Answers, profile: &Profile) -> Html {
    let guess = answers.self_view.and_then(RoleView::model);
    html! {
        <>
            {headline(texts, profile, guess)}
            <div class="hero">
                <figure>
                    {map(texts, profile.position, &profile.region, guess, place(texts, profile.position).into())}
                    <figcaption>{texts.label(Label::MapRegion)}</figcaption>
                </figure>
                <div>
                    {affinities(texts, profile)}
                    <Share texts={texts.clone()} answers={*answers} />
                </div>
            </div>
            {table(texts, profile)}
        </>
    }
}
