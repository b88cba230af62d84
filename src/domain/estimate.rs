//! What the responses say about the pull of each model, and how surely.

use super::matrix::{IDENTITY, Matrix, inverse, product};
use super::response::Responses;
use super::tally::Tally;

/// Newton's method stops once a step moves no pull by more than this.
const PRECISION: f64 = 1e-12;

/// The pulls of the four models with their uncertainty.
///
/// A best-worst logit model with prior N(0, I): the chance that a statement is picked as most is
/// proportional to e^theta among the four, and as least to e^-theta among the three left
/// (Flynn & Marley, *Best Worst Scaling: Theory and Methods*, 2012). The posterior is taken as
/// the normal distribution at its peak.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The pull of each model where the posterior peaks, in logits.
    pub theta: [f64; 4],
    /// The inverse of the negative Hessian there.
    pub covariance: [[f64; 4]; 4],
}

impl Estimate {
    /// The estimate from these responses; without any, the prior itself.
    #[must_use]
    pub fn of(responses: &Responses) -> Self {
        Self::from_tally(&Tally::of(responses))
    }

    /// The estimate from the counts alone.
    #[must_use]
    pub fn from_tally(tally: &Tally) -> Self {
        Self::from_start(tally, [0.0; 4])
    }

    /// The estimate, looked for from this point on: the same but for rounding, found sooner if
    /// the point is near.
    pub(super) fn from_start(tally: &Tally, mut theta: [f64; 4]) -> Self {
        // The log posterior is strictly concave and Newton's method always gets there; the limit
        // only makes the end certain.
        for _ in 0..50 {
            let (gradient, hessian) = slope(tally, &theta);
            let covariance = inverse(hessian);
            let step = product(&covariance, &gradient);
            theta = std::array::from_fn(|k| theta[k] + step[k]);
            if step.iter().all(|size| size.abs() < PRECISION) {
                return Self { theta, covariance };
            }
        }
        let covariance = inverse(slope(tally, &theta).1);
        Self { theta, covariance }
    }
}

/// The gradient of the log posterior and its negative Hessian.
fn slope(tally: &Tally, theta: &[f64; 4]) -> ([f64; 4], Matrix) {
    let mut gradient =
        std::array::from_fn(|k| f64::from(tally.most[k]) - f64::from(tally.least[k]) - theta[k]);
    let mut hessian = IDENTITY;
    let attraction = theta.map(libm::exp);
    let repulsion = attraction.map(f64::recip);
    let n_answered: u8 = tally.most.iter().sum();
    choose(
        f64::from(n_answered),
        &attraction,
        -1.0,
        &mut gradient,
        &mut hessian,
    );
    for (most, &count) in tally.least_given_most.iter().enumerate() {
        if count > 0 {
            let mut left = repulsion;
            left[most] = 0.0;
            choose(f64::from(count), &left, 1.0, &mut gradient, &mut hessian);
        }
    }
    (gradient, hessian)
}

/// Adds the part of `count` choices in which each model is chosen in proportion to its weight:
/// what is expected to the gradient, its variance to the Hessian.
fn choose(
    count: f64,
    weights: &[f64; 4],
    sign: f64,
    gradient: &mut [f64; 4],
    hessian: &mut Matrix,
) {
    let share = weights.iter().sum::<f64>().recip();
    let chances = weights.map(|weight| weight * share);
    let expected = chances.map(|chance| count * chance);
    for i in 0..4 {
        gradient[i] += sign * expected[i];
        hessian[i][i] += expected[i];
        for j in 0..4 {
            hessian[i][j] -= expected[i] * chances[j];
        }
    }
}
