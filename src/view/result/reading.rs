//! What the leading model and the runner-up say about the job.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::key::Reading;
use crate::content::label::Label;
use crate::domain::model::Model;
use crate::domain::profile::Profile;

/// The heading of the first reading.
pub const READING_HEADING: &str = "reading-heading";

const FACTS: [(Label, Reading); 5] = [
    (Label::ReadingJob, Reading::Job),
    (Label::ReadingReportsTo, Reading::ReportsTo),
    (Label::ReadingTeam, Reading::Team),
    (Label::ReadingJudgedBy, Reading::JudgedBy),
    (Label::ReadingRisk, Reading::Risk),
];

/// The readings of the two models that pull most.
pub fn readings(texts: &Texts, profile: &Profile) -> Html {
    let [first, second, ..] = profile.ranked();
    html! {
        <div class="readings">
            {reading(texts, Label::ReadingLeader, first.model, READING_HEADING)}
            {reading(texts, Label::ReadingRunnerUp, second.model, "runner-up-heading")}
        </div>
    }
}

fn reading(texts: &Texts, rank: Label, model: Model, id: &'static str) -> Html {
    html! {
        <section class="reading">
            <p class="rank">{texts.label(rank)}</p>
            <h2 {id} tabindex="-1">{texts.model(model)}</h2>
            <p class="summary">{texts.reading(model, Reading::Summary)}</p>
            <dl>
                for (label, part) in FACTS {
                    <div>
                        <dt>{texts.label(label)}</dt>
                        <dd>{texts.reading(model, part)}</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
