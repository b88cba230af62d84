//! The result: what the answers come to, why, and what to do with it; of one's own answers, of
//! those in a link, or why a link cannot be shown.

pub mod words;
pub mod scored;
pub mod part;
pub mod portrait;
pub mod brief;
pub mod headline;
pub mod affinities;
pub mod why;
pub mod reading;
pub mod shift;
pub mod duties;
pub mod time;
pub mod breadth;
pub mod scorecard;
pub mod next;
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
use crate::domain::call::Call;
use crate::domain::edition::Edition;
use crate::domain::explanation::Explanation;
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::section::Section;
use crate::hooks::step_focus::{STEP_HEADING, section_heading};
use crate::hooks::use_stage::{Stage, use_stage};
use crate::hooks::use_told::use_told;
use crate::hooks::use_way_out::carried;
use crate::view::control::button;
use about::{ABOUT_HEADING, about};
use affinities::{affinities, table};
use answers::{ANSWERS_HEADING, answers_list};
use bad_link::bad_link;
use breadth::breadth;
use brief::brief;
use contents::{Entry, contents};
use duties::duties;
use few::few;
use newer::newer;
use next::{NEXT_HEADING, next};
use part::{Reader, title};
use portrait::portrait;
use reading::{READING_HEADING, readings};
use scorecard::scorecard;
use scored::scored;
use share::{Share, way};
use shift::{SHIFT_HEADING, beside, shift};
use tell::tell;
use time::time;
use why::{WHY_HEADING, why};

/// The screen of `state`, if it shows a result.
pub fn screen(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    match &state.opened {
        Some(Opened::Bad(reason)) => bad_link(texts, state, *reason, on_action),
        Some(Opened::Answers(answers, name)) if state.shows_card() => {
            brief(texts, answers, name, carried(state))
        }
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
    use_told(answers, *own, embedding);
    let stage = use_stage(*returned);
    let (beside, below) = (stage >= Stage::Beside, stage >= Stage::Below);
    let profile = use_memo(answers.quiz, scored);
    let other_quiz = other.as_ref().map(|other| other.quiz);
    let other_profile = use_memo(other_quiz, |quiz| quiz.as_ref().and_then(Profile::of));
    let explanation = use_memo((answers.quiz, beside), |(quiz, beside)| {
        beside.then(|| Explanation::of(quiz)).flatten()
    });
    let other_begun = other_quiz.is_some_and(|quiz| quiz.n_answered() > 0);
    html! {
        <article class="result">
            if beside {
                {contents(texts, &entries(&reader, profile.is_some()))}
            }
            <div class="story">
                if *own {
                    {newer(&reader, *since)}
                } else {
                    {opened(texts, name, on_action)}
                }
                if let Some(profile) = (*profile).as_ref() {
                    {hero(&reader, profile, (*other_profile).as_ref(), beside.then_some(embedding.host))}
                    if beside {
                        if let Some(explanation) = &*explanation {
                            {why(texts, answers, explanation)}
                        }
                        {readings(texts, profile)}
                        {shift(&reader, profile, (*other_profile).as_ref(), other_begun)}
                    }
                } else {
                    {few(texts, answers, *own, on_action)}
                    {way(texts.label(ResultLabel::ToolsCharter), Chunk::Papers, Over::Papers, on_action)}
                }
                if below {
                    {sections(&reader, (**profile).as_ref())}
                }
            </div>
        </article>
    }
}

/// Everything that does not need a map.
fn sections(reader: &Reader, profile: Option<&Profile>) -> Html {
    let call = profile.map(|profile| profile.call);
    html! {
        <>
            {duties(reader, call)}
            {time(reader)}
            {breadth(reader)}
            {scorecard(reader)}
            if let Some(profile) = profile {
                {next(reader, &spoken_of(profile), profile.call)}
            }
            {answers_list(reader.texts, reader.answers, reader.own, reader.on_action)}
            {about(reader.texts, reader.own, reader.on_action)}
        </>
    }
}

/// The models that the call names or, where it names none, the two that pull most.
fn spoken_of(profile: &Profile) -> Vec<Model> {
    match profile.call {
        Call::Blend | Call::TooFew => {
            let [first, second, ..] = profile.ranked();
            vec![first.model, second.model]
        }
        call => call.models(),
    }
}

/// The headings on the page, in their order.
fn entries(reader: &Reader, has_map: bool) -> Vec<Entry> {
    let of_map = [
        (WHY_HEADING, ResultLabel::WhyHeading),
        (READING_HEADING, ResultLabel::ReadingLeader),
        (SHIFT_HEADING, ResultLabel::ShiftHeading),
    ];
    let mut entries = vec![(STEP_HEADING, ResultLabel::ResultCall)];
    if has_map {
        entries.extend(of_map);
    }
    let shown = |section: &Section| reader.shows(*section);
    let sections = Section::ALL.into_iter().filter(shown);
    entries.extend(sections.map(|section| (section_heading(section), title(section))));
    if has_map {
        entries.push((NEXT_HEADING, ResultLabel::NextHeading));
    }
    entries.push((ANSWERS_HEADING, ResultLabel::AnswersHeading));
    entries.push((ABOUT_HEADING, ResultLabel::AboutHeading));
    entries
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
fn hero(reader: &Reader, profile: &Profile, other: Option<&Profile>, host: Option<Host>) -> Html {
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
    html! {
        <>
            {portrait(texts, answers, profile, beside(reader, other), aside.unwrap_or_default())}
            if host.is_some() {
                {table(texts, profile)}
            }
        </>
    }
}
