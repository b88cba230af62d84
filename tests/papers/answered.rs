//! Answers of any kind, as the properties of the papers want them.

use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::domain::scorecard::{Grade, Satisfaction, Scorecard};
use cto_quadrant::domain::time_split::TimeSplit;
use proptest::prelude::*;

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(prop::sample::select(all))
}

fn responses() -> impl Strategy<Value = Vec<Response>> {
    let mut all: Vec<Response> = Pick::all().map(Response::Picked).collect();
    all.extend([Response::Skipped, Response::Unanswered]);
    // Often nearly the same in all blocks, so that every call comes up.
    let block = prop::sample::select(all);
    prop_oneof![
        prop::collection::vec(block.clone(), 12),
        (block.clone(), block, prop::collection::vec(0..2, 12)).prop_map(|(one, other, which)| {
            which
                .iter()
                .map(|&n| if n == 0 { one } else { other })
                .collect()
        }),
    ]
}

fn duty() -> impl Strategy<Value = Duty> {
    (one_of(Stance::ALL.to_vec()), any::<bool>()).prop_map(|(stance, should_be_mine)| Duty {
        stance,
        should_be_mine,
    })
}

fn view() -> impl Strategy<Value = Option<RoleView>> {
    let seen = Model::ALL.map(RoleView::Seen);
    one_of(seen.into_iter().chain([RoleView::Withheld]).collect())
}

fn scorecard() -> impl Strategy<Value = Scorecard> {
    let grade = || one_of(Grade::ALL.to_vec());
    (
        prop::option::of(any::<bool>()),
        prop::option::of(any::<bool>()),
        (grade(), grade(), grade()),
        prop::array::uniform5(0..6_u8),
    )
        .prop_map(|(trend_missed, in_step, signs, ratings)| Scorecard {
            trend_missed,
            in_step,
            surveyed: signs.0,
            top_people_stay: signs.1,
            attracts: signs.2,
            satisfaction: ratings.map(Satisfaction::new),
            ..Scorecard::default()
        })
}

fn split() -> impl Strategy<Value = Option<TimeSplit>> {
    prop::option::of((0..8_u8, 0..6_u8, 0..6_u8).prop_map(|(one, two, three)| {
        TimeSplit::from_steps([one, two, three, 20 - one - two - three]).unwrap()
    }))
}

pub(crate) fn answers() -> impl Strategy<Value = Answers> {
    (
        (any::<bool>(), view(), view()),
        responses(),
        prop::collection::vec(duty(), 0..49),
        split(),
        prop::collection::vec(one_of(Cover::ALL.to_vec()), 0..11),
        scorecard(),
    )
        .prop_map(
            |((needed, self_view, needed_view), quiz, duties, time, covers, scorecard)| {
                let mut answers = Answers {
                    self_view,
                    needed_view,
                    time_split: time,
                    scorecard,
                    ..Answers::default()
                };
                if needed {
                    answers.perspective = Perspective::Needed;
                }
                for (block, response) in BlockIndex::all().zip(quiz) {
                    answers.quiz = answers.quiz.with(block, response);
                }
                for (row, duty) in Responsibility::all().zip(duties) {
                    answers.checklist = answers.checklist.with(row, duty);
                }
                for (area, cover) in Area::all().zip(covers) {
                    answers.breadth = answers.breadth.with(area, cover);
                }
                answers
            },
        )
}
