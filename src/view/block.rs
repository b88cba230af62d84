//! One block: a situation, four statements, and which is most and which is least like the work.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::field::{least_name, model_value, most_name};
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::Perspective;
use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::response::{Pick, Response};
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::doing;
use crate::view::stage;
use crate::view::steps::PROGRESS;

/// A block and the response to it.
#[derive(Properties, Clone, PartialEq)]
pub struct BlockProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// Which block.
    pub block: BlockIndex,
    /// The response so far.
    pub response: Response,
    /// Which job the instruction asks about.
    pub perspective: Perspective,
    /// Whether it is the only block on screen; then its heading takes the focus of the step.
    pub alone: bool,
    /// Called with what the taker picks.
    pub on_action: Callback<Action>,
}

/// A table of two groups of native radios, each named by its column and its row. The heading names
/// the table and stands outside of it, so that it is read out once when it takes the focus, with
/// its place among the blocks; the instruction, and what Next misses, are read with the table.
///
/// Nothing here leads to another step: whoever walks through the radios with the arrow keys
/// picks each one on the way.
#[component]
pub fn Block(props: &BlockProps) -> Html {
    let BlockProps {
        texts,
        block,
        perspective,
        alone,
        ..
    } = props;
    let block = *block;
    let (most, least) = (most_name(block), least_name(block));
    let heading = match alone {
        true => AttrValue::from(STEP_HEADING),
        false => AttrValue::from(heading_id(block)),
    };
    let place = alone.then_some(PROGRESS);
    let title = html! {
        <h2 id={&heading} tabindex={alone.then_some("-1")} aria-describedby={place}>
            {texts.situation(block)}
        </h2>
    };
    html! {
        <div class="block">
            <div class="asked">
                if *alone {
                    {stage::heading(texts, title)}
                } else {
                    {title}
                }
            </div>
            <p class="instruction" id={alone.then_some("instruction")}>{texts.label(match perspective {
                Perspective::Today => Label::QuizToday,
                Perspective::Needed => Label::QuizNeeded,
            })}</p>
            <table
                class="statements"
                aria-labelledby={heading}
                aria-describedby={alone.then_some("instruction prompt")}
            >
                <thead>
                    <tr>
                        <th scope="col">
                            <span class="off-screen">{texts.label(Label::QuizStatement)}</span>
                        </th>
                        <th scope="col" id={most}>{texts.label(Label::QuizMost)}</th>
                        <th scope="col" id={least}>{texts.label(Label::QuizLeast)}</th>
                    </tr>
                </thead>
                <tbody>
                    for place in 0..block.places().len() {
                        {statement(props, place)}
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The row of the statement at a place, counted from 0.
fn statement(props: &BlockProps, place: usize) -> Html {
    let BlockProps {
        texts, on_action, ..
    } = props;
    let block = props.block;
    let model = block.places()[place];
    let (most, least) = (most_name(block), least_name(block));
    let value = model_value(model);
    let (most_id, least_id) = (joined(&most, value), joined(&least, value));
    let row_id = joined("statement", &joined(&most, value));
    let pick = props.response.pick();
    let is_most = pick.is_some_and(|pick| pick.most_model() == model);
    let is_least = pick.and_then(Pick::least_model) == Some(model);
    let label = html! {
        <label id={row_id.clone()} for={most_id.clone()}>
            {texts.statement(Edition::NEWEST, block, model)}
        </label>
    };
    html! {
        <tr key={value}>
            <th scope="row">
                if props.alone {
                    {stage::statement(texts, place, label)}
                } else {
                    {label}
                }
            </th>
            <td>
                <input
                    type="radio"
                    class="most"
                    id={most_id}
                    aria-labelledby={spaced(&most, &row_id)}
                    name={most}
                    {value}
                    checked={is_most}
                    disabled={is_least}
                    onchange={doing(on_action, Action::PickMost(block, model))}
                />
            </td>
            <td>
                <input
                    type="radio"
                    class="least"
                    id={least_id}
                    aria-labelledby={spaced(&least, &row_id)}
                    name={least}
                    {value}
                    checked={is_least}
                    disabled={pick.is_none() || is_most}
                    onchange={doing(on_action, Action::PickLeast(block, model))}
                />
            </td>
        </tr>
    }
}

/// The id of the heading of a block among others.
#[must_use]
pub fn heading_id(block: BlockIndex) -> String {
    joined("block", &most_name(block))
}

/// An id from two parts.
#[must_use]
pub fn joined(first: &str, second: &str) -> String {
    [first, second].join("-")
}

/// Two ids in a row.
#[must_use]
pub fn spaced(first: &str, second: &str) -> String {
    [first, second].join(" ")
}
