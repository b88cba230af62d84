//! The state of the papers with everything that keeps it in step with the browser.

use std::rc::Rc;

use yew::prelude::*;

use super::lasting::lasting;
use super::typed;
use crate::app::papers::action::PapersAction;
use crate::app::papers::{Papers, Seen};
use crate::app::state::{Opened, State};
use crate::domain::answers::{Answers, Perspective};
use crate::domain::paper::Paper;
use crate::platform::storage::{self, Store};
use crate::wire::code::encode;
use crate::wire::link::parse_opened;
use crate::wire::name::Name;

/// The views at hand when the papers are opened, first what is on screen, then what stands beside
/// it, then the taker's own.
#[must_use]
pub fn views(state: &State) -> Vec<Seen> {
    let own = [Perspective::Today, Perspective::Needed]
        .into_iter()
        .filter_map(|perspective| state.own(perspective).copied());
    let own: Vec<Seen> = own.map(Seen::own).collect();
    let seen = |answers: &Answers, name: &str| {
        let is_own = name.is_empty() && own.iter().any(|view| view.answers == *answers);
        Seen {
            answers: *answers,
            name: name.to_owned(),
            own: is_own,
        }
    };
    let mut views = match &state.opened {
        Some(Opened::Answers(answers, name)) => vec![seen(answers, name)],
        Some(Opened::Comparison(results)) => compared(results)
            .iter()
            .map(|(answers, name)| seen(answers, name))
            .collect(),
        Some(Opened::Bad(_)) | None => vec![Seen::own(state.answers)],
    };
    views.extend(state.other().map(|other| seen(other, "")));
    views.extend(own);
    views
}

/// The results of a comparison, those that can be read.
fn compared(results: &str) -> Vec<(Answers, String)> {
    let results = parse_opened(results).into_iter().flatten();
    let named = results.map(|shared| {
        let name = shared.name.as_ref().map_or("", Name::as_str).to_owned();
        (shared.answers, name)
    });
    named.collect()
}

/// What the papers are opened with, in words: whenever these change, they are opened anew.
#[must_use]
pub fn occasion(state: &State) -> String {
    let views = views(state);
    let words = views
        .iter()
        .flat_map(|view| [encode(&view.answers), view.name.clone()]);
    words.collect::<Vec<_>>().join(" ")
}

/// The state and the one way to change it.
#[hook]
pub fn use_papers(opening: &State) -> (UseReducerHandle<Papers>, Callback<PapersAction>) {
    let store: Rc<Rc<dyn Store>> = use_memo((), |()| lasting(storage::open()));
    let key = use_memo((), |()| typed::key(views(opening).first()));
    let state = use_reducer(|| {
        let kept = typed::load(&**store, &key);
        let paper = match &opening.opened {
            Some(Opened::Comparison(_)) => Paper::Talk,
            _ => Paper::Charter,
        };
        Papers::open(paper, views(opening), kept)
    });
    let dispatch = {
        let (dispatcher, store, key) = (state.dispatcher(), Rc::clone(&store), Rc::clone(&key));
        use_callback((), move |action: PapersAction, ()| {
            let news = typed::perform(&**store, &key, &action);
            dispatcher.dispatch(news.unwrap_or(action));
        })
    };
    {
        let (dispatcher, store, key) = (state.dispatcher(), Rc::clone(&store), Rc::clone(&key));
        let what = (state.kept, state.typed.clone());
        use_effect_with(what, move |(kept, words)| {
            if let Some(news) = typed::store_typed(&**store, &key, *kept, words) {
                dispatcher.dispatch(news);
            }
        });
    }
    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            let listener = storage::watch(move |changed| {
                if changed == *key {
                    dispatcher.dispatch(PapersAction::Renew(typed::load(&**store, &key)));
                }
            });
            move || drop(listener)
        });
    }
    (state, dispatch)
}
