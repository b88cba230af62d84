//! The picture of a group, piece by piece.

use std::rc::Rc;
use std::time::Instant;

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::group::crowd::Crowd;
use cto_quadrant::domain::group::painting::{Painted, Painting};
use cto_quadrant::domain::group::standing::Standing;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
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
}

#[test]
fn the_region_of_one_is_the_region_of_its_profile() {
    let quiz = quiz(&[(Model::Eft, 7), (Model::Im, 3)]);
    let mut crowd = Crowd::default();
    assert_eq!(crowd.region(), None);
    crowd.add(&Standing::of(&quiz).unwrap());
    assert_eq!(
        crowd.region(),
        Profile::of(&quiz).map(|profile| profile.region)
    );
}

#[test]
fn the_region_of_two_far_apart_holds_both() {
    let [one, other] =
        [Model::Im, Model::Eft].map(|model| Standing::of(&quiz(&[(model, 12)])).unwrap());
    let mut crowd = Crowd::default();
    crowd.add(&one);
    crowd.add(&other);
    let region = crowd.region().unwrap();
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
    assert_eq!(
        clear.region,
        Profile::of(&quizzes[2]).map(|profile| profile.region)
    );
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
    assert_eq!(
        painting.progress(),
        (59, 2 * 59 + 1),
        "all of them are scored"
    );
    while painting.progress().0 < 2 * 59 {
        assert_eq!(painting.step(), None);
    }
    let after = painting.finish();
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
fn sixty_results_take_two_small_steps_each() {
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
    assert_eq!(n_steps, 2 * 60 + 1);
    let alone = Profile::of(&sixty()[0]).unwrap().region.area();
    assert!(painted.region.unwrap().area() > alone);
}
