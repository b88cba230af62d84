//! How the result is made: formulas in words, thresholds, what simulations showed, all sources.

use yew::prelude::*;

use crate::app::action::Action;
use crate::content::Texts;
use crate::content::key::{Key, N_SOURCES};
use crate::content::section_label::SectionLabel;
use crate::domain::simulated::SIMULATED;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::button;
use crate::view::sentence::paragraph;

const QUIZ: [SectionLabel; 2] = [SectionLabel::MethodItems, SectionLabel::MethodChoice];

const SCORING: [SectionLabel; 6] = [
    SectionLabel::MethodEstimate,
    SectionLabel::MethodShares,
    SectionLabel::MethodPosition,
    SectionLabel::MethodRegion,
    SectionLabel::MethodCall,
    SectionLabel::MethodWhy,
];

const SECTIONS: [SectionLabel; 2] = [SectionLabel::MethodCoverage, SectionLabel::MethodMeasures];

const LIMITS: [SectionLabel; 2] = [SectionLabel::MethodLimits, SectionLabel::MethodPrivate];

/// The whole method, and the way back to where it was opened.
pub fn method(texts: &Texts, on_action: &Callback<Action>) -> Html {
    let back = || {
        button(
            "secondary",
            texts.label(SectionLabel::MethodBack),
            on_action,
            Action::Show(None),
        )
    };
    html! {
        <article class="method">
            <h1 id={STEP_HEADING} tabindex="-1">{texts.label(SectionLabel::MethodHeading)}</h1>
            {lines(texts, SectionLabel::MethodQuizHeading, &QUIZ)}
            {lines(texts, SectionLabel::MethodScoringHeading, &SCORING)}
            {lines(texts, SectionLabel::MethodSectionsHeading, &SECTIONS)}
            <h2>{texts.label(SectionLabel::MethodSimulatedHeading)}</h2>
            {paragraph(texts, SectionLabel::MethodSimulated)}
            {figures(texts)}
            {paragraph(texts, SectionLabel::MethodNotTyped)}
            {lines(texts, SectionLabel::MethodLimitsHeading, &LIMITS)}
            <h2>{texts.label(SectionLabel::MethodSourcesHeading)}</h2>
            <ul>
                for source in 0..N_SOURCES {
                    <li>{texts.get(Key::Source(source))}</li>
                }
            </ul>
            <p>{back()}</p>
        </article>
    }
}

fn lines(texts: &Texts, heading: SectionLabel, labels: &[SectionLabel]) -> Html {
    html! {
        <>
            <h2>{texts.label(heading)}</h2>
            for label in labels.iter() {
                {paragraph(texts, *label)}
            }
        </>
    }
}

/// What the simulations showed.
fn figures(texts: &Texts) -> Html {
    let one = |label, tenths| texts.filled(label, &[("n", &in_percent(tenths))]);
    let low = in_percent(SIMULATED.inside_low);
    let high = in_percent(SIMULATED.inside_high);
    let lines = [
        one(SectionLabel::MethodRecovered, SIMULATED.recovered),
        one(SectionLabel::MethodRandom, SIMULATED.random_clear),
        texts.filled(
            SectionLabel::MethodInside,
            &[("low", &low), ("high", &high)],
        ),
        one(SectionLabel::MethodCareless, SIMULATED.careless),
        one(SectionLabel::MethodSide, SIMULATED.side),
    ];
    html! {
        <ul>
            for line in lines {
                <li>{line}</li>
            }
        </ul>
    }
}

/// Tenths of a percent as a percentage with one decimal.
fn in_percent(tenths: u32) -> String {
    let mut text = (tenths / 10).to_string();
    text.push('.');
    text.push_str(&(tenths % 10).to_string());
    text
}
