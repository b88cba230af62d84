//! The questions behind the three measures of the role.

use std::rc::Rc;

use yew::prelude::*;

use super::choices::{Choice, Options, head};
use super::section::{Head, section};
use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::content::section_label::SectionLabel;
use crate::domain::answers::Answers;
use crate::domain::question::Question;
use crate::domain::scorecard::Constituent;
use crate::view::result::words::ASKED;

/// Alignment, culture, and the satisfaction of five departments with its weights.
pub fn scorecard(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let answers = &state.answers;
    let top = Head {
        rank: AttrValue::default(),
        heading: texts.label(ResultLabel::ScorecardTitle),
        intro: texts.label(SectionLabel::ScorecardIntro),
        n_digits: 5,
    };
    let h2 = |label| html! { <h2>{texts.label(label)}</h2> };
    let satisfaction = Numbers {
        about: "satisfaction",
        scale: Some("satisfaction-scale"),
        first_place: 5,
        range: 1..=5,
        question: Question::Satisfaction,
    };
    let weights = Numbers {
        about: "weights",
        scale: None,
        first_place: 10,
        range: 0..=3,
        question: Question::Weight,
    };
    let questions = html! {
        <>
            {h2(ResultLabel::AlignmentHeading)}
            <div class="choices cards">{asked(texts, answers, 0..2, on_action)}</div>
            {h2(ResultLabel::CultureHeading)}
            <div class="choices cards">{asked(texts, answers, 2..5, on_action)}</div>
            <h2 id="satisfaction">{texts.label(ResultLabel::SatisfactionHeading)}</h2>
            <p class="instruction" id="satisfaction-scale">{texts.label(SectionLabel::SatisfactionScale)}</p>
            {constituents(texts, answers, satisfaction, on_action)}
            <details class="twin">
                <summary id="weights">{texts.label(SectionLabel::SatisfactionWeights)}</summary>
                {constituents(texts, answers, weights, on_action)}
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

/// What is asked of all five departments, answered with a number.
struct Numbers {
    /// The id of what it is called: the departments alone would not tell which of the two is meant.
    about: &'static str,
    /// The id of what says what the numbers mean.
    scale: Option<&'static str>,
    /// The place of the first row on the screen.
    first_place: usize,
    range: std::ops::RangeInclusive<u8>,
    question: fn(Constituent) -> Question,
}

/// A matrix of the five departments by numbers.
fn constituents(
    texts: &Texts,
    answers: &Answers,
    asked: Numbers,
    on_action: &Callback<Action>,
) -> Html {
    let Numbers {
        about,
        scale,
        first_place,
        range,
        question,
    } = asked;
    let options: Options = range
        .map(|number| AttrValue::from(number.to_string()))
        .collect();
    html! {
        <div
            class="choices numbers"
            data-options={options.len().to_string()}
            role="group"
            aria-labelledby={about}
            aria-describedby={scale}
        >
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
