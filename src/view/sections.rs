//! The steps after the quiz, and the method page.

pub mod section;
pub mod choices;
pub mod checklist;
pub mod time_split;
pub mod breadth;
pub mod scorecard;
pub mod method;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{Over, State};
use crate::content::Texts;
use crate::domain::step::Step;
use breadth::breadth;
use checklist::checklist;
use method::method;
use scorecard::scorecard;
use time_split::time_split;

/// The screen of `state`, if it is one of these.
pub fn screen(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    if state.over == Some(Over::Method) {
        return method(texts, on_action);
    }
    match state.step {
        Step::Checklist(group) => checklist(texts, state, group, on_action),
        Step::TimeSplit => time_split(texts, state, on_action),
        Step::Breadth => breadth(texts, state, on_action),
        Step::Scorecard => scorecard(texts, state, on_action),
        Step::Block(_) | Step::SelfView | Step::Result => Html::default(),
    }
}
