//! How the sliders of the time split move: without surprises on the way back.

use crate::domain::time_split::{TimeSplit, TimeUse};

/// What the sliders remember between two moves; none of it is an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sliders {
    /// Which of them the others neither take from nor give to.
    pub locked: [bool; 4],
    /// The slider that is on the move, and the split it set out from. Every position on its way
    /// is worked out from there, so that whoever moves it back finds the others as they were.
    moving: Option<(TimeUse, TimeSplit)>,
}

impl Sliders {
    /// Locks a slider, or unlocks it.
    pub(super) fn toggle(&mut self, of: TimeUse) {
        self.locked[of.index()] ^= true;
        self.moving = None;
    }

    /// Whether this slider is on the move.
    pub(super) fn is_moving(&self, of: TimeUse) -> bool {
        self.moving.is_some_and(|(moving, _)| moving == of)
    }

    /// The split after one slider was moved to `steps` of 5 %.
    pub(super) fn moved(&mut self, split: TimeSplit, of: TimeUse, steps: u8) -> TimeSplit {
        let origin = match self.moving {
            Some((moving, origin)) if moving == of => origin,
            _ => split,
        };
        self.moving = Some((of, origin));
        origin.moved(of, steps, self.locked)
    }

    /// The next move sets out from wherever the sliders stand then.
    pub(super) fn settle(&mut self) {
        self.moving = None;
    }
}
