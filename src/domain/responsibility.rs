//! The duties a CTO may have, in the groups of people and things that they are owed to.

use super::edition::Edition;

/// Responsibilities that edition 1 asks for.
pub const N_OF_FIRST: usize = 48;

/// Responsibilities that any edition asks for.
pub const N_RESPONSIBILITIES: usize = N_OF_FIRST + LATER.len();

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

/// Responsibilities of edition 1 in each group, in the order of [`Group::ALL`].
const SIZES: [usize; 9] = [3, 4, 9, 5, 6, 5, 5, 5, 6];

/// The responsibilities that came after edition 1, each with its group and its first edition. A
/// new one is added at the end, so that its index is its own for ever.
pub const LATER: &[(Group, Edition)] = &[
    #[cfg(feature = "second-edition")]
    (Group::Sales, Edition::Second),
];

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

    /// How many responsibilities it has in edition 1, 3 to 9.
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

    /// Its responsibilities, those of all editions, in the order of the screen.
    pub fn rows(self) -> impl Iterator<Item = Responsibility> {
        let first = self.first()..self.first() + self.size();
        let later = (N_OF_FIRST..).zip(LATER);
        let later = later.filter_map(move |(index, (group, _))| (*group == self).then_some(index));
        first.chain(later).filter_map(Responsibility::new)
    }
}

const _: () = assert!(Group::Ecosystem.first() + Group::Ecosystem.size() == N_OF_FIRST);

/// One row of the checklist: the same one in every edition that asks for it.
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

    /// Its place in the checklist, from 0, which no other one ever takes.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Those of all editions, in the order of their slots.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..N_RESPONSIBILITIES).filter_map(Self::new)
    }

    /// The group that it belongs to.
    #[must_use]
    pub fn group(self) -> Group {
        if let Some((group, _)) = self.later() {
            return *group;
        }
        let mut group = Group::Mission;
        for later in Group::ALL {
            if later.first() <= self.index() {
                group = later;
            }
        }
        group
    }

    /// The first edition that asks for it.
    #[must_use]
    pub fn since(self) -> Edition {
        self.later().map_or(Edition::First, |(_, edition)| *edition)
    }

    fn later(self) -> Option<&'static (Group, Edition)> {
        LATER.get(self.index().checked_sub(N_OF_FIRST)?)
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

/// What an edition asks of the checklist.
impl Edition {
    /// Whether this edition asks for this responsibility.
    #[must_use]
    pub fn has(self, row: Responsibility) -> bool {
        row.since() <= self
    }

    /// The responsibilities of a group that this edition asks for, in the order of the screen.
    pub fn rows(self, group: Group) -> impl Iterator<Item = Responsibility> {
        group.rows().filter(move |row| self.has(*row))
    }
}
