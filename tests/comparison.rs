//! Two to six results side by side: what is found, where names stand, what the screen says.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

#[path = "comparison/findings.rs"]
mod findings;
#[path = "comparison/spreads.rs"]
mod spreads;
#[path = "comparison/placing.rs"]
mod placing;
#[path = "comparison/screen.rs"]
mod screen;

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn row(index: usize) -> Responsibility {
    Responsibility::new(index).expect("a row")
}

/// Answers from a perspective with these stances, from the first row on.
fn answers(perspective: Perspective, stances: &[Option<Stance>]) -> Answers {
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
fn picking(mut answers: Answers, model: Model, n: usize) -> Answers {
    for block in BlockIndex::all().take(n) {
        let response = Response::Picked(Pick::most(model));
        answers.quiz = answers.quiz.with(block, response);
    }
    answers
}
