//! Dividing the time: whatever is moved and locked, it stays all of the time, in whole steps.
//!
//! There are 1771 divisions, and every one of them is tried with every move and every lock: what
//! holds for each of them holds for every sequence of moves.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::time_split::{N_STEPS, TimeSplit, TimeUse};

const OPEN: [bool; 4] = [false; 4];

fn split(steps: [u8; 4]) -> TimeSplit {
    TimeSplit::from_steps(steps).expect("twenty steps")
}

fn moved(steps: [u8; 4], of: TimeUse, to: u8, locked: [bool; 4]) -> [u8; 4] {
    split(steps).moved(of, to, locked).steps()
}

fn all_splits() -> Vec<TimeSplit> {
    let steps = || 0..=N_STEPS;
    steps()
        .flat_map(|a| steps().flat_map(move |b| steps().map(move |c| (a, b, c))))
        .filter_map(|(a, b, c)| {
            let d = N_STEPS.checked_sub(a + b + c)?;
            TimeSplit::from_steps([a, b, c, d])
        })
        .collect()
}

fn all_locks() -> impl Iterator<Item = [bool; 4]> {
    (0..16).map(|bits| [1, 2, 4, 8].map(|bit| bits & bit != 0))
}

/// Every division with every use, target and lock.
fn every_move(mut check: impl FnMut(TimeSplit, TimeUse, u8, [bool; 4])) {
    for base in all_splits() {
        for of in TimeUse::ALL {
            for locked in all_locks() {
                for steps in 0..=N_STEPS {
                    check(base, of, steps, locked);
                }
            }
        }
    }
}

/// The places that a move of this use may change besides its own.
fn moving(of: TimeUse, locked: [bool; 4]) -> Vec<usize> {
    (0..4)
        .filter(|&place| place != of.index() && !locked[place])
        .collect()
}

/// What the moved use and those that move with it have between them.
fn free(base: TimeSplit, of: TimeUse, locked: [bool; 4]) -> u8 {
    let others: u8 = moving(of, locked)
        .into_iter()
        .map(|place| base.steps()[place])
        .sum();
    base.steps()[of.index()] + others
}

/// The textbook's largest remainder: whole parts first, then one more for the largest remainders.
fn largest_remainder(whole: u8, parts: &[u8]) -> Vec<u8> {
    let equal = vec![1; parts.len()];
    let parts: &[u8] = if parts.iter().any(|&part| part > 0) {
        parts
    } else {
        &equal
    };
    let total: u16 = parts.iter().map(|&part| u16::from(part)).sum();
    let claim = |place: usize| u16::from(whole) * u16::from(parts[place]);
    let mut shares: Vec<u16> = (0..parts.len()).map(|place| claim(place) / total).collect();
    let mut by_remainder: Vec<usize> = (0..parts.len()).collect();
    by_remainder.sort_by_key(|&place| std::cmp::Reverse(claim(place) % total));
    let left = u16::from(whole) - shares.iter().sum::<u16>();
    for &place in by_remainder.iter().take(left.into()) {
        shares[place] += 1;
    }
    shares
        .into_iter()
        .map(|share| u8::try_from(share).expect("at most twenty"))
        .collect()
}

#[test]
fn the_example_is_that_of_the_seed() {
    let percents = TimeUse::ALL.map(|of| TimeSplit::EXAMPLE.percent(of));
    assert_eq!(percents, [35, 20, 15, 30]);
    assert_eq!(TimeSplit::EXAMPLE.outside(), 70);
    assert_eq!(TimeSplit::EVEN.outside(), 75);
    assert_eq!(TimeUse::ALL.map(|of| TimeSplit::EVEN.percent(of)), [25; 4]);
}

#[test]
fn the_others_give_and_take_in_proportion() {
    // 7/4/3/6: thirteen steps of others. Ten left: 3.08, 2.31, 4.62, so the last is rounded up.
    let more = moved([7, 4, 3, 6], TimeUse::Customers, 10, OPEN);
    assert_eq!(more, [10, 3, 2, 5]);
    // All twenty left: 6.15, 4.62, 9.23.
    let none = moved([7, 4, 3, 6], TimeUse::Customers, 0, OPEN);
    assert_eq!(none, [0, 6, 5, 9]);
    // Fourteen left, 4.67 for each of three: the two earlier ones are rounded up.
    let tie = moved([5, 5, 5, 5], TimeUse::Customers, 6, OPEN);
    assert_eq!(tie, [6, 5, 5, 4]);
    // Sixteen left for 6, 6 and 2 of fourteen: 6.86, 6.86, 2.29.
    let two = moved([6, 6, 6, 2], TimeUse::Partners, 4, OPEN);
    assert_eq!(two, [7, 7, 4, 2]);
}

#[test]
fn who_has_nothing_gets_nothing_unless_nobody_has_anything() {
    let some = moved([10, 0, 5, 5], TimeUse::Customers, 0, OPEN);
    assert_eq!(some, [0, 0, 10, 10]);
    // Seven steps among three with nothing: 2.33 each, the odd one to the earliest.
    let nobody = moved([20, 0, 0, 0], TimeUse::Customers, 13, OPEN);
    assert_eq!(nobody, [13, 3, 2, 2]);
    let but_one_locked = [false, true, false, false];
    let nobody = moved([20, 0, 0, 0], TimeUse::Customers, 13, but_one_locked);
    assert_eq!(nobody, [13, 0, 4, 3]);
}

#[test]
fn a_lock_holds_and_stops_the_move_where_it_must() {
    let publicity = [false, true, false, false];
    // Six left for partners and inside, who have 3 and 6.
    let past_it = moved([7, 4, 3, 6], TimeUse::Customers, 10, publicity);
    assert_eq!(past_it, [10, 4, 2, 4]);
    let as_far_as_it_goes = moved([7, 4, 3, 6], TimeUse::Customers, 20, publicity);
    assert_eq!(as_far_as_it_goes, [16, 4, 0, 0]);
    let all_others = [false, true, true, true];
    let nothing_moves = moved([7, 4, 3, 6], TimeUse::Customers, 3, all_others);
    assert_eq!(nothing_moves, [7, 4, 3, 6]);
}

#[test]
fn more_than_everything_is_everything() {
    assert_eq!(
        moved([7, 4, 3, 6], TimeUse::Inside, u8::MAX, OPEN),
        [0, 0, 0, 20]
    );
}

#[test]
fn it_is_always_all_of_the_time() {
    every_move(|base, of, steps, locked| {
        let after = base.moved(of, steps, locked);
        assert_eq!(TimeSplit::from_steps(after.steps()), Some(after));
        let percents = TimeUse::ALL.map(|of| after.percent(of));
        assert_eq!(percents.iter().sum::<u8>(), 100);
        assert!(percents.iter().all(|percent| percent % 5 == 0));
        assert_eq!(after.outside() + after.percent(TimeUse::Inside), 100);
    });
}

#[test]
fn a_locked_use_never_changes() {
    every_move(|base, of, steps, locked| {
        let after = base.moved(of, steps, locked).steps();
        for place in (0..4).filter(|&place| locked[place] && place != of.index()) {
            assert_eq!(after[place], base.steps()[place]);
        }
    });
}

#[test]
fn the_moved_use_gets_what_was_asked_as_far_as_the_others_can_give() {
    every_move(|base, of, steps, locked| {
        let after = base.moved(of, steps, locked).steps()[of.index()];
        let can_move = !moving(of, locked).is_empty();
        let expected = if can_move {
            steps.min(free(base, of, locked))
        } else {
            base.steps()[of.index()]
        };
        assert_eq!(after, expected);
    });
}

#[test]
fn the_others_share_by_largest_remainder() {
    every_move(|base, of, steps, locked| {
        let places = moving(of, locked);
        let after = base.moved(of, steps, locked).steps();
        let steps_of =
            |split: [u8; 4]| -> Vec<u8> { places.iter().map(|&place| split[place]).collect() };
        let free = free(base, of, locked);
        let expected = largest_remainder(free - steps.min(free), &steps_of(base.steps()));
        assert_eq!(steps_of(after), expected);
    });
}

#[test]
fn among_the_others_more_stays_more() {
    every_move(|base, of, steps, locked| {
        let (before, after) = (base.steps(), base.moved(of, steps, locked).steps());
        let places = moving(of, locked);
        for &one in &places {
            for &other in &places {
                assert!(before[one] <= before[other] || after[one] >= after[other]);
            }
        }
    });
}

#[test]
fn a_longer_way_moves_more() {
    for base in all_splits() {
        for of in TimeUse::ALL {
            for locked in all_locks() {
                let reached = |steps| base.moved(of, steps, locked).steps()[of.index()];
                assert!((0..N_STEPS).all(|steps| reached(steps) <= reached(steps + 1)));
            }
        }
    }
}

#[test]
fn the_way_back_to_where_the_base_stands_is_the_base() {
    for base in all_splits() {
        for of in TimeUse::ALL {
            for locked in all_locks() {
                let where_it_stands = base.steps()[of.index()];
                assert_eq!(base.moved(of, where_it_stands, locked), base);
            }
        }
    }
}

#[test]
fn the_lock_of_the_moved_use_itself_does_not_matter() {
    every_move(|base, of, steps, locked| {
        let mut other_lock = locked;
        other_lock[of.index()] = !locked[of.index()];
        let after = base.moved(of, steps, locked);
        assert_eq!(base.moved(of, steps, other_lock), after);
    });
}
