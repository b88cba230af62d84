//! Everything one person has answered, from one perspective.

use super::breadth::Breadth;
use super::checklist::Checklist;
use super::edition::Edition;
use super::model::Model;
use super::response::Responses;
use super::scorecard::Scorecard;
use super::time_split::TimeSplit;

/// Which job the answers describe.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Perspective {
    /// The job as it is, over the last three months.
    #[default]
    Today,
    /// The job the company needs in two or three years.
    Needed,
}

impl Perspective {
    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Today => Self::Needed,
            Self::Needed => Self::Today,
        }
    }
}

/// The answer to a one-click "which model?", which may be declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleView {
    /// Would rather not say.
    Withheld,
    /// Sees the role as this model.
    Seen(Model),
}

impl RoleView {
    /// The model named, unless it was withheld.
    #[must_use]
    pub const fn model(self) -> Option<Model> {
        match self {
            Self::Withheld => None,
            Self::Seen(model) => Some(model),
        }
    }
}

/// One person's whole set of answers from one perspective: what a code carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The edition whose questions were answered.
    pub edition: Edition,
    /// Which job these answers describe.
    pub perspective: Perspective,
    /// "Which model do you see yourself as?"
    pub self_view: Option<RoleView>,
    /// "Which model will the company need in two or three years?"
    pub needed_view: Option<RoleView>,
    /// The quadrant quiz.
    pub quiz: Responses,
    /// The responsibility checklist.
    pub checklist: Checklist,
    /// Where the working time goes.
    pub time_split: Option<TimeSplit>,
    /// Who covers which area of technology.
    pub breadth: Breadth,
    /// The three measures of the role.
    pub scorecard: Scorecard,
}

impl Answers {
    /// Whether nothing at all has been answered or skipped.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self
            == Self {
                edition: self.edition,
                perspective: self.perspective,
                ..Self::default()
            }
    }
}
