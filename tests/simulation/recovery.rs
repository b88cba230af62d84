//! Does the quiz find the model that somebody is? Checks 1, 8 and 11.

use std::sync::LazyLock;

use cto_quadrant::domain::call::leaders;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::{Position, affinities};
use cto_quadrant::domain::response::{Pick, Responses};

use crate::respondent::{Chance, pure};

/// Respondents for each of the four models.
const N_EACH: usize = 2_000;

/// For each model, the share of its respondents of whom this holds.
fn shares(seed: u64, mut holds: impl FnMut(&mut Chance, Model) -> bool) -> [f64; 4] {
    let mut chance = Chance::seeded(seed);
    Model::ALL.map(|model| {
        let n_held = (0..N_EACH).filter(|_| holds(&mut chance, model)).count();
        n_held as f64 / N_EACH as f64
    })
}

fn mean(shares: [f64; 4]) -> f64 {
    shares.iter().sum::<f64>() / 4.0
}

fn smallest(shares: [f64; 4]) -> f64 {
    shares.into_iter().fold(1.0, f64::min)
}

/// Whether this model leads alone; a tie does not count.
fn is_found(responses: &Responses, model: Model) -> bool {
    leaders(&affinities(&Estimate::of(responses).theta)) == [model]
}

/// How often a pure respondent of each model is found.
static FOUND: LazyLock<[f64; 4]> = LazyLock::new(|| {
    shares(1, |chance, model| {
        is_found(&chance.responses(&pure(model, 1.0)), model)
    })
});

/// How often a pure respondent is found, of any model.
pub(crate) fn found() -> f64 {
    mean(*FOUND)
}

/// How often a pure respondent is found who answers one block in ten at random.
pub(crate) static FOUND_CARELESS: LazyLock<f64> = LazyLock::new(|| found_careless(0.1));

fn found_careless(careless: f64) -> f64 {
    mean(shares(8, |chance, model| {
        let responses = chance.careless_responses(&pure(model, 1.0), careless);
        is_found(&responses, model)
    }))
}

/// How often the same respondents are found by whoever knows all about them: that they are pure,
/// how strongly, and how many of their answers are random. By Bayes nobody finds more of them.
pub(crate) static FOUND_AT_BEST: LazyLock<f64> = LazyLock::new(|| {
    mean(shares(8, |chance, model| {
        let responses = chance.careless_responses(&pure(model, 1.0), 0.1);
        let likelihoods = Model::ALL.map(|other| likelihood(&responses, &pure(other, 1.0), 0.1));
        let is_less = |other: &f64| *other < likelihoods[model.index()];
        likelihoods.iter().filter(|other| is_less(other)).count() == 3
    }))
});

/// The chance that somebody with these pulls, who answers a share of the blocks at random, answers
/// like this.
fn likelihood(responses: &Responses, theta: &[f64; 4], careless: f64) -> f64 {
    let picks = responses.picks().map(|(_, pick)| pick);
    // Twelve pairs of a most and a least are equally likely at random.
    let chances = picks.map(|pick| (1.0 - careless) * chance_of(pick, theta) + careless / 12.0);
    chances.product()
}

/// The chance of this most and this least in the best-worst logit model.
fn chance_of(pick: Pick, theta: &[f64; 4]) -> f64 {
    let attraction = theta.map(libm::exp);
    let mut repulsion = theta.map(|pull| libm::exp(-pull));
    repulsion[pick.most_model().index()] = 0.0;
    let share =
        |weights: &[f64; 4], model: Model| weights[model.index()] / weights.iter().sum::<f64>();
    let least = pick
        .least_model()
        .map_or(1.0, |least| share(&repulsion, least));
    share(&attraction, pick.most_model()) * least
}

/// How often the point of a pure respondent lies in the quadrant of the true model.
pub(crate) static AGREED: LazyLock<f64> = LazyLock::new(|| agreed(1.0));

fn agreed(strength: f64) -> f64 {
    mean(shares(11, |chance, model| {
        let responses = chance.responses(&pure(model, strength));
        let point = Position::of(&affinities(&Estimate::of(&responses).theta));
        let corner = Position::corner(model);
        point.x * corner.x > 0.0 && point.y * corner.y > 0.0
    }))
}

#[test]
fn check_1_a_pure_respondent_is_found() {
    println!(
        "check 1: found {:.4}, worst model {:.4}",
        found(),
        smallest(*FOUND)
    );
    assert!(found() >= 0.94);
    assert!(smallest(*FOUND) >= 0.92);
}

#[test]
fn check_8_a_careless_respondent_is_found_too() {
    for (careless, found, at_least) in [
        (0.1, *FOUND_CARELESS, 0.92),
        (0.2, found_careless(0.2), 0.86),
    ] {
        println!("check 8: {careless} careless, found {found:.4}");
        assert!(found >= at_least);
    }
}

#[test]
fn no_scoring_could_find_two_points_more_of_the_careless() {
    let (careless, at_best) = (*FOUND_CARELESS, *FOUND_AT_BEST);
    println!("careless: found {careless:.4}, at best {at_best:.4}");
    assert!(at_best > 0.9, "the best cannot be this bad: {at_best}");
    assert!(at_best < careless + 0.02);
}

#[test]
fn check_11_the_point_lies_in_the_quadrant_of_the_true_model() {
    // The research observed .85, .945 and .996; two points of room for other random numbers.
    for (strength, agreed, at_least) in [
        (0.75, agreed(0.75), 0.83),
        (1.0, *AGREED, 0.925),
        (1.5, agreed(1.5), 0.976),
    ] {
        println!("check 11: pull {strength}, right quadrant {agreed:.4}");
        assert!(agreed >= at_least);
    }
}
