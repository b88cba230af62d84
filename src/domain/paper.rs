//! What one takes along on paper: a role charter, a brief for a job to be filled, and questions for
//! the talk between two views of one role.
//!
//! A document is worked out from answers alone, and says nothing about what was not answered. It
//! holds what is to be said and in which order, but no words: those come from the content file.

pub mod matter;
pub mod sentence;
pub mod kind;
pub mod duties;
pub mod neighbours;
pub mod days;
pub mod open;
pub mod charter;
pub mod brief;
pub mod difference;
pub mod talk;

use super::answers::Answers;
use super::edition::N_BLOCKS;
use super::section::Section;
use sentence::{Line, Sentence};

/// What can be taken along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// The page on which two people agree what the role is.
    #[default]
    Charter,
    /// What whoever fills the job should know and ask.
    Brief,
    /// Questions for the talk between two views of the role.
    Talk,
}

impl Paper {
    /// All three, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Charter, Self::Brief, Self::Talk];
}

/// A document: parts under headings, in the order in which they are read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// What is said, under its headings. No part is empty.
    pub parts: Vec<Part>,
    /// What was not answered, and would be said here if it were.
    pub missing: Vec<Missing>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What stands above it.
    pub heading: Sentence,
    /// What it says; at least one block.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A sentence of its own.
    Say(Sentence),
    /// A list, never empty.
    List(Vec<Sentence>),
    /// A list under a name, never empty.
    Named(Sentence, Vec<Sentence>),
    /// A line to fill in, with what could stand there.
    Fill(Line, Vec<Sentence>),
}

/// What a document lacks because it was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// So many situations of the quiz.
    Situations(usize),
    /// A section that was left out.
    Section(Section),
}

impl Missing {
    /// What these answers leave out.
    #[must_use]
    pub fn of(answers: &Answers) -> Vec<Self> {
        let open = N_BLOCKS - answers.quiz.n_answered();
        let quiz = (open > 0).then_some(Self::Situations(open));
        let left_out = Section::ALL
            .into_iter()
            .filter(|&section| !answers.has(section))
            .map(Self::Section);
        quiz.into_iter().chain(left_out).collect()
    }
}

impl Document {
    /// Adds a part, unless it has nothing to say.
    fn add(&mut self, heading: Sentence, blocks: Vec<Block>) {
        if !blocks.is_empty() {
            self.parts.push(Part { heading, blocks });
        }
    }
}

impl Block {
    /// A list, unless it would be empty.
    fn list(items: Vec<Sentence>) -> Option<Self> {
        (!items.is_empty()).then_some(Self::List(items))
    }

    /// A line to fill in that suggests nothing.
    const fn line(line: Line) -> Self {
        Self::Fill(line, Vec::new())
    }

    /// What it says.
    #[must_use]
    pub fn sentences(&self) -> Vec<&Sentence> {
        match self {
            Self::Say(sentence) => vec![sentence],
            Self::List(items) | Self::Fill(_, items) => items.iter().collect(),
            Self::Named(name, items) => std::iter::once(name).chain(items).collect(),
        }
    }
}
