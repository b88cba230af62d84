//! Answers made for a paper, and what it says in its parts.

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::charter::charter;
use cto_quadrant::domain::paper::matter::Matter;
use cto_quadrant::domain::paper::sentence::{Heading, Sentence};
use cto_quadrant::domain::paper::{Block, Document};
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::{Group, Responsibility};

pub(crate) fn picked(n: usize, model: Model) -> Answers {
    let mut answers = Answers::default();
    for block in BlockIndex::all().take(n) {
        let pick = Response::Picked(Pick::most(model));
        answers.quiz = answers.quiz.with(block, pick);
    }
    answers
}

/// Twelve mosts, of which the first six are of one model and the others of another: between the two.
pub(crate) fn halved(one: Model, other: Model) -> Answers {
    let mut answers = picked(12, other);
    for block in BlockIndex::all().take(6) {
        answers.quiz = answers.quiz.with(block, Response::Picked(Pick::most(one)));
    }
    answers
}

/// Three mosts of each model: a blend.
pub(crate) fn blended() -> Answers {
    let mut answers = Answers::default();
    for (block, model) in BlockIndex::all().zip(Model::ALL.into_iter().cycle()) {
        answers.quiz = answers
            .quiz
            .with(block, Response::Picked(Pick::most(model)));
    }
    answers
}

/// The same answers about the job that is needed.
pub(crate) fn needed(answers: Answers) -> Answers {
    Answers {
        perspective: Perspective::Needed,
        ..answers
    }
}

/// The answers with a stance on so many rows of a group, from its first one on.
pub(crate) fn carrying(mut answers: Answers, group: Group, n: usize, stance: Stance) -> Answers {
    let duty = Duty {
        stance: Some(stance),
        should_be_mine: false,
    };
    for row in group.rows().take(n) {
        answers.checklist = answers.checklist.with(row, duty);
    }
    answers
}

/// The responsibility at a place of a group.
pub(crate) fn row(group: Group, place: usize) -> Responsibility {
    group.rows().nth(place).unwrap()
}

/// What stands under a heading.
pub(crate) fn blocks(document: &Document, heading: Heading) -> Vec<Block> {
    let mut parts = document.parts.iter();
    let part = parts.find(|part| part.heading == Sentence::Heading(heading));
    part.map(|part| part.blocks.clone()).unwrap_or_default()
}

pub(crate) fn with(mut answers: Answers, matter: Matter, stance: Stance) -> Answers {
    let duty = Duty {
        stance: Some(stance),
        should_be_mine: false,
    };
    answers.checklist = answers.checklist.with(matter.row().unwrap(), duty);
    answers
}

pub(crate) fn under(document: &Document, heading: Heading) -> Vec<Sentence> {
    let blocks = blocks(document, heading);
    blocks.iter().flat_map(Block::sentences).cloned().collect()
}

/// What the charter says that this picks out.
pub(crate) fn said(answers: &Answers, wanted: fn(&Sentence) -> bool) -> Vec<Sentence> {
    let document = charter(answers, None);
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    let sentences = blocks.flat_map(Block::sentences);
    sentences
        .filter(|sentence| wanted(sentence))
        .cloned()
        .collect()
}
