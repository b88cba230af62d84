//! The region of a whole group: where its members stand, and how sure that is, in one blot.

use super::standing::Standing;
use crate::domain::density::Density;
use crate::domain::position::Position;
use crate::domain::region::Region;

/// The draws of all members, each of whom counts the same. Members come one by one, so that
/// whoever waits for a large group can breathe in between.
#[derive(Clone, Debug, Default)]
pub struct Crowd {
    density: Density,
    positions: Vec<Position>,
}

impl Crowd {
    /// Adds the draws of one member.
    pub fn add(&mut self, standing: &Standing) {
        self.density.add(&standing.draws);
        self.positions.extend(&standing.draws);
    }

    /// The smallest areas that hold half and most of all draws; `None` while there are no members.
    #[must_use]
    pub fn region(&self) -> Option<Region> {
        (!self.positions.is_empty()).then(|| Region::around(&self.density, &self.positions))
    }
}
