//! A document in the words of a language, with what was typed into it: what the screen shows and
//! what every writer writes.

use crate::app::papers::Lines;

/// A whole paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The BCP 47 tag of its language.
    pub lang: String,
    /// The value of its `dir` attribute.
    pub dir: &'static str,
    /// What it is.
    pub title: String,
    /// What it is about.
    pub about: Words,
    /// Its parts, none of them empty.
    pub parts: Vec<SheetPart>,
    /// Where it comes from.
    pub made: String,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    /// What stands above it.
    pub heading: Words,
    /// What it says.
    pub blocks: Vec<SheetBlock>,
}

/// A piece of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetBlock {
    /// A sentence of its own.
    Say(Words),
    /// A list.
    List(Vec<Words>),
    /// A list under a name.
    Named(Words, Vec<Words>),
    /// A line to fill in.
    Fill(Field),
}

/// A line to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What belongs there.
    pub label: String,
    /// What stands there.
    pub words: Words,
    /// What could stand there, told only while nothing does.
    pub examples: Vec<String>,
}

/// Words that can be typed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Where they stand: by the words that were made for it, so that what was typed over a sentence
    /// goes when the answers change that sentence.
    pub place: String,
    /// What stands there now.
    pub now: String,
}

impl Words {
    /// The words made for a place, unless others were typed over them.
    #[must_use]
    pub fn new(place: String, made: &str, typed: &Lines) -> Self {
        let now = typed.get(&place).map_or(made, String::as_str).to_owned();
        Self { place, now }
    }

    /// The lines that they make up, without empty ones; none, if the words were taken out.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.now
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    }

    /// Whether the words were taken out, and are left out wherever the paper goes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines().next().is_none()
    }
}

impl SheetPart {
    /// Whether anything of it is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.heading.is_empty() && self.blocks.iter().all(SheetBlock::is_empty)
    }
}

impl SheetBlock {
    /// Whether nothing of it is left. A line to fill in is there even without words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Say(words) => words.is_empty(),
            Self::List(items) => items.iter().all(Words::is_empty),
            Self::Named(name, items) => name.is_empty() && items.iter().all(Words::is_empty),
            Self::Fill(_) => false,
        }
    }
}
