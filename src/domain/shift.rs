//! How far the job as it is and the job that is needed are apart.

use super::position::Position;

/// Below this distance two points may be the same one: the typical error of a point at twelve
/// blocks, as the root of the mean square of its distance from the true one in simulations.
const SAME: f64 = 0.27;

/// From this distance on, two points are about a quadrant apart: roles of one model alone land
/// about 0.41 from either axis (see [`Position::typical`]), so neighbours are 0.82 apart.
const FAR: f64 = 0.8;

/// The way from one point of the map to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// Where it begins, usually at the job of today.
    pub from: Position,
    /// Where it ends, usually at the job that is needed.
    pub to: Position,
}

/// How large a shift is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    /// Too small to tell from no shift at all.
    Same,
    /// A shift within or towards the next quadrant.
    Some,
    /// About the distance between two models, or more.
    Far,
}

impl Shift {
    /// The shift from one point to another.
    #[must_use]
    pub const fn between(from: Position, to: Position) -> Self {
        Self { from, to }
    }

    /// How far it goes along x, -2 to 2: above 0 towards our market, below 0 towards our own
    /// company.
    #[must_use]
    pub const fn x(&self) -> f64 {
        self.to.x - self.from.x
    }

    /// How far it goes along y, -2 to 2: above 0 towards shaping it, below 0 towards running it.
    #[must_use]
    pub const fn y(&self) -> f64 {
        self.to.y - self.from.y
    }

    /// Its length on the map, whose sides have the length 2.
    #[must_use]
    pub fn distance(&self) -> f64 {
        (self.x() * self.x() + self.y() * self.y()).sqrt()
    }

    /// How large it is.
    #[must_use]
    pub fn size(&self) -> Size {
        let distance = self.distance();
        if distance < SAME {
            Size::Same
        } else if distance < FAR {
            Size::Some
        } else {
            Size::Far
        }
    }
}
