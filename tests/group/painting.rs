//! The picture of a group, piece by piece.

use std::rc::Rc;
use std::time::Instant;

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::group::crowd;
use cto_quadrant::domain::group::painting::{Painted, Painting};
use cto_quadrant::domain::group::standing::Standing;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::region::Region;
use cto_quadrant::domain::response::Responses;

use super::picking;

fn quiz(picks: &[(Model, usize)]) -> Responses {
    picking(picks).quiz
}

/// A group of sixty, no two of them alike in what counts.
fn sixty() -> Vec<Responses> {
    let of = |n: usize| {
        let first = Model::ALL[n % 4];
        let second = Model::ALL[(n / 4 + 1) % 4];
        quiz(&[(first, 4 + n % 9), (second, 8)])
    };
    (0..60).map(of).collect()
}

#[test]
fn a_standing_says_what_the_profile_says() {
    for quiz in sixty() {
        let (standing, profile) = (Standing::of(&quiz).unwrap(), Profile::of(&quiz).unwrap());
        let bits = |shares: [f64; 4]| shares.map(f64::to_bits);
        assert_eq!(bits(standing.shares), bits(profile.shares()));
        assert_eq!(standing.position, profile.position);
        assert_eq!(standing.call, profile.call);
    }
    assert_eq!(Standing::of(&quiz(&[(Model::Im, 3)])), None);
    assert!(Standing::of(&quiz(&[(Model::Im, 4)])).is_some());
}

/// The part of the map on which two regions disagree, looked at in ten thousand places.
fn disagreement(one: &Region, other: &Region) -> f64 {
    let place = |n: i32| (f64::from(n) + 0.5) / 50.0 - 1.0;
    let places = (0..10_000).map(|n| Position {
        x: place(n % 100),
        y: place(n / 100),
    });
    let differ = places.filter(|&at| one.contains(at) != other.contains(at));
    f64::from(u32::try_from(differ.count()).unwrap()) / 10_000.0
}

#[test]
fn the_region_of_one_is_the_region_of_its_profile() {
    let none: [&Standing; 0] = [];
    assert_eq!(crowd::region(none), None);
    for quiz in sixty() {
        let region = crowd::region([&Standing::of(&quiz).unwrap()]).unwrap();
        let alone = Profile::of(&quiz).unwrap().region;
        // A shift of the outline by a quarter of a node's width, which is the width of its line.
        let outline = 2.0 * (std::f64::consts::PI * alone.area()).sqrt();
        let disagreement = disagreement(&region, &alone);
        assert!(4.0 * disagreement < 0.005 * outline, "{disagreement}");
        assert!((region.area() / alone.area() - 1.0).abs() < 0.01);
    }
}

#[test]
fn the_region_of_two_far_apart_holds_both() {
    let [one, other] =
        [Model::Im, Model::Eft].map(|model| Standing::of(&quiz(&[(model, 12)])).unwrap());
    let region = crowd::region([&one, &other]).unwrap();
    assert!(region.contains(one.position) && region.contains(other.position));
    let alone = Profile::of(&quiz(&[(Model::Im, 12)])).unwrap().region;
    assert!(region.area() > alone.area());
}

#[test]
fn only_those_with_a_call_are_shown_and_all_are_counted() {
    let quizzes = vec![
        quiz(&[(Model::Im, 12)]),
        quiz(&[(Model::Im, 3)]),
        quiz(&[(Model::Bt, 12)]),
        quiz(&[(Model::Bt, 5)]),
    ];
    let painted = |only| Painting::begin(quizzes.clone(), only, &Painted::default()).finish();
    let all = painted(None);
    assert_eq!(all.shown, [0, 1, 2, 3]);
    let placed: Vec<bool> = all.standings.iter().map(Option::is_some).collect();
    assert_eq!(placed, [true, false, true, true]);
    let clear = painted(Some(Call::Clear(Model::Bt)));
    assert_eq!((clear.shown, clear.standings.len()), (vec![2], 4));
    let alone = Profile::of(&quizzes[2]).unwrap().region;
    assert!(disagreement(&clear.region.unwrap(), &alone) < 0.005);
    // With three answers there is no map, with five no call: both are too few.
    assert_eq!(painted(Some(Call::TooFew)).shown, [1, 3]);
    let nobody = painted(Some(Call::Blend));
    assert_eq!((nobody.shown, nobody.region), (vec![], None));
}

#[test]
fn what_is_known_is_not_worked_out_again() {
    let quizzes = sixty();
    let before = Painting::begin(quizzes.clone(), None, &Painted::default()).finish();
    let mut fewer = quizzes;
    fewer.remove(7);
    let mut painting = Painting::begin(fewer.clone(), None, &before);
    assert_eq!(painting.progress(), (59, 60), "all of them are scored");
    let after = painting.step().unwrap();
    let (Some(old), Some(new)) = (&before.standings[8], &after.standings[7]) else {
        panic!("no place");
    };
    assert!(Rc::ptr_eq(old, new));
    assert_eq!(
        after,
        Painting::begin(fewer, None, &Painted::default()).finish()
    );
}

#[test]
fn an_empty_group_is_done_at_once() {
    let painted = Painting::begin(Vec::new(), None, &Painted::default()).finish();
    assert_eq!(painted, Painted::default());
}

#[test]
fn sixty_results_take_a_small_step_each() {
    let start = Instant::now();
    let mut painting = Painting::begin(sixty(), None, &Painted::default());
    let mut n_steps = 1;
    let painted = loop {
        if let Some(painted) = painting.step() {
            break painted;
        }
        n_steps += 1;
    };
    println!("sixty results: {:?}", start.elapsed());
    assert_eq!(n_steps, 60 + 1);
    let alone = Profile::of(&sixty()[0]).unwrap().region.area();
    assert!(painted.region.unwrap().area() > alone);
}
