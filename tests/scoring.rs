//! What holds for the result of any responses whatever, and the values that can be worked out by
//! hand.
#![allow(clippy::expect_used, reason = "tests may panic")]

#[path = "simulation/relabelling.rs"]
mod relabelling;

#[path = "scoring/flipping.rs"]
mod flipping;

#[path = "scoring/leading.rs"]
mod leading;

#[path = "scoring/outline.rs"]
mod outline;

#[path = "scoring/posterior.rs"]
mod posterior;

#[path = "scoring/reading.rs"]
mod reading;

#[path = "scoring/strategy.rs"]
mod strategy;

use cto_quadrant::domain::call::{Call, MIN_FOR_CALL, MIN_FOR_MAP, leaders};
use cto_quadrant::domain::contour::Contour;
use cto_quadrant::domain::draws::Draws;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::explanation::{Explanation, Influence};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::{Position, affinities};
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::response::{Pick, Response, Responses};
use proptest::prelude::*;

use relabelling::Relabelling;
use strategy::{any_responses, profiled_responses};

/// The blocks answered with these picks, from the first one on.
fn responses(picks: &[Pick]) -> Responses {
    BlockIndex::all()
        .zip(picks)
        .fold(Responses::default(), |responses, (block, pick)| {
            responses.with(block, Response::Picked(*pick))
        })
}

fn call(responses: &Responses) -> Call {
    Profile::of(responses)
        .expect("enough blocks are answered")
        .call
}

#[test]
fn without_answers_every_model_has_a_quarter_and_the_prior_is_left() {
    let estimate = Estimate::of(&Responses::default());
    assert!(
        affinities(&estimate.theta)
            .iter()
            .all(|share| near(*share, 0.25))
    );
    for (i, row) in estimate.covariance.iter().enumerate() {
        for (j, entry) in row.iter().enumerate() {
            let identity = if i == j { 1.0 } else { 0.0 };
            assert!((entry - identity).abs() < 1e-15);
        }
    }
}

/// One most pulls its model to a and, as the slopes of the prior must balance, the three others
/// to -a/3 each. At the peak a = 1 - e^a / (e^a + 3 e^(-a/3)), which bisection solves.
#[test]
fn one_most_alone_pulls_as_far_as_the_formula_says() {
    let excess = |a: f64| a - 1.0 + a.exp() / (a.exp() + 3.0 * (-a / 3.0).exp());
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if excess(middle) > 0.0 {
            high = middle;
        } else {
            low = middle;
        }
    }
    let theta = Estimate::of(&responses(&[Pick::most(Model::Eft)])).theta;
    assert!((theta[Model::Eft.index()] - low).abs() < 1e-12);
    for other in [Model::Im, Model::Tvom, Model::Bt] {
        assert!((theta[other.index()] + low / 3.0).abs() < 1e-12);
    }
}

#[test]
fn an_exact_tie_of_two_is_a_pair_and_of_more_a_blend() {
    let [im, tvom, eft, bt] = Model::ALL.map(Pick::most);
    assert_eq!(
        call(&responses(&[im, bt].repeat(6))),
        Call::Between(Model::Im, Model::Bt)
    );
    assert_eq!(
        call(&responses(&[eft, tvom].repeat(4))),
        Call::Between(Model::Tvom, Model::Eft)
    );
    assert_eq!(call(&responses(&[bt, eft, tvom].repeat(4))), Call::Blend);
    assert_eq!(
        call(&responses(&[im, tvom, eft, bt].repeat(3))),
        Call::Blend
    );
}

#[test]
fn the_share_of_draws_led_decides_the_call() {
    let affinities = [0.2, 0.5, 0.2, 0.1];
    let call = |leads: [f64; 4]| Call::of(12, &affinities, &leads);
    assert_eq!(call([0.05, 0.90, 0.05, 0.0]), Call::Clear(Model::Tvom));
    assert_eq!(call([0.06, 0.89, 0.05, 0.0]), Call::Leaning(Model::Tvom));
    assert_eq!(call([0.15, 0.70, 0.15, 0.0]), Call::Leaning(Model::Tvom));
    assert_eq!(
        call([0.16, 0.69, 0.15, 0.0]),
        Call::Between(Model::Im, Model::Tvom)
    );
    assert_eq!(
        call([0.10, 0.60, 0.30, 0.0]),
        Call::Between(Model::Tvom, Model::Eft)
    );
    assert_eq!(call([0.20, 0.60, 0.19, 0.01]), Call::Blend);
    assert_eq!(
        Call::of(7, &affinities, &[0.0, 1.0, 0.0, 0.0]),
        Call::TooFew
    );
}

#[test]
fn what_moved_the_point_is_told_from_four_answers_on() {
    for n_answers in 0..=12 {
        let answered = responses(&vec![Pick::most(Model::Im); n_answers]);
        let is_told = Explanation::of(&answered).is_some();
        assert_eq!(is_told, n_answers >= MIN_FOR_MAP, "{n_answers}");
    }
}

#[test]
fn answers_that_move_the_point_alike_are_told_in_the_order_of_the_blocks() {
    let explanation = Explanation::of(&responses(&[Pick::most(Model::Eft); 12]));
    let explanation = explanation.expect("all blocks are answered");
    let told: Vec<usize> = explanation
        .x
        .iter()
        .map(|told| told.block.number())
        .collect();
    assert!(told.len() > 1, "{told:?}");
    assert_eq!(told, (1..=told.len()).collect::<Vec<_>>());
}

#[test]
fn corners_belong_to_a_model_alone() {
    for model in Model::ALL {
        let mut alone = [0.0; 4];
        alone[model.index()] = 1.0;
        assert_eq!(Position::of(&alone), Position::corner(model));
    }
}

/// Whether two numbers differ by rounding only.
fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

fn is_on_the_map(position: &Position) -> bool {
    [position.x, position.y]
        .iter()
        .all(|along| (-1.0..=1.0).contains(along))
}

proptest! {
    #[test]
    fn there_is_a_map_from_four_answers_and_a_call_from_eight(responses in any_responses()) {
        let profile = Profile::of(&responses);
        let n_answered = responses.n_answered();
        prop_assert_eq!(profile.is_some(), n_answered >= MIN_FOR_MAP);
        if let Some(profile) = profile {
            prop_assert_eq!(profile.n_answered, n_answered);
            prop_assert_eq!(profile.call == Call::TooFew, n_answered < MIN_FOR_CALL);
        }
    }

    #[test]
    fn shares_and_leads_sum_to_one_and_ranges_hold_the_share(responses in profiled_responses()) {
        let profile = Profile::of(&responses).expect("enough blocks are answered");
        prop_assert!(near(profile.shares().iter().sum(), 1.0));
        prop_assert!(near(profile.pulls.iter().map(|pull| pull.leads).sum(), 1.0));
        for pull in profile.pulls {
            prop_assert!(0.0 < pull.low && pull.low < pull.share);
            prop_assert!(pull.share < pull.high && pull.high < 1.0);
        }
        let ranked = profile.ranked().map(|pull| pull.share);
        prop_assert!(ranked.is_sorted_by(|a, b| *a > *b - 1e-9));
    }

    #[test]
    fn the_region_is_closed_within_the_map_and_around_the_point(
        responses in profiled_responses()
    ) {
        let profile = Profile::of(&responses).expect("enough blocks are answered");
        prop_assert!(is_on_the_map(&profile.position));
        prop_assert!(profile.region.contains(profile.position));
        for contours in [&profile.region.core, &profile.region.half, &profile.region.most] {
            prop_assert!(!contours.is_empty());
            for contour in contours {
                prop_assert!(contour.points.len() > 2);
                prop_assert!(contour.points.iter().all(is_on_the_map));
                prop_assert_ne!(contour.points.first(), contour.points.last());
            }
        }
        let area = |contours: &[Contour]| contours.iter().map(Contour::area).sum::<f64>();
        let areas = [&profile.region.core, &profile.region.half, &profile.region.most];
        let [core, half, most] = areas.map(|contours| area(contours));
        prop_assert!(0.0 < core && core < half && half < most && most < 4.0);
    }

    #[test]
    fn draws_have_the_mean_and_the_variances_of_the_estimate(responses in any_responses()) {
        let Estimate { theta, covariance } = Estimate::of(&responses);
        let draws: Vec<[f64; 4]> =
            Draws::of(&Estimate { theta, covariance }).thetas().copied().collect();
        let mean = |of: &dyn Fn(&[f64; 4]) -> f64| {
            let n = u16::try_from(draws.len()).expect("there are 408 draws");
            draws.iter().map(of).sum::<f64>() / f64::from(n)
        };
        for i in 0..4 {
            prop_assert!(near(mean(&|draw| draw[i]), theta[i]));
            for j in 0..i {
                let difference = mean(&|draw| (draw[i] - theta[i] - draw[j] + theta[j]).powi(2));
                let expected = covariance[i][i] + covariance[j][j] - 2.0 * covariance[i][j];
                prop_assert!(near(difference, expected));
            }
        }
    }

    #[test]
    fn relabelling_the_models_relabels_the_result(
        responses in profiled_responses(),
        names in prop::sample::select(Relabelling::all()),
    ) {
        let plain = Profile::of(&responses).expect("enough blocks are answered");
        let renamed = Profile::of(&names.responses(&responses)).expect("as many are answered");
        prop_assert_eq!(renamed.call, names.call(plain.call));
        for model in Model::ALL {
            let (old, new) = (plain.pull(model), renamed.pull(names.model(model)));
            prop_assert!(near(old.share, new.share));
            prop_assert!(near(old.low, new.low));
            prop_assert!(near(old.high, new.high));
            prop_assert!(near(old.leads, new.leads));
            prop_assert_eq!((old.most, old.least), (new.most, new.least));
        }
    }

    #[test]
    fn the_order_of_the_answers_changes_nothing(responses in any_responses()) {
        let backwards: Vec<Response> = responses.iter().map(|(_, response)| response).collect();
        let turned = BlockIndex::all()
            .zip(backwards.into_iter().rev())
            .fold(Responses::default(), |turned, (block, response)| turned.with(block, response));
        prop_assert_eq!(Profile::of(&responses), Profile::of(&turned));
    }

    #[test]
    fn an_influence_is_what_is_lost_without_the_response(responses in profiled_responses()) {
        let explanation = Explanation::of(&responses).expect("enough blocks are answered");
        let shares = |responses: &Responses| affinities(&Estimate::of(responses).theta);
        let full = shares(&responses);
        let leaders = leaders(&full);
        prop_assert!(!leaders.is_empty());
        let mut told = vec![
            (explanation.x, Box::new(|shares: &[f64; 4]| Position::of(shares).x) as Number),
            (explanation.y, Box::new(|shares| Position::of(shares).y)),
        ];
        prop_assert_eq!(explanation.leaders.len(), leaders.len());
        for ((model, influences), leader) in explanation.leaders.into_iter().zip(leaders) {
            prop_assert_eq!(model, leader);
            told.push((influences, Box::new(move |shares| shares[leader.index()])));
        }
        for (influences, number) in told {
            let losses: Vec<(BlockIndex, f64)> = responses
                .picks()
                .map(|(block, _)| {
                    let without = shares(&responses.with(block, Response::Skipped));
                    (block, number(&full) - number(&without))
                })
                .collect();
            check_told(&influences, &losses)?;
        }
    }
}

/// A number that shares come to.
type Number = Box<dyn Fn(&[f64; 4]) -> f64>;

/// Whether exactly the three largest losses in either direction are told, the largest first.
fn check_told(influences: &[Influence], losses: &[(BlockIndex, f64)]) -> Result<(), TestCaseError> {
    prop_assert!(influences.is_sorted_by(|a, b| a.effect.abs() >= b.effect.abs()));
    for direction in [1.0, -1.0] {
        let is_along = |effect: f64| effect * direction > 1e-9;
        let mut sizes: Vec<f64> = losses
            .iter()
            .filter(|(_, loss)| is_along(*loss))
            .map(|(_, loss)| loss.abs())
            .collect();
        sizes.sort_by(|a, b| b.total_cmp(a));
        sizes.truncate(3);
        let told: Vec<&Influence> = influences
            .iter()
            .filter(|influence| is_along(influence.effect))
            .collect();
        prop_assert_eq!(told.len(), sizes.len());
        for (influence, size) in told.into_iter().zip(sizes) {
            prop_assert!(near(influence.effect.abs(), size));
            let of_block = losses.iter().find(|(block, _)| *block == influence.block);
            prop_assert!(of_block.is_some_and(|(_, loss)| near(*loss, influence.effect)));
        }
    }
    Ok(())
}
