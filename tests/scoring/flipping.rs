//! The search for flips against trying everything one by one.

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::draws::Draws;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::flips::{Flip, Flips};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::{Position, affinities};
use cto_quadrant::domain::response::{Pick, Response, Responses};
use proptest::prelude::*;

use super::responses;
use super::strategy::called_responses;

type Changes = Vec<(BlockIndex, Pick)>;

fn call(responses: &Responses) -> Call {
    let estimate = Estimate::of(responses);
    let leads = Draws::of(&estimate).leads();
    Call::of(responses.n_answered(), &affinities(&estimate.theta), &leads)
}

fn changed(responses: &Responses, changes: &Changes) -> Responses {
    changes
        .iter()
        .fold(*responses, |responses, &(block, pick)| {
            responses.with(block, Response::Picked(pick))
        })
}

fn ones(responses: &Responses) -> Vec<Changes> {
    responses
        .picks()
        .flat_map(|(block, from)| {
            let others = Pick::all().filter(move |to| *to != from);
            others.map(move |to| vec![(block, to)])
        })
        .collect()
}

fn twos(responses: &Responses) -> Vec<Changes> {
    let ones = ones(responses);
    let mut twos = Vec::new();
    for first in &ones {
        for second in &ones {
            if first[0].0 < second[0].0 {
                twos.push(vec![first[0], second[0]]);
            }
        }
    }
    twos
}

fn n_marks(responses: &Responses, changes: &Changes) -> usize {
    let altered = |&(block, to): &(BlockIndex, Pick)| {
        let from = responses
            .get(block)
            .pick()
            .expect("only answers are changed");
        let most = from.most_model() != to.most_model();
        let least = from.least_model() != to.least_model();
        usize::from(most) + usize::from(least)
    };
    changes.iter().map(altered).sum()
}

/// Those of the changes that change the call and alter the fewest marks, in the order of blocks.
fn smallest(responses: &Responses, all_changes: Vec<Changes>) -> Vec<(Changes, Call)> {
    let now = call(responses);
    let mut found: Vec<(Changes, Call)> = all_changes
        .into_iter()
        .map(|changes| (call(&changed(responses, &changes)), changes))
        .filter(|(then, _)| *then != now)
        .map(|(then, changes)| (changes, then))
        .collect();
    let fewest = found
        .iter()
        .map(|(changes, _)| n_marks(responses, changes))
        .min();
    found.retain(|(changes, _)| Some(n_marks(responses, changes)) == fewest);
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn in_order_of_blocks(flips: &[Flip]) -> Vec<(Changes, Call)> {
    let mut flips: Vec<(Changes, Call)> = flips
        .iter()
        .map(|flip| (flip.changes.clone(), flip.call))
        .collect();
    flips.sort_by(|a, b| a.0.cmp(&b.0));
    flips
}

/// What the search finds, beside what trying every change of two finds.
fn assert_twos_are_exact(responses: &Responses) -> Flips {
    let flips = Flips::of(responses).expect("enough blocks are answered");
    let expected = smallest(responses, twos(responses));
    match &flips {
        Flips::One(_) => panic!("one change was not expected to be enough"),
        Flips::Two(flips) => assert_eq!(in_order_of_blocks(flips), expected),
        Flips::None => assert_eq!(expected, []),
    }
    flips
}

fn pick(most: Model, least: Model) -> Pick {
    Pick::most(most)
        .with_least(least)
        .expect("two different models")
}

#[test]
fn twelve_equal_picks_are_out_of_reach_of_any_two_changes() {
    let all_equal = responses(&[pick(Model::Im, Model::Eft); 12]);
    assert_eq!(assert_twos_are_exact(&all_equal), Flips::None);
}

#[test]
fn changes_of_two_are_found_where_one_is_not_enough() {
    use Model::{Bt, Eft, Im, Tvom};
    let leasts = [Im, Eft, Bt, Im, Eft, Bt, Im, Eft];
    let mostly_one = responses(&leasts.map(|least| pick(Tvom, least)));
    assert!(matches!(assert_twos_are_exact(&mostly_one), Flips::Two(_)));
}

#[test]
fn there_is_nothing_to_flip_before_there_is_a_call() {
    assert_eq!(Flips::of(&responses(&[Pick::most(Model::Bt); 7])), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn changes_of_one_are_exact(responses in called_responses()) {
        let expected = smallest(&responses, ones(&responses));
        match Flips::of(&responses).expect("enough blocks are answered") {
            Flips::One(flips) => prop_assert_eq!(in_order_of_blocks(&flips), expected),
            Flips::Two(_) | Flips::None => prop_assert_eq!(expected, []),
        }
    }

    #[test]
    fn the_first_flip_keeps_a_most_if_any_does(responses in called_responses()) {
        if let Some(Flips::One(flips)) = Flips::of(&responses) {
            let keeps_most = |flip: &Flip| {
                let (block, to) = flip.changes[0];
                responses.get(block).pick().map(Pick::most_model) == Some(to.most_model())
            };
            prop_assert_eq!(keeps_most(&flips[0]), flips.iter().any(keeps_most));
        }
    }
}

/// What decides between flips of equally many marks: the mosts it alters, how far it moves the
/// point, and where on screen its picks stand, block by block.
fn smallness(responses: &Responses, flip: &Flip) -> (usize, f64, Vec<(BlockIndex, [usize; 2])>) {
    let point = |responses: &Responses| Position::of(&affinities(&Estimate::of(responses).theta));
    let (from, to) = (point(responses), point(&changed(responses, &flip.changes)));
    let is_other = |&(block, to): &(BlockIndex, Pick)| {
        responses.get(block).pick().map(Pick::most_model) != Some(to.most_model())
    };
    let n_mosts = flip.changes.iter().copied().filter(is_other).count();
    let on_screen = |&(block, to): &(BlockIndex, Pick)| {
        let place = |model| block.places().iter().position(|placed| *placed == model);
        let most = place(to.most_model()).expect("every model has a place");
        // None stands behind all four.
        (block, [most, to.least_model().and_then(place).unwrap_or(4)])
    };
    let distance = (to.x - from.x).hypot(to.y - from.y);
    (
        n_mosts,
        distance,
        flip.changes.iter().map(on_screen).collect(),
    )
}

/// Answers in which two models are alike, so that the one could take the place of the other.
#[test]
fn of_two_models_that_are_alike_the_one_that_stands_first_on_screen_is_told() {
    let [im, tvom, eft, bt] = Model::ALL.map(Pick::most);
    let mut n_ties = 0;
    for n_others in 1..=2 {
        for n_im in 0..=2 {
            for n_eft in 4..=8 {
                let alike = [
                    [tvom, bt].repeat(n_others),
                    vec![im; n_im],
                    vec![eft; n_eft],
                ];
                let responses = responses(&alike.concat());
                let Some(Flips::One(flips)) = Flips::of(&responses) else {
                    continue;
                };
                let (n_mosts, distance, places) = smallness(&responses, &flips[0]);
                for other in &flips[1..] {
                    let (other_mosts, other_distance, other_places) = smallness(&responses, other);
                    let is_tie =
                        other_mosts == n_mosts && (other_distance - distance).abs() < 1e-10;
                    if is_tie && other.changes[0].0 == flips[0].changes[0].0 {
                        n_ties += 1;
                        assert!(places < other_places, "{places:?} and {other_places:?}");
                    }
                }
            }
        }
    }
    assert!(n_ties > 0);
}

proptest! {
    #[test]
    fn the_first_flip_moves_the_point_least_and_of_equals_stands_earliest(
        responses in called_responses(),
    ) {
        let flips = match Flips::of(&responses) {
            Some(Flips::One(flips)) => flips,
            _ => Vec::new(),
        };
        let Some((first, others)) = flips.split_first() else {
            return Ok(());
        };
        let (n_mosts, distance, places) = smallness(&responses, first);
        for other in others {
            let (other_mosts, other_distance, other_places) = smallness(&responses, other);
            if other_mosts != n_mosts {
                prop_assert!(n_mosts < other_mosts);
            } else if (distance - other_distance).abs() > 1e-8 {
                prop_assert!(distance < other_distance, "{} and {}", distance, other_distance);
            } else if (distance - other_distance).abs() < 1e-10 {
                prop_assert!(places < other_places, "{:?} and {:?}", places, other_places);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn changes_of_two_are_exact(
        responses in called_responses().prop_filter("no change of one is enough", |responses| {
            !matches!(Flips::of(responses), Some(Flips::One(_)))
        })
    ) {
        assert_twos_are_exact(&responses);
    }
}
