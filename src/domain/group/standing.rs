//! Where one result of a group stands: what a group needs of a profile, and no more.

use crate::domain::call::{Call, MIN_FOR_MAP};
use crate::domain::draws::Draws;
use crate::domain::estimate::Estimate;
use crate::domain::position::{Position, affinities};
use crate::domain::response::Responses;
use crate::domain::tally::Tally;

/// The place of one result among others. It has no region of its own: sixty of them would hide
/// each other, so its draws go into the region of the whole group.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The affinities, in the order of [`Model::ALL`](crate::domain::model::Model::ALL).
    pub shares: [f64; 4],
    /// The position on the map.
    pub position: Position,
    /// The wording of the result.
    pub call: Call,
    /// The positions that fit the answers about as well.
    pub(super) draws: Vec<Position>,
}

impl Standing {
    /// The standing of these responses: shares, position and call as in their
    /// [`Profile`](crate::domain::profile::Profile); `None` where there is no map.
    #[must_use]
    pub fn of(responses: &Responses) -> Option<Self> {
        let tally = Tally::of(responses);
        let n_answered = tally.n_answered();
        if n_answered < MIN_FOR_MAP {
            return None;
        }
        let estimate = Estimate::from_tally(&tally);
        let draws = Draws::of(&estimate);
        let shares = affinities(&estimate.theta);
        Some(Self {
            shares,
            position: Position::of(&shares),
            call: Call::of(n_answered, &shares, &draws.leads()),
            draws: draws.positions().collect(),
        })
    }
}
