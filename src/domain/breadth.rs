//! Who covers the ten areas of technology of seed 003.

/// Areas of technology in edition 1: computers and servers, network, mail and telephony, CRM, ERP
/// and business processes, databases, web presence, security, running the department, mergers and
/// due diligence.
pub const N_AREAS: usize = 10;

/// One area of technology.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area(u8);

impl Area {
    /// The area in this slot, or `None` past the last one.
    #[must_use]
    pub fn new(index: usize) -> Option<Self> {
        match u8::try_from(index) {
            Ok(area) if index < N_AREAS => Some(Self(area)),
            _ => None,
        }
    }

    /// Its slot among the areas, 0 to 9.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// All ten, in the order of their slots.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..N_AREAS).filter_map(Self::new)
    }
}

/// How an area is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cover {
    /// The role works on it with its own hands.
    HandsOn,
    /// The role can judge the work of others.
    CanJudge,
    /// The role relies on others.
    RelyOnOthers,
    /// Nobody covers it.
    Nobody,
}

impl Cover {
    /// All four, in the order of the screen and of the code.
    pub const ALL: [Self; 4] = [
        Self::HandsOn,
        Self::CanJudge,
        Self::RelyOnOthers,
        Self::Nobody,
    ];
}

/// The answers for all areas, in the order of their slots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Breadth(pub [Option<Cover>; N_AREAS]);

impl Breadth {
    /// The answer for one area.
    #[must_use]
    pub const fn get(&self, area: Area) -> Option<Cover> {
        self.0[area.index()]
    }

    /// The same answers with one area changed.
    #[must_use]
    pub fn with(mut self, area: Area, cover: Option<Cover>) -> Self {
        self.0[area.index()] = cover;
        self
    }
}
