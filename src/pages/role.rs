//! What stands above the quiz on the page of a call: what it means, for whom it was shared with or
//! found it in a search, and the ways to the pages of its neighbours.

use yew::prelude::*;

use super::page::meaning;
use crate::content::Texts;
use crate::content::key::Reading;
use crate::content::page_label::PageLabel;
use crate::content::passage::Topic;
use crate::content::result_label::ResultLabel;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::view::map::{Drawn, map};
use crate::view::result::headline::{call_sentence, place};
use crate::view::result::passages::{passages, told};
use crate::view::result::whose::Whose;
use crate::wire::preview::slug;

/// What is told of each model in short.
const TOLD: [(ResultLabel, Reading); 5] = [
    (ResultLabel::ReadingJob, Reading::Job),
    (ResultLabel::ReadingReportsTo, Reading::ReportsTo),
    (ResultLabel::ReadingTeam, Reading::Team),
    (ResultLabel::ReadingJudgedBy, Reading::JudgedBy),
    (ResultLabel::ReadingRisk, Reading::Risk),
];

/// The call, the map of an example, the reading, and where to go on.
pub fn role(texts: &Texts, call: Call, example: &Profile) -> Html {
    html! {
        <section id="role" aria-labelledby="role-heading">
            {introduction(texts, call, example)}
            <div class="role-reading">
                if let Some(topic) = Topic::of(call) {
                    {passages(texts, topic, |words| html! { <h2>{words}</h2> })}
                }
                for model in call.models() {
                    {in_short(texts, model, call)}
                }
            </div>
            <nav class="role-related" aria-labelledby="role-related">
                <h2 id="role-related">{texts.page(PageLabel::RoleRelated)}</h2>
                <ul>
                    for other in related(call) {
                        <li>{way(texts, other)}</li>
                    }
                </ul>
            </nav>
            <p class="role-invitation">{texts.page(PageLabel::RoleInvitation)}</p>
        </section>
    }
}

fn introduction(texts: &Texts, call: Call, example: &Profile) -> Html {
    let drawn = Drawn {
        id: "role-map",
        position: example.position,
        region: &example.region,
        named: &call.models(),
        whose: None,
        guess: None,
        beside: None,
        description: place(texts, example.position, &Whose::Role).into(),
    };
    html! {
        <div class="role">
            <div>
                <p class="rank">{texts.page(PageLabel::RoleKind)}</p>
                <h1 id="role-heading">{call_sentence(texts, call)}</h1>
                for model in call.models() {
                    <p class="summary">{texts.reading(model, Reading::Summary)}</p>
                }
                <p>{meaning(texts, call)}</p>
                <p><a href="../../">{texts.label(ResultLabel::LinkStart)}</a></p>
            </div>
            <figure>
                {map(texts, &drawn)}
                <figcaption>{texts.page(PageLabel::RoleExample)}</figcaption>
            </figure>
        </div>
    }
}

/// The facts about a model; beside a mixture, with the way to its own page.
fn in_short(texts: &Texts, model: Model, call: Call) -> Html {
    let is_alone = call.models().len() == 1;
    let heading = if is_alone {
        html! { {texts.page(PageLabel::RoleFacts)} }
    } else {
        way(texts, Call::Clear(model))
    };
    html! {
        <div class="role-facts">
            <h2>{heading}</h2>
            <dl>
                for (label, part) in TOLD {
                    <dt>{texts.label(label)}</dt>
                    <dd>{told(texts, model, part)}</dd>
                }
            </dl>
        </div>
    }
}

/// What to read after this: of a model its mixtures and the other models; of a mixture its models;
/// otherwise all models.
fn related(call: Call) -> Vec<Call> {
    let named = call.models();
    let is_model = named.len() == 1;
    let is_near = |other: &Call| match other {
        Call::Clear(model) => named.is_empty() || named.contains(model) != is_model,
        Call::Between(one, other) => {
            !named.is_empty() && (named.contains(one) || named.contains(other))
        }
        Call::Blend => call != Call::Blend,
        Call::Leaning(_) | Call::TooFew => false,
    };
    let is_other = |other: &Call| slug(*other) != slug(call);
    Call::ALL
        .into_iter()
        .filter(|other| is_near(other) && is_other(other))
        .collect()
}

/// A link to the page of a call.
fn way(texts: &Texts, call: Call) -> Html {
    let words = match call {
        Call::Clear(model) => html! { {texts.model(model)} },
        call => call_sentence(texts, call),
    };
    let href = ["../", slug(call), "/"].concat();
    html! { <a {href}>{words}</a> }
}
