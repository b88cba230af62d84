//! The questions: how many, in which order, and the same from either side.

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::comparison::finding::Finding;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::Block;
use cto_quadrant::domain::paper::difference::{Difference, Topic};
use cto_quadrant::domain::paper::sentence::{Heading, Line, Sentence};
use cto_quadrant::domain::paper::talk::{FEWEST, MOST, questions, talk};
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::domain::scorecard::Sign;
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};
use proptest::prelude::*;

use crate::answered::answers;

fn all(model: Model) -> Answers {
    let mut answers = Answers::default();
    for block in BlockIndex::all() {
        let pick = Response::Picked(Pick::most(model));
        answers.quiz = answers.quiz.with(block, pick);
    }
    answers
}

fn topics(pair: [&Answers; 2]) -> Vec<Topic> {
    let asked = questions(pair);
    asked.iter().map(|question| question.topic).collect()
}

#[test]
fn two_results_that_agree_are_asked_what_no_answer_covers() {
    let one = all(Model::Im);
    let expected: Vec<Topic> = (0..5).map(Topic::General).collect();
    assert_eq!(topics([&one, &one]), expected);
}

#[test]
fn the_largest_difference_comes_first() {
    let mut one = all(Model::Im);
    let mut other = one;
    let row = Responsibility::CLOSE_ACCOUNTS;
    let duty = |stance| Duty {
        stance: Some(stance),
        should_be_mine: false,
    };
    // Closing accounts counts three times: 90. Ten points of the time: 20.
    one.checklist = one.checklist.with(row, duty(Stance::Own));
    other.checklist = other.checklist.with(row, duty(Stance::SomeoneElse));
    one.time_split = TimeSplit::from_steps([5, 5, 5, 5]);
    other.time_split = TimeSplit::from_steps([7, 5, 5, 3]);
    let found = topics([&one, &other]);
    assert_eq!(found[0], Topic::Duty(row, Finding::OwnedOnce));
    assert_eq!(found[1], Topic::Time(TimeUse::Customers));
    assert_eq!(found[2], Topic::General(0));
}

#[test]
fn today_beside_what_is_needed_asks_who_takes_on_and_who_hands_over() {
    let today = all(Model::Tvom);
    let mut needed = all(Model::Tvom);
    needed.perspective = Perspective::Needed;
    let stance = |answers: &mut Answers, row: usize, stance| {
        let duty = Duty {
            stance: Some(stance),
            should_be_mine: false,
        };
        let row = Responsibility::new(row).unwrap();
        answers.checklist = answers.checklist.with(row, duty);
    };
    let mut today = today;
    for (row, now, then) in [
        (0, Stance::Contribute, Stance::Own),
        (1, Stance::Own, Stance::SomeoneElse),
    ] {
        stance(&mut today, row, now);
        stance(&mut needed, row, then);
    }
    let row = |row| Responsibility::new(row).unwrap();
    let found = topics([&today, &needed]);
    assert_eq!(found[0], Topic::Duty(row(1), Finding::HandOver));
    assert_eq!(found[1], Topic::Duty(row(0), Finding::TakeOn));
}

#[test]
fn a_duty_is_asked_about_where_there_is_much_else() {
    let (mut today, mut needed) = (all(Model::Im), all(Model::Eft));
    needed.perspective = Perspective::Needed;
    let (row, area) = (Responsibility::new(0).unwrap(), Area::new(0).unwrap());
    for (answers, stance, cover, steps) in [
        (&mut today, Stance::Own, Cover::ALL[0], [20, 0, 0, 0]),
        (
            &mut needed,
            Stance::SomeoneElse,
            Cover::Nobody,
            [0, 20, 0, 0],
        ),
    ] {
        let duty = Duty {
            stance: Some(stance),
            should_be_mine: false,
        };
        answers.checklist = answers.checklist.with(row, duty);
        answers.breadth = answers.breadth.with(area, Some(cover));
        answers.time_split = TimeSplit::from_steps(steps);
    }
    // The role, the time, an area and three situations would fill a talk without it.
    let found = topics([&today, &needed]);
    assert_eq!(found.len(), MOST);
    assert!(
        found.contains(&Topic::Duty(row, Finding::HandOver)),
        "{found:?}"
    );
}

#[test]
fn of_one_kind_so_many_are_asked_where_there_is_enough_of_others() {
    let (mut one, mut other) = (all(Model::Im), all(Model::Eft));
    for (answers, stance, cover, option) in [
        (&mut one, Stance::Own, Cover::ALL[0], 0),
        (&mut other, Stance::SomeoneElse, Cover::Nobody, 1),
    ] {
        for row in Responsibility::all().take(4) {
            answers.choose(Question::Duty(row), Some(stance as usize));
        }
        for area in Area::all() {
            answers.breadth = answers.breadth.with(area, Some(cover));
        }
        answers.choose(Question::InStep, Some(option));
        answers.choose(Question::TrendMissed, Some(option));
        answers.choose(Question::Sign(Sign::Attracts), Some(2 * option));
    }
    let found = topics([&one, &other]);
    let n = |is: fn(&Topic) -> bool| found.iter().filter(|topic| is(topic)).count();
    assert_eq!(found.len(), MOST);
    assert_eq!(n(|topic| matches!(topic, Topic::Role)), 1);
    // On all four the same was found.
    assert_eq!(n(|topic| matches!(topic, Topic::Duty(..))), 2);
    assert_eq!(n(|topic| matches!(topic, Topic::Score(_))), 2);
    assert_eq!(n(|topic| matches!(topic, Topic::Area(_))), 1);
    assert_eq!(n(|topic| matches!(topic, Topic::Situation(_))), 1);
}

#[test]
fn where_there_is_not_enough_of_others_more_of_one_kind_are_asked_up_to_five() {
    let found = topics([&all(Model::Im), &all(Model::Eft)]);
    let situations = BlockIndex::all().map(Topic::Situation).take(4);
    let expected: Vec<Topic> = std::iter::once(Topic::Role).chain(situations).collect();
    assert_eq!(found, expected);
}

#[test]
fn each_question_has_its_reason_what_an_agreement_would_be_and_a_line_for_it() {
    let (one, other) = (all(Model::Im), all(Model::Eft));
    let document = talk(Some([&one, &other]));
    let (before, asked) = document.parts.split_first().unwrap();
    assert_eq!(before.heading, Sentence::Heading(Heading::BeforeTalk));
    assert_eq!(before.blocks, [Block::Say(Sentence::TalkNote)]);
    let questions = questions([&one, &other]);
    assert_eq!(asked.len(), questions.len());
    for (part, question) in asked.iter().zip(questions) {
        assert_eq!(part.heading, Sentence::Heading(Heading::Question(question)));
        let blocks = [
            Block::Say(Sentence::Reason(question)),
            Block::Say(Sentence::Agreed(question)),
            Block::Fill(Line::WeAgreed, Vec::new()),
        ];
        assert_eq!(part.blocks, blocks);
    }
    let alone = talk(None).parts;
    assert_eq!(alone.len(), 1);
    assert_eq!(alone[0].blocks, [Block::Say(Sentence::NeedsTwo)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn there_are_five_to_seven_the_largest_first(one in answers(), other in answers()) {
        let asked = questions([&one, &other]);
        prop_assert!((FEWEST..=MOST).contains(&asked.len()), "{}", asked.len());
        prop_assert!(asked.is_sorted_by_key(|question| u8::MAX - question.strength));
        for (place, question) in asked.iter().enumerate() {
            let again = asked[..place].iter().any(|other| other.topic == question.topic);
            prop_assert!(!again, "{:?} is asked twice", question.topic);
        }
    }

    #[test]
    fn the_order_of_the_two_decides_only_who_is_named_first(one in answers(), other in answers()) {
        let turned = |mut question: Difference| {
            question.says = question.says.map(|[first, second]| [second, first]);
            question
        };
        let there = questions([&one, &other]);
        let back: Vec<Difference> = questions([&other, &one]).into_iter().map(turned).collect();
        prop_assert_eq!(there, back);
    }

    #[test]
    fn every_reason_names_two_answers_that_differ(one in answers(), other in answers()) {
        for question in questions([&one, &other]) {
            let is_agreed = matches!(question.topic, Topic::Duty(_, Finding::Nobody));
            match question.says {
                Some([first, second]) => prop_assert_eq!(first == second, is_agreed),
                None => prop_assert!(matches!(question.topic, Topic::General(_))),
            }
        }
    }
}
