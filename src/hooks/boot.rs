//! The first state of a visit: what was stored before, what the page around the widget wants, and
//! what the address asks for.

use super::stored::{self, Stored};
use crate::app::action::Action;
use crate::app::embedding::{Embedding, Host};
use crate::app::state::{BadLink, Notice, Opened, Over, State};
use crate::domain::answers::Perspective;
use crate::domain::step::Step;
use crate::platform::storage::{Denied, Store};
use crate::wire::code::CodeError;
use crate::wire::host::parse_query;
use crate::wire::link::{Fragment, parse_fragment};
use crate::wire::name::Name;

/// Where the widget runs, and what it was called with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place<'a> {
    /// The fragment of the address.
    pub fragment: &'a str,
    /// The query of the address.
    pub query: &'a str,
    /// Whether this is a frame.
    pub is_framed: bool,
    /// Whether the page around the frame has said that it listens.
    pub listens: bool,
}

impl<'a> Place<'a> {
    /// A page of its own, called with this fragment.
    #[must_use]
    pub const fn at(fragment: &'a str) -> Self {
        Self {
            fragment,
            query: "",
            is_framed: false,
            listens: false,
        }
    }
}

/// The state to begin with.
#[must_use]
pub fn first_state(store: &dyn Store, memory: Result<(), Denied>, place: Place) -> State {
    let options = parse_query(place.query);
    let mut state = State::default().apply(Action::Embed(Embedding {
        is_framed: place.is_framed,
        card: options.card,
        is_clamped: false,
        offered: options.sections,
        host: Host::Absent,
    }));
    if place.listens {
        state = state.apply(Action::Host);
    }
    if memory.is_err() {
        state = state.apply(Action::DenyMemory);
    }
    for action in resumed(store) {
        state = state.apply(action);
    }
    if let Some(perspective) = options.perspective {
        state = state.apply(Action::Take(perspective));
    }
    if let Some(action) = asked(place.fragment) {
        state = state.apply(action);
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

/// What the fragment of the address asks for, if it is one of ours.
#[must_use]
pub fn asked(fragment: &str) -> Option<Action> {
    let action = match parse_fragment(fragment) {
        Fragment::Result(Ok(shared)) => {
            let name = shared.name.as_ref().map(Name::as_str);
            let name = name.unwrap_or_default().to_owned();
            Action::Open(Opened::Answers(Box::new(shared.answers), name))
        }
        Fragment::GoOn(Ok(shared)) => Action::GoOn(Box::new(shared.answers)),
        Fragment::Result(Err(error)) | Fragment::GoOn(Err(error)) => {
            Action::Open(Opened::Bad(bad_link(error)))
        }
        Fragment::Compare(_) => Action::Open(Opened::Comparison(fragment.to_owned())),
        Fragment::Group => Action::Show(Some(Over::Group)),
        Fragment::None => return None,
    };
    Some(action)
}

fn bad_link(error: CodeError) -> BadLink {
    match error {
        CodeError::Truncated => BadLink::Truncated,
        CodeError::Altered => BadLink::Altered,
        CodeError::NewerEdition(_) => BadLink::NewerEdition,
        _ => BadLink::NotOurs,
    }
}
