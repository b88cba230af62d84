//! The three measures of the role.

use yew::prelude::*;

use super::part::{Reader, bar};
use super::words::ASKED;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::question::Question;
use crate::domain::scorecard::{Constituent, Mean, Scorecard, Sign};
use crate::domain::section::Section;
use crate::view::sentence::{note, paragraph, subheading, whole};

/// Alignment, culture and satisfaction, each with what it means.
pub fn scorecard(reader: &Reader) -> Html {
    let (texts, answers) = (reader.texts, reader.answers);
    reader.optional(Section::Scorecard, || {
        html! {
            <div class="measures">
                <div>
                    {subheading(texts, ResultLabel::AlignmentHeading)}
                    <p>{texts.label(alignment(&answers.scorecard))}</p>
                    {note(texts, ResultLabel::AlignmentReading)}
                </div>
                <div>
                    {subheading(texts, ResultLabel::CultureHeading)}
                    {culture(texts, answers)}
                    {note(texts, ResultLabel::CultureReading)}
                </div>
                <div>
                    {subheading(texts, ResultLabel::SatisfactionHeading)}
                    {satisfaction(texts, &answers.scorecard)}
                    {note(texts, ResultLabel::SatisfactionReading)}
                </div>
            </div>
        }
    })
}

const fn alignment(scorecard: &Scorecard) -> ResultLabel {
    match (scorecard.trend_missed, scorecard.in_step) {
        (Some(true), Some(false)) => ResultLabel::AlignmentBoth,
        (Some(true), _) => ResultLabel::AlignmentTrendMissed,
        (_, Some(false)) => ResultLabel::AlignmentOutOfStep,
        (Some(false), Some(true)) => ResultLabel::AlignmentMet,
        _ => ResultLabel::AlignmentOpen,
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
                    <dd>{texts.label(chosen.unwrap_or(ResultLabel::CoverUnanswered))}</dd>
                </div>
            }
        });
    html! { <dl>for line in lines { {line} }</dl> }
}

/// The weighted mean and what went into it.
fn satisfaction(texts: &Texts, scorecard: &Scorecard) -> Html {
    let mean = match scorecard.satisfaction_mean() {
        None => paragraph(texts, ResultLabel::CoverUnanswered),
        Some(Mean::AllWeightsZero) => paragraph(texts, ResultLabel::SatisfactionNoMean),
        Some(Mean::Of { value, missing }) => {
            let names: Vec<AttrValue> = missing
                .into_iter()
                .map(|constituent| texts.group(constituent.group()))
                .collect();
            html! {
                <>
                    <p>{texts.filled(ResultLabel::SatisfactionMean, &[("mean", &tenths(value))])}</p>
                    if !names.is_empty() {
                        <p>{texts.filled(ResultLabel::SatisfactionMissing, &[("departments", &names.join(", "))])}</p>
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
                {texts.filled(ResultLabel::SatisfactionRating, &[("n", &rating.get().to_string())])}
            </span>
            {bar(f64::from(rating.get()) / 5.0, None)}
            if times != 1 {
                <small>{texts.filled(ResultLabel::SatisfactionWeight, &[("n", &times.to_string())])}</small>
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
