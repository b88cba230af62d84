//! Why the point stands where it stands, and what little would move the call.

use super::call::{MIN_FOR_MAP, leaders};
use super::edition::BlockIndex;
use super::estimate::Estimate;
use super::flips::Flips;
use super::model::Model;
use super::position::{Position, affinities};
use super::response::{Pick, Responses};
use super::tally::Tally;

/// How many influences are told in either direction.
const N_TOLD: usize = 3;

/// Effects smaller than this are rounding.
const NOTHING: f64 = 1e-9;

/// What one response does to a number: its value with all responses minus its value without
/// this one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Influence {
    /// The block answered.
    pub block: BlockIndex,
    /// The response given.
    pub pick: Pick,
    /// The effect: above 0 if the response raises the number, below 0 if it lowers it.
    pub effect: f64,
}

/// The responses that moved the result most.
///
/// Each list holds at most three influences upwards and three downwards, largest effect first;
/// equal effects stand in the order of the blocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What moved the point along x: upwards is towards our market.
    pub x: Vec<Influence>,
    /// What moved the point along y: upwards is towards shaping it.
    pub y: Vec<Influence>,
    /// What moved the affinity of the leading model, or of each model that ties for the lead.
    pub leaders: Vec<(Model, Vec<Influence>)>,
    /// What would change the call; `None` while too few blocks are answered to make one.
    pub flips: Option<Flips>,
}

impl Explanation {
    /// The explanation of these responses, or `None` where there is no profile to explain.
    #[must_use]
    pub fn of(responses: &Responses) -> Option<Self> {
        let tally = Tally::of(responses);
        if tally.n_answered() < MIN_FOR_MAP {
            return None;
        }
        let full = shares_of(&tally);
        let without: Vec<Left> = responses
            .picks()
            .map(|(block, pick)| (block, pick, shares_of(&tally.without(pick))))
            .collect();
        let tell = |number: &dyn Fn(&[f64; 4]) -> f64| strongest(&without, &full, number);
        Some(Self {
            x: tell(&|shares| Position::of(shares).x),
            y: tell(&|shares| Position::of(shares).y),
            leaders: leaders(&full)
                .into_iter()
                .map(|model| (model, tell(&|shares| shares[model.index()])))
                .collect(),
            flips: Flips::of(responses),
        })
    }
}

/// A response with the affinities that are left without it.
type Left = (BlockIndex, Pick, [f64; 4]);

/// The affinities that these counts lead to.
fn shares_of(tally: &Tally) -> [f64; 4] {
    affinities(&Estimate::from_tally(tally).theta)
}

/// The strongest influences on a number, either way.
fn strongest(
    without: &[Left],
    full: &[f64; 4],
    number: &dyn Fn(&[f64; 4]) -> f64,
) -> Vec<Influence> {
    let mut influences: Vec<Influence> = Vec::new();
    for (block, pick, shares) in without {
        let effect = number(full) - number(shares);
        let influence = Influence {
            block: *block,
            pick: *pick,
            effect,
        };
        let is_weaker = |other: &Influence| other.effect.abs() < effect.abs();
        let place = influences.iter().position(is_weaker);
        influences.insert(place.unwrap_or(influences.len()), influence);
    }
    // Upwards and downwards.
    let mut n_told = [0, 0];
    influences.retain(|influence| {
        let told = &mut n_told[usize::from(influence.effect.is_sign_negative())];
        *told += 1;
        *told <= N_TOLD && influence.effect.abs() > NOTHING
    });
    influences
}
