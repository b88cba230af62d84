//! What two editions share and where they differ, with the one that exists in tests alone.
#![cfg(feature = "second-edition")]
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::edition::{BlockIndex, Edition};
use cto_quadrant::domain::item::Item;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::{Group, Responsibility};

/// The block in which two statements are reworded.
fn reworded() -> BlockIndex {
    BlockIndex::new(4).expect("a block")
}

/// The responsibility that the second edition adds.
fn added() -> Responsibility {
    Responsibility::new(48).expect("the forty-ninth")
}

/// Answers of an edition to all blocks, and to the first row of the checklist.
fn answered(edition: Edition) -> Answers {
    let mut answers = Answers {
        edition,
        ..Answers::default()
    };
    for block in BlockIndex::all() {
        let response = Response::Picked(Pick::most(Model::Tvom));
        answers.quiz = answers.quiz.with(block, response);
    }
    let first = Responsibility::new(0).expect("a row");
    answers.choose(Question::Duty(first), Some(0));
    answers
}

#[test]
fn the_first_edition_says_two_statements_in_words_of_its_own() {
    let mut former = Vec::new();
    for block in BlockIndex::all() {
        for model in Model::ALL {
            let words = Edition::First.former_words(block, model);
            former.extend(words.map(|words| (block, model, words)));
        }
    }
    let expected = [(reworded(), Model::Im, 0), (reworded(), Model::Bt, 1)];
    assert_eq!(former, expected);
}

#[test]
fn the_added_row_is_the_last_one_of_its_group_and_belongs_to_the_second_edition_alone() {
    assert_eq!(Responsibility::all().last(), Some(added()));
    assert_eq!(added().group(), Group::Sales);
    assert_eq!(added().since(), Edition::Second);
    for row in Responsibility::all() {
        assert!(Edition::Second.has(row));
        assert_eq!(Edition::First.has(row), row != added());
    }
    let rows = |edition: Edition| -> Vec<Responsibility> { edition.rows(Group::Sales).collect() };
    let expected = [rows(Edition::First), vec![added()]].concat();
    assert_eq!(rows(Edition::Second), expected);
    assert_eq!(Edition::First.rows(Group::Mission).count(), 3);
    assert_eq!(Edition::Second.rows(Group::Mission).count(), 3);
}

#[test]
fn answers_of_an_edition_have_none_to_what_it_does_not_ask() {
    let mut answers = answered(Edition::First);
    answers.choose(Question::Duty(added()), Some(0));
    answers.mark(added(), true);
    assert_eq!(answers, answered(Edition::First));
    let mut answers = answered(Edition::Second);
    answers.choose(Question::Duty(added()), Some(0));
    assert_eq!(answers.chosen(Question::Duty(added())), Some(0));
}

#[test]
fn nothing_is_answered_in_either_edition_before_something_is() {
    for edition in [Edition::First, Edition::Second] {
        let nothing = Answers {
            edition,
            ..Answers::default()
        };
        assert!(nothing.is_empty());
        assert!(!answered(edition).is_empty());
    }
}

#[test]
fn everything_is_carried_over_but_the_answer_to_other_words() {
    let carried = answered(Edition::First).carried_over();
    let mut expected = answered(Edition::Second);
    expected.quiz = expected.quiz.with(reworded(), Response::Unanswered);
    assert_eq!(carried, expected);
    assert_eq!(expected.carried_over(), expected);
}

#[test]
fn what_is_new_is_asked_of_whoever_began_with_the_first_edition_until_it_is_answered() {
    let all = [Item::Block(reworded()), Item::Duty(added())];
    let older = answered(Edition::First);
    assert_eq!(older.new_items(Edition::First), all);
    // With which edition somebody began is told by the answers too.
    assert_eq!(older.new_items(Edition::Second), all);
    let mut carried = older.carried_over();
    assert_eq!(carried.new_items(Edition::First), all);
    assert_eq!(carried.new_items(Edition::Second), []);
    carried.choose(Question::Duty(added()), Some(0));
    assert_eq!(carried.new_items(Edition::First), all[..1]);
    carried.quiz = answered(Edition::Second).quiz;
    assert_eq!(carried.new_items(Edition::First), []);
    // Who left the checklist out misses nothing on it.
    let mut quiz_alone = older;
    quiz_alone.checklist = Answers::default().checklist;
    assert_eq!(quiz_alone.new_items(Edition::First), all[..1]);
}
