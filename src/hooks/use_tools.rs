//! The sharing tools, fetched and open while they are on screen.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{Opened, State, Tool};
use crate::domain::answers::{Answers, Perspective};
use crate::platform::tools::Tools;
use crate::wire::code::encode;
use crate::wire::step::OVER;

/// What the tools are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The tool to begin with.
    pub tool: Tool,
    /// The fragment of a link to what is on screen; empty if there is nothing to share yet.
    pub shown: String,
    /// The name that a link gave to what is on screen.
    pub name: String,
    /// The codes of the taker's own results, with commas between them.
    pub own: String,
}

impl Request {
    /// The request of a state that shows a tool.
    #[must_use]
    pub fn of(state: &State) -> Option<Self> {
        let shown = match &state.opened {
            Some(Opened::Comparison(fragment)) => fragment.clone(),
            Some(Opened::Answers(answers, _)) => fragment(answers),
            _ if state.answers.is_empty() => String::new(),
            _ => fragment(&state.answers),
        };
        let name = match &state.opened {
            Some(Opened::Answers(_, name)) => name.clone(),
            _ => String::new(),
        };
        let own = [Perspective::Today, Perspective::Needed]
            .into_iter()
            .filter_map(|perspective| state.own(perspective))
            .map(encode)
            .collect::<Vec<_>>()
            .join(",");
        Some(Self {
            tool: state.tool()?,
            shown,
            name,
            own,
        })
    }

    fn words(&self) -> [String; 4] {
        let tool = OVER[1 + self.tool as usize];
        let words = [tool, &self.shown, &self.name, &self.own];
        words.map(str::to_owned)
    }
}

fn fragment(answers: &Answers) -> String {
    ["r=", &encode(answers)].concat()
}

/// How far the tools are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// They are on their way.
    Awaited,
    /// They are on screen.
    Open,
    /// They could not be fetched or started.
    Failed,
}

/// Opens the tools beside the widget, and closes them when what shows them is gone. The number of
/// the attempt changes when the user tries again.
#[hook]
pub fn use_tools(request: &Request, attempt: u32, on_action: &Callback<Action>) -> Phase {
    let phase = use_state_eq(|| Phase::Awaited);
    let set = phase.setter();
    let on_action = on_action.clone();
    use_effect_with((request.clone(), attempt), move |(request, _)| {
        set.set(Phase::Awaited);
        let close = move || on_action.emit(Action::CloseTools);
        let tools = Tools::open(request.words(), close, move |is_open| {
            set.set(if is_open { Phase::Open } else { Phase::Failed });
        });
        move || drop(tools)
    });
    *phase
}
