//! The three measures of the role.

use yew::prelude::*;

use super::part::{Reader, bar};
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::Answers;
use crate::domain::question::Question;
use crate::domain::scorecard::{Constituent, Mean, Scorecard, Sign};
use crate::domain::section::Section;
use crate::view::scorecard::ASKED;
use crate::view::sentence::{note, paragraph, subheading, whole};

/// Alignment, culture and satisfaction, each with what it means.
pub fn scorecard(reader: &Reader) -> Html {
    let (texts, answers) = (reader.texts, reader.answers);
    reader.optional(Section::Scorecard, || {
        html! {
            <div class="measures">
                <div>
                    {subheading(texts, Label::AlignmentHeading)}
                    <p>{texts.label(alignment(&answers.scorecard))}</p>
                    {note(texts, Label::AlignmentReading)}
                </div>
                <div>
                    {subheading(texts, Label::CultureHeading)}
                    {culture(texts, answers)}
                    {note(texts, Label::CultureReading)}
                </div>
                <div>
                    {subheading(texts, Label::SatisfactionHeading)}
                    {satisfaction(texts, &answers.scorecard)}
                    {note(texts, Label::SatisfactionReading)}
                </div>
            </div>
        }
    })
}

const fn alignment(scorecard: &Scorecard) -> Label {
    match (scorecard.trend_missed, scorecard.in_step) {
        (Some(true), Some(false)) => Label::AlignmentBoth,
        (Some(true), _) => Label::AlignmentTrendMissed,
        (_, Some(false)) => Label::AlignmentOutOfStep,
        (Some(false), Some(true)) => Label::AlignmentMet,
        _ => Label::AlignmentOpen,
    }
}

/// The signs that were answered, in the words of the answer.
fn culture(texts: &Texts, answers: &Answers) -> Html {
    let signs = Sign::ALL.map(Question::Sign);
    let lines = ASKED
        .iter()
        .filter(|(question, ..)| signs.contains(question))
        .map(|(question, name, options)| {
            let chosen = answers.chosen(*question).map(|option| options[option]);
            html! {
                <div>
                    <dt>{texts.label(*name)}</dt>
                    <dd>{texts.label(chosen.unwrap_or(Label::CoverUnanswered))}</dd>
                </div>
            }
        });
    html! { <dl>for line in lines { {line} }</dl> }
}

/// The weighted mean and what went into it.
fn satisfaction(texts: &Texts, scorecard: &Scorecard) -> Html {
    let mean = match scorecard.satisfaction_mean() {
        None => paragraph(texts, Label::CoverUnanswered),
        Some(Mean::AllWeightsZero) => paragraph(texts, Label::SatisfactionNoMean),
        Some(Mean::Of { value, missing }) => {
            let names: Vec<AttrValue> = missing
                .into_iter()
                .map(|constituent| texts.group(constituent.group()))
                .collect();
            html! {
                <>
                    <p>{texts.filled(Label::SatisfactionMean, &[("mean", &tenths(value))])}</p>
                    if !names.is_empty() {
                        <p>{texts.filled(Label::SatisfactionMissing, &[("departments", &names.join(", "))])}</p>
                    }
                </>
            }
        }
    };
    html! {
        <>
            {mean}
            <ul class="bars">
                for constituent in Constituent::ALL {
                    {rating(texts, scorecard, constituent)}
                }
            </ul>
        </>
    }
}

fn rating(texts: &Texts, scorecard: &Scorecard, constituent: Constituent) -> Html {
    let index = constituent.index();
    let Some(rating) = scorecard.satisfaction[index] else {
        return Html::default();
    };
    let times = scorecard.weights[index].times();
    html! {
        <li key={index}>
            <span class="name">{texts.group(constituent.group())}</span>
            <span class="share">
                {texts.filled(Label::SatisfactionRating, &[("n", &rating.get().to_string())])}
            </span>
            {bar(f64::from(rating.get()) / 5.0, None)}
            if times != 1 {
                <small>{texts.filled(Label::SatisfactionWeight, &[("n", &times.to_string())])}</small>
            }
        </li>
    }
}

/// A mean between 1 and 5 with one decimal.
fn tenths(value: f64) -> String {
    let tenths = whole(value * 10.0).unsigned_abs();
    let mut text = (tenths / 10).to_string();
    text.push('.');
    text.push_str(&(tenths % 10).to_string());
    text
}
