//! Whoever moves to another step is told so: focus goes to its heading.

use std::mem;

use crate::app::chunk::Chunk;
use crate::app::state::State;
use crate::domain::answers::Perspective;
use crate::domain::section::Section;
use crate::domain::step::Step;
use crate::platform::focus::{focus_at_top, focus_from_top, let_go};

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

/// What is on screen, as far as it has a heading of its own.
type Screen = ((Step, Perspective), bool, bool, bool, bool);

/// What the focus was last moved for.
#[derive(Default)]
pub struct StepFocus {
    screen: Option<Screen>,
    chunk: Option<Chunk>,
    waits: bool,
    has_moved: bool,
}

impl StepFocus {
    /// Lets go of the focus before the screen that has it makes room for one of another chunk,
    /// whose heading gets it then. A browser that has to remove what is focused lays out the page
    /// first, half changed as it is, and that held up the result.
    pub fn leave(&mut self, state: &State) {
        let chunk = state.chunk();
        if mem::replace(&mut self.chunk, chunk) != chunk {
            let_go();
        }
    }

    /// Focuses the heading after each change of the screen, but never at first: nobody asked for
    /// focus then, and the page around a frame must not jump. A screen whose chunk was waited for
    /// takes over the focus of the line that stood there.
    pub fn follow(&mut self, state: &State) {
        let screen = (
            (state.step, state.answers.perspective),
            state.opened.is_some(),
            state.shows_list(),
            state.over.is_some(),
            state.revising,
        );
        let waits = state.waits();
        let is_new = self.screen.is_some_and(|before| before != screen);
        let has_come = self.waits && !waits && self.has_moved;
        if is_new || has_come {
            heading(state).focus();
        }
        self.screen = Some(screen);
        self.waits = waits;
        self.has_moved |= is_new;
    }
}

fn heading(state: &State) -> Heading {
    match state.returned {
        _ if state.waits() => Heading::Of(STEP_HEADING),
        Some(section) => Heading::AtTop(section_heading(section)),
        None if state.tool().is_some() => Heading::Of(TOOL_HEADING),
        None => Heading::Of(STEP_HEADING),
    }
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
