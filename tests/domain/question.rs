//! Closed questions as one of so many options, and what counts as having answered a section.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::domain::scorecard::{Constituent, Grade, Satisfaction, Sign, Weight};
use cto_quadrant::domain::section::{Offered, Section};
use cto_quadrant::domain::time_split::TimeSplit;
use proptest::prelude::*;
use proptest::sample::select;

fn all_questions() -> Vec<Question> {
    Responsibility::all()
        .map(Question::Duty)
        .chain(Area::all().map(Question::Cover))
        .chain([Question::TrendMissed, Question::InStep])
        .chain(Sign::ALL.map(Question::Sign))
        .chain(Constituent::ALL.map(Question::Satisfaction))
        .chain(Constituent::ALL.map(Question::Weight))
        .collect()
}

/// What is chosen everywhere else.
fn others(answers: &Answers, question: Question) -> Vec<Option<usize>> {
    all_questions()
        .into_iter()
        .filter(|other| *other != question)
        .map(|other| answers.chosen(other))
        .collect()
}

/// The answers with all that questions can reach taken back.
fn beside_the_questions(mut answers: Answers) -> Answers {
    for question in all_questions() {
        answers.choose(question, None);
    }
    answers
}

/// Answers with a quiz, a time split, some marks and any options chosen.
fn any_answers() -> impl Strategy<Value = Answers> {
    let options = prop::collection::vec(prop::option::of(0..5_usize), all_questions().len());
    let marks = prop::collection::vec(any::<bool>(), Responsibility::all().count());
    (options, marks).prop_map(|(options, marks)| {
        let mut answers = Answers {
            time_split: Some(TimeSplit::EXAMPLE),
            ..Answers::default()
        };
        let pick = Response::Picked(Pick::most(Model::Eft));
        answers.quiz = answers.quiz.with(BlockIndex::FIRST, pick);
        for (question, option) in all_questions().into_iter().zip(options) {
            answers.choose(question, option);
        }
        for (row, marked) in Responsibility::all().zip(marks) {
            answers.mark(row, marked);
        }
        answers
    })
}

fn any_question() -> impl Strategy<Value = Question> {
    select(all_questions())
}

fn with(question: Question, option: usize) -> Answers {
    let mut answers = Answers::default();
    answers.choose(question, Some(option));
    answers
}

fn row() -> Responsibility {
    Responsibility::CLOSE_ACCOUNTS
}

fn area() -> Area {
    Area::new(9).expect("the last area")
}

#[test]
fn every_question_has_the_options_of_its_kind() {
    let n_options = |question: Question| question.n_options();
    assert_eq!(n_options(Question::Duty(row())), 5);
    assert_eq!(n_options(Question::Cover(area())), 4);
    assert_eq!(n_options(Question::TrendMissed), 2);
    assert_eq!(n_options(Question::InStep), 2);
    assert_eq!(n_options(Question::Sign(Sign::Attracts)), 3);
    assert_eq!(n_options(Question::Satisfaction(Constituent::Ceo)), 5);
    assert_eq!(n_options(Question::Weight(Constituent::Ceo)), 4);
}

#[test]
fn options_stand_in_the_order_of_the_screen() {
    for (option, stance) in Stance::ALL.into_iter().enumerate() {
        let answers = with(Question::Duty(row()), option);
        assert_eq!(answers.checklist.get(row()).stance, Some(stance));
    }
    for (option, cover) in Cover::ALL.into_iter().enumerate() {
        let answers = with(Question::Cover(area()), option);
        assert_eq!(answers.breadth.get(area()), Some(cover));
    }
    for (option, grade) in Grade::ALL.into_iter().enumerate() {
        for sign in Sign::ALL {
            let answers = with(Question::Sign(sign), option);
            assert_eq!(answers.scorecard.sign(sign), Some(grade));
        }
    }
}

#[test]
fn yes_stands_before_no() {
    let missed = |option| with(Question::TrendMissed, option).scorecard.trend_missed;
    assert_eq!([missed(0), missed(1)], [Some(true), Some(false)]);
    let in_step = |option| with(Question::InStep, option).scorecard.in_step;
    assert_eq!([in_step(0), in_step(1)], [Some(true), Some(false)]);
}

#[test]
fn ratings_count_from_one_and_weights_from_zero() {
    for constituent in Constituent::ALL {
        let place = constituent.index();
        for (option, rating) in (1..=5).enumerate() {
            let answers = with(Question::Satisfaction(constituent), option);
            let rated = answers.scorecard.satisfaction[place];
            assert_eq!(rated.map(Satisfaction::get), Some(rating));
        }
        for (option, times) in (0..=3).enumerate() {
            let answers = with(Question::Weight(constituent), option);
            assert_eq!(answers.scorecard.weights[place].times(), times);
        }
    }
}

#[test]
fn before_anything_is_chosen_only_weights_have_an_option() {
    for question in all_questions() {
        let expected = match question {
            Question::Weight(_) => Some(1),
            _ => None,
        };
        assert_eq!(Answers::default().chosen(question), expected);
    }
}

#[test]
fn what_is_chosen_is_told() {
    for question in all_questions() {
        for option in 0..question.n_options() {
            let answers = with(question, option);
            assert_eq!(answers.chosen(question), Some(option), "{question:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_chosen_is_chosen_and_the_rest_stays(answers in any_answers(), question in any_question()) {
        for option in 0..question.n_options() {
            let mut changed = answers;
            changed.choose(question, Some(option));
            prop_assert_eq!(changed.chosen(question), Some(option));
            prop_assert_eq!(others(&changed, question), others(&answers, question));
            prop_assert_eq!(beside_the_questions(changed), beside_the_questions(answers));
        }
    }

    #[test]
    fn an_answer_can_be_taken_back(answers in any_answers(), question in any_question()) {
        let mut changed = answers;
        changed.choose(question, None);
        prop_assert_eq!(changed.chosen(question), Answers::default().chosen(question));
        prop_assert_eq!(others(&changed, question), others(&answers, question));
    }

    #[test]
    fn an_option_that_is_not_there_changes_nothing(
        answers in any_answers(),
        question in any_question(),
        beyond in prop_oneof![0..300_usize, Just(usize::MAX - 5)],
    ) {
        let mut changed = answers;
        changed.choose(question, Some(question.n_options() + beyond));
        prop_assert_eq!(changed, answers);
    }

    #[test]
    fn a_mark_leaves_every_stance_and_all_other_marks(answers in any_answers(), marked: bool) {
        let mut changed = answers;
        changed.mark(row(), marked);
        prop_assert_eq!(changed.checklist.get(row()).should_be_mine, marked);
        changed.mark(row(), answers.checklist.get(row()).should_be_mine);
        prop_assert_eq!(changed, answers);
    }
}

/// The sections of which anything is answered.
fn sections(answers: &Answers) -> Vec<Section> {
    Section::ALL
        .into_iter()
        .filter(|section| answers.has(*section))
        .collect()
}

#[test]
fn an_answer_counts_for_its_own_section_and_no_other() {
    for question in all_questions() {
        let section = match question {
            Question::Duty(_) => Some(Section::Checklist),
            Question::Cover(_) => Some(Section::Breadth),
            Question::Weight(_) => None,
            _ => Some(Section::Scorecard),
        };
        for option in 0..question.n_options() {
            let answered = sections(&with(question, option));
            assert_eq!(answered, Vec::from_iter(section), "{question:?}");
        }
    }
    let divided = Answers {
        time_split: Some(TimeSplit::EVEN),
        ..Answers::default()
    };
    assert_eq!(sections(&divided), [Section::TimeSplit]);
}

#[test]
fn a_page_offers_what_it_names_and_all_unless_it_says_otherwise() {
    let two = Offered([false, true, false, true]);
    assert_eq!(
        Section::ALL.map(|section| two.has(section)),
        [false, true, false, true]
    );
    assert_eq!(
        Section::ALL.map(|section| Offered::default().has(section)),
        [true; 4]
    );
}

#[test]
fn a_mark_alone_is_an_answer_to_the_checklist() {
    let mut answers = Answers::default();
    answers.mark(row(), true);
    assert_eq!(sections(&answers), [Section::Checklist]);
}

#[test]
fn neither_the_quiz_nor_weights_alone_answer_a_section() {
    let mut answers = Answers::default();
    let pick = Response::Picked(Pick::most(Model::Bt));
    answers.quiz = answers.quiz.with(BlockIndex::FIRST, pick);
    answers.scorecard.weights = [Weight::Zero; 5];
    assert_eq!(sections(&answers), []);
}
