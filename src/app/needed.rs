//! Which chunk of the program a state needs, and which it is likely to need next.

use super::chunk::{Arrival, Chunk};
use super::state::{Memory, Opened, Over, State};
use crate::domain::edition::N_BLOCKS;
use crate::domain::step::Step;

/// Whether bytes are dear: the browser asks to save them, or the connection is slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    /// What may be wanted can come early.
    Fast,
    /// Only what is likely to be wanted comes early.
    Thrifty,
}

impl State {
    /// The chunk that holds the screen; the first screens are always there.
    #[must_use]
    pub fn chunk(&self) -> Option<Chunk> {
        if self.tool().is_some() {
            return Some(Chunk::Tools);
        }
        match self.over {
            Some(Over::Method) => return Some(Chunk::Sections),
            Some(Over::Papers) => return Some(Chunk::Papers),
            Some(Over::Group) => return Some(Chunk::Group),
            Some(Over::Sharing(_)) | None => {}
        }
        if matches!(self.opened, Some(Opened::Answers(..) | Opened::Bad(_))) {
            return Some(Chunk::Result);
        }
        match self.step {
            Step::Block(_) | Step::SelfView => None,
            Step::Result => Some(Chunk::Result),
            Step::Checklist(_) | Step::TimeSplit | Step::Breadth | Step::Scorecard => {
                Some(Chunk::Sections)
            }
        }
    }

    /// Whether the screen cannot be shown yet.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.chunk()
            .is_some_and(|chunk| self.chunks.readiness(chunk) != Arrival::Here)
    }

    /// What is worth fetching while nothing else happens: the result during the quiz, the sections
    /// once the result is on screen. The tools, the papers and the group come when somebody reaches
    /// for them.
    #[must_use]
    pub fn worth_fetching(&self, connection: Connection) -> Option<Chunk> {
        let is_likely =
            connection == Connection::Fast || 2 * self.answers.quiz.n_answered() >= N_BLOCKS;
        let next = match self.chunk() {
            None if is_likely => Chunk::Result,
            Some(Chunk::Result) if !self.waits() => Chunk::Sections,
            _ => return None,
        };
        self.chunks.is_absent(next).then_some(next)
    }

    /// Whether a reload of the page would bring the answers back.
    #[must_use]
    pub fn survives_reload(&self) -> bool {
        self.memory == Memory::Kept
    }
}
