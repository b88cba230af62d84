//! The state of the widget with everything that keeps it in step with the browser.

use std::rc::Rc;

use yew::prelude::*;

use super::boot::{Place, first_state};
use super::entries::{self, Entries};
use super::fetching::{Fetching, Open, Opened};
use super::progress::{self, Progress};
use super::scoring_ahead::{ScoringAhead, Work};
use super::step_focus::{STEP_HEADING, StepFocus};
use super::storing::{self, Storing};
use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::app::state::State;
use crate::content::Texts;
use crate::platform::{focus, host, location, storage};

/// Asks a room for such work.
pub type Ahead<Room> = fn(&Room) -> Option<Work>;

/// The widget alive: its state, what is open of the program, and the one way to change either.
pub struct Widget<Room> {
    /// The state.
    pub state: UseReducerHandle<State>,
    /// What lies behind the doors that are open.
    pub rooms: [Option<Room>; Chunk::ALL.len()],
    /// Changes the state.
    pub on_action: Callback<Action>,
}

/// Boots from storage and address on the first render. After each change of the state, one effect
/// lets everybody outside follow.
#[hook]
pub fn use_widget<Room: Copy + 'static>(
    texts: &Texts,
    open: Open<Room>,
    ahead: Ahead<Room>,
) -> Widget<Room> {
    let opened = use_memo((), |()| storage::open());
    let (store, memory) = (Rc::clone(&opened.0), opened.1);
    let state = use_reducer(|| {
        let (fragment, query) = (location::fragment(), location::query());
        let place = Place {
            fragment: &fragment,
            query: &query,
            is_framed: location::is_framed(),
            listens: host::listens(),
        };
        first_state(&*store, memory, place)
    });
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| {
            if action.removes_its_button() {
                focus::focus_id_in_place(STEP_HEADING);
            }
            dispatcher.dispatch(action);
        })
    };
    let rooms = use_mut_ref(|| [None; Chunk::ALL.len()]);
    let followers = use_mut_ref(|| Followers::new(texts, Rc::clone(&store), &rooms, open));
    followers.borrow_mut().step_focus.leave(&state);
    use_effect({
        let (state, dispatch) = (state.clone(), dispatch.clone());
        move || followers.borrow_mut().follow(&state, &dispatch, ahead)
    });
    use_effect_with((), {
        let dispatch = dispatch.clone();
        move |()| {
            let listeners = (
                storing::listen(store, dispatch.clone()),
                entries::listen(dispatch.clone()),
                progress::listen(dispatch),
            );
            move || drop(listeners)
        }
    });
    let rooms = *rooms.borrow();
    Widget {
        state,
        rooms,
        on_action: dispatch,
    }
}

/// Who follows the state.
struct Followers<Room> {
    rooms: Opened<Room>,
    storing: Storing,
    entries: Entries,
    step_focus: StepFocus,
    fetching: Fetching<Room>,
    scoring_ahead: ScoringAhead,
    progress: Progress,
}

impl<Room: Copy + 'static> Followers<Room> {
    fn new(
        texts: &Texts,
        store: Rc<dyn storage::Store>,
        rooms: &Opened<Room>,
        open: Open<Room>,
    ) -> Self {
        Self {
            rooms: Rc::clone(rooms),
            storing: Storing::new(store),
            entries: Entries::default(),
            step_focus: StepFocus::default(),
            fetching: Fetching::new(texts, rooms, open),
            scoring_ahead: ScoringAhead::new(texts),
            progress: Progress::default(),
        }
    }

    fn follow(&mut self, state: &State, dispatch: &Callback<Action>, ahead: Ahead<Room>) {
        self.storing.follow(state, dispatch);
        self.entries.follow(state);
        self.step_focus.follow(state);
        self.fetching.follow(state, dispatch);
        let work = self.rooms.borrow()[Chunk::Result as usize].and_then(|room| ahead(&room));
        self.scoring_ahead.follow(state, work);
        self.progress.follow(state);
    }
}
