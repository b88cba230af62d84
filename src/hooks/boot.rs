//! The first state of a visit: what was stored before, and what the address asks for.

use super::stored::{self, Stored};
use crate::app::action::Action;
use crate::app::state::{BadLink, Notice, Opened, State};
use crate::domain::answers::Perspective;
use crate::domain::step::Step;
use crate::platform::storage::{Denied, Store};
use crate::wire::code::CodeError;
use crate::wire::link::{Fragment, parse_fragment};
use crate::wire::name::Name;

/// The state to begin with, from the storage and from the fragment of the address.
#[must_use]
pub fn first_state(store: &dyn Store, memory: Result<(), Denied>, fragment: &str) -> State {
    let mut state = State::default();
    if memory.is_err() {
        state = state.apply(Action::DenyMemory);
    }
    for action in resumed(store) {
        state = state.apply(action);
    }
    if let Some(opened) = opened(fragment) {
        state = state.apply(Action::Open(opened));
    }
    state
}

/// What brings back the answers of an earlier visit. The last ones are those to go on with: the
/// job as it is, unless the job that is needed was broken off.
fn resumed(store: &dyn Store) -> Vec<Action> {
    let mut found = Vec::new();
    let mut broken = false;
    for perspective in [Perspective::Needed, Perspective::Today] {
        match stored::load(store, perspective) {
            Stored::Nothing => {}
            Stored::Saved(saved) => found.push(saved),
            Stored::Broken => broken = true,
        }
    }
    if found.first().is_some_and(|first| {
        first.answers.perspective == Perspective::Needed && first.step != Step::Result
    }) {
        found.reverse();
    }
    let mut actions: Vec<Action> = found.into_iter().map(Action::Resume).collect();
    if broken {
        actions.push(Action::Notify(Notice::BrokenSession));
    }
    actions
}

/// What the fragment of the address asks to show, if it is one of ours.
#[must_use]
pub fn opened(fragment: &str) -> Option<Opened> {
    match parse_fragment(fragment) {
        Fragment::Result(Ok(shared)) => {
            let name = shared.name.as_ref().map(Name::as_str);
            let name = name.unwrap_or_default().to_owned();
            Some(Opened::Answers(Box::new(shared.answers), name))
        }
        Fragment::Result(Err(error)) => Some(Opened::Bad(bad_link(error))),
        Fragment::Compare(_) => Some(Opened::Comparison(fragment.to_owned())),
        Fragment::None => None,
    }
}

fn bad_link(error: CodeError) -> BadLink {
    match error {
        CodeError::Truncated => BadLink::Truncated,
        CodeError::Altered => BadLink::Altered,
        CodeError::NewerEdition(_) => BadLink::NewerEdition,
        _ => BadLink::NotOurs,
    }
}
