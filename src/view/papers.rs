//! What one takes along on paper: the role charter, the brief for a job to be filled, and the
//! questions for the talk. Each can be typed over in place, printed, copied and saved.

pub mod app;
pub mod page;
pub mod editable;
pub mod ways;
pub mod sheet;
pub mod written;
pub mod words;
pub mod names;
pub mod html;
pub mod markdown;
pub mod plain;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::hooks::use_papers::occasion;
use app::PapersApp;

/// The papers, opened with what `state` shows.
pub fn screen(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    html! {
        <PapersApp
            key={occasion(state)}
            texts={texts.clone()}
            opening={state.clone()}
            {on_action}
        />
    }
}
