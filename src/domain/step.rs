//! The order in which a taker walks through the assessment.

use super::edition::BlockIndex;
use super::responsibility::Group;

/// Where in the assessment the taker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// One block of the quadrant quiz. The first one stands under the intro.
    Block(BlockIndex),
    /// The optional "which model do you see yourself as?", asked once the first block has shown
    /// what the statements are like and before the rest can colour it.
    SelfView,
    /// One group of the responsibility checklist.
    Checklist(Group),
    /// Where the working time goes.
    TimeSplit,
    /// Who covers which area of technology.
    Breadth,
    /// The three measures of the role.
    Scorecard,
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

    /// The step after this one; the result is the last. What comes after the quiz is entered from
    /// the result and leads back to it.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Block(BlockIndex::FIRST) => Self::SelfView,
            Self::Block(block) => block.next().map_or(Self::Result, Self::Block),
            Self::SelfView => BlockIndex::FIRST.next().map_or(Self::Result, Self::Block),
            Self::Checklist(group) => {
                let next = Group::ALL.get(group.index() + 1).copied();
                next.map_or(Self::Result, Self::Checklist)
            }
            Self::TimeSplit | Self::Breadth | Self::Scorecard | Self::Result => Self::Result,
        }
    }

    /// The step before this one; the first one stays.
    #[must_use]
    pub fn previous(self) -> Self {
        let entered_from_result = match self {
            Self::Checklist(group) => group == Group::Mission,
            Self::TimeSplit | Self::Breadth | Self::Scorecard => true,
            Self::Block(_) | Self::SelfView | Self::Result => false,
        };
        if entered_from_result {
            return Self::Result;
        }
        Self::all()
            .find(|step| step.next() == self && *step != self)
            .unwrap_or(Self::FIRST)
    }

    /// Every step, in order: the quiz, what comes after it, the result.
    pub fn all() -> impl Iterator<Item = Self> {
        let quiz = std::iter::successors(Some(Self::FIRST), |step| Some(step.next()))
            .take_while(|step| *step != Self::Result);
        quiz.chain(Group::ALL.into_iter().map(Self::Checklist))
            .chain([
                Self::TimeSplit,
                Self::Breadth,
                Self::Scorecard,
                Self::Result,
            ])
    }
}
