//! The state of the sharing tools with everything that keeps it in step with the browser.

use std::rc::Rc;

use yew::prelude::*;

use super::kept::{self, today};
use super::lasting::lasting;
use crate::app::sharing::action::SharingAction;
use crate::app::sharing::{Named, Origin, Sharing};
use crate::app::state::{Opened, State, Tool};
use crate::domain::answers::{Answers, Perspective};
use crate::platform::download;
use crate::platform::storage::{self, Store};
use crate::wire::code::encode;
use crate::wire::history::HISTORY_KEY;
use crate::wire::link::parse_opened;
use crate::wire::name::Name;
use crate::wire::step::OVER;

/// The tools as `state` opens them, and what has to be told at once.
#[must_use]
pub fn opened(state: &State) -> (Sharing, Vec<SharingAction>) {
    let own: Vec<Answers> = [Perspective::Today, Perspective::Needed]
        .into_iter()
        .filter_map(|perspective| state.own(perspective).copied())
        .collect();
    let origin = |answers: &Answers, name: &str| {
        let is_own = own.contains(answers) && name.is_empty();
        if is_own { Origin::Own } else { Origin::Link }
    };
    let (mut single, mut several, mut unread) = (None, Vec::new(), 0);
    match &state.opened {
        Some(Opened::Answers(answers, name)) => {
            let name =
                Name::new(name).map_or_else(|_| String::new(), |name| name.as_str().to_owned());
            let origin = origin(answers, &name);
            single = Some(Named {
                answers: **answers,
                name,
                origin,
            });
        }
        Some(Opened::Comparison(results)) => {
            for result in parse_opened(results) {
                match result {
                    Ok(shared) => {
                        let name = shared.name.as_ref().map_or("", Name::as_str);
                        several.push(kept::named(&shared, origin(&shared.answers, name)));
                    }
                    Err(_) => unread += 1,
                }
            }
        }
        _ if state.answers.is_empty() => {}
        _ => {
            let (answers, name) = (state.answers, String::new());
            single = Some(Named {
                answers,
                name,
                origin: Origin::Own,
            });
        }
    }
    let tool = state.tool().unwrap_or(Tool::Pictures);
    let sharing = Sharing::open(tool, single, several, own);
    let told = (unread > 0).then(|| SharingAction::Compare(Vec::new(), unread));
    (sharing, told.into_iter().collect())
}

/// What the tools are opened with, in words: whenever these change, they are opened anew.
#[must_use]
pub fn occasion(state: &State) -> String {
    let tool = state.tool().map_or("", |tool| OVER[1 + tool as usize]);
    let own = |perspective| state.own(perspective).map(encode).unwrap_or_default();
    let shown = match &state.opened {
        Some(Opened::Comparison(fragment)) => fragment.clone(),
        Some(Opened::Answers(answers, name)) => [&encode(answers), ".", name].concat(),
        Some(Opened::Bad(_)) | None => encode(&state.answers),
    };
    let (today, needed) = (own(Perspective::Today), own(Perspective::Needed));
    [tool, &shown, &today, &needed].join(" ")
}

/// The state, the one way to change it, and the way to save the history as a file.
#[hook]
pub fn use_sharing(
    opening: &State,
) -> (
    UseReducerHandle<Sharing>,
    Callback<SharingAction>,
    Callback<()>,
) {
    let store: Rc<Rc<dyn Store>> = use_memo((), |()| lasting(storage::open()));
    let state = use_reducer(|| {
        let (sharing, told) = opened(opening);
        let news = told.into_iter().chain([kept::load(&**store)]);
        news.fold(sharing, |sharing, action| {
            let told = sharing.told;
            let mut sharing = sharing.apply(action);
            sharing.told = sharing.told.or(told);
            sharing
        })
    });
    let dispatch = {
        let (dispatcher, store) = (state.dispatcher(), Rc::clone(&store));
        let shown = state.shown.clone();
        use_callback(
            shown,
            move |action: SharingAction, shown: &Option<Named>| {
                let news = kept::perform(&**store, today(), shown.as_ref(), &action);
                dispatcher.dispatch(news.unwrap_or(action));
            },
        )
    };
    {
        let (dispatcher, store) = (state.dispatcher(), Rc::clone(&store));
        use_effect_with((), move |()| {
            let listener = storage::watch(move |key| {
                if key == HISTORY_KEY {
                    dispatcher.dispatch(kept::load(&**store));
                }
            });
            move || drop(listener)
        });
    }
    let export = use_callback((), move |(), ()| {
        let _ = download::save_text(
            "cto-quadrant-history.json",
            "application/json",
            &kept::exported(&**store),
        );
    });
    (state, dispatch, export)
}
