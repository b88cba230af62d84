//! How a step of the walk is written, in the saved session and in the browser's history.

use crate::domain::answers::Perspective;
use crate::domain::step::Step;

const NEEDED: &str = "needed ";

/// The marks of the history entries that show something over a screen: the method, the three
/// sharing tools, the papers, and a group.
pub const OVER: [&str; 6] = [
    "method",
    "pictures",
    "comparison",
    "history",
    "papers",
    "group",
];

/// The token of a step: `b1` to `b12`, `self`, `duties1` to `duties9`, `time`, `breadth`,
/// `scorecard` or `result`.
#[must_use]
pub fn token(step: Step) -> String {
    match step {
        Step::Block(block) => numbered("b", block.get()),
        Step::SelfView => String::from("self"),
        Step::Checklist(group) => numbered("duties", group.index()),
        Step::TimeSplit => String::from("time"),
        Step::Breadth => String::from("breadth"),
        Step::Scorecard => String::from("scorecard"),
        Step::Result => String::from("result"),
    }
}

/// The step that a token stands for, or `None` for any other text.
#[must_use]
pub fn from_token(text: &str) -> Option<Step> {
    Step::all().find(|&step| token(step) == text)
}

/// The mark of a history entry: the token of its step, with `needed ` before it in that
/// perspective.
#[must_use]
pub fn mark(perspective: Perspective, step: Step) -> String {
    let mut mark = String::from(match perspective {
        Perspective::Today => "",
        Perspective::Needed => NEEDED,
    });
    mark.push_str(&token(step));
    mark
}

/// The perspective and the step that a mark stands for, or `None` for any other text.
#[must_use]
pub fn from_mark(text: &str) -> Option<(Perspective, Step)> {
    let (perspective, token) = match text.strip_prefix(NEEDED) {
        Some(token) => (Perspective::Needed, token),
        None => (Perspective::Today, text),
    };
    Some((perspective, from_token(token)?))
}

fn numbered(prefix: &str, index: usize) -> String {
    let mut token = String::from(prefix);
    token.push_str(&(index + 1).to_string());
    token
}
