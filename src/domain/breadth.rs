//! Who covers the ten areas of technology of seed 003.

/// Areas of technology in edition 1: computers and servers, network, mail and telephony, CRM, ERP
/// and business processes, databases, web presence, security, running the department, mergers and
/// due diligence.
pub const N_AREAS: usize = 10;

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
