//! The chunks of the program are fetched when the state asks for them, and what lies behind their
//! doors is kept.

use std::future::Future;
use std::pin::Pin;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::chunk::{Arrival, Chunk, Chunks};
use crate::app::needed::Connection;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::part::Part;
use crate::platform::chunk;
use crate::platform::idle::when_idle;

/// How a door is opened; nothing where it does not open.
pub type Open<Room> = fn(Chunk) -> Pin<Box<dyn Future<Output = Option<Room>>>>;

const N_CHUNKS: usize = Chunk::ALL.len();

/// What lies behind the doors that are open so far. Each chunk comes with its texts and styles,
/// or not at all.
#[hook]
pub fn use_chunks<Room: Copy + 'static>(
    texts: &Texts,
    state: &UseReducerHandle<State>,
    dispatch: &Callback<Action>,
    open: Open<Room>,
) -> [Option<Room>; N_CHUNKS] {
    let rooms = use_mut_ref(|| [None; N_CHUNKS]);
    let before = use_mut_ref(Chunks::default);
    use_effect_with(state.chunks, {
        let (texts, dispatch, rooms) = (texts.clone(), dispatch.clone(), rooms.clone());
        move |&chunks| {
            let before = before.replace(chunks);
            let is_awaited = |chunks: Chunks, chunk| chunks.arrival(chunk) == Arrival::Awaited;
            for of in Chunk::ALL {
                if is_awaited(chunks, of) && !is_awaited(before, of) {
                    let (texts, dispatch, rooms) = (texts.clone(), dispatch.clone(), rooms.clone());
                    chunk::fetch(of.name(), open(of), move |come| {
                        let sound = come
                            .and_then(|(room, list)| texts.add(part(of), list).ok().map(|()| room));
                        dispatch.emit(match sound {
                            Some(room) => {
                                rooms.borrow_mut()[of as usize] = Some(room);
                                Action::Arrive(of)
                            }
                            None => Action::Miss(of),
                        });
                    });
                }
            }
        }
    });
    let connection = || match chunk::is_dear() {
        true => Connection::Thrifty,
        false => Connection::Fast,
    };
    let dispatch = dispatch.clone();
    use_effect_with(state.worth_fetching(connection()), move |&worth| {
        let waiting = worth.map(|chunk| when_idle(move || dispatch.emit(Action::Fetch(chunk))));
        move || drop(waiting)
    });
    *rooms.borrow()
}

/// The texts of a chunk.
const fn part(chunk: Chunk) -> Part {
    match chunk {
        Chunk::Result => Part::Result,
        Chunk::Sections => Part::Sections,
        Chunk::Tools => Part::Tools,
    }
}
