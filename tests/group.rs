//! A group: how it is counted and painted, how it is read and written, what its page says.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

#[path = "group/counting.rs"]
mod counting;
#[path = "group/painting.rs"]
mod painting;
#[path = "group/table.rs"]
mod table;
#[path = "group/reading.rs"]
mod reading;
#[path = "group/state.rs"]
mod state;
#[path = "group/sets.rs"]
mod sets;
#[path = "group/golden.rs"]
mod golden;
#[path = "group/screen.rs"]
mod screen;

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;
use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::wire::code::decode;

/// Published codes: two of today, and one of what is needed.
const ONE: &str = "1000aUxh0CSuxV9is";
const TWO: &str = "100VmxzSArAm0aYrB";
const NEEDED: &str = "150000000001Usleq";

/// The text of the name Ada.
const ADA: &str = "HyrZjBQjE";

fn answers(code: &str) -> Answers {
    decode(code).expect("a sound code")
}

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn row(index: usize) -> Responsibility {
    Responsibility::new(index).expect("a row")
}

/// Answers whose first blocks pick one model, the next ones another.
fn picking(picks: &[(Model, usize)]) -> Answers {
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
fn with_stances(mut answers: Answers, stances: &[Option<Stance>]) -> Answers {
    for (index, &stance) in stances.iter().enumerate() {
        let duty = Duty {
            stance,
            should_be_mine: false,
        };
        answers.checklist = answers.checklist.with(row(index), duty);
    }
    answers
}
