//! Four hundred and eight worlds that fit the answers: the estimate's uncertainty made countable.

use super::estimate::Estimate;
use super::matrix::{product, square_root};
use super::position::{Position, affinities};

/// How many draws there are: every [`SHAPES`] entry under every permutation of the models.
pub const N_DRAWS: usize = SHAPES.len() * PERMUTATIONS.len();

/// The standard normal deviates of the draws, up to a permutation of the models, longest first.
///
/// Support points of the normal distribution (Mak & Joseph 2018, *Annals of Statistics* 46:6A):
/// of all seventeen-entry tables whose permutations make up the set, this one has the smallest
/// energy distance to N(0, I) in the three dimensions that shares can see. An equal shift of all
/// four pulls changes no share, so each entry sums to 0. Over the whole set the mean is 0 and
/// the covariance is the identity of those three dimensions; the set is its own mirror image.
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
        let order = [code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6];
        if 1 << order[0] | 1 << order[1] | 1 << order[2] | 1 << order[3] == 0b1111 {
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
        let mut thetas = Vec::with_capacity(N_DRAWS);
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
    #[must_use]
    pub fn positions(&self) -> Vec<Position> {
        self.affinities().map(|shares| Position::of(&shares)).collect()
    }

    /// The share of draws in which each model has the largest affinity; they sum to 1. No two
    /// pulls are ever equal in a draw, because no two entries of a shape are.
    #[must_use]
    pub fn leads(&self) -> [f64; 4] {
        let mut counts = [0_u16; 4];
        for theta in self.thetas() {
            let largest = theta[0].max(theta[1]).max(theta[2].max(theta[3]));
            for k in 0..4 {
                counts[k] += u16::from(theta[k] >= largest);
            }
        }
        counts.map(|count| f64::from(count) / N_DRAWS as f64)
    }
}

/// Whether one model leads in at least this share of the draws around an estimate: what
/// [`Draws::leads`] counts, but most estimates are settled without looking at all draws.
pub(super) fn holds_lead(estimate: &Estimate, leader: usize, share: f64) -> bool {
    let rivals = || (0..4).filter(|&rival| rival != leader);
    let allowed = (0..=N_DRAWS)
        .rev()
        .find(|&lost| (N_DRAWS - lost) as f64 / N_DRAWS as f64 >= share);
    let margin = |rival: usize| estimate.theta[leader] - estimate.theta[rival];
    let Some(allowed) = allowed else { return false };
    if rivals().any(|rival| margin(rival) <= 0.0) {
        return false;
    }
    let c = &estimate.covariance;
    let reach = rivals()
        .map(|rival| margin(rival) * margin(rival) / (c[leader][leader] + c[rival][rival] - 2.0 * c[leader][rival]))
        .fold(f64::INFINITY, f64::min);
    let far = SHAPES.partition_point(|shape| {
        shape.iter().map(|entry| entry * entry).sum::<f64>() > reach
    });
    if far * PERMUTATIONS.len() <= allowed {
        return true;
    }
    let spread = square_root(&estimate.covariance);
    let mut lost = 0;
    for shape in &SHAPES[..far] {
        for order in &PERMUTATIONS {
            let shift = product(&spread, &order.map(|place| shape[place]));
            let mut overtaken = false;
            for k in 0..4 {
                overtaken |= k != leader && shift[k] - shift[leader] > margin(k);
            }
            lost += usize::from(overtaken);
        }
        if lost > allowed {
            return false;
        }
    }
    true
}
