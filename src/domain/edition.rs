//! The editions of the assessment: what each one asks and in which order it stands.
//!
//! A published edition is frozen. Texts may be corrected, but what a slot asks, how many slots
//! there are and where a statement stands never change, because links made with it must keep
//! their meaning for ever. What is to change makes a new edition, which lists here what it rewords
//! and in [`super::responsibility`] what it adds; all else it shares with the ones before.

use super::model::Model;

/// A numbered, frozen version of the assessment's items and slots. The newest one is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// Edition 1.
    #[cfg_attr(not(feature = "second-edition"), default)]
    First,
    /// Edition 2, which exists in tests alone: two statements of a block are reworded and a
    /// responsibility is added.
    #[cfg(feature = "second-edition")]
    #[default]
    Second,
}

impl Edition {
    /// Every edition, the oldest one first.
    pub const ALL: &[Self] = &[
        Self::First,
        #[cfg(feature = "second-edition")]
        Self::Second,
    ];

    /// The edition in which everybody is asked.
    pub const NEWEST: Self = Self::ALL[Self::ALL.len() - 1];

    /// The number that stands for it in every code, from 1 on.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The edition of this number, if it is known.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|edition| edition.number() == number)
    }

    /// Where in [`REWORDED`] the words stand that this edition used for a statement, or `None` if
    /// it uses those of today.
    #[must_use]
    pub fn former_words(self, block: BlockIndex, model: Model) -> Option<usize> {
        REWORDED.iter().position(|former| {
            (former.block, former.model) == (block, model) && self <= former.last
        })
    }
}

/// The words of a statement that a later edition has replaced. They stay in the content files as
/// long as links show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reworded {
    /// The block of the statement.
    pub block: BlockIndex,
    /// The model it is keyed to.
    pub model: Model,
    /// The last edition with these words.
    pub last: Edition,
}

/// Every replacement of a statement, the oldest one first.
pub const REWORDED: &[Reworded] = &[
    #[cfg(feature = "second-edition")]
    Reworded {
        block: BlockIndex(4),
        model: Model::Im,
        last: Edition::First,
    },
    #[cfg(feature = "second-edition")]
    Reworded {
        block: BlockIndex(4),
        model: Model::Bt,
        last: Edition::First,
    },
];

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
