//! The estimate against the posterior that the method names, worked out from the answers one by one.

use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Responses};
use proptest::prelude::*;

use super::responses;
use super::strategy::any_responses;

/// A step that is small beside the deviations, and large beside the rounding.
const STEP: f64 = 1e-3;

/// The logarithm of the posterior but for a constant: a normal prior of variance 1 for each model, a
/// most in proportion to e^theta, a least among the other three in proportion to e^-theta.
fn log_posterior(responses: &Responses, theta: &[f64; 4]) -> f64 {
    let prior: f64 = theta.iter().map(|theta| -0.5 * theta * theta).sum();
    let choices = responses.picks().map(|(_, pick)| {
        let all: f64 = theta.iter().map(|theta| theta.exp()).sum();
        let most = pick.most_model().index();
        let least = pick.least_model().map_or(0.0, |least| {
            let left = (0..4).filter(|model| *model != most);
            let left: f64 = left.map(|model| (-theta[model]).exp()).sum();
            -theta[least.index()] - left.ln()
        });
        theta[most] - all.ln() + least
    });
    prior + choices.sum::<f64>()
}

fn moved(theta: &[f64; 4], steps: &[(usize, f64)]) -> [f64; 4] {
    steps.iter().fold(*theta, |mut theta, &(model, step)| {
        theta[model] += step;
        theta
    })
}

/// The slope of the logarithm at a point, in the direction of one model.
fn slope(responses: &Responses, theta: &[f64; 4], model: usize) -> f64 {
    let at = |step| log_posterior(responses, &moved(theta, &[(model, step)]));
    (at(STEP) - at(-STEP)) / (2.0 * STEP)
}

/// How fast the slope in the direction of one model falls in the direction of another.
fn curvature(responses: &Responses, theta: &[f64; 4], (one, other): (usize, usize)) -> f64 {
    let at = |step| slope(responses, &moved(theta, &[(other, step)]), one);
    -(at(STEP) - at(-STEP)) / (2.0 * STEP)
}

fn check(responses: &Responses) -> Result<(), TestCaseError> {
    let Estimate { theta, covariance } = Estimate::of(responses);
    for model in 0..4 {
        let slope = slope(responses, &theta, model);
        prop_assert!(slope.abs() < 1e-5, "{slope} for model {model}");
    }
    // The covariance undoes the curvature.
    for (i, row) in covariance.iter().enumerate() {
        for j in 0..4 {
            let product: f64 = (0..4)
                .map(|k| row[k] * curvature(responses, &theta, (k, j)))
                .sum();
            let identity = if i == j { 1.0 } else { 0.0 };
            prop_assert!((product - identity).abs() < 1e-4, "{product} at {i}, {j}");
        }
    }
    Ok(())
}

#[test]
fn twelve_equal_answers_are_likeliest_where_the_posterior_peaks() {
    let pick = Pick::most(Model::Eft).with_least(Model::Im);
    let pick = pick.expect("two statements");
    check(&responses(&[pick; 12])).expect("the peak");
    check(&responses(&[Pick::most(Model::Tvom); 12])).expect("the peak");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_estimate_is_the_peak_of_the_posterior_and_its_covariance_the_inverse_of_the_curvature(
        responses in any_responses(),
    ) {
        check(&responses)?;
    }
}
