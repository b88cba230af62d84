//! The result: what the answers come to, why, and what to do with it; of one's own answers, of
//! those in a link, or why a link cannot be shown.

pub mod words;
pub mod whose;
pub mod scored;
pub mod part;
pub mod portrait;
pub mod brief;
pub mod headline;
pub mod affinities;
pub mod twin;
pub mod sure;
pub mod why;
pub mod reading;
pub mod passages;
pub mod more;
pub mod shift;
pub mod duties;
pub mod time;
pub mod breadth;
pub mod scorecard;
pub mod next;
pub mod open;
pub mod answers;
pub mod share;
pub mod tell;
pub mod about;
pub mod few;
pub mod newer;
pub mod contents;
pub mod bad_link;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::app::embedding::{Embedding, Host};
use crate::app::state::{Opened, Over, State};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::edition::Edition;
use crate::domain::explanation::Explanation;
use crate::domain::profile::Profile;
use crate::domain::response::Responses;
use crate::hooks::use_stage::{Stage, use_stage};
use crate::hooks::use_told::use_told;
use crate::hooks::use_way_out::carried;
use crate::view::control::button;
use about::about;
use affinities::affinities;
use answers::answers_list;
use bad_link::bad_link;
use breadth::breadth;
use brief::Brief;
use contents::{contents, entries};
use duties::duties;
use few::few;
use headline::spoken_of;
use newer::newer;
use next::next;
use open::open;
use part::Reader;
use portrait::portrait;
use reading::{readings, risks};
use scorecard::scorecard;
use scored::scored;
use share::{Share, way};
use shift::{beside, shift};
use sure::sure;
use tell::tell;
use time::time;
use twin::twin;
use whose::Whose;
use why::why;

/// The screen of `state`, if it shows a result.
pub fn screen(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    match &state.opened {
        Some(Opened::Bad(reason)) => bad_link(texts, state, *reason, on_action),
        Some(Opened::Answers(answers, name)) if state.shows_card() => html! {
            <Brief
                key="opened-card"
                texts={texts.clone()}
                answers={**answers}
                own={false}
                name={name.clone()}
                fragment={carried(state)}
                embedding={state.embedding}
                {on_action}
            />
        },
        None if state.shows_card() => html! {
            <Brief
                key="card"
                texts={texts.clone()}
                answers={state.answers}
                own={true}
                fragment={carried(state)}
                embedding={state.embedding}
                {on_action}
            />
        },
        Some(Opened::Answers(answers, name)) => html! {
            <ResultPage
                key="opened"
                texts={texts.clone()}
                answers={**answers}
                other={state.other().copied()}
                own={false}
                name={name.clone()}
                returned={false}
                embedding={state.embedding}
                {on_action}
            />
        },
        Some(Opened::Comparison(_)) | None => html! {
            <ResultPage
                key="result"
                texts={texts.clone()}
                answers={state.answers}
                other={state.other().copied()}
                own={true}
                since={state.since}
                returned={state.returned.is_some()}
                embedding={state.embedding}
                {on_action}
            />
        },
    }
}

/// A set of answers to show the result of.
#[derive(Properties, Clone, PartialEq)]
pub struct ResultPageProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The answers.
    pub answers: Answers,
    /// The answers from the other perspective.
    pub other: Option<Answers>,
    /// Whether they are the taker's own, and can be changed, or came with a link.
    pub own: bool,
    /// The name that a link gave them, if it gave one.
    #[prop_or_default]
    pub name: AttrValue,
    /// The edition that the taker's own answers were found in.
    #[prop_or_default]
    pub since: Edition,
    /// Whether the taker comes back to a section, which has to be there at once.
    pub returned: bool,
    /// The page around the widget.
    #[prop_or_default]
    pub embedding: Embedding,
    /// Called with everything the taker does.
    pub on_action: Callback<Action>,
}

/// The result of a set of answers. Everything on it is derived from them here and now, what
/// stands above the fold first.
#[component]
pub fn ResultPage(props: &ResultPageProps) -> Html {
    let ResultPageProps {
        texts,
        answers,
        other,
        own,
        name,
        since,
        returned,
        embedding,
        on_action,
    } = props;
    let reader = Reader {
        texts,
        answers,
        own: *own,
        offered: embedding.offered,
        on_action,
    };
    let whose = Whose::of(*own, name, answers.perspective);
    use_told(answers, *own, embedding);
    let stage = use_stage(*returned);
    let (beside, below) = (stage >= Stage::Beside, stage >= Stage::Below);
    let profile = use_memo(answers.quiz, scored);
    let other_quiz = other.as_ref().map(|other| other.quiz);
    let other_profile = use_memo(other_quiz, |quiz| quiz.as_ref().and_then(Profile::of));
    let explanation = use_memo((answers.quiz, beside), |(quiz, beside)| {
        beside.then(|| Explanation::of(quiz)).flatten()
    });
    let other_profile = (*other_profile).as_ref();
    html! {
        <article class="result">
            if beside {
                {contents(texts, &entries(&reader, &whose, profile.is_some()))}
            }
            <div class="story">
                if *own {
                    {newer(&reader, *since)}
                } else {
                    {opened(texts, name, on_action)}
                }
                if let Some(profile) = (*profile).as_ref() {
                    {hero(&reader, profile, &whose, other_profile, beside.then_some(embedding.host))}
                    if let Some(explanation) = &*explanation {
                        {explained(&reader, profile, &whose, explanation)}
                    }
                } else {
                    {few(texts, answers, *own, on_action)}
                    {way(texts.label(ResultLabel::ToolsCharter), Chunk::Papers, Over::Papers, on_action)}
                }
                if below {
                    {told(&reader, (**profile).as_ref(), other_profile, other_quiz)}
                }
            </div>
        </article>
    }
}

/// What follows from the answers to the quiz: how sure the call is, what led to it, and what the
/// job is like.
fn explained(reader: &Reader, profile: &Profile, whose: &Whose, explanation: &Explanation) -> Html {
    let (texts, answers) = (reader.texts, reader.answers);
    html! {
        <>
            {sure(texts, answers, profile, explanation.flips.as_ref())}
            {why(texts, answers, whose, profile.position, explanation)}
            {readings(texts, whose, profile.call, &spoken_of(profile), reader.on_action)}
        </>
    }
}

/// The rest of the story: what goes wrong and what to do, where the role is going, what else was
/// told, and what is still open. All that needs a map is left out without one.
fn told(
    reader: &Reader,
    profile: Option<&Profile>,
    other: Option<&Profile>,
    other_quiz: Option<Responses>,
) -> Html {
    let call = profile.map(|profile| profile.call);
    let other_begun = other_quiz.is_some_and(|quiz| quiz.n_answered() > 0);
    html! {
        <>
            if let Some(profile) = profile {
                {risks(reader.texts, &spoken_of(profile))}
                {next(reader, &spoken_of(profile), profile.call)}
                {shift(reader, profile, other, other_begun)}
            }
            {duties(reader, call)}
            {time(reader)}
            {breadth(reader)}
            {scorecard(reader)}
            {open(reader)}
            {answers_list(reader.texts, reader.answers, reader.own, reader.on_action)}
            {about(reader.texts, reader.own, reader.on_action)}
        </>
    }
}

fn opened(texts: &Texts, name: &str, on_action: &Callback<Action>) -> Html {
    let told = if name.is_empty() {
        texts.label(ResultLabel::OpenedNotice)
    } else {
        texts.filled(ResultLabel::OpenedNamed, &[("name", name)])
    };
    html! {
        <p class="opened">
            <span>{told}</span>
            {button("secondary", texts.label(ResultLabel::OpenedTake), on_action, Action::TakeYourself)}
        </p>
    }
}

/// The result at a glance: the call and the map first; with `host`, which is a paint later, the
/// affinities and what can be done with them.
fn hero(
    reader: &Reader,
    profile: &Profile,
    whose: &Whose,
    other: Option<&Profile>,
    host: Option<Host>,
) -> Html {
    let (texts, answers) = (reader.texts, reader.answers);
    let aside = host.map(|host| {
        html! {
            <>
                {affinities(texts, profile)}
                <Share texts={texts.clone()} answers={*answers} on_action={reader.on_action} />
                if reader.own {
                    {tell(texts, host, reader.on_action)}
                }
            </>
        }
    });
    let beside = beside(reader, other);
    let twin = host.map(|_| twin(texts, answers, profile, whose, beside.as_ref()));
    html! {
        <>
            {portrait(texts, answers, profile, whose, beside, aside.unwrap_or_default())}
            {twin.unwrap_or_default()}
        </>
    }
}
