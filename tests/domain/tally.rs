//! What picks are counted to.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response, Responses};
use cto_quadrant::domain::tally::Tally;

fn tally(picks: &[Pick]) -> Tally {
    let blocks = BlockIndex::all().zip(picks);
    let responses = blocks.fold(Responses::default(), |responses, (block, pick)| {
        responses.with(block, Response::Picked(*pick))
    });
    Tally::of(&responses)
}

fn pick(most: Model, least: Model) -> Pick {
    Pick::most(most).with_least(least).expect("two statements")
}

/// Three mosts of one model against a least of it, and a most without any least.
fn four_picks() -> Tally {
    tally(&[
        pick(Model::Eft, Model::Im),
        pick(Model::Eft, Model::Tvom),
        pick(Model::Im, Model::Eft),
        Pick::most(Model::Eft),
    ])
}

#[test]
fn mosts_and_leasts_are_counted_by_model_and_what_was_left_beside_a_most() {
    let tally = four_picks();
    let by_model = |count: fn(&Tally, usize) -> u8| {
        [Model::Eft, Model::Im, Model::Tvom, Model::Bt].map(|model| count(&tally, model.index()))
    };
    assert_eq!(by_model(|tally, at| tally.most[at]), [3, 1, 0, 0]);
    assert_eq!(by_model(|tally, at| tally.least[at]), [1, 1, 1, 0]);
    assert_eq!(
        by_model(|tally, at| tally.least_given_most[at]),
        [2, 1, 0, 0]
    );
    assert_eq!(tally.n_answered(), 4);
}

#[test]
fn a_score_is_the_mosts_without_the_leasts() {
    let tally = four_picks();
    let scores = [Model::Eft, Model::Im, Model::Tvom, Model::Bt].map(|model| tally.score(model));
    assert_eq!(scores, [2, 0, -1, 0]);
}
