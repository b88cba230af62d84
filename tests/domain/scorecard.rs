//! The three measures of the role: what they come to, and what is left open.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::scorecard::{
    Constituent, Grade, Mean, N_CONSTITUENTS, Satisfaction, Scorecard, Sign, Weight,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn scorecard(
    ratings: [Option<u8>; N_CONSTITUENTS],
    weights: [Weight; N_CONSTITUENTS],
) -> Scorecard {
    Scorecard {
        satisfaction: ratings.map(|rating| rating.and_then(Satisfaction::new)),
        weights,
        ..Scorecard::default()
    }
}

fn value(scorecard: &Scorecard) -> Option<f64> {
    match scorecard.satisfaction_mean() {
        Some(Mean::Of { value, .. }) => Some(value),
        Some(Mean::AllWeightsZero) | None => None,
    }
}

fn any_ratings() -> impl Strategy<Value = [Option<u8>; N_CONSTITUENTS]> {
    prop::array::uniform(prop::option::of(1..=5_u8))
}

fn any_weights() -> impl Strategy<Value = [Weight; N_CONSTITUENTS]> {
    prop::array::uniform(select(Weight::ALL.to_vec()))
}

#[test]
fn each_answer_of_alignment_is_enough_to_fail_and_both_are_needed_to_pass() {
    let aligned = |trend_missed, in_step| {
        Scorecard {
            trend_missed,
            in_step,
            ..Scorecard::default()
        }
        .aligned()
    };
    assert_eq!(aligned(Some(false), Some(true)), Some(true));

    assert_eq!(aligned(Some(true), Some(true)), Some(false));
    assert_eq!(aligned(Some(false), Some(false)), Some(false));
    assert_eq!(aligned(Some(true), Some(false)), Some(false));
    assert_eq!(aligned(Some(true), None), Some(false));
    assert_eq!(aligned(None, Some(false)), Some(false));

    assert_eq!(aligned(None, None), None);
    assert_eq!(aligned(Some(false), None), None);
    assert_eq!(aligned(None, Some(true)), None);
}

#[test]
fn each_sign_is_read_from_its_own_answer() {
    let scorecard = Scorecard {
        surveyed: Some(Grade::Mixed),
        top_people_stay: Some(Grade::Poor),
        ..Scorecard::default()
    };
    let grades = Sign::ALL.map(|sign| scorecard.sign(sign));
    assert_eq!(grades, [Some(Grade::Mixed), Some(Grade::Poor), None]);
}

#[test]
fn a_weight_counts_as_often_as_it_says() {
    let times = [Weight::Zero, Weight::One, Weight::Two, Weight::Three].map(Weight::times);
    assert_eq!(times, [0, 1, 2, 3]);
    assert_eq!(Weight::default().times(), 1);
}

#[test]
fn constituents_are_owed_the_groups_that_bear_their_names() {
    let groups = Constituent::ALL.map(Constituent::group);
    // Seed 001: the five departments, in its order; they follow the mission.
    assert_eq!(groups, Group::ALL[1..=5]);
}

#[test]
fn nobody_rated_gives_no_mean() {
    let unrated = scorecard([None; 5], [Weight::Zero; 5]);
    assert_eq!(unrated.satisfaction_mean(), None);
}

#[test]
fn a_mean_worked_out_by_hand() {
    // Twice 5, three times 2 and once 4 are 20 for six voices; the 1 has none.
    let weights = [
        Weight::Two,
        Weight::Three,
        Weight::One,
        Weight::Zero,
        Weight::Three,
    ];
    let scorecard = scorecard([Some(5), Some(2), Some(4), Some(1), None], weights);
    let expected = Mean::Of {
        value: 20.0 / 6.0,
        missing: vec![Constituent::Marketing],
    };
    assert_eq!(scorecard.satisfaction_mean(), Some(expected));
}

#[test]
fn if_all_that_is_rated_weighs_nothing_the_reason_is_given() {
    let mut weights = [Weight::One; 5];
    weights[Constituent::Sales.index()] = Weight::Zero;
    let scorecard = scorecard([None, None, Some(5), None, None], weights);
    assert_eq!(scorecard.satisfaction_mean(), Some(Mean::AllWeightsZero));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mean_lies_within_the_ratings_that_count(ratings in any_ratings(), weights in any_weights()) {
        let counted = ratings
            .into_iter()
            .zip(weights)
            .filter(|(_, weight)| *weight != Weight::Zero)
            .filter_map(|(rating, _)| rating);
        let (low, high) = (counted.clone().min(), counted.max());
        match scorecard(ratings, weights).satisfaction_mean() {
            None => prop_assert_eq!(ratings, [None; 5]),
            Some(Mean::AllWeightsZero) => prop_assert_eq!(low, None),
            Some(Mean::Of { value, .. }) => {
                let (low, high) = low.zip(high).expect("something counts");
                prop_assert!((f64::from(low)..=f64::from(high)).contains(&value));
            }
        }
    }

    #[test]
    fn equal_weights_give_the_plain_mean(
        ratings in any_ratings(),
        weight in select(vec![Weight::One, Weight::Two, Weight::Three]),
    ) {
        let rated: Vec<f64> = ratings.into_iter().flatten().map(f64::from).collect();
        let n = f64::from(u32::try_from(rated.len()).expect("five at most"));
        match value(&scorecard(ratings, [weight; 5])) {
            None => prop_assert!(rated.is_empty()),
            Some(value) => prop_assert!((value - rated.iter().sum::<f64>() / n).abs() < 1e-12),
        }
    }

    #[test]
    fn a_weight_of_three_is_three_equal_voices(
        one in 1..=5_u8,
        other in 1..=5_u8,
        order in Just(vec![0, 1, 2, 3, 4]).prop_shuffle(),
    ) {
        // Three others who say the same as the one of weight three.
        let mut heavy = [None; 5];
        (heavy[order[0]], heavy[order[1]]) = (Some(one), Some(other));
        let mut weights = [Weight::One; 5];
        weights[order[0]] = Weight::Three;
        let mut three = heavy;
        (three[order[2]], three[order[3]]) = (Some(one), Some(one));
        let voices = value(&scorecard(three, [Weight::One; 5]));
        prop_assert_eq!(value(&scorecard(heavy, weights)), voices);
    }

    #[test]
    fn just_those_who_count_and_are_not_rated_are_missing(
        ratings in any_ratings(),
        weights in any_weights(),
    ) {
        if let Some(Mean::Of { missing, .. }) = scorecard(ratings, weights).satisfaction_mean() {
            let expected: Vec<Constituent> = Constituent::ALL
                .into_iter()
                .filter(|constituent| {
                    let place = constituent.index();
                    ratings[place].is_none() && weights[place] != Weight::Zero
                })
                .collect();
            prop_assert_eq!(missing, expected);
        }
    }

    #[test]
    fn a_constituent_of_weight_zero_changes_nothing(
        ratings in any_ratings(),
        weights in any_weights(),
        place: Index,
        rating in prop::option::of(1..=5_u8),
    ) {
        let place = place.index(N_CONSTITUENTS);
        let mut weights = weights;
        weights[place] = Weight::Zero;
        let mut other = ratings;
        other[place] = rating;
        prop_assert_eq!(value(&scorecard(ratings, weights)), value(&scorecard(other, weights)));
    }
}
