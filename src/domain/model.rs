//! The four CTO models that every statement is keyed to.

/// One of the four CTO models of Berray and Sampath, *The Role of the CTO: Four Models for
/// Success* (2002), as retold by Werner Vogels (seed 000).
///
/// The order of the variants is the order on screen and in every format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Model {
    /// Infrastructure Manager: runs the company's own technology with line authority.
    Im,
    /// Technology Visionary and Operations Manager: decides what technology does for the
    /// strategy, then builds and runs it.
    Tvom,
    /// External-Facing Technologist: stands between customers and internal development.
    Eft,
    /// Big Thinker: works out what technology could make of the company.
    Bt,
}

impl Model {
    /// All four, in their fixed order.
    pub const ALL: [Self; 4] = [Self::Im, Self::Tvom, Self::Eft, Self::Bt];

    /// The place of this model in [`Model::ALL`], 0 to 3.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}
