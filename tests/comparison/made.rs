//! Answers made for a comparison.

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;

pub(crate) fn row(index: usize) -> Responsibility {
    Responsibility::new(index).expect("a row")
}

/// Answers from a perspective with these stances, from the first row on.
pub(crate) fn answers(perspective: Perspective, stances: &[Option<Stance>]) -> Answers {
    let mut answers = Answers {
        perspective,
        ..Answers::default()
    };
    for (index, &stance) in stances.iter().enumerate() {
        let duty = Duty {
            stance,
            should_be_mine: false,
        };
        answers.checklist = answers.checklist.with(row(index), duty);
    }
    answers
}

/// The same answers with a quiz in which the first `n` blocks pick this model.
pub(crate) fn picking(mut answers: Answers, model: Model, n: usize) -> Answers {
    for block in BlockIndex::all().take(n) {
        let response = Response::Picked(Pick::most(model));
        answers.quiz = answers.quiz.with(block, response);
    }
    answers
}
