//! The chunks of the program are fetched when the state asks for them, and what lies behind their
//! doors is kept.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::chunk::{Arrival, Chunk, Chunks};
use crate::app::needed::Connection;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::part::Part;
use crate::platform::chunk;
use crate::platform::idle::when_idle;
use crate::platform::waiting::Waiting;

const N_CHUNKS: usize = Chunk::ALL.len();

/// How a door is opened; nothing where it does not open.
pub type Open<Room> = fn(Chunk) -> Pin<Box<dyn Future<Output = Option<Room>>>>;

/// What lies behind the doors, as far as they are open.
pub type Opened<Room> = Rc<RefCell<[Option<Room>; N_CHUNKS]>>;

/// The chunks on their way.
pub struct Fetching<Room> {
    open: Open<Room>,
    rooms: Opened<Room>,
    texts: Texts,
    chunks: Chunks,
    ahead: Option<(Chunk, Waiting)>,
}

impl<Room: 'static> Fetching<Room> {
    /// Nothing is asked for yet. Each chunk brings its texts to `texts`, or does not come at all.
    #[must_use]
    pub fn new(texts: &Texts, rooms: &Opened<Room>, open: Open<Room>) -> Self {
        Self {
            open,
            rooms: Rc::clone(rooms),
            texts: texts.clone(),
            chunks: Chunks::default(),
            ahead: None,
        }
    }

    /// Fetches what the state asks for, and what is worth it once nothing else happens.
    pub fn follow(&mut self, state: &State, dispatch: &Callback<Action>) {
        let before = std::mem::replace(&mut self.chunks, state.chunks);
        let is_awaited = |chunks: Chunks, chunk| chunks.arrival(chunk) == Arrival::Awaited;
        for chunk in Chunk::ALL {
            if is_awaited(state.chunks, chunk) && !is_awaited(before, chunk) {
                self.fetch(chunk, dispatch.clone());
            }
        }
        let connection = if chunk::is_dear() {
            Connection::Thrifty
        } else {
            Connection::Fast
        };
        let worth = state.worth_fetching(connection);
        if self.ahead.as_ref().map(|(chunk, _)| *chunk) != worth {
            self.ahead = worth.map(|chunk| {
                let dispatch = dispatch.clone();
                let ask = move || dispatch.emit(Action::Fetch(chunk));
                (chunk, when_idle(ask))
            });
        }
    }

    fn fetch(&self, chunk: Chunk, dispatch: Callback<Action>) {
        let (texts, rooms) = (self.texts.clone(), Rc::clone(&self.rooms));
        chunk::fetch(chunk.name(), (self.open)(chunk), move |come| {
            let sound =
                come.and_then(|(room, list)| texts.add(part(chunk), list).ok().map(|()| room));
            dispatch.emit(match sound {
                Some(room) => {
                    rooms.borrow_mut()[chunk as usize] = Some(room);
                    Action::Arrive(chunk)
                }
                None => Action::Miss(chunk),
            });
        });
    }
}

/// The texts of a chunk.
const fn part(chunk: Chunk) -> Part {
    match chunk {
        Chunk::Result => Part::Result,
        Chunk::Sections => Part::Sections,
        Chunk::Tools => Part::Tools,
        Chunk::Papers => Part::Papers,
        Chunk::Group => Part::Group,
    }
}
