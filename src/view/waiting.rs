//! What is there before the chunk that holds the screen is.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::chunk::{Arrival, Chunk};
use crate::app::state::{Opened, State};
use crate::content::Texts;
use crate::content::label::Label;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::button;

/// A calm line, or why there is nothing and what to do. There is always a way back.
pub fn waiting(texts: &Texts, state: &State, chunk: Chunk, on_action: &Callback<Action>) -> Html {
    let has_failed = state.chunks.readiness(chunk) == Arrival::Failed;
    let back = button(
        "secondary",
        texts.label(Label::QuizBack),
        on_action,
        way_back(state),
    );
    html! {
        <section class="waiting">
            // Announced by its role, not by focus alone: whoever opened a link has no focus here.
            <p id={STEP_HEADING} tabindex="-1" role="status">
                {texts.label(if has_failed { Label::ChunkFailed } else { Label::ChunkAwaited })}
                if has_failed && state.survives_reload() {
                    {" "}{texts.label(Label::ChunkReload)}
                }
            </p>
            <p class="steps">
                if has_failed {
                    {button("primary", texts.label(Label::ChunkAgain), on_action, Action::Fetch(chunk))}
                }
                {back}
            </p>
        </section>
    }
}

/// To where the taker came from, or from a link to one's own answers.
fn way_back(state: &State) -> Action {
    match (&state.opened, state.over) {
        (Some(Opened::Comparison(_)), _) => Action::CloseTools,
        (_, Some(_)) => Action::Show(None),
        (Some(_), None) => Action::TakeYourself,
        (None, None) => Action::Back,
    }
}
