//! The slots: which answer stands where, and which number stands for it.
//!
//! The table in [`super::code`] is the promise; this is its only implementation. State 0 of every
//! slot is the untouched one, so a section nobody opened is all zeros. The number of a slot is its
//! own in all editions; what an edition adds stands in new slots at the end of the table, and the
//! edition says at which place of its codes they stand.

use std::array::from_fn;

use crate::domain::answers::{Answers, Perspective, RoleView};
use crate::domain::breadth::{Breadth, Cover};
use crate::domain::checklist::{Checklist, Duty, Stance};
use crate::domain::edition::{Edition, N_BLOCKS};
use crate::domain::model::Model;
use crate::domain::response::{Pick, Response, Responses};
use crate::domain::responsibility::{N_OF_FIRST, N_RESPONSIBILITIES};
use crate::domain::scorecard::{Grade, Satisfaction, Scorecard, Weight};
use crate::domain::time_split::{N_STEPS, TimeSplit};

/// The slots of edition 1.
const N_SLOTS_OF_FIRST: usize = 88;

/// The slots of all editions.
pub(super) const N_SLOTS: usize = N_SLOTS_OF_FIRST + N_RESPONSIBILITIES - N_OF_FIRST;

/// The answers to "which model?" in the order of the code.
const ROLE_VIEWS: [RoleView; 5] = [
    RoleView::Withheld,
    RoleView::Seen(Model::Im),
    RoleView::Seen(Model::Tvom),
    RoleView::Seen(Model::Eft),
    RoleView::Seen(Model::Bt),
];

/// Yes before no.
const YES_NO: [bool; 2] = [true, false];

/// How far a code reaches: its last section with an answer in it, and all sections before.
pub(super) struct Level {
    /// How many slots the code carries.
    pub(super) n_slots: usize,
    /// How many base62 digits these slots need at most.
    pub(super) width: usize,
}

/// The levels of an edition by their number in the header: quiz (with the views), checklist, time
/// split, breadth, scorecard.
pub(super) const fn levels(edition: Edition) -> &'static [Level; 5] {
    match edition {
        Edition::First => {
            &const {
                [
                    Level::new(14, 10),
                    Level::new(62, 39),
                    Level::new(63, 40),
                    Level::new(73, 44),
                    Level::new(88, 50),
                ]
            }
        }
        #[cfg(feature = "second-edition")]
        Edition::Second => {
            &const {
                [
                    Level::new(14, 10),
                    Level::new(63, 39),
                    Level::new(64, 41),
                    Level::new(74, 45),
                    Level::new(89, 50),
                ]
            }
        }
    }
}

/// The slot at a place of an edition's codes.
pub(super) const fn slot_at(edition: Edition, place: usize) -> usize {
    match edition {
        Edition::First => place,
        #[cfg(feature = "second-edition")]
        Edition::Second => match place {
            0..=61 => place,
            62 => 88,
            _ => place - 1,
        },
    }
}

impl Level {
    const fn new(n_slots: usize, width: usize) -> Self {
        Self { n_slots, width }
    }
}

/// How many states a slot has.
#[expect(
    clippy::match_same_arms,
    reason = "one arm for each row of the slot table"
)]
pub(super) const fn n_states(slot: usize) -> usize {
    match slot {
        0..=1 => 6,
        2..=13 => 18,
        14..=61 => 12,
        62 => 1772,
        63..=72 => 5,
        73..=74 => 3,
        75..=77 => 4,
        78..=82 => 6,
        83..=87 => 4,
        // Responsibilities that later editions added.
        _ => 12,
    }
}

/// The state of every slot, in order.
pub(super) fn write(answers: &Answers) -> Vec<usize> {
    let scorecard = &answers.scorecard;
    let (duties, later_duties) = answers.checklist.0.split_at(N_OF_FIRST);
    let mut states = Vec::with_capacity(N_SLOTS);
    states.push(option_state(&ROLE_VIEWS, answers.self_view));
    states.push(option_state(&ROLE_VIEWS, answers.needed_view));
    states.extend(
        answers
            .quiz
            .iter()
            .map(|(_, response)| response_state(response)),
    );
    states.extend(duties.iter().map(|duty| duty_state(*duty)));
    states.push(answers.time_split.map_or(0, time_split_state));
    states.extend(
        answers
            .breadth
            .0
            .map(|cover| option_state(&Cover::ALL, cover)),
    );
    states.push(option_state(&YES_NO, scorecard.trend_missed));
    states.push(option_state(&YES_NO, scorecard.in_step));
    states.push(option_state(&Grade::ALL, scorecard.surveyed));
    states.push(option_state(&Grade::ALL, scorecard.top_people_stay));
    states.push(option_state(&Grade::ALL, scorecard.attracts));
    let satisfaction = scorecard.satisfaction;
    states.extend(satisfaction.map(|rating| rating.map_or(0, |rating| rating.get().into())));
    states.extend(
        scorecard
            .weights
            .map(|weight| position(&Weight::ALL, &weight)),
    );
    states.extend(later_duties.iter().map(|duty| duty_state(*duty)));
    states
}

/// The answers that the states of all slots stand for, in order; one that is not there counts as
/// untouched.
pub(super) fn read(
    edition: Edition,
    perspective: Perspective,
    states: impl IntoIterator<Item = usize>,
) -> Answers {
    let mut states = states.into_iter();
    let mut next = || states.next().unwrap_or(0);
    // The fields of a struct expression are evaluated as they are written: in slot order.
    let mut answers = Answers {
        edition,
        perspective,
        self_view: option(&ROLE_VIEWS, next()),
        needed_view: option(&ROLE_VIEWS, next()),
        quiz: quiz(&mut next),
        checklist: checklist(&mut next),
        time_split: next().checked_sub(1).and_then(|rank| divisions().nth(rank)),
        breadth: Breadth(from_fn(|_| option(&Cover::ALL, next()))),
        scorecard: Scorecard {
            trend_missed: option(&YES_NO, next()),
            in_step: option(&YES_NO, next()),
            surveyed: option(&Grade::ALL, next()),
            top_people_stay: option(&Grade::ALL, next()),
            attracts: option(&Grade::ALL, next()),
            satisfaction: from_fn(|_| u8::try_from(next()).ok().and_then(Satisfaction::new)),
            weights: from_fn(|_| Weight::ALL.get(next()).copied().unwrap_or_default()),
        },
    };
    for later in &mut answers.checklist.0[N_OF_FIRST..] {
        *later = duty(next());
    }
    answers
}

/// The responsibilities of edition 1, which stand together.
fn checklist(next: &mut impl FnMut() -> usize) -> Checklist {
    let mut checklist = Checklist::default();
    for answer in &mut checklist.0[..N_OF_FIRST] {
        *answer = duty(next());
    }
    checklist
}

fn quiz(next: &mut impl FnMut() -> usize) -> Responses {
    Responses::from(from_fn::<_, N_BLOCKS, _>(|_| response(next())))
}

/// 0 for unanswered, 1 for skipped, then the sixteen picks in their order.
fn response_state(response: Response) -> usize {
    match response {
        Response::Unanswered => 0,
        Response::Skipped => 1,
        Response::Picked(pick) => 2 + Pick::all().take_while(|&other| other != pick).count(),
    }
}

fn response(state: usize) -> Response {
    match state.checked_sub(2) {
        None if state == 1 => Response::Skipped,
        None => Response::Unanswered,
        Some(rank) => Pick::all()
            .nth(rank)
            .map_or(Response::Unanswered, Response::Picked),
    }
}

/// Twice the stance, plus 1 if it should be mine.
fn duty_state(duty: Duty) -> usize {
    2 * option_state(&Stance::ALL, duty.stance) + usize::from(duty.should_be_mine)
}

fn duty(state: usize) -> Duty {
    Duty {
        stance: option(&Stance::ALL, state / 2),
        should_be_mine: state % 2 == 1,
    }
}

/// 1 plus the rank of the division.
fn time_split_state(time_split: TimeSplit) -> usize {
    1 + divisions().take_while(|&other| other != time_split).count()
}

/// All 1771 divisions of the time, in the lexicographic order of their four numbers of steps.
fn divisions() -> impl Iterator<Item = TimeSplit> {
    (0..=N_STEPS).flat_map(|first| {
        (0..=N_STEPS - first).flat_map(move |second| {
            let rest = N_STEPS - first - second;
            (0..=rest).filter_map(move |third| {
                TimeSplit::from_steps([first, second, third, rest - third])
            })
        })
    })
}

/// 0 for no answer, else 1 plus the place of the answer among `all`.
fn option_state<T: PartialEq>(all: &[T], answer: Option<T>) -> usize {
    answer.map_or(0, |answer| 1 + position(all, &answer))
}

fn option<T: Copy>(all: &[T], state: usize) -> Option<T> {
    all.get(state.checked_sub(1)?).copied()
}

fn position<T: PartialEq>(all: &[T], answer: &T) -> usize {
    all.iter().take_while(|&other| other != answer).count()
}

#[cfg(test)]
mod tests {
    use super::{N_SLOTS, levels, n_states, slot_at};
    use crate::domain::edition::Edition;

    /// 62^digits, as its decimal logarithm.
    fn size_of_digits(digits: usize) -> f64 {
        (0..digits).map(|_| 62_f64.log10()).sum()
    }

    fn size_of_slots(edition: Edition, n_slots: usize) -> f64 {
        let slots = (0..n_slots).map(|place| slot_at(edition, place));
        let states = slots.filter_map(|slot| u32::try_from(n_states(slot)).ok());
        states.map(|states| f64::from(states).log10()).sum()
    }

    #[test]
    fn every_level_has_just_the_digits_its_slots_need() {
        for &edition in Edition::ALL {
            for level in levels(edition) {
                let size = size_of_slots(edition, level.n_slots);
                let fits = |width| size < size_of_digits(width);
                assert!(fits(level.width) && !fits(level.width - 1));
            }
        }
        let newest = levels(Edition::NEWEST).last();
        assert_eq!(newest.map(|level| level.n_slots), Some(N_SLOTS));
    }
}
