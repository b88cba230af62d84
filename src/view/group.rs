//! A group: everybody on one map, how many there are of each kind, and where they differ.

pub mod app;
mod gather;
pub mod told;
pub mod report;
mod shown;
mod part;
mod calls;
mod place;
mod dots;
mod span;
mod duties;
mod areas;
mod people;
pub mod rows;
mod ways;
pub mod document;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use app::GroupApp;

/// A group, opened with what `state` shows.
pub fn screen(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    html! {
        <GroupApp
            texts={texts.clone()}
            opening={state.clone()}
            on_close={on_action.reform(|()| Action::Show(None))}
        />
    }
}
