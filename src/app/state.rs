//! Everything the widget remembers between two renders.

use super::chunk::Chunks;
use super::embedding::Embedding;
use super::sliders::Sliders;
use crate::domain::answers::{Answers, Perspective};
use crate::domain::call::MIN_FOR_MAP;
use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::response::Response;
use crate::domain::section::Section;
use crate::domain::step::Step;

/// The whole state of the widget. It changes only in [`State::apply`](super::apply).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The taker's own answers, from the perspective that is being taken.
    pub answers: Answers,
    /// The edition that these answers were found in; what came later is new to the taker.
    pub since: Edition,
    /// The taker's own answers from the other perspective.
    pub counterpart: Option<Box<Saved>>,
    /// Somebody else's answers for today, which the taker's own for `needed` stand beside.
    pub beside: Option<Box<Answers>>,
    /// Where the taker stands.
    pub step: Step,
    /// Whether the blocks come one by one or as one list.
    pub arrangement: Arrangement,
    /// Whether the current block was opened from the result, to change one answer.
    pub revising: bool,
    /// Whether Next was pressed on a block without an answer.
    pub unanswered_next: bool,
    /// What the page's link holds, while it is shown instead of the taker's own answers.
    pub opened: Option<Opened>,
    /// The section that the taker has just left for the result, to go on reading there.
    pub returned: Option<Section>,
    /// What is on screen over whatever was there before.
    pub over: Option<Over>,
    /// How the sliders of the time split move.
    pub sliders: Sliders,
    /// What the taker should know once.
    pub notice: Option<Notice>,
    /// Whether this browser keeps the answers.
    pub memory: Memory,
    /// The page around the widget.
    pub embedding: Embedding,
    /// The chunks of the program that have come so far.
    pub chunks: Chunks,
    pub(super) past: Vec<Checkpoint>,
}

impl State {
    /// What to keep of this state for the next visit.
    #[must_use]
    pub fn saved(&self) -> Saved {
        Saved {
            answers: self.answers,
            step: self.step,
            arrangement: self.arrangement,
        }
    }

    /// Whether all blocks are on screen at once. A block opened from the result stands alone.
    #[must_use]
    pub fn shows_list(&self) -> bool {
        let in_quiz = matches!(self.step, Step::Block(_) | Step::SelfView);
        self.arrangement == Arrangement::List && !self.revising && in_quiz
    }

    /// The taker's own answers from a perspective, if there are any.
    #[must_use]
    pub fn own(&self, perspective: Perspective) -> Option<&Answers> {
        let kept = self.counterpart.as_ref().map(|saved| &saved.answers);
        [Some(&self.answers), kept]
            .into_iter()
            .flatten()
            .find(|answers| answers.perspective == perspective && !answers.is_empty())
    }

    /// The answers from the other perspective that stand beside the shown ones.
    #[must_use]
    pub fn other(&self) -> Option<&Answers> {
        match &self.opened {
            Some(Opened::Answers(answers, _)) => self.own(answers.perspective.other()),
            Some(Opened::Bad(_) | Opened::Comparison(_)) => None,
            None if self.answers.perspective == Perspective::Needed => self
                .beside
                .as_deref()
                .or_else(|| self.own(Perspective::Today)),
            None => self.own(Perspective::Needed),
        }
    }

    /// The sharing tool that is on screen, if one is.
    #[must_use]
    pub fn tool(&self) -> Option<Tool> {
        match (self.over, &self.opened) {
            (Some(Over::Sharing(tool)), _) => Some(tool),
            (None, Some(Opened::Comparison(_))) => Some(Tool::Comparison),
            _ => None,
        }
    }

    /// Whether nothing but the card of a result is shown, which carries its own way out: because
    /// the page around the widget asks for it, or leaves no room for the whole result.
    #[must_use]
    pub fn shows_card(&self) -> bool {
        let is_clamped = self.embedding.is_clamped && self.over.is_none();
        match self.opened {
            Some(Opened::Answers(..)) => self.embedding.card || is_clamped,
            Some(Opened::Bad(_) | Opened::Comparison(_)) => false,
            None => is_clamped && self.step == Step::Result,
        }
    }

    /// Whether there is something to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }
}

/// How the blocks are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// One block per step.
    #[default]
    Steps,
    /// All blocks below each other.
    List,
}

/// What a link that was opened holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// Somebody's answers and, unless it is empty, the name that the link gives them.
    Answers(Box<Answers>, String),
    /// Several results to compare, as they stand in the link or as codes with spaces between them:
    /// the tools, the papers and the group read them.
    Comparison(String),
    /// Nothing that can be shown.
    Bad(BadLink),
}

/// What can lie over a screen until one goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// How the result is made.
    Method,
    /// One of the sharing tools.
    Sharing(Tool),
    /// The role charter and the other papers.
    Papers,
    /// A group on one map.
    Group,
}

/// What can be done with results, in a chunk that comes when somebody reaches for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Pictures, texts and links of the result.
    Pictures,
    /// Several results beside each other.
    Comparison,
    /// The results that this browser keeps.
    History,
}

impl Tool {
    /// All of them, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Pictures, Self::Comparison, Self::History];
}

/// Why a link cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLink {
    /// Its end is missing.
    Truncated,
    /// It was changed on its way.
    Altered,
    /// It was made with an edition that this page does not know yet.
    NewerEdition,
    /// It was never made here.
    NotOurs,
}

/// Answers with the place where they were left: what is kept for the next visit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The answers.
    pub answers: Answers,
    /// The step the taker stood at.
    pub step: Step,
    /// How the blocks were laid out.
    pub arrangement: Arrangement,
}

impl Saved {
    /// Nothing answered yet from a perspective.
    #[must_use]
    pub fn nothing(perspective: Perspective) -> Self {
        let answers = Answers {
            perspective,
            ..Answers::default()
        };
        Self {
            answers,
            ..Self::default()
        }
    }

    /// Whether there is a map and no block was left open.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.answers.quiz.n_answered() >= MIN_FOR_MAP && self.first_open_step() == Step::Result
    }

    /// The first block that was neither answered nor skipped, or the result.
    #[must_use]
    pub fn first_open_step(&self) -> Step {
        BlockIndex::all()
            .find(|&block| self.answers.quiz.get(block) == Response::Unanswered)
            .map_or(Step::Result, Step::Block)
    }
}

/// Something to tell the taker once, above the quiz.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Answers from an earlier visit were found.
    Resumed,
    /// Answers from an earlier visit could not be read and were set aside.
    BrokenSession,
    /// Another tab has stored these answers in the meantime.
    OtherTab(Box<Saved>),
    /// Everything stored here was deleted.
    Forgotten,
    /// All answers were cleared; undo brings them back.
    StartedOver,
}

/// Whether this browser keeps the answers for the next visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Memory {
    /// They are kept.
    #[default]
    Kept,
    /// The browser refuses to store anything for this page.
    Denied,
}

/// What undo goes back to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Checkpoint {
    pub(super) answers: Answers,
    pub(super) step: Step,
}
