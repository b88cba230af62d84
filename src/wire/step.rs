//! How a step of the walk is written, in the saved session and in the browser's history.

use crate::domain::step::Step;

/// The token of a step: `b1` to `b12`, `self` or `result`.
#[must_use]
pub fn token(step: Step) -> String {
    match step {
        Step::Block(block) => {
            let mut token = String::from("b");
            token.push_str(&block.number().to_string());
            token
        }
        Step::SelfView => String::from("self"),
        Step::Result => String::from("result"),
    }
}

/// The step that a token stands for, or `None` for any other text.
#[must_use]
pub fn from_token(text: &str) -> Option<Step> {
    Step::all().find(|&step| token(step) == text)
}
