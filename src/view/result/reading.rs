//! What the leading model and the runner-up say about the job.

use yew::prelude::*;

use super::passages::told;
use crate::content::Texts;
use crate::content::key::Reading;
use crate::content::result_label::ResultLabel;
use crate::domain::model::Model;
use crate::domain::profile::Profile;

/// The heading of the first reading.
pub const READING_HEADING: &str = "reading-heading";

const FACTS: [(ResultLabel, Reading); 5] = [
    (ResultLabel::ReadingJob, Reading::Job),
    (ResultLabel::ReadingReportsTo, Reading::ReportsTo),
    (ResultLabel::ReadingTeam, Reading::Team),
    (ResultLabel::ReadingJudgedBy, Reading::JudgedBy),
    (ResultLabel::ReadingRisk, Reading::Risk),
];

/// The readings of the two models that pull most.
pub fn readings(texts: &Texts, profile: &Profile) -> Html {
    let [first, second, ..] = profile.ranked();
    html! {
        <div class="readings">
            {reading(texts, ResultLabel::ReadingLeader, first.model, READING_HEADING)}
            {reading(texts, ResultLabel::ReadingRunnerUp, second.model, "runner-up-heading")}
        </div>
    }
}

fn reading(texts: &Texts, rank: ResultLabel, model: Model, id: &'static str) -> Html {
    html! {
        <section class="reading">
            <p class="rank">{texts.label(rank)}</p>
            <h2 {id} tabindex="-1">{texts.model(model)}</h2>
            <p class="summary">{texts.reading(model, Reading::Summary)}</p>
            <dl>
                for (label, part) in FACTS {
                    <div>
                        <dt>{texts.label(label)}</dt>
                        <dd>{told(texts, model, part)}</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
