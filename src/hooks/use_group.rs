//! The state of a group, and the one way to change it: what is pasted or chosen is read first.

use yew::prelude::*;

use crate::app::group::action::GroupAction;
use crate::app::group::{GroupState, Member, Refusal};
use crate::app::state::{Opened, State};
use crate::platform::focus::focus_id_in_place;
use crate::wire::found::Found;
use crate::wire::group_file;
use crate::wire::group_text::{self, GroupTextError};
use crate::wire::link::{Shared, parse_opened};
use crate::wire::name::Name;

/// How many bytes of a chosen file are read at most.
pub const MAX_FILE: usize = group_text::MAX_BYTES;

/// The id of the field for pasted text.
pub const FIELD: &str = "group-paste";

/// The id of the heading above the members.
pub const PEOPLE_HEADING: &str = "group-people";

/// A group as `state` opens it: with the results of a comparison, or empty.
#[must_use]
pub fn opened(state: &State) -> GroupState {
    let group = GroupState::default();
    let Some(Opened::Comparison(results)) = &state.opened else {
        return group;
    };
    let results = parse_opened(results);
    group.apply(GroupAction::Take {
        found: results.iter().flatten().map(member).collect(),
        n_unread: results.iter().filter(|result| result.is_err()).count(),
        rows: Vec::new(),
    })
}

/// What came of a text; `name` is what the column of the names is called in the page's language.
#[must_use]
pub fn read(text: Option<&str>, name: &str) -> GroupAction {
    let Some(text) = text else {
        return GroupAction::Refuse(Refusal::Unreadable);
    };
    match group_text::read(text, name) {
        Ok(Found {
            results,
            n_unread,
            rows,
        }) => GroupAction::Take {
            found: results.iter().map(member).collect(),
            n_unread,
            rows,
        },
        Err(GroupTextError::Newer) => GroupAction::Refuse(Refusal::Newer),
        Err(GroupTextError::TooLarge) => GroupAction::Refuse(Refusal::TooLarge),
        Err(_) => GroupAction::Refuse(Refusal::Nothing),
    }
}

fn member(shared: &Shared) -> Member {
    let name = shared.name.as_ref().map_or("", Name::as_str).to_owned();
    Member {
        answers: shared.answers,
        name,
    }
}

/// The group as a file that can be chosen here again; with the names, if they are to go along.
#[must_use]
pub fn json(members: &[Member], names: bool) -> String {
    let shared: Vec<Shared> = members.iter().map(|member| shared(member, names)).collect();
    group_file::to_json(&shared)
}

/// The code of a member.
#[must_use]
pub fn code(member: &Member) -> String {
    shared(member, false).to_string()
}

fn shared(member: &Member, names: bool) -> Shared {
    let name = Name::new(&member.name).ok();
    Shared {
        answers: member.answers,
        name: name.filter(|_| names),
    }
}

/// The state and the one way to change it.
#[hook]
pub fn use_group(
    opening: &State,
    name: &AttrValue,
) -> (UseReducerHandle<GroupState>, Callback<GroupAction>) {
    let state = use_reducer(|| opened(opening));
    let now = (state.draft.clone(), state.members.len());
    let dispatcher = state.dispatcher();
    let dependencies = (now, name.clone());
    let dispatch = use_callback(
        dependencies,
        move |action: GroupAction, ((draft, n_members), name)| match action {
            GroupAction::Paste => dispatcher.dispatch(read(Some(draft), name)),
            GroupAction::Choose(text) => dispatcher.dispatch(read(text.as_deref(), name)),
            action => {
                // The button that did this is gone, and the focus must not be.
                let next = match action {
                    GroupAction::Remove(place) if place + 1 == *n_members => Some(PEOPLE_HEADING),
                    GroupAction::Clear => Some(FIELD),
                    _ => None,
                };
                dispatcher.dispatch(action);
                if let Some(id) = next {
                    focus_id_in_place(id);
                }
            }
        },
    );
    (state, dispatch)
}
