//! Which results stand farthest from each other on the map.

use crate::domain::position::Position;
use crate::domain::shift::Shift;

/// Two results and the way from one to the other on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Apart {
    /// The place of the one among the results.
    pub from: usize,
    /// The place of the other, a later one.
    pub to: usize,
    /// The way between them.
    pub shift: Shift,
}

/// All pairs of results that have a place on the map, the farthest first; pairs that are equally
/// far stay in the order of the results.
#[must_use]
pub fn pairs(positions: &[Option<Position>]) -> Vec<Apart> {
    let mut pairs = Vec::new();
    for (to, end) in positions.iter().enumerate() {
        for (from, start) in positions[..to].iter().enumerate() {
            if let (Some(start), Some(end)) = (start, end) {
                let shift = Shift::between(*start, *end);
                pairs.push(Apart { from, to, shift });
            }
        }
    }
    pairs.sort_by(|one, other| {
        let farther = other.shift.distance().total_cmp(&one.shift.distance());
        farther.then((one.from, one.to).cmp(&(other.from, other.to)))
    });
    pairs
}
