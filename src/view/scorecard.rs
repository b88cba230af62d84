//! The questions behind the three measures of the role.

use std::rc::Rc;

use yew::prelude::*;

use super::choices::{Choice, Options, head};
use super::section::{Head, section};
use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::Answers;
use crate::domain::question::Question;
use crate::domain::scorecard::{Constituent, Sign};

const YES_NO: [Label; 2] = [Label::ScorecardYes, Label::ScorecardNo];

/// The five questions that are not about departments: what they ask and how one may answer.
pub const ASKED: [(Question, Label, &[Label]); 5] = [
    (Question::TrendMissed, Label::AlignmentTrend, &YES_NO),
    (Question::InStep, Label::AlignmentInStep, &YES_NO),
    (
        Question::Sign(Sign::Surveyed),
        Label::CultureSurveyed,
        &[
            Label::SurveyedGood,
            Label::SurveyedMixed,
            Label::SurveyedPoor,
        ],
    ),
    (
        Question::Sign(Sign::TopPeopleStay),
        Label::CultureStay,
        &[Label::StayGood, Label::StayMixed, Label::StayPoor],
    ),
    (
        Question::Sign(Sign::Attracts),
        Label::CultureAttracts,
        &[
            Label::AttractsGood,
            Label::AttractsMixed,
            Label::AttractsPoor,
        ],
    ),
];

/// Alignment, culture, and the satisfaction of five departments with its weights.
pub fn scorecard(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let answers = &state.answers;
    let top = Head {
        rank: AttrValue::default(),
        heading: texts.label(Label::ScorecardTitle),
        intro: texts.label(Label::ScorecardIntro),
        n_digits: 5,
    };
    let h2 = |label| html! { <h2>{texts.label(label)}</h2> };
    let questions = html! {
        <>
            {h2(Label::AlignmentHeading)}
            <div class="choices cards">{asked(texts, answers, 0..2, on_action)}</div>
            {h2(Label::CultureHeading)}
            <div class="choices cards">{asked(texts, answers, 2..5, on_action)}</div>
            {h2(Label::SatisfactionHeading)}
            <p class="instruction">{texts.label(Label::SatisfactionScale)}</p>
            {constituents(texts, answers, (5, 1..=5), Question::Satisfaction, on_action)}
            <details class="twin">
                <summary>{texts.label(Label::SatisfactionWeights)}</summary>
                {constituents(texts, answers, (10, 0..=3), Question::Weight, on_action)}
            </details>
        </>
    };
    section(texts, state, &top, questions, on_action)
}

fn asked(
    texts: &Texts,
    answers: &Answers,
    which: std::ops::Range<usize>,
    on_action: &Callback<Action>,
) -> Html {
    let rows = which.map(|place| {
        let (question, name, options) = ASKED[place];
        let options: Options = options.iter().map(|label| texts.label(*label)).collect();
        html! {
            <Choice
                key={place}
                {question}
                {place}
                name={texts.label(name)}
                {options}
                chosen={answers.chosen(question)}
                {on_action}
            />
        }
    });
    rows.collect()
}

/// A matrix of the five departments by numbers.
fn constituents(
    texts: &Texts,
    answers: &Answers,
    (first_place, numbers): (usize, std::ops::RangeInclusive<u8>),
    question: fn(Constituent) -> Question,
    on_action: &Callback<Action>,
) -> Html {
    let options: Options = numbers
        .map(|number| AttrValue::from(number.to_string()))
        .collect();
    html! {
        <div class="choices numbers" data-options={options.len().to_string()}>
            {head(&options, None)}
            for (place, constituent) in Constituent::ALL.into_iter().enumerate() {
                <Choice
                    key={place}
                    question={question(constituent)}
                    place={first_place + place}
                    name={texts.group(constituent.group())}
                    options={Rc::clone(&options)}
                    chosen={answers.chosen(question(constituent))}
                    {on_action}
                />
            }
        </div>
    }
}
