//! Edition 1 of the assessment: how many items it has and in which order they stand.
//!
//! A published edition is frozen. Texts may be corrected, but what a slot asks, how many slots
//! there are and where a statement stands never change, because links made with it must keep
//! their meaning for ever.

use super::model::Model;

/// The number that stands for this edition in every code.
pub const EDITION: u8 = 1;

/// Blocks in the quadrant quiz.
pub const N_BLOCKS: usize = 12;

/// The order in which the four statements of each block stand on screen.
///
/// Counterbalanced: over the twelve blocks each model stands exactly three times in each of the
/// four places, so that a pull towards any place favours no model. No two neighbouring blocks
/// begin with the same model.
pub const PLACES: [[Model; 4]; N_BLOCKS] = {
    use Model::{Bt, Eft, Im, Tvom};
    [
        [Eft, Im, Bt, Tvom],
        [Tvom, Bt, Im, Eft],
        [Im, Eft, Tvom, Bt],
        [Bt, Tvom, Eft, Im],
        [Eft, Tvom, Im, Bt],
        [Bt, Im, Tvom, Eft],
        [Tvom, Eft, Bt, Im],
        [Im, Bt, Eft, Tvom],
        [Tvom, Im, Eft, Bt],
        [Eft, Bt, Tvom, Im],
        [Im, Tvom, Bt, Eft],
        [Bt, Eft, Im, Tvom],
    ]
};

/// Which of the twelve blocks, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockIndex(u8);

impl BlockIndex {
    /// The first block of the quiz.
    pub const FIRST: Self = Self(0);

    /// The block at `index`, or `None` past the last one.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        (index < N_BLOCKS)
            .then(|| u8::try_from(index).ok())
            .flatten()
            .map(Self)
    }

    /// The index, 0 to 11.
    #[must_use]
    pub const fn get(self) -> usize {
        self.0 as usize
    }

    /// The number the taker reads, 1 to 12.
    #[must_use]
    pub const fn number(self) -> usize {
        self.get() + 1
    }

    /// The block after this one, if there is one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::new(self.get() + 1)
    }

    /// The block before this one, if there is one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        self.get().checked_sub(1).and_then(Self::new)
    }

    /// The models of this block's statements in the order they stand on screen.
    #[must_use]
    pub fn places(self) -> [Model; 4] {
        PLACES[self.get()]
    }

    /// All blocks, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..N_BLOCKS).filter_map(Self::new)
    }
}
