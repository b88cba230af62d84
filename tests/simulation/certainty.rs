//! Does the result say no more than it knows, and all that it knows? Checks 2, 6, 7 and 9.

use std::sync::LazyLock;

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::draws::Draws;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::{Position, affinities};
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::region::Region;
use cto_quadrant::domain::response::{Pick, Response, Responses};

use crate::respondent::{Chance, only_first, pure};

const N: usize = 4_000;

fn region(responses: &Responses) -> Region {
    Region::of(&Draws::of(&Estimate::of(responses)))
}

fn call(responses: &Responses) -> Call {
    let estimate = Estimate::of(responses);
    let leads = Draws::of(&estimate).leads();
    Call::of(responses.n_answered(), &affinities(&estimate.theta), &leads)
}

/// Responses that pick these mosts in turn, each with the leasts of the others in turn.
fn in_turn(mosts: &[Model]) -> Responses {
    BlockIndex::all().fold(Responses::default(), |responses, block| {
        let round = block.get() / mosts.len();
        let rest: Vec<Model> = Model::ALL
            .into_iter()
            .filter(|model| !mosts.contains(model))
            .collect();
        let pick = Pick::most(mosts[block.get() % mosts.len()]);
        let pick = pick
            .with_least(rest[round % rest.len()])
            .expect("no most is a least");
        responses.with(block, Response::Picked(pick))
    })
}

#[test]
fn check_2_every_model_pair_and_quadrant_can_be_reached() {
    for model in Model::ALL {
        let all_one = Profile::of(&in_turn(&[model])).expect("all are answered");
        println!(
            "check 2: all most {model:?}, leads {:.4}",
            all_one.pull(model).leads
        );
        assert_eq!(all_one.call, Call::Clear(model));
        assert!(all_one.pull(model).leads >= 0.99);
        let corner = Position::corner(model);
        assert!(all_one.position.x * corner.x > 0.0 && all_one.position.y * corner.y > 0.0);

        for other in Model::ALL.into_iter().filter(|other| *other > model) {
            let pair = Profile::of(&in_turn(&[model, other])).expect("all are answered");
            assert_eq!(pair.call, Call::Between(model, other));
        }
    }
    let mut chance = Chance::seeded(2);
    let mut reached: Vec<Call> = Vec::new();
    for n in 0..N {
        let met = call(&chance.responses(&pure(Model::ALL[n % 4], 0.75)));
        if !reached.contains(&met) {
            reached.push(met);
        }
    }
    println!("check 2: {} different calls met by chance", reached.len());
    for model in Model::ALL {
        assert!(reached.contains(&Call::Leaning(model)));
    }
    assert!(reached.contains(&Call::Blend));
}

/// How often random answers are called clear, and leaning.
pub(crate) static RANDOM: LazyLock<(f64, f64)> = LazyLock::new(|| {
    let mut chance = Chance::seeded(6);
    let calls: Vec<Call> = (0..4 * N)
        .map(|_| call(&chance.responses(&[0.0; 4])))
        .collect();
    let share = |is: fn(&Call) -> bool| {
        calls.iter().filter(|call| is(call)).count() as f64 / calls.len() as f64
    };
    let clear = share(|call| matches!(call, Call::Clear(_)));
    let leaning = share(|call| matches!(call, Call::Leaning(_)));
    (clear, leaning)
});

#[test]
fn check_6_random_answers_are_hardly_ever_called_clear() {
    let (clear, leaning) = *RANDOM;
    println!("check 6: random answers clear {clear:.4}, leaning {leaning:.4}");
    assert!(clear <= 0.04);
}

/// The share of respondents whose true point lies in the drawn 80 % region, if their pulls are
/// normal with this standard deviation.
fn coverage(spread: f64) -> f64 {
    let mut chance = Chance::seeded(7);
    let n_inside = (0..N)
        .filter(|_| {
            let theta = [0.0; 4].map(|_: f64| spread * chance.normal());
            let truth = Position::of(&affinities(&theta));
            region(&chance.responses(&theta)).contains(truth)
        })
        .count();
    n_inside as f64 / N as f64
}

/// How much takers differ: little, some and much.
const SPREADS: [f64; 3] = [0.5, 0.8, 1.0];

/// The coverage for each of the spreads.
pub(crate) static COVERAGES: [LazyLock<f64>; 3] = [
    LazyLock::new(|| coverage(SPREADS[0])),
    LazyLock::new(|| coverage(SPREADS[1])),
    LazyLock::new(|| coverage(SPREADS[2])),
];

fn check_coverage(place: usize) {
    let (spread, covered) = (SPREADS[place], *COVERAGES[place]);
    println!("check 7: spread {spread}, coverage {covered:.4}");
    assert!((0.75..=0.87).contains(&covered));
}

#[test]
fn check_7_the_drawn_region_holds_the_truth_of_takers_who_differ_little() {
    check_coverage(0);
}

#[test]
fn check_7_the_drawn_region_holds_the_truth_of_takers_who_differ_some() {
    check_coverage(1);
}

#[test]
fn check_7_the_drawn_region_holds_the_truth_of_takers_who_differ_much() {
    check_coverage(2);
}

#[test]
fn check_9_skipping_a_block_never_shrinks_the_region_on_average() {
    let mut chance = Chance::seeded(9);
    // From n answered blocks to one fewer, for n from 5 to 12.
    for n_blocks in (5..=12).rev() {
        let (mut with, mut without) = (0.0, 0.0);
        for n in 0..N / 8 {
            let all = chance.responses(&pure(Model::ALL[n % 4], 1.0));
            with += region(&only_first(&all, n_blocks)).area();
            without += region(&only_first(&all, n_blocks - 1)).area();
        }
        let mean = |sum: f64| sum / (N / 8) as f64;
        println!(
            "check 9: {n_blocks} blocks, mean area {:.3}, one fewer {:.3}",
            mean(with),
            mean(without)
        );
        assert!(without > with);
    }
}
