//! On what two results differ, and how much each difference counts.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::comparison::finding::Finding;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::difference::{Difference, Said, Topic};
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::scorecard::{Constituent, Sign};
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};

use crate::made::{blended, carrying, needed, picked, row};

fn counted(one: &Answers, other: &Answers) -> Vec<(Topic, u8)> {
    let all = Difference::all([one, other]);
    let counted = all
        .iter()
        .map(|difference| (difference.topic, difference.strength));
    counted.collect()
}

/// Answers to nothing but the first rows of the mission and of sales; the first of sales, closing
/// accounts, counts three times.
fn carried(mission: Stance, accounts: Stance) -> Answers {
    let answers = carrying(Answers::default(), Group::Mission, 1, mission);
    carrying(answers, Group::Sales, 1, accounts)
}

#[test]
fn who_owns_it_counts_most_and_that_nobody_does_it_least() {
    use Stance::{Contribute, Nobody, Own, SomeoneElse};
    let [mission, accounts] = [Group::Mission, Group::Sales].map(|group| row(group, 0));
    for (one, other, expected) in [
        (Own, Contribute, [40, 70].map(|n| (n, Finding::OwnedOnce))),
        (Own, SomeoneElse, [55, 90].map(|n| (n, Finding::OwnedOnce))),
        (
            Contribute,
            SomeoneElse,
            [40, 70].map(|n| (n, Finding::PartOnly)),
        ),
        (Nobody, Nobody, [15, 15].map(|n| (n, Finding::Nobody))),
    ] {
        let found = counted(&carried(one, one), &carried(other, other));
        assert_eq!(found.len(), 2, "{one:?}, {other:?}");
        for (row, (strength, finding)) in [mission, accounts].into_iter().zip(expected) {
            let told = (Topic::Duty(row, finding), strength);
            assert!(found.contains(&told), "{told:?} is not in {found:?}");
        }
    }
    // Where both own it, or leave it to others, there is nothing to talk about here.
    for stance in [Own, SomeoneElse, Contribute] {
        let same = carried(stance, stance);
        assert_eq!(counted(&same, &same), []);
    }
}

#[test]
fn the_use_of_time_that_is_farthest_apart_counts_twice_its_points() {
    let with = |steps| Answers {
        time_split: TimeSplit::from_steps(steps),
        ..Answers::default()
    };
    let even = with([5, 5, 5, 5]);
    let found = |steps| counted(&even, &with(steps));
    assert_eq!(found([5, 6, 4, 5]), [], "five points");
    assert_eq!(found([5, 7, 4, 4]), [(Topic::Time(TimeUse::Publicity), 20)]);
    assert_eq!(
        found([0, 5, 10, 5]),
        [(Topic::Time(TimeUse::Customers), 50)]
    );
    let all = counted(&with([20, 0, 0, 0]), &with([0, 0, 0, 20]));
    assert_eq!(all, [(Topic::Time(TimeUse::Customers), 100)]);
    assert_eq!(counted(&even, &Answers::default()), []);
}

/// Of the answers, one is the first option of its question.
fn scored(question: Question, option: usize) -> Answers {
    let mut answers = Answers::default();
    answers.choose(question, Some(option));
    answers
}

#[test]
fn scorecards_differ_by_steps_of_their_questions() {
    let rating = Question::Satisfaction(Constituent::Sales);
    let sign = Question::Sign(Sign::Attracts);
    for (question, to, expected) in [
        (Question::TrendMissed, 1, Some(50)),
        (Question::InStep, 1, Some(50)),
        (sign, 1, Some(25)),
        (sign, 2, Some(50)),
        (rating, 1, None),
        (rating, 2, Some(30)),
        (rating, 4, Some(60)),
        (rating, 0, None),
    ] {
        let (one, other) = (scored(question, 0), scored(question, to));
        let expected: Vec<(Topic, u8)> = expected
            .into_iter()
            .map(|strength| (Topic::Score(question), strength))
            .collect();
        assert_eq!(counted(&one, &other), expected, "{question:?} to {to}");
        assert_eq!(
            counted(&one, &needed(other)),
            [],
            "a change is no disagreement"
        );
    }
    let says = Difference::all([&scored(sign, 2), &scored(sign, 0)])[0].says;
    assert_eq!(says, Some([2, 0].map(|option| Said::Option(sign, option))));
}

#[test]
fn an_area_counts_where_one_sees_nobody_and_the_other_somebody() {
    let area = Area::new(3).unwrap();
    let with = |cover| {
        let mut answers = Answers::default();
        answers.breadth = answers.breadth.with(area, Some(cover));
        answers
    };
    for cover in Cover::ALL {
        let expected: &[(Topic, u8)] = match cover {
            Cover::Nobody => &[],
            _ => &[(Topic::Area(area), 40)],
        };
        assert_eq!(counted(&with(Cover::Nobody), &with(cover)), expected);
        assert_eq!(counted(&with(cover), &with(Cover::Nobody)), expected);
    }
    assert_eq!(counted(&with(Cover::ALL[0]), &with(Cover::ALL[1])), []);
}

#[test]
fn a_situation_counts_the_more_the_more_the_two_are_opposed() {
    let [block, ..] = BlockIndex::all().collect::<Vec<_>>()[..] else {
        panic!("there are blocks");
    };
    let with = |pick: Pick| {
        let mut answers = Answers::default();
        answers.quiz = answers.quiz.with(block, Response::Picked(pick));
        answers
    };
    let not = |most, least| Pick::most(most).with_least(least).unwrap();
    let one = not(Model::Im, Model::Bt);
    for (other, expected) in [
        (Pick::most(Model::Eft), Some(30)),
        (not(Model::Eft, Model::Im), Some(40)),
        (Pick::most(Model::Bt), Some(40)),
        (not(Model::Bt, Model::Im), Some(50)),
        (not(Model::Im, Model::Eft), None),
    ] {
        let expected: Vec<(Topic, u8)> = expected
            .into_iter()
            .map(|strength| (Topic::Situation(block), strength))
            .collect();
        assert_eq!(counted(&with(one), &with(other)), expected, "{other:?}");
    }
}

#[test]
fn the_kind_of_role_counts_by_how_far_the_two_stand_apart() {
    let role = |one: &Answers, other: &Answers| {
        let mut all = counted(one, other);
        all.retain(|(topic, _)| *topic == Topic::Role);
        all.first().map(|(_, strength)| *strength)
    };
    let (im, eft) = (picked(12, Model::Im), picked(12, Model::Eft));
    let at = |answers: &Answers| Profile::of(&answers.quiz).unwrap().position;
    let distance = |Position { x, y }: Position, to: Position| (to.x - x).hypot(to.y - y);
    let expected = 70.0 * distance(at(&im), at(&eft));
    let told = f64::from(role(&im, &eft).unwrap());
    assert!(
        (told - expected.min(100.0)).abs() <= 0.5,
        "{told} of {expected}"
    );
    let expected = 70.0 * distance(at(&im), at(&blended()));
    let told = f64::from(role(&im, &blended()).unwrap());
    assert!((told - expected).abs() <= 0.5, "{told} of {expected}");
    assert_eq!(role(&im, &im), None);
    assert_eq!(
        role(&im, &picked(7, Model::Eft)),
        None,
        "too few for a call"
    );
    assert_eq!(
        role(&im, &picked(3, Model::Eft)),
        None,
        "too few for a place"
    );
}
