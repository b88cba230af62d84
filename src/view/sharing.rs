//! The sharing tools: pictures and texts of a result, several results beside each other, and the
//! results that this browser keeps.

pub mod app;
pub mod told;
pub mod pictures;
pub mod links;
mod result_links;
pub mod qr;
pub mod words;
pub mod compare;
pub mod comparison;
pub mod history;
pub mod names;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{Opened, Over, State};
use crate::content::Texts;
use crate::hooks::use_sharing::occasion;
use app::SharingApp;

/// Shows results on another screen, where Back leads to their comparison.
fn hand_over(on_action: &Callback<Action>) -> Callback<(String, Over)> {
    let on_action = on_action.clone();
    Callback::from(move |(results, over)| {
        on_action.emit(Action::Open(Opened::Comparison(results)));
        on_action.emit(Action::Show(Some(over)));
    })
}

/// The tools, opened with what `state` shows.
pub fn screen(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    html! {
        <SharingApp
            key={occasion(state)}
            texts={texts.clone()}
            opening={state.clone()}
            on_close={on_action.reform(|()| Action::CloseTools)}
            on_hand_over={hand_over(on_action)}
        />
    }
}
