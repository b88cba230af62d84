//! The names of the radios: each question has one of its own.

use std::collections::BTreeSet;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::field::{pressed_action, question_name};
use cto_quadrant::domain::breadth::Area;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::domain::scorecard::{Constituent, Sign};

#[test]
fn no_two_questions_share_their_radios() {
    let questions: Vec<Question> = Responsibility::all()
        .map(Question::Duty)
        .chain(Area::all().map(Question::Cover))
        .chain([Question::TrendMissed, Question::InStep])
        .chain(Sign::ALL.map(Question::Sign))
        .chain(Constituent::ALL.map(Question::Satisfaction))
        .chain(Constituent::ALL.map(Question::Weight))
        .collect();
    assert_eq!(questions.len(), 48 + 10 + 2 + 3 + 5 + 5);
    let names: BTreeSet<String> = questions.iter().copied().map(question_name).collect();
    assert_eq!(names.len(), questions.len());
}

#[test]
fn questions_are_numbered_from_one_as_on_screen() {
    assert_eq!(question_name(Question::TrendMissed), "aligned-1");
    assert_eq!(question_name(Question::InStep), "aligned-2");
    let last = Responsibility::all().last().map(Question::Duty);
    assert_eq!(last.map(question_name).as_deref(), Some("duty-48"));
}

#[test]
fn a_button_pressed_before_the_program_came_does_what_it_says() {
    assert_eq!(pressed_action("next"), Some(Action::Next));
    let skip = Some(Action::Skip(BlockIndex::FIRST));
    assert_eq!(pressed_action("skip"), skip);
    assert_eq!(pressed_action(""), None);
}
