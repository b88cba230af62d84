//! The sharing tools, open while they are on screen.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{Opened, State};
use crate::domain::answers::{Answers, Perspective};
use crate::platform::tools::Tools;
use crate::wire::code::encode;
use crate::wire::step::OVER;

/// What the tools are asked for by a state that shows one, in lines: the mark of the tool, the
/// fragment of a link to what is on screen (empty if there is nothing to share yet), the name that
/// a link gave to it, the codes of the taker's own results with commas between them, and a last
/// line that is empty where a link opened the tools, because then they take no focus.
#[must_use]
pub fn request(state: &State) -> Option<String> {
    let tool = state.tool()?;
    let (shown, name) = match &state.opened {
        Some(Opened::Comparison(fragment)) => (fragment.clone(), ""),
        Some(Opened::Answers(answers, name)) => (fragment(answers), name.as_str()),
        _ if state.answers.is_empty() => (String::new(), ""),
        _ => (fragment(&state.answers), ""),
    };
    let code = |perspective| state.own(perspective).map(encode).unwrap_or_default();
    let own = [code(Perspective::Today), code(Perspective::Needed)].join(",");
    let focus = if state.over.is_some() { "focus" } else { "" };
    Some([OVER[1 + tool as usize], &shown, name, &own, focus].join("\n"))
}

fn fragment(answers: &Answers) -> String {
    ["r=", &encode(answers)].concat()
}

/// Opens the tools beside the widget while the state shows one, and closes them afterwards.
#[hook]
pub fn use_tools(state: &State, dispatch: Callback<Action>) {
    use_effect_with(request(state), move |request| {
        let tools = request
            .as_ref()
            .map(|request| Tools::open(request, move || dispatch.emit(Action::CloseTools)));
        move || drop(tools)
    });
}
