//! What pulled the point to where it lies: the responses that moved it most, each told once.

use yew::prelude::*;

use super::whose::Whose;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::explanation::{Explanation, Influence};
use crate::domain::position::{Position, side};
use crate::domain::response::Pick;
use crate::view::sentence::{model_name, sentence};

/// How many responses are told for each direction of the result.
const N_SHOWN: usize = 3;

/// The heading of this section.
pub const WHY_HEADING: &str = "why-heading";

/// A response, and which ways it pulled.
struct Reason {
    block: BlockIndex,
    pick: Pick,
    ways: Vec<Html>,
}

/// The explanation of the result of these answers, in the words of their edition.
pub fn why(
    texts: &Texts,
    answers: &Answers,
    whose: &Whose,
    position: Position,
    explanation: &Explanation,
) -> Html {
    html! {
        <section class="why" aria-labelledby={WHY_HEADING}>
            <h2 id={WHY_HEADING} tabindex="-1">
                {whose.say(texts, ResultLabel::WhyHeading, ResultLabel::WhyTheirHeading)}
            </h2>
            <p>{texts.label(ResultLabel::WhyLead)}</p>
            <dl class="influences">
                for reason in reasons(texts, explanation, position) {
                    <div key={reason.block.number()}>
                        <dt>
                            {texts.facet(reason.block)}
                            for way in reason.ways {
                                <span>{way}</span>
                            }
                        </dt>
                        {picked(texts, answers.edition, reason.block, reason.pick)}
                    </div>
                }
            </dl>
        </section>
    }
}

/// The strongest responses towards the models in front, and along both axes towards where the point
/// lies, the strongest first; each with everything that it is told for.
fn reasons(texts: &Texts, explanation: &Explanation, position: Position) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    let mut tell = |influences: &[Influence], side: f64, way: &dyn Fn(bool) -> Html| {
        let pulled = |influence: &&Influence| influence.effect * side >= 0.0;
        for influence in influences.iter().filter(pulled).take(N_SHOWN) {
            let way = way(influence.effect > 0.0);
            match reasons
                .iter_mut()
                .find(|reason| reason.block == influence.block)
            {
                Some(reason) => reason.ways.push(way),
                None => reasons.push(Reason {
                    block: influence.block,
                    pick: influence.pick,
                    ways: vec![way],
                }),
            }
        }
    };
    for (leader, moved) in &explanation.leaders {
        let goal = model_name(texts, *leader);
        tell(moved, 1.0, &|_| {
            sentence(texts, ResultLabel::WhyTowards, &[("goal", goal.clone())])
        });
    }
    let ends = |[low, high]: [ResultLabel; 2]| move |positive| html! { {texts.label(if positive { high } else { low })} };
    // Near the middle of an axis, what pulled either way has led there.
    let side = |coordinate| side(coordinate, [-1.0, 0.0, 1.0]);
    let up = ends([ResultLabel::WhyToRun, ResultLabel::WhyToShape]);
    tell(&explanation.y, side(position.y), &up);
    let across = ends([ResultLabel::WhyToOwn, ResultLabel::WhyToMarket]);
    tell(&explanation.x, side(position.x), &across);
    reasons
}

/// What was picked in a block.
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
