//! Whoever moves to another step is told so: focus goes to its heading.

use yew::prelude::*;

use crate::app::state::State;
use crate::domain::section::Section;
use crate::platform::focus::{focus_at_top, focus_from_top};

/// The id of the heading of whatever is on screen.
pub const STEP_HEADING: &str = "step";

/// The id of the heading of the sharing tool on screen.
pub const TOOL_HEADING: &str = "tool";

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
/// asked for focus then, and the page around a frame must not jump. A screen whose chunk was
/// waited for takes over the focus of the line that stood there.
#[hook]
pub fn use_step_focus(state: &UseReducerHandle<State>) {
    let screen = (
        (state.step, state.answers.perspective),
        state.opened.is_some(),
        state.shows_list(),
        state.over.is_some(),
        state.revising,
    );
    let waits = state.waits();
    let heading = match state.returned {
        _ if waits => Heading::Of(STEP_HEADING),
        Some(section) => Heading::AtTop(section_heading(section)),
        None if state.tool().is_some() => Heading::Of(TOOL_HEADING),
        None => Heading::Of(STEP_HEADING),
    };
    let shown = use_mut_ref(|| (screen, waits, false));
    use_effect_with((screen, waits), move |&(screen, waits)| {
        let (before, waited, was_focused) = *shown.borrow();
        let is_new = before != screen;
        let has_come = waited && !waits && was_focused;
        if is_new || has_come {
            heading.focus();
        }
        *shown.borrow_mut() = (screen, waits, is_new || was_focused);
    });
}

/// A heading that takes the focus.
#[derive(Clone, Copy)]
enum Heading {
    /// Scrolled to just as far as is needed.
    Of(&'static str),
    /// Brought to the top of the window.
    AtTop(&'static str),
}

impl Heading {
    fn focus(self) {
        match self {
            Self::Of(id) => focus_from_top(id),
            Self::AtTop(id) => focus_at_top(id),
        }
    }
}
