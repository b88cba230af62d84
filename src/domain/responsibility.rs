//! The duties a CTO may have, in the groups of people and things that they are owed to.

use super::checklist::N_RESPONSIBILITIES;

/// Whom or what a responsibility is owed to.
///
/// The first seven follow seed 001 (*What does a CTO do?*): the three axes of its mission, the
/// five constituents it serves, and what it lists under internal time. The last two hold what
/// seeds 002 and 003 add: the CIO's ground and the CTO's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The mission: guardian of the technical strategy, evangelist, leader of the engineers.
    Mission,
    /// The CEO and the strategy.
    Ceo,
    /// Engineering and product.
    Engineering,
    /// Sales.
    Sales,
    /// Business development.
    BusinessDevelopment,
    /// Marketing.
    Marketing,
    /// What comes in from outside and has to reach the right people inside.
    Inside,
    /// The technology that the company itself works with: the CIO's ground in seed 002.
    CompanyTechnology,
    /// The products sold and those who build on them.
    Ecosystem,
}

/// Responsibilities in each group, in the order of [`Group::ALL`].
const SIZES: [usize; 9] = [3, 4, 9, 5, 6, 5, 5, 5, 6];

impl Group {
    /// All nine, in the order of the screen and of the slots.
    pub const ALL: [Self; 9] = [
        Self::Mission,
        Self::Ceo,
        Self::Engineering,
        Self::Sales,
        Self::BusinessDevelopment,
        Self::Marketing,
        Self::Inside,
        Self::CompanyTechnology,
        Self::Ecosystem,
    ];

    /// The place of this group in [`Group::ALL`], 0 to 8.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// How many responsibilities it has, 3 to 9.
    #[must_use]
    pub const fn size(self) -> usize {
        SIZES[self.index()]
    }

    /// The index of its first responsibility, 0 to 42.
    #[must_use]
    pub const fn first(self) -> usize {
        let mut first = 0;
        let mut before = 0;
        while before < self.index() {
            first += SIZES[before];
            before += 1;
        }
        first
    }

    /// Its responsibilities, in the order of their slots.
    pub fn rows(self) -> impl Iterator<Item = Responsibility> {
        (self.first()..self.first() + self.size()).filter_map(Responsibility::new)
    }
}

const _: () = assert!(Group::Ecosystem.first() + Group::Ecosystem.size() == N_RESPONSIBILITIES);

/// One row of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Responsibility(u8);

impl Responsibility {
    /// Helping sales to close customer accounts, the first row of [`Group::Sales`].
    pub const CLOSE_ACCOUNTS: Self = Self(16);

    /// The responsibility in this slot of the checklist, or `None` past the last one.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        match u8::try_from(index) {
            Ok(row) if index < N_RESPONSIBILITIES => Some(Self(row)),
            _ => None,
        }
    }

    /// Its slot in the checklist, 0 to 47.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// All forty-eight, in the order of their slots.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..N_RESPONSIBILITIES).filter_map(Self::new)
    }

    /// The group that it belongs to.
    #[must_use]
    pub fn group(self) -> Group {
        let mut group = Group::Mission;
        for later in Group::ALL {
            if later.first() <= self.index() {
                group = later;
            }
        }
        group
    }

    /// How many times it counts in the coverage of its group: three times for
    /// [`Responsibility::CLOSE_ACCOUNTS`], which seed 001 states three times on purpose, else
    /// once.
    #[must_use]
    pub const fn weight(self) -> u8 {
        if self.0 == Self::CLOSE_ACCOUNTS.0 {
            3
        } else {
            1
        }
    }
}
