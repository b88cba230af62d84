//! How the result is made: what it can and cannot tell, an example to check, the steps, what
//! simulations showed, all sources.

mod example;
mod figures;

use yew::prelude::*;

use crate::app::action::Action;
use crate::content::Texts;
use crate::content::key::{Key, N_SOURCES};
use crate::content::section_label::SectionLabel;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::button;
use crate::view::sentence::paragraph;

const CAN: [SectionLabel; 3] = [
    SectionLabel::MethodCanPlace,
    SectionLabel::MethodCanDoubt,
    SectionLabel::MethodCanReason,
];

const CANNOT: [SectionLabel; 3] = [
    SectionLabel::MethodCannotGrade,
    SectionLabel::MethodCannotCompare,
    SectionLabel::MethodCannotProve,
];

const STEPS: [SectionLabel; 7] = [
    SectionLabel::MethodItems,
    SectionLabel::MethodChoice,
    SectionLabel::MethodEstimate,
    SectionLabel::MethodShares,
    SectionLabel::MethodRegion,
    SectionLabel::MethodCall,
    SectionLabel::MethodWhy,
];

const SECTIONS: [SectionLabel; 2] = [SectionLabel::MethodCoverage, SectionLabel::MethodMeasures];

/// The whole method, and the way back to where it was opened.
pub fn method(texts: &Texts, on_action: &Callback<Action>) -> Html {
    html! {
        <article class="method">
            <h1 id={STEP_HEADING} tabindex="-1">{texts.label(SectionLabel::MethodHeading)}</h1>
            {paragraph(texts, SectionLabel::MethodSummary)}
            <div class="limits">
                <section>{heading(texts, SectionLabel::MethodCanHeading)}{list(texts, &CAN)}</section>
                <section>{heading(texts, SectionLabel::MethodCannotHeading)}{list(texts, &CANNOT)}</section>
            </div>
            {heading(texts, SectionLabel::MethodExampleHeading)}
            {example::example(texts)}
            {lines(texts, SectionLabel::MethodStepsHeading, &STEPS)}
            {heading(texts, SectionLabel::MethodSimulatedHeading)}
            {paragraph(texts, SectionLabel::MethodSimulated)}
            {figures::figures(texts)}
            <p>{figures::careless_best(texts)}</p>
            {paragraph(texts, SectionLabel::MethodNotTyped)}
            {lines(texts, SectionLabel::MethodSectionsHeading, &SECTIONS)}
            {lines(texts, SectionLabel::MethodPrivateHeading, &[SectionLabel::MethodPrivate])}
            {heading(texts, SectionLabel::MethodSourcesHeading)}
            <ul class="sources">
                for source in 0..N_SOURCES {
                    <li>{texts.get(Key::Source(source))}</li>
                }
            </ul>
            <p>{button("secondary", texts.label(SectionLabel::MethodBack), on_action, Action::Show(None))}</p>
        </article>
    }
}

fn heading(texts: &Texts, label: SectionLabel) -> Html {
    html! { <h2>{texts.label(label)}</h2> }
}

fn list(texts: &Texts, labels: &[SectionLabel]) -> Html {
    html! {
        <ul>
            for label in labels.iter() {
                <li>{texts.label(*label)}</li>
            }
        </ul>
    }
}

fn lines(texts: &Texts, title: SectionLabel, labels: &[SectionLabel]) -> Html {
    html! {
        <>
            {heading(texts, title)}
            for label in labels.iter() {
                {paragraph(texts, *label)}
            }
        </>
    }
}
