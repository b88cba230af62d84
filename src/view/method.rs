//! How the result is made: formulas in words, thresholds, what simulations showed, all sources.

use yew::prelude::*;

use crate::app::action::Action;
use crate::content::Texts;
use crate::content::key::{Key, N_SOURCES};
use crate::content::label::Label;
use crate::domain::simulated::SIMULATED;
use crate::hooks::use_step_focus::STEP_HEADING;
use crate::view::control::button;
use crate::view::sentence::paragraph;

const QUIZ: [Label; 2] = [Label::MethodItems, Label::MethodChoice];

const SCORING: [Label; 6] = [
    Label::MethodEstimate,
    Label::MethodShares,
    Label::MethodPosition,
    Label::MethodRegion,
    Label::MethodCall,
    Label::MethodWhy,
];

const SECTIONS: [Label; 2] = [Label::MethodCoverage, Label::MethodMeasures];

const LIMITS: [Label; 2] = [Label::MethodLimits, Label::MethodPrivate];

/// The whole method, and the way back to where it was opened.
pub fn method(texts: &Texts, on_action: &Callback<Action>) -> Html {
    let back = || {
        button(
            "secondary",
            texts.label(Label::MethodBack),
            on_action,
            Action::Show(None),
        )
    };
    html! {
        <article class="method">
            <h1 id={STEP_HEADING} tabindex="-1">{texts.label(Label::MethodHeading)}</h1>
            {lines(texts, Label::MethodQuizHeading, &QUIZ)}
            {lines(texts, Label::MethodScoringHeading, &SCORING)}
            {lines(texts, Label::MethodSectionsHeading, &SECTIONS)}
            <h2>{texts.label(Label::MethodSimulatedHeading)}</h2>
            {paragraph(texts, Label::MethodSimulated)}
            {figures(texts)}
            {paragraph(texts, Label::MethodNotTyped)}
            {lines(texts, Label::MethodLimitsHeading, &LIMITS)}
            <h2>{texts.label(Label::MethodSourcesHeading)}</h2>
            <ul>
                for source in 0..N_SOURCES {
                    <li>{texts.get(Key::Source(source))}</li>
                }
            </ul>
            <p>{back()}</p>
        </article>
    }
}

fn lines(texts: &Texts, heading: Label, labels: &[Label]) -> Html {
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
        one(Label::MethodRecovered, SIMULATED.recovered),
        one(Label::MethodRandom, SIMULATED.random_clear),
        texts.filled(Label::MethodInside, &[("low", &low), ("high", &high)]),
        one(Label::MethodCareless, SIMULATED.careless),
        one(Label::MethodSide, SIMULATED.side),
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
