//! The texts of one language, named by [`key::Key`].
//!
//! The native side reads them from `content/<lang>.toml`, lints them and writes them into each
//! page as a JSON list; the browser gets that list back. So the wasm knows no language, and an
//! edited text does not change it.

#[macro_use]
mod labels;
pub mod label;
pub mod sharing_label;
pub mod page_label;
pub mod embed_label;
pub mod key;
#[cfg(feature = "pages")]
pub mod lint_error;
#[cfg(feature = "pages")]
pub mod file;
#[cfg(feature = "pages")]
pub mod lint;
#[cfg(feature = "pages")]
mod json;
#[cfg(feature = "pages")]
mod pseudo;

use std::fmt;
use std::rc::Rc;

use yew::AttrValue;

use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::model::Model;
use crate::domain::responsibility::{Group, Responsibility};
use embed_label::EmbedLabel;
use key::{Key, Reading};
use label::Label;
use page_label::PageLabel;
use sharing_label::SharingLabel;

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

/// All texts of one language. Cloning it copies no text.
#[derive(Clone, Debug)]
pub struct Texts {
    lang: AttrValue,
    dir: Direction,
    list: Rc<[AttrValue]>,
}

/// Two are equal when they are the same list in memory, so that a view which gets them as a
/// property compares them at no cost.
impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.list, &other.list)
    }
}

impl Texts {
    /// The first `n` texts of a language: its BCP 47 tag, its `dir` and the list in the order of
    /// [`Key::index`]. A text behind these is empty.
    ///
    /// # Errors
    /// [`TextsError`] if the list belongs to another build of the widget.
    pub fn from_list(
        lang: String,
        dir: &str,
        list: Vec<String>,
        n: usize,
    ) -> Result<Self, TextsError> {
        let dir = Direction::from_attribute(dir).ok_or(TextsError::Direction)?;
        if list.len() != n {
            return Err(TextsError::Count(list.len(), n));
        }
        Ok(Self {
            lang: lang.into(),
            dir,
            list: list.into_iter().map(AttrValue::from).collect(),
        })
    }

    /// The BCP 47 tag of the language, for `lang` attributes.
    #[must_use]
    pub fn lang(&self) -> AttrValue {
        self.lang.clone()
    }

    /// Which way the language is written.
    #[must_use]
    pub const fn dir(&self) -> Direction {
        self.dir
    }

    /// The text of `key`.
    #[must_use]
    pub fn get(&self, key: Key) -> AttrValue {
        self.list.get(key.index()).cloned().unwrap_or_default()
    }

    /// The text of a label.
    #[must_use]
    pub fn label(&self, label: Label) -> AttrValue {
        self.get(Key::Label(label))
    }

    /// The text of a label with its gaps filled, see [`fill`].
    #[must_use]
    pub fn filled(&self, label: Label, values: &[(&str, &str)]) -> AttrValue {
        fill(&self.label(label), values).into()
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
        self.get(Key::Reading(model, reading))
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
    /// The list has this many texts instead of that many.
    Count(usize, usize),
    /// The direction is neither `ltr` nor `rtl`.
    Direction,
}

impl fmt::Display for TextsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(found, needed) => write!(
                f,
                "the page has {found} texts but the widget needs {needed}: \
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
