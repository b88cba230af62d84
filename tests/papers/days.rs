//! The first ninety days: what each gap asks for, and what fills up what the gaps leave.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::charter::charter;
use cto_quadrant::domain::paper::sentence::{Heading, Sentence};
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::scorecard::{Constituent, Grade, Satisfaction};
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};

use crate::made::{blended, carrying, halved, needed, picked, row, under};

fn days(answers: &Answers) -> Vec<Sentence> {
    under(&charter(answers, None), Heading::Days)
}

/// What the gaps ask for: all but what suits the model.
fn gaps(answers: &Answers) -> Vec<Sentence> {
    let mut days = days(answers);
    days.retain(|day| !matches!(day, Sentence::Start(..)));
    days
}

#[test]
fn without_a_gap_each_model_of_the_call_begins_with_its_three_in_turn() {
    let start = Sentence::Start;
    let one = days(&picked(12, Model::Eft));
    assert_eq!(one, [0, 1, 2].map(|place| start(Model::Eft, place)));
    // Which of the two comes first is open, and to be settled before anything else.
    let two = days(&halved(Model::Im, Model::Bt));
    let expected = [0, 1, 2].map(|place| [start(Model::Im, place), start(Model::Bt, place)]);
    assert_eq!(two[0], Sentence::SettleOpen(1));
    assert_eq!(two[1..], expected.concat());
    assert_eq!(days(&blended()), [Sentence::SettleOpen(1)]);
}

/// Business development is at the core of a Big Thinker, the company's technology is far from one.
#[test]
fn three_of_what_nobody_does_need_an_owner_first_those_at_the_core_of_the_model() {
    let answers = carrying(picked(12, Model::Bt), Group::Sales, 2, Stance::Nobody);
    let answers = carrying(answers, Group::BusinessDevelopment, 2, Stance::Nobody);
    let expected = [
        row(Group::BusinessDevelopment, 0),
        row(Group::BusinessDevelopment, 1),
        row(Group::Sales, 0),
    ];
    assert_eq!(gaps(&answers), expected.map(Sentence::FindOwner));
}

#[test]
fn three_areas_that_nobody_covers_need_somebody_and_security_is_told_by_its_duty() {
    let mut answers = picked(12, Model::Eft);
    for area in Area::all().skip(5) {
        answers.breadth = answers.breadth.with(area, Some(Cover::Nobody));
    }
    let area = |index| Sentence::CoverArea(Area::new(index).unwrap());
    let expected = [Sentence::SettleSecurity, area(5), area(6), area(8)];
    assert_eq!(gaps(&answers), expected);
}

#[test]
fn people_who_leave_and_are_not_asked_and_the_least_satisfied_department_come_up() {
    let mut answers = picked(12, Model::Eft);
    let scorecard = &mut answers.scorecard;
    scorecard.surveyed = Some(Grade::Poor);
    scorecard.top_people_stay = Some(Grade::Mixed);
    scorecard.in_step = Some(false);
    scorecard.satisfaction =
        [Some(3), Some(2), Some(1), Some(1), None].map(|rating| rating.and_then(Satisfaction::new));
    let expected = [
        Sentence::OneTable,
        Sentence::WhyLeave,
        Sentence::StartSurvey,
        Sentence::AskDepartment(Constituent::Sales),
    ];
    assert_eq!(gaps(&answers), expected);

    let scorecard = &mut answers.scorecard;
    scorecard.surveyed = Some(Grade::Mixed);
    scorecard.top_people_stay = Some(Grade::Poor);
    scorecard.in_step = Some(true);
    scorecard.satisfaction = [Satisfaction::new(3); 5];
    assert_eq!(gaps(&answers), [Sentence::WhyLeave]);
    answers.scorecard.top_people_stay = Some(Grade::Good);
    assert_eq!(gaps(&answers), []);
    answers.scorecard.satisfaction[0] = Satisfaction::new(2);
    assert_eq!(gaps(&answers), [Sentence::AskDepartment(Constituent::Ceo)]);
}

#[test]
fn there_are_at_most_seven() {
    let mut answers = carrying(picked(12, Model::Eft), Group::Mission, 3, Stance::Nobody);
    for area in Area::all() {
        answers.breadth = answers.breadth.with(area, Some(Cover::Nobody));
    }
    answers.scorecard.in_step = Some(false);
    answers.scorecard.surveyed = Some(Grade::Poor);
    let days = days(&answers);
    assert_eq!(days.len(), 7);
    assert_eq!(days[0], Sentence::SettleSecurity);
    let area = |index| Sentence::CoverArea(Area::new(index).unwrap());
    // The survey would have been the ninth.
    assert_eq!(days[5..], [area(0), area(1)]);
    // With five gaps, what suits the model fills up to seven.
    answers.breadth = answers.breadth.with(Area::new(7).unwrap(), None);
    answers.scorecard.surveyed = None;
    for area in Area::all().skip(1) {
        answers.breadth = answers.breadth.with(area, None);
    }
    let filled = self::days(&answers);
    let start = |place| Sentence::Start(Model::Eft, place);
    assert_eq!(filled[5..], [start(0), start(1)]);
}

/// Two uses need as much more, and two have as much to give.
#[test]
fn of_equal_uses_the_one_that_stands_first_gets_and_gives() {
    let mut today = picked(12, Model::Eft);
    let mut needed = needed(today);
    today.time_split = TimeSplit::from_steps([2, 8, 2, 8]);
    needed.time_split = TimeSplit::from_steps([4, 6, 4, 6]);
    let days = under(&charter(&today, Some(&needed)), Heading::Days);
    let moved = Sentence::MoveTime(10, TimeUse::Publicity, TimeUse::Customers);
    assert!(days.contains(&moved), "{days:?}");
    // About the job that is needed, nothing is to be moved.
    let days = under(&charter(&needed, Some(&today)), Heading::Days);
    assert!(!days.iter().any(|day| matches!(day, Sentence::MoveTime(..))));
}
