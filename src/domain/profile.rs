//! The result of the quadrant quiz, derived from the responses and never stored.

use super::call::{Call, MIN_FOR_MAP, leaders};
use super::draws::Draws;
use super::estimate::Estimate;
use super::model::Model;
use super::position::{Position, affinities};
use super::region::Region;
use super::response::Responses;
use super::tally::Tally;

/// How strongly one model pulls, with its audit counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pull {
    /// The model.
    pub model: Model,
    /// Its affinity, 0 to 1; the four sum to 1.
    pub share: f64,
    /// The lower end of the 80 % range of its affinity: one draw in ten lies below.
    pub low: f64,
    /// The upper end of that range: one draw in ten lies above.
    pub high: f64,
    /// The share of draws in which it leads, 0 to 1; the four sum to 1.
    pub leads: f64,
    /// How often it was picked as most, 0 to 12.
    pub most: u8,
    /// How often it was picked as least, 0 to 12.
    pub least: u8,
}

/// Everything the map shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// How many blocks are answered, [`MIN_FOR_MAP`] to 12.
    pub n_answered: usize,
    /// The pull of each model, in the order of [`Model::ALL`].
    pub pulls: [Pull; 4],
    /// Where the responses stand on the map.
    pub position: Position,
    /// The area of the map that fits the responses about as well.
    pub region: Region,
    /// The wording of the result.
    pub call: Call,
}

impl Profile {
    /// The profile of these responses, or `None` under [`MIN_FOR_MAP`] answered blocks.
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
        let leads = draws.leads();
        let possible: Vec<[f64; 4]> = draws.affinities().collect();
        let pulls = Model::ALL.map(|model| {
            let k = model.index();
            let (low, high) = middle_80(possible.iter().map(|shares| shares[k]));
            Pull {
                model,
                share: shares[k],
                low,
                high,
                leads: leads[k],
                most: tally.most[k],
                least: tally.least[k],
            }
        });
        Some(Self {
            n_answered,
            pulls,
            position: Position::of(&shares),
            region: Region::of(&draws),
            call: Call::of(n_answered, &shares, &leads),
        })
    }

    /// The call with the larger of two models first, as one reads it.
    #[must_use]
    pub fn largest_first(&self) -> Call {
        let share = |model: Model| self.pull(model).share;
        match self.call {
            Call::Between(one, other) if share(other) > share(one) => Call::Between(other, one),
            call => call,
        }
    }

    /// The pull of one model.
    #[must_use]
    pub const fn pull(&self, model: Model) -> &Pull {
        &self.pulls[model.index()]
    }

    /// The affinities, in the order of [`Model::ALL`].
    #[must_use]
    pub fn shares(&self) -> [f64; 4] {
        self.pulls.map(|pull| pull.share)
    }

    /// The pulls by affinity, largest first. Exact ties stand in the order of [`Model::ALL`],
    /// so whoever prints them must not read a ranking into two equal numbers.
    #[must_use]
    pub fn ranked(&self) -> [Pull; 4] {
        let mut left = self.shares();
        std::array::from_fn(|_| {
            let next = leaders(&left)[0];
            left[next.index()] = 0.0;
            *self.pull(next)
        })
    }
}

/// What one in ten of the values lies below, and what one in ten lies above.
fn middle_80(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let tenth = sorted.len() / 10;
    (sorted[tenth], sorted[sorted.len() - 1 - tenth])
}
