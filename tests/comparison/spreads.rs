//! How far shares and places are apart.

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::comparison::apart::pairs;
use cto_quadrant::domain::comparison::spread::{Spread, coverage, largest, models, time};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};

use super::{answers, picking};

fn spread(shares: &[Option<f64>]) -> Spread<()> {
    Spread {
        of: (),
        shares: shares.to_vec(),
    }
}

#[test]
fn a_spread_is_counted_in_points_as_they_are_printed() {
    // 33.4 % and 20.6 % are printed as 33 and 21.
    let spread = spread(&[Some(0.334), None, Some(0.206), Some(0.25)]);
    assert_eq!(spread.points(), Some(12));
}

#[test]
fn one_share_alone_has_no_spread() {
    assert_eq!(spread(&[Some(0.5), None]).points(), None);
    assert_eq!(spread(&[]).points(), None);
}

#[test]
fn nothing_is_largest_where_nothing_differs() {
    let same = spread(&[Some(0.5), Some(0.5)]);
    let wide = spread(&[Some(0.1), Some(0.5)]);
    assert_eq!(largest(&[same.clone(), spread(&[None])]), None);
    assert_eq!(largest(&[same, wide]), Some(40));
}

#[test]
fn time_that_was_not_divided_is_not_nought() {
    let split = Answers {
        time_split: Some(TimeSplit::EXAMPLE),
        ..Answers::default()
    };
    let even = Answers {
        time_split: Some(TimeSplit::EVEN),
        ..Answers::default()
    };
    let spreads = time(&[&split, &Answers::default(), &even]);
    assert_eq!(spreads[0].of, TimeUse::Customers);
    assert_eq!(spreads[0].shares, [Some(0.35), None, Some(0.25)]);
    let points: Vec<_> = spreads.iter().map(Spread::points).collect();
    assert_eq!(points, [Some(10), Some(5), Some(10), Some(5)]);
}

#[test]
fn coverage_of_a_group_that_one_left_out_is_missing() {
    // The mission has three rows: one owned, one shared, one left to others is a half.
    let stances = [Stance::Own, Stance::Contribute, Stance::SomeoneElse].map(Some);
    let one = answers(Perspective::Today, &stances);
    let spreads = coverage(&[&one, &Answers::default()]);
    assert_eq!(spreads.len(), Group::ALL.len());
    assert_eq!(spreads[0].shares, [Some(0.5), None]);
}

#[test]
fn results_without_a_profile_have_no_share_of_any_model() {
    let spreads = models(&[None, None]);
    assert!(spreads.iter().all(|spread| spread.shares == [None, None]));
}

#[test]
fn the_shares_of_a_model_stand_in_the_order_of_the_results() {
    let of = |model| {
        let quiz = picking(answers(Perspective::Today, &[]), model, 12).quiz;
        Profile::of(&quiz).expect("all blocks are answered")
    };
    let (one, other) = (of(Model::Im), of(Model::Bt));
    let spreads = models(&[Some(&one), None, Some(&other)]);
    assert_eq!(
        spreads.iter().map(|spread| spread.of).collect::<Vec<_>>(),
        Model::ALL
    );
    for (spread, model) in spreads.iter().zip(Model::ALL) {
        let shares = [&one, &other].map(|profile| Some(profile.pull(model).share));
        assert_eq!(spread.shares, [shares[0], None, shares[1]]);
    }
}

#[test]
fn the_farthest_two_stand_first() {
    let at = |x, y| Some(Position { x, y });
    let pairs = pairs(&[at(0.0, 0.0), None, at(0.3, 0.4), at(-0.3, -0.4)]);
    let found: Vec<(usize, usize)> = pairs.iter().map(|pair| (pair.from, pair.to)).collect();
    assert_eq!(found, [(2, 3), (0, 2), (0, 3)]);
    assert!((pairs[0].shift.distance() - 1.0).abs() < 1e-12);
}
