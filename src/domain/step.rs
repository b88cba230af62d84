//! The order in which a taker walks through the assessment.

use super::edition::BlockIndex;

/// Where in the assessment the taker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// One block of the quadrant quiz. The first one stands under the intro.
    Block(BlockIndex),
    /// The optional "which model do you see yourself as?", asked once the first block has shown
    /// what the statements are like and before the rest can colour it.
    SelfView,
    /// The result.
    Result,
}

impl Default for Step {
    fn default() -> Self {
        Self::FIRST
    }
}

impl Step {
    /// Where everybody begins.
    pub const FIRST: Self = Self::Block(BlockIndex::FIRST);

    /// The step after this one; the result is the last.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Block(BlockIndex::FIRST) => Self::SelfView,
            Self::Block(block) => block.next().map_or(Self::Result, Self::Block),
            Self::SelfView => BlockIndex::FIRST.next().map_or(Self::Result, Self::Block),
            Self::Result => Self::Result,
        }
    }

    /// The step before this one; the first one stays.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::all()
            .find(|step| step.next() == self && *step != self)
            .unwrap_or(Self::FIRST)
    }

    /// Every step, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::successors(Some(Self::FIRST), |step| {
            (*step != Self::Result).then(|| step.next())
        })
    }

    /// The place of this step in the walk, from 0.
    #[must_use]
    pub fn position(self) -> usize {
        Self::all().take_while(|step| *step != self).count()
    }
}
