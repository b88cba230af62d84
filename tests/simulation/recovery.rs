//! Does the quiz find the model that somebody is? Checks 1, 8 and 11.

use cto_quadrant::domain::call::leaders;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::{Position, affinities};
use cto_quadrant::domain::response::Responses;

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

#[test]
fn check_1_a_pure_respondent_is_found() {
    let found = shares(1, |chance, model| {
        is_found(&chance.responses(&pure(model, 1.0)), model)
    });
    println!(
        "check 1: found {:.4}, worst model {:.4}",
        mean(found),
        smallest(found)
    );
    assert!(mean(found) >= 0.94);
    assert!(smallest(found) >= 0.92);
}

#[test]
fn check_8_a_careless_respondent_is_found_too() {
    for (careless, at_least) in [(0.1, 0.92), (0.2, 0.86)] {
        let found = mean(shares(8, |chance, model| {
            let responses = chance.careless_responses(&pure(model, 1.0), careless);
            is_found(&responses, model)
        }));
        println!("check 8: {careless} careless, found {found:.4}");
        assert!(found >= at_least);
    }
}

#[test]
fn check_11_the_point_lies_in_the_quadrant_of_the_true_model() {
    // The research observed .85, .945 and .996; two points of room for other random numbers.
    for (strength, at_least) in [(0.75, 0.83), (1.0, 0.925), (1.5, 0.976)] {
        let agreed = mean(shares(11, |chance, model| {
            let responses = chance.responses(&pure(model, strength));
            let point = Position::of(&affinities(&Estimate::of(&responses).theta));
            let corner = Position::corner(model);
            point.x * corner.x > 0.0 && point.y * corner.y > 0.0
        }));
        println!("check 11: pull {strength}, right quadrant {agreed:.4}");
        assert!(agreed >= at_least);
    }
}
