//! Steps become entries of the browser's history; Back, Forward and new links become actions.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::boot::asked;
use crate::app::action::Action;
use crate::app::state::{Over, State, Tool};
use crate::platform::frame::after_paint;
use crate::platform::location::{self, Entry};
use crate::wire::step::{OVER, from_mark, mark};

/// The entry that the browser stands at, or will stand at after the next paint.
#[derive(Default)]
pub struct Entries {
    place: Option<Place>,
    /// How often the browser was there already. An entry that was put off is not made after that:
    /// it would cut off the way forward.
    n_walks: Rc<Cell<u32>>,
}

impl Entries {
    /// Walks the history with the taker.
    ///
    /// The browser takes its time for an entry, and nobody can go back before a step is painted.
    /// Entries keep their order, since each waits for a paint of its own or the same.
    pub fn follow(&mut self, state: &State) {
        let place = Place::of(state);
        if self.place.as_ref() == Some(&place) {
            return;
        }
        self.place = Some(place.clone());
        let n_walks = Rc::clone(&self.n_walks);
        if place.is_here() {
            n_walks.set(n_walks.get() + 1);
            return;
        }
        let number = n_walks.get();
        let enter = move || {
            if n_walks.get() == number {
                enter(&place);
            }
        };
        after_paint(enter).forget();
    }
}

/// Walks the taker with the history.
#[must_use]
pub fn listen(dispatch: Callback<Action>) -> impl Sized + use<> {
    location::watch(move || {
        if let Some(action) = read_address() {
            dispatch.emit(action);
        }
    })
}

/// What can lie over a screen, in the order of [`OVER`].
const MARKED: [Over; 6] = [
    Over::Method,
    Over::Sharing(Tool::Pictures),
    Over::Sharing(Tool::Comparison),
    Over::Sharing(Tool::History),
    Over::Papers,
    Over::Group,
];

fn over_mark(over: Over) -> Option<&'static str> {
    let place = MARKED.iter().position(|&marked| marked == over)?;
    OVER.get(place).copied()
}

/// What an entry of the history stands for.
#[derive(Clone, PartialEq)]
struct Place {
    mark: String,
    shows_link: bool,
    is_over: bool,
}

impl Place {
    fn of(state: &State) -> Self {
        Self {
            mark: match state.over.and_then(over_mark) {
                Some(mark) => String::from(mark),
                None => mark(state.answers.perspective, state.step),
            },
            shows_link: state.opened.is_some(),
            is_over: state.over.is_some(),
        }
    }

    /// Whether the browser stands there. A link has the entry that it was opened with.
    fn is_here(&self) -> bool {
        let is_link = self.shows_link && !self.is_over;
        is_link || location::entry_mark().as_ref() == Some(&self.mark)
    }
}

fn enter(place: &Place) {
    let current = location::entry_mark();
    let fragment = location::fragment();
    let asked = asked(&fragment);
    let is_first = current.is_none() && !matches!(asked, Some(Action::Open(_)));
    let entry = if is_first { Entry::Current } else { Entry::New };
    // A fragment that is not ours, such as an anchor of the page, stays; so does the address of a
    // group, and the link that something was put over. Answers to go on with are taken over, and
    // asked for no more.
    let goes_on = matches!(asked, Some(Action::GoOn(_)));
    let keep = is_first && !goes_on || place.shows_link;
    location::mark_entry(entry, &place.mark, if keep { &fragment } else { "" });
}

fn read_address() -> Option<Action> {
    let mark = location::entry_mark();
    let over = MARKED
        .into_iter()
        .find(|&over| over_mark(over) == mark.as_deref());
    if over.is_some() {
        return Some(Action::Show(over));
    }
    if let Some(action) = asked(&location::fragment()) {
        return Some(action);
    }
    let (perspective, step) = from_mark(&mark?)?;
    Some(Action::Revisit(perspective, step))
}
