//! The doors between the chunks of the program: all of them stand here, one for each chunk.
//!
//! What lies behind a door is named nowhere else in what comes first. So the tool that splits the
//! program finds that only the door leads there, and puts it into a file of its own.

use std::future::Future;
use std::pin::Pin;

use yew::prelude::*;

use super::{group, papers, result, sections, sharing};
use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::app::state::State;
use crate::content::Texts;
use crate::hooks::scoring_ahead::Work;

/// What a chunk shows of a state.
pub type Screen = fn(&Texts, &State, &Callback<Action>) -> Html;

/// What lies behind a door.
#[derive(Clone, Copy)]
pub struct Room {
    /// What it shows.
    pub screen: Screen,
    /// What it can work out before it is shown.
    pub ahead: Option<Work>,
}

/// A door that is being opened; behind it nothing, if it does not open.
pub type Opening = Pin<Box<dyn Future<Output = Option<Room>>>>;

/// The rooms whose doors are open, in the order of [`Chunk::ALL`].
pub type Rooms = [Option<Room>; Chunk::ALL.len()];

const RESULT: Room = Room {
    screen: result::screen,
    ahead: Some(result::scored::prepare),
};

const SECTIONS: Room = Room {
    screen: sections::screen,
    ahead: None,
};

const TOOLS: Room = Room {
    screen: sharing::screen,
    ahead: None,
};

const PAPERS: Room = Room {
    screen: papers::screen,
    ahead: None,
};

const GROUP: Room = Room {
    screen: group::screen,
    ahead: None,
};

/// Every room at once, where the program is in one piece.
#[cfg(not(target_arch = "wasm32"))]
pub const ROOMS: Rooms = [
    Some(RESULT),
    Some(SECTIONS),
    Some(TOOLS),
    Some(PAPERS),
    Some(GROUP),
];

/// Opens the door to a chunk, which fetches it if it is not there.
#[must_use]
pub fn open(chunk: Chunk) -> Opening {
    match chunk {
        Chunk::Result => Box::pin(result()),
        Chunk::Sections => Box::pin(sections()),
        Chunk::Tools => Box::pin(tools()),
        Chunk::Papers => Box::pin(papers()),
        Chunk::Group => Box::pin(group()),
    }
}

/// A door by the name of its chunk: a split function that gives the room behind it. Without the
/// tool that splits, the room is simply there.
macro_rules! door {
    ($chunk:ident to $room:ident) => {
        #[cfg(split)]
        async fn $chunk() -> Option<Room> {
            use wasm_split_helpers::{SplitLoaderError, wasm_split};

            #[wasm_split($chunk, fallible)]
            fn behind() -> Result<Room, SplitLoaderError> {
                Ok($room)
            }
            // The loader has told the console why.
            behind().await.ok()
        }

        #[cfg(not(split))]
        async fn $chunk() -> Option<Room> {
            Some($room)
        }
    };
}

door!(result to RESULT);
door!(sections to SECTIONS);
door!(tools to TOOLS);
door!(papers to PAPERS);
door!(group to GROUP);
