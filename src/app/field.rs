//! The names of the form's fields and buttons, shared by the view that writes them and by the
//! takeover that reads them back from the prerendered page.

use super::action::Action;
use crate::domain::edition::BlockIndex;
use crate::domain::model::Model;
use crate::domain::question::Question;

/// The value of a button that leads to the next step.
pub const NEXT: &str = "next";
/// The value of a button that skips the first block.
pub const SKIP: &str = "skip";

const MOST: &str = "most-";
const LEAST: &str = "least-";

/// The name of the radios that pick the most fitting statement of a block.
#[must_use]
pub fn most_name(block: BlockIndex) -> String {
    numbered(MOST, block.number())
}

/// The name of the radios that pick the least fitting statement of a block.
#[must_use]
pub fn least_name(block: BlockIndex) -> String {
    numbered(LEAST, block.number())
}

/// The name of the radios that answer a question.
#[must_use]
pub fn question_name(question: Question) -> String {
    let (prefix, index) = match question {
        Question::Duty(row) => ("duty-", row.index()),
        Question::Cover(area) => ("cover-", area.index()),
        Question::TrendMissed => ("aligned-", 0),
        Question::InStep => ("aligned-", 1),
        Question::Sign(sign) => ("sign-", sign as usize),
        Question::Satisfaction(constituent) => ("satisfaction-", constituent.index()),
        Question::Weight(constituent) => ("weight-", constituent.index()),
    };
    numbered(prefix, index + 1)
}

/// The value of the radios that stand for a model.
#[must_use]
pub const fn model_value(model: Model) -> &'static str {
    match model {
        Model::Im => "im",
        Model::Tvom => "tvom",
        Model::Eft => "eft",
        Model::Bt => "bt",
    }
}

/// The action that stands for a checked radio, or `None` if it is none of ours.
#[must_use]
pub fn checked_action(name: &str, value: &str) -> Option<Action> {
    let model = Model::ALL
        .into_iter()
        .find(|model| model_value(*model) == value)?;
    let block = |prefix| -> Option<BlockIndex> {
        let number: usize = name.strip_prefix(prefix)?.parse().ok()?;
        BlockIndex::new(number.checked_sub(1)?)
    };
    block(MOST)
        .map(|block| Action::PickMost(block, model))
        .or_else(|| block(LEAST).map(|block| Action::PickLeast(block, model)))
}

/// The action that stands for a button pressed on the prerendered first block.
#[must_use]
pub fn pressed_action(value: &str) -> Option<Action> {
    match value {
        NEXT => Some(Action::Next),
        SKIP => Some(Action::Skip(BlockIndex::FIRST)),
        _ => None,
    }
}

fn numbered(prefix: &str, number: usize) -> String {
    let mut name = String::from(prefix);
    name.push_str(&number.to_string());
    name
}
