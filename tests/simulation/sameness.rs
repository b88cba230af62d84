//! Do the same answers always give the same result? Checks 9 and 10.

use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::response::{Pick, Response, Responses};

use crate::respondent::{Chance, pure};

/// The same responses, given to the blocks in another order.
fn shuffled(responses: &Responses, chance: &mut Chance) -> Responses {
    let mut picks: Vec<Response> = responses.iter().map(|(_, response)| response).collect();
    for last in (1..picks.len()).rev() {
        picks.swap(last, chance.below(last + 1));
    }
    BlockIndex::all()
        .zip(picks)
        .fold(Responses::default(), |shuffled, (block, response)| {
            shuffled.with(block, response)
        })
}

#[test]
fn check_9_the_order_of_the_answers_changes_nothing_to_the_last_bit() {
    let mut chance = Chance::seeded(99);
    for n in 0..4_000 {
        let responses = chance.responses(&pure(Model::ALL[n % 4], 0.5));
        let other = shuffled(&responses, &mut chance);
        assert_eq!(Estimate::of(&responses), Estimate::of(&other));
        if n % 40 == 0 {
            assert_eq!(Profile::of(&responses), Profile::of(&other));
        }
    }
}

#[test]
fn check_10_the_same_answers_give_the_same_result_to_the_last_bit() {
    let mut chance = Chance::seeded(10);
    for n in 0..100 {
        let responses = chance.responses(&pure(Model::ALL[n % 4], 1.0));
        assert_eq!(Profile::of(&responses), Profile::of(&responses));
    }
}

/// The slope of the log posterior, response by response and straight from the model's formula.
fn slope(responses: &Responses, theta: &[f64; 4]) -> [f64; 4] {
    Model::ALL.map(|model| {
        let k = model.index();
        responses.picks().fold(-theta[k], |slope, (_, pick)| {
            let all: f64 = theta.iter().map(|pull| pull.exp()).sum();
            let is_most = f64::from(u8::from(pick.most_model() == model));
            let most = is_most - theta[k].exp() / all;
            let least = pick.least_model().map_or(0.0, |least| {
                let left = Model::ALL.iter().filter(|left| **left != pick.most_model());
                let all: f64 = left.map(|left| (-theta[left.index()]).exp()).sum();
                let is_least = f64::from(u8::from(least == model));
                let chance = (-theta[k]).exp() / all * (1.0 - is_most);
                chance - is_least
            });
            slope + most + least
        })
    })
}

#[test]
fn check_10_newton_arrives_at_the_peak_from_any_pattern() {
    let picks: Vec<Pick> = Pick::all().collect();
    let mut chance = Chance::seeded(1_010);
    let mut steepest = 0.0_f64;
    for n in 0..20_000 {
        // Few different picks make the extreme patterns: at first one, then two, then any.
        let n_different = if n < 16 { 1 } else { 1 + n % 4 };
        let some: Vec<Pick> = (0..n_different)
            .map(|_| {
                if n < 16 {
                    picks[n]
                } else {
                    picks[chance.below(16)]
                }
            })
            .collect();
        let n_answered = if n < 16 { 12 } else { chance.below(13) };
        let responses =
            BlockIndex::all()
                .take(n_answered)
                .fold(Responses::default(), |responses, block| {
                    let pick = some[chance.below(some.len())];
                    responses.with(block, Response::Picked(pick))
                });
        let estimate = Estimate::of(&responses);
        assert!(
            estimate
                .covariance
                .as_flattened()
                .iter()
                .all(|entry| entry.is_finite())
        );
        for part in slope(&responses, &estimate.theta) {
            steepest = steepest.max(part.abs());
        }
    }
    println!("check 10: steepest slope left at the peak {steepest:.1e}");
    assert!(steepest < 1e-11);
}
