//! What stands above the quiz on the page of a call: what it means, for whom it was shared with.

use yew::prelude::*;

use super::page::meaning;
use crate::content::Texts;
use crate::content::key::Reading;
use crate::content::page_label::PageLabel;
use crate::content::result_label::ResultLabel;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::view::map::{Drawn, map};
use crate::view::result::headline::{call_sentence, place};
use crate::view::result::whose::Whose;

/// What is told of each model.
const TOLD: [(ResultLabel, Reading); 2] = [
    (ResultLabel::ReadingJob, Reading::Job),
    (ResultLabel::ReadingRisk, Reading::Risk),
];

/// The call, its models, and the map of an example.
pub fn role(texts: &Texts, call: Call, example: &Profile) -> Html {
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
        <section id="role" aria-labelledby="role-heading">
            <div class="role">
                <div>
                    <p class="rank">{texts.page(PageLabel::RoleKind)}</p>
                    <h2 id="role-heading">{call_sentence(texts, call)}</h2>
                    <p>{meaning(texts, call)}</p>
                    <p class="note">{texts.page(PageLabel::RoleInvitation)}</p>
                </div>
                <figure>
                    {map(texts, &drawn)}
                    <figcaption>{texts.page(PageLabel::RoleExample)}</figcaption>
                </figure>
                for model in call.models() {
                    {reading(texts, model)}
                }
            </div>
        </section>
    }
}

fn reading(texts: &Texts, model: Model) -> Html {
    html! {
        <div class="role-model">
            <h3>{texts.model(model)}</h3>
            <p>{texts.reading(model, Reading::Summary)}</p>
            <dl>
                for (label, part) in TOLD {
                    <div>
                        <dt>{texts.label(label)}</dt>
                        <dd>{texts.reading(model, part)}</dd>
                    </div>
                }
            </dl>
        </div>
    }
}
