//! Answers made for a group.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;

pub(crate) fn row(index: usize) -> Responsibility {
    Responsibility::new(index).expect("a row")
}

/// Answers whose first blocks pick one model, the next ones another.
pub(crate) fn picking(picks: &[(Model, usize)]) -> Answers {
    let mut answers = Answers::default();
    let picks = picks
        .iter()
        .flat_map(|&(model, n)| std::iter::repeat_n(model, n));
    for (block, model) in BlockIndex::all().zip(picks) {
        let response = Response::Picked(Pick::most(model));
        answers.quiz = answers.quiz.with(block, response);
    }
    answers
}

/// The same answers with these stances, from the first row on.
pub(crate) fn with_stances(mut answers: Answers, stances: &[Option<Stance>]) -> Answers {
    for (index, &stance) in stances.iter().enumerate() {
        let duty = Duty {
            stance,
            should_be_mine: false,
        };
        answers.checklist = answers.checklist.with(row(index), duty);
    }
    answers
}
