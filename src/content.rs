//! The texts of one language, named by [`key::Key`].
//!
//! The native side reads them from `content/<lang>.toml` and lints them. Each page carries those of
//! the first screens as a JSON list, and each chunk of the program brings its own, see
//! [`part::Part`]. So the wasm knows no language, and an edited text does not change it.

#[macro_use]
mod labels;
pub mod part;
pub mod passage;
pub mod sourced;
pub mod label;
pub mod result_label;
pub mod reading_label;
pub mod section_label;
pub mod sharing_label;
pub mod paper_label;
pub mod group_label;
pub mod page_label;
pub mod embed_label;
pub mod key;
#[cfg(not(target_arch = "wasm32"))]
pub mod lint_error;
#[cfg(not(target_arch = "wasm32"))]
pub mod file;
#[cfg(not(target_arch = "wasm32"))]
pub mod lint;
#[cfg(all(feature = "second-edition", not(target_arch = "wasm32")))]
pub mod overlay;
#[cfg(not(target_arch = "wasm32"))]
mod json;
#[cfg(not(target_arch = "wasm32"))]
mod pseudo;

use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

use yew::AttrValue;

use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::model::Model;
use crate::domain::responsibility::{Group, Responsibility};
use embed_label::EmbedLabel;
use key::{Key, Reading};
use page_label::PageLabel;
use paper_label::PaperLabel;
use part::Part;
use passage::Passage;
use sharing_label::SharingLabel;
use sourced::Sourced;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The direction that a `dir` attribute names, if it is one of the two.
    #[must_use]
    pub fn from_attribute(dir: &str) -> Option<Self> {
        [Self::Ltr, Self::Rtl]
            .into_iter()
            .find(|direction| direction.as_str() == dir)
    }
}

/// The texts of one language, as far as they have come. Cloning it copies no text.
#[derive(Clone, Debug)]
pub struct Texts(Rc<Language>);

#[derive(Debug)]
struct Language {
    lang: AttrValue,
    dir: Direction,
    /// The texts of each [`Part`], once they are there. They never change again.
    parts: [OnceCell<Box<[AttrValue]>>; Part::ALL.len()],
}

/// Two are equal when they are the same in memory, so that a view which gets them as a property
/// compares them at no cost.
impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Texts {
    /// A language without any text yet: its BCP 47 tag and its `dir`.
    ///
    /// # Errors
    /// [`TextsError::Direction`] if `dir` is none.
    pub fn new(lang: String, dir: &str) -> Result<Self, TextsError> {
        let dir = Direction::from_attribute(dir).ok_or(TextsError::Direction)?;
        Ok(Self(Rc::new(Language {
            lang: lang.into(),
            dir,
            parts: Default::default(),
        })))
    }

    /// Adds the texts of a part, in the order of [`Key::index`]. What is there already stays.
    ///
    /// # Errors
    /// [`TextsError::Count`] if the list belongs to another build of the widget.
    pub fn add(&self, part: Part, list: Vec<String>) -> Result<(), TextsError> {
        let (found, needed) = (list.len(), Key::range(part).len());
        if found != needed {
            return Err(TextsError::Count { found, needed });
        }
        let list = || list.into_iter().map(AttrValue::from).collect();
        self.0.parts[part as usize].get_or_init(list);
        Ok(())
    }

    /// The BCP 47 tag of the language, for `lang` attributes.
    #[must_use]
    pub fn lang(&self) -> AttrValue {
        self.0.lang.clone()
    }

    /// Which way the language is written.
    #[must_use]
    pub fn dir(&self) -> Direction {
        self.0.dir
    }

    /// The text of `key`. One that has not come yet is empty; that no view asks for such a one is
    /// held by a test of the sources.
    #[must_use]
    pub fn get(&self, key: Key) -> AttrValue {
        let part = key.part();
        let list = self.0.parts[part as usize].get();
        let place = key.index() - Key::range(part).start;
        list.and_then(|list| list.get(place))
            .cloned()
            .unwrap_or_default()
    }

    /// Whether the texts of a part have come.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        self.0.parts[part as usize].get().is_some()
    }

    /// The text of a label.
    #[must_use]
    pub fn label(&self, label: impl Into<Key>) -> AttrValue {
        self.get(label.into())
    }

    /// The text of a label with its gaps filled, see [`fill`].
    #[must_use]
    pub fn filled(&self, label: impl Into<Key>, values: &[(&str, &str)]) -> AttrValue {
        fill(&self.get(label.into()), values).into()
    }

    /// The text of a label of the sharing tools.
    #[must_use]
    pub fn sharing(&self, label: SharingLabel) -> AttrValue {
        self.get(Key::Sharing(label))
    }

    /// The same with its gaps filled.
    #[must_use]
    pub fn sharing_filled(&self, label: SharingLabel, values: &[(&str, &str)]) -> AttrValue {
        fill(&self.sharing(label), values).into()
    }

    /// The text of a label of the papers.
    #[must_use]
    pub fn paper(&self, label: PaperLabel) -> AttrValue {
        self.get(Key::Paper(label))
    }

    /// The same with its gaps filled.
    #[must_use]
    pub fn paper_filled(&self, label: PaperLabel, values: &[(&str, &str)]) -> AttrValue {
        fill(&self.paper(label), values).into()
    }

    /// The text of a label of the static pages.
    #[must_use]
    pub fn page(&self, label: PageLabel) -> AttrValue {
        self.get(Key::Page(label))
    }

    /// The same with its gaps filled.
    #[must_use]
    pub fn page_filled(&self, label: PageLabel, values: &[(&str, &str)]) -> AttrValue {
        fill(&self.page(label), values).into()
    }

    /// The text of a label of the embed page.
    #[must_use]
    pub fn embed(&self, label: EmbedLabel) -> AttrValue {
        self.get(Key::Embed(label))
    }

    /// The same with its gaps filled.
    #[must_use]
    pub fn embed_filled(&self, label: EmbedLabel, values: &[(&str, &str)]) -> AttrValue {
        fill(&self.embed(label), values).into()
    }

    /// The name of a model.
    #[must_use]
    pub fn model(&self, model: Model) -> AttrValue {
        self.get(Key::Name(model))
    }

    /// One part of what the result says about a model.
    #[must_use]
    pub fn reading(&self, model: Model, reading: Reading) -> AttrValue {
        self.sourced_reading(model, reading).words
    }

    /// The same with where it comes from.
    #[must_use]
    pub fn sourced_reading(&self, model: Model, reading: Reading) -> Sourced {
        Sourced::read(&self.get(Key::Reading(model, reading)))
    }

    /// A passage of a reading with where it comes from, or nothing if it has not come yet.
    #[must_use]
    pub fn passage(&self, passage: Passage) -> Option<Sourced> {
        let key = Key::Passage(passage);
        self.has(key.part()).then(|| Sourced::read(&self.get(key)))
    }

    /// A source by its place, or nothing if it has not come yet.
    #[must_use]
    pub fn source(&self, place: usize) -> Option<AttrValue> {
        let key = Key::Source(place);
        self.has(key.part()).then(|| self.get(key))
    }

    /// The name of a group of responsibilities.
    #[must_use]
    pub fn group(&self, group: Group) -> AttrValue {
        self.get(Key::Group(group))
    }

    /// A responsibility, as an act.
    #[must_use]
    pub fn responsibility(&self, row: Responsibility) -> AttrValue {
        self.get(Key::Responsibility(row))
    }

    /// The situation above the statements of a block.
    #[must_use]
    pub fn situation(&self, block: BlockIndex) -> AttrValue {
        self.get(Key::Situation(block))
    }

    /// The topic of a block in a few words.
    #[must_use]
    pub fn facet(&self, block: BlockIndex) -> AttrValue {
        self.get(Key::Facet(block))
    }

    /// The statement of a block that is keyed to a model, in the words of an edition.
    #[must_use]
    pub fn statement(&self, edition: Edition, block: BlockIndex, model: Model) -> AttrValue {
        self.get(Key::statement(edition, block, model))
    }
}

/// Why a page's list of texts cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextsError {
    /// A list has another number of texts than the widget needs.
    Count {
        /// How many it has.
        found: usize,
        /// How many there should be.
        needed: usize,
    },
    /// The direction is neither `ltr` nor `rtl`.
    Direction,
}

impl fmt::Display for TextsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count { found, needed } => write!(
                f,
                "{found} texts came but the widget needs {needed}: \
                 reload the page, or publish page and widget from one build",
            ),
            Self::Direction => f.write_str("the direction of the texts must be ltr or rtl"),
        }
    }
}

impl std::error::Error for TextsError {}

/// A piece of a text that has gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Words that stand as they are.
    Text(&'a str),
    /// A gap, by its name: `{model}` is `Gap("model")`.
    Gap(&'a str),
}

/// Splits a text at its gaps, so that a view can put an element into a translated sentence.
///
/// A brace that never closes is a word like any other.
///
/// ```
/// use cto_quadrant::content::{Segment, segments};
///
/// let found: Vec<_> = segments("Between {first} and you").collect();
/// assert_eq!(
///     found,
///     [Segment::Text("Between "), Segment::Gap("first"), Segment::Text(" and you")]
/// );
/// ```
pub fn segments(text: &str) -> impl Iterator<Item = Segment<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((gap, after)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            rest = after;
            return Some(Segment::Gap(gap));
        }
        // A brace at the very start opens no gap, or it would have been taken above.
        let end = rest
            .char_indices()
            .skip(1)
            .find_map(|(at, char)| (char == '{').then_some(at))
            .unwrap_or(rest.len());
        let (words, after) = rest.split_at(end);
        rest = after;
        Some(Segment::Text(words))
    })
}

/// Fills the gaps of a text with plain text; a gap without a value stays as it is written.
///
/// ```
/// use cto_quadrant::content::fill;
///
/// assert_eq!(fill("{n} of {total}", &[("n", "3"), ("total", "12")]), "3 of 12");
/// ```
#[must_use]
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    for segment in segments(text) {
        match segment {
            Segment::Text(words) => filled.push_str(words),
            Segment::Gap(name) => match values.iter().find(|(gap, _)| *gap == name) {
                Some((_, value)) => filled.push_str(value),
                None => filled.extend(["{", name, "}"]),
            },
        }
    }
    filled
}
