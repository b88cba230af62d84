//! The sections that follow the quiz, each of which may be left out.

use super::answers::Answers;
use super::breadth::Breadth;
use super::checklist::Checklist;
use super::scorecard::{N_CONSTITUENTS, Scorecard, Weight};

/// A part of the assessment that refines the result of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The responsibility checklist.
    Checklist,
    /// Where the working time goes.
    TimeSplit,
    /// Who covers which area of technology.
    Breadth,
    /// The three measures of the role.
    Scorecard,
}

impl Section {
    /// All four, in the order of the screen and of the code.
    pub const ALL: [Self; 4] = [
        Self::Checklist,
        Self::TimeSplit,
        Self::Breadth,
        Self::Scorecard,
    ];
}

/// Which sections a page that embeds the widget offers, in the order of [`Section::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered(pub [bool; 4]);

impl Default for Offered {
    /// All of them.
    fn default() -> Self {
        Self([true; 4])
    }
}

impl Offered {
    /// Whether this section is offered.
    #[must_use]
    pub const fn has(self, section: Section) -> bool {
        self.0[section as usize]
    }
}

impl Answers {
    /// Whether anything in this section was answered. A mark "should be mine" alone is an
    /// answer; weights of the scorecard without a rating are not.
    #[must_use]
    pub fn has(&self, section: Section) -> bool {
        match section {
            Section::Checklist => self.checklist != Checklist::default(),
            Section::TimeSplit => self.time_split.is_some(),
            Section::Breadth => self.breadth != Breadth::default(),
            Section::Scorecard => {
                let unweighted = Scorecard {
                    weights: [Weight::default(); N_CONSTITUENTS],
                    ..self.scorecard
                };
                unweighted != Scorecard::default()
            }
        }
    }
}
