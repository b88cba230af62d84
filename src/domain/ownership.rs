//! Whether the role owns the company's own technology, the products it sells, or both.

use super::checklist::Checklist;
use super::coverage::Coverage;
use super::responsibility::Group;

/// From this share on, a side counts as carried by the role.
const CARRIED: f64 = 0.5;

/// The two sides between which seed 002 divides the CIO from the CTO: the systems that the
/// company's own people work with, and the technology that goes out to customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ownership {
    /// The coverage of [`Group::CompanyTechnology`], 0 to 1.
    pub company: f64,
    /// The coverage of [`Group::Ecosystem`], 0 to 1.
    pub product: f64,
}

/// Which of the two sides the role carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Both: CIO and CTO in one.
    Both,
    /// The company's own technology alone: closer to a CIO.
    Inward,
    /// The products alone: a CTO beside somebody else's CIO.
    Outward,
    /// Neither of them.
    Neither,
}

impl Ownership {
    /// The two sides of this checklist, or `None` unless both have a coverage.
    #[must_use]
    pub fn of(checklist: &Checklist) -> Option<Self> {
        let share = |group| Coverage::of(checklist, group).share;
        Some(Self {
            company: share(Group::CompanyTechnology)?,
            product: share(Group::Ecosystem)?,
        })
    }

    /// The side that the role carries: at least half of it.
    #[must_use]
    pub fn side(&self) -> Side {
        match (self.company >= CARRIED, self.product >= CARRIED) {
            (true, true) => Side::Both,
            (true, false) => Side::Inward,
            (false, true) => Side::Outward,
            (false, false) => Side::Neither,
        }
    }
}
