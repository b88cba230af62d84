//! Does no model have an advantage? Checks 3, 4, 5 and the structure behind check 12.

use cto_quadrant::domain::call::{Call, leaders};
use cto_quadrant::domain::draws::Draws;
use cto_quadrant::domain::edition::{BlockIndex, N_BLOCKS, PLACES};
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::{Position, affinities};
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::response::{Pick, Response, Responses};

use crate::relabelling::Relabelling;
use crate::respondent::{Chance, pure};

/// Responses that pick the statement in one place of every block as most.
fn always(place: usize) -> Responses {
    BlockIndex::all().fold(Responses::default(), |responses, block| {
        let pick = Pick::most(block.places()[place]);
        responses.with(block, Response::Picked(pick))
    })
}

#[test]
fn check_3_each_model_stands_once_in_a_block_and_on_each_side_of_each_axis_with_one_other() {
    for block in PLACES {
        for model in Model::ALL {
            assert_eq!(block.iter().filter(|placed| **placed == model).count(), 1);
        }
    }
    let corners = Model::ALL.map(Position::corner);
    assert!(corners.iter().map(|corner| corner.x).sum::<f64>().abs() < 1e-15);
    assert!(corners.iter().map(|corner| corner.y).sum::<f64>().abs() < 1e-15);
}

#[test]
fn check_4_each_model_stands_three_times_in_each_place() {
    for place in 0..4 {
        for model in Model::ALL {
            let n = PLACES.iter().filter(|block| block[place] == model).count();
            assert_eq!(n, N_BLOCKS / 4);
        }
    }
}

#[test]
fn check_4_somebody_who_always_takes_the_same_place_is_called_a_blend() {
    for place in 0..4 {
        let profile = Profile::of(&always(place)).expect("all blocks are answered");
        assert_eq!(profile.call, Call::Blend);
        assert!(profile.position.x.abs() < 1e-12 && profile.position.y.abs() < 1e-12);
        assert!(
            profile
                .pulls
                .iter()
                .all(|pull| (pull.share - 0.25).abs() < 1e-12)
        );
    }
}

#[test]
fn check_4_a_pull_towards_the_first_place_favours_no_model() {
    let n_respondents = 16_000;
    let mut chance = Chance::seeded(4);
    let mut leads = [0.0; 4];
    for _ in 0..n_respondents {
        let responses = chance.first_place_responses(0.6);
        let leaders = leaders(&affinities(&Estimate::of(&responses).theta));
        for model in &leaders {
            leads[model.index()] += 1.0 / leaders.len() as f64 / f64::from(n_respondents);
        }
    }
    println!("check 4: neutral takers led by each model {leads:.4?}");
    assert!(leads.iter().all(|share| (share - 0.25).abs() <= 0.03));
}

#[test]
fn check_5_relabelling_the_models_relabels_the_result() {
    let mut chance = Chance::seeded(5);
    let relabellings = Relabelling::all();
    let mut largest = 0.0_f64;
    for n in 0..4_000 {
        let responses = chance.responses(&pure(Model::ALL[n % 4], 0.75));
        let names = relabellings[n % relabellings.len()];
        let [plain, renamed] = [responses, names.responses(&responses)].map(|responses| {
            let estimate = Estimate::of(&responses);
            (affinities(&estimate.theta), Draws::of(&estimate).leads())
        });
        for model in Model::ALL {
            let (old, new) = (model.index(), names.model(model).index());
            largest = largest.max((plain.0[old] - renamed.0[new]).abs());
            largest = largest.max((plain.1[old] - renamed.1[new]).abs());
        }
        let expected = names.call(Call::of(N_BLOCKS, &plain.0, &plain.1));
        assert_eq!(Call::of(N_BLOCKS, &renamed.0, &renamed.1), expected);
    }
    println!("check 5: largest difference after relabelling {largest:.1e}");
    assert!(largest < 1e-9);
}

#[test]
fn check_5_mirrored_answers_mirror_the_point_and_the_region() {
    let mut chance = Chance::seeded(55);
    for n in 0..100 {
        let responses = chance.responses(&pure(Model::ALL[n % 4], 1.0));
        let [plain, mirrored] = [responses, Relabelling::ACROSS.responses(&responses)]
            .map(|responses| Profile::of(&responses).expect("all blocks are answered"));
        assert!((plain.position.x + mirrored.position.x).abs() < 1e-9);
        assert!((plain.position.y - mirrored.position.y).abs() < 1e-9);
        // The corners that are left out of a path depend on the direction it runs in.
        let growth = mirrored.region.area() / plain.region.area();
        assert!((growth - 1.0).abs() < 0.005);
    }
}
