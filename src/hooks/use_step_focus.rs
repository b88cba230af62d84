//! Whoever moves to another step is told so: focus goes to its heading.

use yew::prelude::*;

use crate::app::state::State;
use crate::domain::section::Section;
use crate::platform::focus::{focus_at_top, focus_from_top};

/// The id of the heading of whatever is on screen.
pub const STEP_HEADING: &str = "step";

/// The id of the heading of a section on the result.
#[must_use]
pub const fn section_heading(section: Section) -> &'static str {
    match section {
        Section::Checklist => "checklist-heading",
        Section::TimeSplit => "time-heading",
        Section::Breadth => "breadth-heading",
        Section::Scorecard => "scorecard-heading",
    }
}

/// Focuses the heading after each change of the screen, but never on the first render: nobody
/// asked for focus then, and the page around a frame must not jump.
#[hook]
pub fn use_step_focus(state: &UseReducerHandle<State>) {
    let screen = (
        (state.step, state.answers.perspective),
        state.opened.is_some(),
        state.shows_list(),
        state.over.is_some(),
        state.revising,
    );
    let returned = state.returned;
    let shown = use_mut_ref(|| screen);
    use_effect_with(screen, move |screen| {
        let is_new = *shown.borrow() != *screen;
        if is_new {
            *shown.borrow_mut() = *screen;
            match returned {
                Some(section) => focus_at_top(section_heading(section)),
                None => focus_from_top(STEP_HEADING),
            }
        }
    });
}
