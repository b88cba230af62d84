//! What the models of the call say about the job: its weeks, and where it usually goes wrong.

use yew::prelude::*;

use super::more::More;
use super::part::part;
use super::passages::told;
use super::whose::Whose;
use crate::app::action::Action;
use crate::content::Texts;
use crate::content::key::Reading;
use crate::content::result_label::ResultLabel;
use crate::domain::call::Call;
use crate::domain::model::Model;

/// The heading of what the job is like.
pub const READING_HEADING: &str = "reading-heading";

/// The heading of what goes wrong.
pub const RISK_HEADING: &str = "risk-heading";

const FACTS: [(ResultLabel, Reading); 4] = [
    (ResultLabel::ReadingJob, Reading::Job),
    (ResultLabel::ReadingReportsTo, Reading::ReportsTo),
    (ResultLabel::ReadingTeam, Reading::Team),
    (ResultLabel::ReadingJudgedBy, Reading::JudgedBy),
];

/// What the job of each of these models is like.
pub fn readings(
    texts: &Texts,
    whose: &Whose,
    call: Call,
    models: &[Model],
    on_action: &Callback<Action>,
) -> Html {
    let lead = match call {
        Call::Clear(_) | Call::Leaning(_) => ResultLabel::ReadingOne,
        Call::Between(..) => ResultLabel::ReadingTwo,
        Call::Blend | Call::TooFew => ResultLabel::ReadingNone,
    };
    let body = html! {
        <>
            <p>{texts.label(lead)}</p>
            <div class="readings">
                for model in models.iter() {
                    {reading(texts, *model)}
                }
            </div>
            <More texts={texts.clone()} {call} {on_action} />
        </>
    };
    let heading = whose.say(
        texts,
        ResultLabel::ReadingHeading,
        ResultLabel::ReadingTheirHeading,
    );
    part("weeks", READING_HEADING, heading, body)
}

fn reading(texts: &Texts, model: Model) -> Html {
    html! {
        <div class="reading" key={model.index()}>
            <h3>{texts.model(model)}</h3>
            <p class="summary">{texts.reading(model, Reading::Summary)}</p>
            <dl>
                for (label, part) in FACTS {
                    <div>
                        <dt>{texts.label(label)}</dt>
                        <dd>{told(texts, model, part)}</dd>
                    </div>
                }
            </dl>
        </div>
    }
}

/// What usually goes wrong with each of these models.
pub fn risks(texts: &Texts, models: &[Model]) -> Html {
    let body = html! {
        <dl>
            for model in models.iter() {
                <div key={model.index()}>
                    <dt>{texts.model(*model)}</dt>
                    <dd>{told(texts, *model, Reading::Risk)}</dd>
                </div>
            }
        </dl>
    };
    part(
        "risks",
        RISK_HEADING,
        texts.label(ResultLabel::RiskHeading),
        body,
    )
}
