//! The doors between the chunks of the program: all of them stand here, one for each chunk.
//!
//! What lies behind a door is named nowhere else in what comes first. So the tool that splits the
//! program finds that only the door leads there, and puts it into a file of its own.

use std::future::Future;
use std::pin::Pin;

use yew::prelude::*;

use super::{result, sections, sharing};
use crate::app::action::Action;
use crate::app::chunk::Chunk;
use crate::app::state::State;
use crate::content::Texts;

/// What a chunk shows of a state.
pub type Screen = fn(&Texts, &State, &Callback<Action>) -> Html;

/// A door that is being opened; behind it nothing, if it does not open.
pub type Opening = Pin<Box<dyn Future<Output = Option<Screen>>>>;

/// The screens behind the doors that are open, in the order of [`Chunk::ALL`].
pub type Rooms = [Option<Screen>; Chunk::ALL.len()];

/// Every room at once, where the program is in one piece.
#[cfg(not(target_arch = "wasm32"))]
pub const ROOMS: Rooms = [
    Some(result::screen),
    Some(sections::screen),
    Some(sharing::screen),
];

/// Opens the door to a chunk, which fetches it if it is not there.
#[must_use]
pub fn open(chunk: Chunk) -> Opening {
    match chunk {
        Chunk::Result => Box::pin(result()),
        Chunk::Sections => Box::pin(sections()),
        Chunk::Tools => Box::pin(tools()),
    }
}

/// A door by the name of its chunk: a split function that gives the screen behind it. Without the
/// tool that splits, the screen is simply there.
macro_rules! door {
    ($chunk:ident to $screen:path) => {
        #[cfg(split)]
        async fn $chunk() -> Option<Screen> {
            use wasm_split_helpers::{SplitLoaderError, wasm_split};

            #[wasm_split($chunk, fallible)]
            fn behind() -> Result<Screen, SplitLoaderError> {
                Ok($screen)
            }
            // The loader has told the console why.
            behind().await.ok()
        }

        #[cfg(not(split))]
        async fn $chunk() -> Option<Screen> {
            Some($screen)
        }
    };
}

door!(result to result::screen);
door!(sections to sections::screen);
door!(tools to sharing::screen);
