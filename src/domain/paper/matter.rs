//! Whose work borders on the role's, and on what.

use crate::domain::checklist::{Checklist, Stance};
use crate::domain::responsibility::Responsibility;

/// Somebody whose work borders on the role's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Neighbour {
    /// The chief executive.
    Ceo,
    /// The chief information officer, or whoever runs the company's own systems.
    Cio,
    /// The heads of product and engineering.
    Builders,
    /// The head of sales.
    Sales,
    /// The security officers.
    Security,
    /// Finance.
    Finance,
}

impl Neighbour {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Ceo,
        Self::Cio,
        Self::Builders,
        Self::Sales,
        Self::Security,
        Self::Finance,
    ];

    /// What has to be agreed with them.
    pub(super) const fn matters(self) -> &'static [Matter] {
        match self {
            Self::Ceo => &[Matter::Direction, Matter::Bets],
            Self::Cio => &[Matter::StaffSystems],
            Self::Builders => &[Matter::Roadmap, Matter::Disputes],
            Self::Sales => &[Matter::Accounts],
            Self::Security => &[Matter::Security],
            Self::Finance => &[Matter::Resources, Matter::Purchases],
        }
    }
}

/// Something on which the role and a neighbour have to agree. Each is one row of the checklist, so
/// that nothing is claimed which was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Matter {
    /// The technical direction.
    Direction,
    /// The large technical bets.
    Bets,
    /// The systems that staff work with.
    StaffSystems,
    /// That what gets built follows the direction.
    Roadmap,
    /// Disputes over architecture.
    Disputes,
    /// Closing accounts.
    Accounts,
    /// Information security.
    Security,
    /// Money and people between the bets.
    Resources,
    /// Budgets and suppliers of IT.
    Purchases,
}

impl Matter {
    /// All of them, in the order of their neighbours.
    pub const ALL: [Self; 9] = [
        Self::Direction,
        Self::Bets,
        Self::StaffSystems,
        Self::Roadmap,
        Self::Disputes,
        Self::Accounts,
        Self::Security,
        Self::Resources,
        Self::Purchases,
    ];

    /// The row that it is about.
    #[must_use]
    pub fn row(self) -> Option<Responsibility> {
        Responsibility::new(match self {
            Self::Direction => 0,
            Self::Bets => 4,
            Self::StaffSystems => 37,
            Self::Roadmap => 7,
            Self::Disputes => 13,
            Self::Accounts => Responsibility::CLOSE_ACCOUNTS.index(),
            Self::Security => 39,
            Self::Resources => 8,
            Self::Purchases => 40,
        })
    }

    /// The part that the role has in it, unless that is unanswered or of no matter here.
    pub(super) fn stance(self, checklist: &Checklist) -> Option<Stance> {
        let stance = checklist.get(self.row()?).stance?;
        (stance != Stance::NotRelevant).then_some(stance)
    }
}
