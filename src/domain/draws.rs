//! Four hundred and eight worlds that fit the answers: the estimate's uncertainty made countable.

use super::estimate::Estimate;
use super::matrix::{product, square_root};
use super::model::Model;
use super::position::{Position, affinities};

/// How many draws there are: seventeen shapes under every permutation of the models.
pub const N_DRAWS: u16 = 408;

const _: () = assert!(SHAPES.len() * PERMUTATIONS.len() == N_DRAWS as usize);

/// The standard normal deviates of the draws, up to a permutation of the models, longest first.
///
/// Support points of the normal distribution (Mak & Joseph 2018, *Annals of Statistics* 46:6A):
/// the set of all their permutations was brought as near to N(0, I), in energy distance, as a
/// descent from sixty random starts could, then made its own mirror image and scaled so that its
/// covariance is the identity. All this is in the three dimensions that shares can see: an equal
/// shift of all four pulls changes no share, so each entry sums to 0.
#[expect(clippy::unreadable_literal, reason = "a table is read by its columns")]
const SHAPES: [[f64; 4]; 17] = [
    [2.014157126, 0.734408599, -0.734408599, -2.014157126],
    [2.028957524, -0.111247142, -0.682914860, -1.234795522],
    [1.234795522, 0.682914860, 0.111247142, -2.028957524],
    [1.300634358, 0.817536705, -0.817536705, -1.300634358],
    [1.391249338, 0.198040786, -0.198040786, -1.391249338],
    [1.253593136, 0.307716073, -0.605787705, -0.955521504],
    [0.955521504, 0.605787705, -0.307716073, -1.253593136],
    [1.427540379, -0.159598610, -0.461637779, -0.806303990],
    [0.806303990, 0.461637779, 0.159598610, -1.427540379],
    [0.827001183, 0.516120715, -0.516120715, -0.827001183],
    [0.935837069, 0.147675321, -0.147675321, -0.935837069],
    [0.994500200, -0.050584377, -0.342235954, -0.601679869],
    [0.601679869, 0.342235954, 0.050584377, -0.994500200],
    [0.608647633, 0.331962038, -0.331962038, -0.608647633],
    [0.654740382, 0.011298088, -0.217639641, -0.448398829],
    [0.448398829, 0.217639641, -0.011298088, -0.654740382],
    [0.300470772, 0.096355963, -0.096355963, -0.300470772],
];

/// Every order of the four models, so that no model is favoured: relabelling the models only
/// reorders the draws.
const PERMUTATIONS: [[usize; 4]; 24] = {
    let mut permutations = [[0; 4]; 24];
    let mut found = 0;
    let mut code = 0;
    while code < 256 {
        let order = [code & 3, (code >> 2) & 3, (code >> 4) & 3, code >> 6];
        if (1 << order[0]) | (1 << order[1]) | (1 << order[2]) | (1 << order[3]) == 0b1111 {
            permutations[found] = order;
            found += 1;
        }
        code += 1;
    }
    permutations
};

/// Pulls of the four models that fit the answers about as well as the estimate does; each stands
/// for one of [`N_DRAWS`] equally likely worlds. The same estimate always gives the same draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Draws(Vec<[f64; 4]>);

impl Draws {
    /// The draws around this estimate.
    #[must_use]
    pub fn of(estimate: &Estimate) -> Self {
        let spread = square_root(&estimate.covariance);
        let mut thetas = Vec::with_capacity(N_DRAWS.into());
        for shape in &SHAPES {
            for order in &PERMUTATIONS {
                let shift = product(&spread, &order.map(|place| shape[place]));
                thetas.push(std::array::from_fn(|k| estimate.theta[k] + shift[k]));
            }
        }
        Self(thetas)
    }

    /// The pulls of every draw, in logits.
    pub fn thetas(&self) -> impl Iterator<Item = &[f64; 4]> {
        self.0.iter()
    }

    /// The affinities of every draw.
    pub fn affinities(&self) -> impl Iterator<Item = [f64; 4]> {
        self.thetas().map(affinities)
    }

    /// The position of every draw.
    pub fn positions(&self) -> impl Iterator<Item = Position> {
        self.affinities().map(|shares| Position::of(&shares))
    }

    /// The share of draws in which each model has the largest affinity; they sum to 1. Models
    /// that tie in the estimate differ in every draw, because the entries of a shape do.
    #[must_use]
    pub fn leads(&self) -> [f64; 4] {
        let mut counts = [0_u16; 4];
        for theta in self.thetas() {
            let largest = theta[0].max(theta[1]).max(theta[2].max(theta[3]));
            for (count, pull) in counts.iter_mut().zip(theta) {
                *count += u16::from(*pull >= largest);
            }
        }
        counts.map(|count| f64::from(count) / f64::from(N_DRAWS))
    }
}

/// Whether a model leads in at least this share, more than a half, of the draws around an estimate:
/// what [`Draws::leads`] counts, but most estimates are settled without looking at all draws.
#[must_use]
pub fn holds_lead(estimate: &Estimate, model: Model, share: f64) -> bool {
    let leader = model.index();
    let margins = estimate.theta.map(|pull| estimate.theta[leader] - pull);
    let holds = |n_lost: u16| f64::from(N_DRAWS - n_lost) / f64::from(N_DRAWS) >= share;
    let Some(reach) = squared_reach(estimate, leader, &margins) else {
        return false;
    };
    let far = || {
        SHAPES
            .iter()
            .take_while(move |shape| squared_length(shape) > reach)
    };
    if holds(far().flat_map(|_| &PERMUTATIONS).map(|_| 1).sum()) {
        return true;
    }
    let spread = square_root(&estimate.covariance);
    let mut n_lost = 0;
    for shape in far() {
        for order in &PERMUTATIONS {
            let shift = product(&spread, &order.map(|place| shape[place]));
            let lost = (0..4).any(|rival| shift[rival] - shift[leader] > margins[rival]);
            n_lost += u16::from(lost);
        }
        if !holds(n_lost) {
            return false;
        }
    }
    true
}

/// The squared length that a deviate must exceed to carry any rival past the leader, or `None`
/// where a rival is there already. In the direction of one rival a deviate moves the difference
/// of the two pulls by its length times the deviation of that difference, and by no more.
fn squared_reach(estimate: &Estimate, leader: usize, margins: &[f64; 4]) -> Option<f64> {
    let mut reach = f64::INFINITY;
    for rival in (0..4).filter(|&rival| rival != leader) {
        if margins[rival] <= 0.0 {
            return None;
        }
        let c = &estimate.covariance;
        let variance = c[leader][leader] + c[rival][rival] - 2.0 * c[leader][rival];
        reach = reach.min(margins[rival] * margins[rival] / variance);
    }
    Some(reach)
}

fn squared_length(shape: &[f64; 4]) -> f64 {
    shape.iter().map(|entry| entry * entry).sum()
}
