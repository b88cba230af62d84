//! The state of the papers that one takes along: which is on screen, of which results, and what was
//! typed into them.
//!
//! What is typed is in no code and no link. It is kept in the browser's storage only while the user
//! asks for that.

pub mod action;
pub mod apply;

use std::collections::BTreeMap;

use crate::domain::answers::{Answers, Perspective};
use crate::domain::paper::Paper;

/// What was typed into one paper: the new words by the place that they stand in.
pub type Lines = BTreeMap<String, String>;

/// What was typed, in the order of [`Paper::ALL`].
pub type Typed = [Lines; Paper::ALL.len()];

/// One view of the role.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// The answers.
    pub answers: Answers,
    /// The name that travelled with them, or nothing.
    pub name: String,
    /// Whether they are the taker's own.
    pub own: bool,
}

/// The whole state of the papers. It changes only in [`Papers::apply`](apply).
#[derive(Clone, Debug, PartialEq)]
pub struct Papers {
    /// The paper on screen.
    pub paper: Paper,
    /// The views at hand, first the one that the papers were opened from.
    pub views: Vec<Seen>,
    /// The two views that the questions are about, by their places; the second may be missing.
    pub pair: [usize; 2],
    /// What was typed.
    pub typed: Typed,
    /// What stands in the field for another view.
    pub draft: String,
    /// How often typed words were taken back: the lines are made anew then.
    pub n_resets: u32,
    /// Whether what is typed is kept in this browser.
    pub kept: bool,
    /// What came of the last thing that was done.
    pub told: Option<Told>,
}

/// What came of the last thing that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The browser refuses to store anything.
    Denied,
    /// Nothing new was in the text that was pasted.
    Nothing,
}

impl Papers {
    /// The papers as they are opened with these views, and with what was kept of them.
    #[must_use]
    pub fn open(paper: Paper, views: Vec<Seen>, kept: Option<Typed>) -> Self {
        let mut papers = Self {
            paper,
            views: Vec::new(),
            pair: [0, 1],
            kept: kept.is_some(),
            typed: kept.unwrap_or_default(),
            draft: String::new(),
            n_resets: 0,
            told: None,
        };
        papers.add(views);
        papers
    }

    /// The answers that the papers were opened from.
    #[must_use]
    pub fn shown(&self) -> Option<&Seen> {
        self.views.first()
    }

    /// The first answers from the other perspective.
    #[must_use]
    pub fn other(&self) -> Option<&Answers> {
        let perspective = self.shown()?.answers.perspective.other();
        let mut answers = self.views.iter().map(|view| &view.answers);
        answers.find(|answers| answers.perspective == perspective)
    }

    /// The two views that the questions are about, if there are two.
    #[must_use]
    pub fn compared(&self) -> Option<[&Seen; 2]> {
        let [one, other] = self.pair.map(|place| self.views.get(place));
        one.zip(other).map(|(one, other)| [one, other])
    }

    /// What was typed into the paper on screen.
    #[must_use]
    pub fn lines(&self) -> &Lines {
        &self.typed[self.paper as usize]
    }
}

impl Seen {
    /// The taker's own answers.
    #[must_use]
    pub const fn own(answers: Answers) -> Self {
        Self {
            answers,
            name: String::new(),
            own: true,
        }
    }

    /// Whether they are about this job.
    #[must_use]
    pub fn is_of(&self, perspective: Perspective) -> bool {
        self.answers.perspective == perspective
    }
}
