//! Why the point lies where it lies: the responses that moved it, and what would change the call.

use yew::prelude::*;

use super::headline::call_sentence;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::explanation::{Explanation, Influence};
use crate::domain::flips::{Flip, Flips};
use crate::domain::response::Pick;
use crate::view::sentence::{model_name, sentence, subheading};

/// How many responses are told for each direction of the result.
const N_SHOWN: usize = 3;

/// The heading of this section.
pub const WHY_HEADING: &str = "why-heading";

/// The explanation of the result of these answers, in the words of their edition.
pub fn why(texts: &Texts, answers: &Answers, explanation: &Explanation) -> Html {
    let Explanation {
        leaders,
        x,
        y,
        flips,
    } = explanation;
    let wording = (texts, answers.edition);
    html! {
        <section class="why" aria-labelledby={WHY_HEADING}>
            <h2 id={WHY_HEADING} tabindex="-1">{texts.label(ResultLabel::WhyHeading)}</h2>
            for (leader, moved) in leaders {
                {influences(wording, ResultLabel::WhyLeader, moved, &|positive| {
                    let label = if positive { ResultLabel::WhyTowards } else { ResultLabel::WhyAway };
                    sentence(texts, label, &[("goal", model_name(texts, *leader))])
                })}
            }
            {influences(wording, ResultLabel::WhyY, y, &towards(texts, [ResultLabel::WhyToRun, ResultLabel::WhyToShape]))}
            {influences(wording, ResultLabel::WhyX, x, &towards(texts, [ResultLabel::WhyToOwn, ResultLabel::WhyToMarket]))}
            if let Some(flips) = flips {
                <p class="flips">{flips_sentence(texts, answers, flips)}</p>
            }
        </section>
    }
}

/// The end of an axis that an influence moves the point to.
fn towards(texts: &Texts, [low, high]: [ResultLabel; 2]) -> impl Fn(bool) -> Html {
    move |positive| html! { {texts.label(if positive { high } else { low })} }
}

fn influences(
    (texts, edition): (&Texts, Edition),
    heading: ResultLabel,
    influences: &[Influence],
    direction: &dyn Fn(bool) -> Html,
) -> Html {
    html! {
        <div class="reasons">
            {subheading(texts, heading)}
            <dl class="influences">
                for influence in influences.iter().take(N_SHOWN) {
                    <div key={influence.block.number()}>
                        <dt>
                            {texts.facet(influence.block)}
                            <span>{direction(influence.effect > 0.0)}</span>
                        </dt>
                        {picked(texts, edition, influence.block, influence.pick)}
                    </div>
                }
            </dl>
        </div>
    }
}

fn picked(texts: &Texts, edition: Edition, block: BlockIndex, pick: Pick) -> Html {
    let statement = |model| texts.statement(edition, block, model);
    html! {
        <>
            <dd>{statement(pick.most_model())}</dd>
            if let Some(least) = pick.least_model() {
                <dd class="least">
                    {texts.filled(ResultLabel::AnswersLeast, &[("statement", &statement(least))])}
                </dd>
            }
        </>
    }
}

fn flips_sentence(texts: &Texts, answers: &Answers, flips: &Flips) -> Html {
    let (label, flip) = match flips {
        Flips::One(flips) => (ResultLabel::FlipsOne, flips.first()),
        Flips::Two(flips) => (ResultLabel::FlipsTwo, flips.first()),
        Flips::None => (ResultLabel::FlipsNone, None),
    };
    let Some(Flip { changes, call }) = flip else {
        return sentence(texts, ResultLabel::FlipsNone, &[]);
    };
    let mut gaps = vec![("call", call_sentence(texts, *call))];
    let names: &[&str] = match label {
        ResultLabel::FlipsOne => &["change"],
        _ => &["first", "second"],
    };
    for (name, (block, pick)) in names.iter().zip(changes) {
        gaps.push((name, change(texts, answers, *block, *pick)));
    }
    sentence(texts, label, &gaps)
}

/// What would have to be picked instead, naming only what differs.
fn change(texts: &Texts, answers: &Answers, block: BlockIndex, new: Pick) -> Html {
    let old = answers.quiz.get(block).pick();
    let statement = |model| texts.statement(answers.edition, block, model);
    let most = statement(new.most_model());
    let least = new.least_model().map(statement);
    let facet = texts.facet(block);
    let same_most = old.map(Pick::most_model) == Some(new.most_model());
    let same_least = old.and_then(Pick::least_model) == new.least_model();
    let text = match (same_most, least) {
        (true, Some(least)) => {
            let gaps = [("statement", least.as_str()), ("facet", facet.as_str())];
            texts.filled(ResultLabel::FlipsLeast, &gaps)
        }
        (true, None) => texts.filled(ResultLabel::FlipsNoLeast, &[("facet", facet.as_str())]),
        (false, Some(least)) if !same_least => {
            let gaps = [
                ("most", most.as_str()),
                ("least", least.as_str()),
                ("facet", facet.as_str()),
            ];
            texts.filled(ResultLabel::FlipsBoth, &gaps)
        }
        (false, _) => {
            let gaps = [("statement", most.as_str()), ("facet", facet.as_str())];
            texts.filled(ResultLabel::FlipsMost, &gaps)
        }
    };
    html! { {text} }
}
