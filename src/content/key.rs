//! The name of every text, so that a missing or misspelt one cannot compile.

use super::label::Label;
use crate::domain::edition::{BlockIndex, N_BLOCKS};
use crate::domain::model::Model;

/// One text of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The name of a model.
    Name(Model),
    /// One part of what the result says about a model.
    Reading(Model, Reading),
    /// The situation of a block, as it stands above the four statements.
    Situation(BlockIndex),
    /// The block's topic in two to four words, for lists and explanations.
    Facet(BlockIndex),
    /// The statement of a block that is keyed to a model.
    Statement(BlockIndex, Model),
    /// A label of the screens.
    Label(Label),
}

/// A part of what the result says about a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// The model in one sentence.
    Summary,
    /// What the job is.
    Job,
    /// Whom it reports to.
    ReportsTo,
    /// How large the team is and what it is for.
    Team,
    /// What it is judged by.
    JudgedBy,
    /// What usually goes wrong.
    Risk,
    /// The first of three things to do next.
    Next1,
    /// The second of three things to do next.
    Next2,
    /// The third of three things to do next.
    Next3,
}

impl Reading {
    /// All parts, in the order in which they are read.
    pub const ALL: [Self; 9] = [
        Self::Summary,
        Self::Job,
        Self::ReportsTo,
        Self::Team,
        Self::JudgedBy,
        Self::Risk,
        Self::Next1,
        Self::Next2,
        Self::Next3,
    ];

    /// The three things to do next.
    pub const NEXT: [Self; 3] = [Self::Next1, Self::Next2, Self::Next3];
}

const N_MODELS: usize = Model::ALL.len();
const N_READINGS: usize = Reading::ALL.len();
/// The situation, the facet and the statements.
const N_BLOCK_TEXTS: usize = 2 + N_MODELS;
const READINGS_AT: usize = N_MODELS;
const BLOCKS_AT: usize = READINGS_AT + N_MODELS * N_READINGS;
const LABELS_AT: usize = BLOCKS_AT + N_BLOCKS * N_BLOCK_TEXTS;

impl Key {
    /// How many texts a language has.
    pub const COUNT: usize = LABELS_AT + Label::COUNT;

    /// The place of this text in the list that the page carries, 0 to [`Key::COUNT`] - 1.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Name(model) => model.index(),
            Self::Reading(model, reading) => {
                READINGS_AT + model.index() * N_READINGS + reading as usize
            }
            Self::Situation(block) => BLOCKS_AT + block.get() * N_BLOCK_TEXTS,
            Self::Facet(block) => Self::Situation(block).index() + 1,
            Self::Statement(block, model) => Self::Facet(block).index() + 1 + model.index(),
            Self::Label(label) => LABELS_AT + label as usize,
        }
    }

    /// Every text, in the order of its index.
    pub fn all() -> impl Iterator<Item = Self> {
        let names = Model::ALL.into_iter().map(Self::Name);
        let readings = Model::ALL
            .into_iter()
            .flat_map(|model| Reading::ALL.map(|reading| Self::Reading(model, reading)));
        let blocks = BlockIndex::all().flat_map(|block| {
            [Self::Situation(block), Self::Facet(block)]
                .into_iter()
                .chain(Model::ALL.map(|model| Self::Statement(block, model)))
        });
        let labels = Label::ALL.iter().copied().map(Self::Label);
        names.chain(readings).chain(blocks).chain(labels)
    }
}

/// The names in the content file, which the browser never needs.
#[cfg(not(target_arch = "wasm32"))]
mod names {
    use super::{Key, Reading};
    use crate::domain::model::Model;

    impl Key {
        /// The dotted path of this text in the content file, like `blocks.3.im`.
        #[must_use]
        pub fn name(self) -> String {
            match self {
                Self::Name(model) => format!("models.{}.name", model_name(model)),
                Self::Reading(model, reading) => {
                    format!("models.{}.{}", model_name(model), reading_name(reading))
                }
                Self::Situation(block) => format!("blocks.{}.situation", block.number()),
                Self::Facet(block) => format!("blocks.{}.facet", block.number()),
                Self::Statement(block, model) => {
                    format!("blocks.{}.{}", block.number(), model_name(model))
                }
                Self::Label(label) => format!("labels.{}", label.name()),
            }
        }
    }

    const fn model_name(model: Model) -> &'static str {
        match model {
            Model::Im => "im",
            Model::Tvom => "tvom",
            Model::Eft => "eft",
            Model::Bt => "bt",
        }
    }

    const fn reading_name(reading: Reading) -> &'static str {
        match reading {
            Reading::Summary => "summary",
            Reading::Job => "job",
            Reading::ReportsTo => "reports-to",
            Reading::Team => "team",
            Reading::JudgedBy => "judged-by",
            Reading::Risk => "risk",
            Reading::Next1 => "next-1",
            Reading::Next2 => "next-2",
            Reading::Next3 => "next-3",
        }
    }
}
