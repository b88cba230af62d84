//! The honest area around the point: Gourley's "ink-blot on the grid".

use super::contour::{Contour, contours};
use super::density::Density;
use super::draws::Draws;
use super::position::Position;

/// The smallest areas of the map that hold a fifth, half and most of what fits the answers.
///
/// Each is a set of closed paths, read by the even-odd rule: usually one path, sometimes islands
/// or holes.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// The area that holds 20 %.
    pub core: Vec<Contour>,
    /// The area that holds 50 %.
    pub half: Vec<Contour>,
    /// The area that holds 80 %.
    pub most: Vec<Contour>,
}

impl Region {
    /// The region of these draws.
    #[must_use]
    pub fn of(draws: &Draws) -> Self {
        let positions: Vec<Position> = draws.positions().collect();
        Self::around(&Density::of(&positions), &positions)
    }

    /// The region of these positions, of which there are thousands, or at least one.
    pub(super) fn of_many(positions: &[Position]) -> Self {
        Self::around(&Density::of_many(positions), positions)
    }

    fn around(density: &Density, positions: &[Position]) -> Self {
        let [core, half, most] = density
            .levels(positions, [20, 50, 80])
            .map(|level| contours(density, level));
        Self { core, half, most }
    }

    /// Whether a position lies inside the 80 % area.
    #[must_use]
    pub fn contains(&self, position: Position) -> bool {
        let crossings: usize = self
            .most
            .iter()
            .map(|contour| contour.crossings(position))
            .sum();
        crossings % 2 == 1
    }

    /// The size of the 80 % area; the whole map is 4.
    #[must_use]
    pub fn area(&self) -> f64 {
        self.most.iter().map(Contour::area).sum()
    }
}
