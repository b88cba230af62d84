//! Reading `content/<lang>.toml`, with the line of everything in it.
//!
//! Reading never stops at the first mistake: what has the wrong shape becomes a [`LintError`] and
//! the rest is read on, so that an editor sees all problems at once.

mod reader;

use std::collections::BTreeMap;
use std::fmt;

use super::key::Key;
use super::lint_error::LintError;
use super::part::Part;
use super::sourced::{OWN_INFERENCE, joined};
use super::{Direction, Texts};

/// A text as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The text.
    pub text: String,
    /// The ids of the sources that it names.
    pub sources: Vec<String>,
    /// The line of its key.
    pub line: usize,
}

/// A source that texts are drawn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub author: String,
    /// The year, or a word that says that there is none.
    pub year: String,
    /// Where it was read.
    pub place: String,
}

/// The way it stands in a list of sources.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            title,
            author,
            year,
            place,
        } = self;
        write!(f, "{title}, {author} ({year}), {place}")
    }
}

/// All that a content file holds.
#[derive(Clone, Debug)]
pub struct ContentFile {
    path: String,
    lang: String,
    dir: Direction,
    entries: BTreeMap<String, Entry>,
    sources: BTreeMap<String, Source>,
    /// The first line of every table, for what is missing in it.
    tables: BTreeMap<String, usize>,
    errors: Vec<LintError>,
}

impl ContentFile {
    /// Reads the TOML text of a content file; `path` is only for the messages.
    #[must_use]
    pub fn parse(path: &str, toml: &str) -> Self {
        let empty = Self {
            path: path.to_owned(),
            lang: String::new(),
            dir: Direction::Ltr,
            entries: BTreeMap::new(),
            sources: BTreeMap::new(),
            tables: BTreeMap::new(),
            errors: Vec::new(),
        };
        reader::fill(empty, toml)
    }

    /// The BCP 47 tag of the language.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The text at a dotted path, if the file has it.
    #[must_use]
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.get(name)
    }

    /// Every text with its dotted path.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries
            .iter()
            .map(|(name, entry)| (name.as_str(), entry))
    }

    /// The sources by their ids.
    #[must_use]
    pub const fn sources(&self) -> &BTreeMap<String, Source> {
        &self.sources
    }

    /// What could not be read.
    #[must_use]
    pub fn errors(&self) -> &[LintError] {
        &self.errors
    }

    /// A problem of the text at `name`; if the file lacks it, at the table where it belongs.
    #[must_use]
    pub fn error(&self, name: &str, problem: String) -> LintError {
        let parents = std::iter::successors(Some(name), |path| Some(path.rsplit_once('.')?.0));
        let of_table = || {
            parents
                .into_iter()
                .find_map(|path| self.tables.get(path).copied())
        };
        let line = self.entry(name).map(|entry| entry.line).or_else(of_table);
        LintError {
            file: self.path.clone(),
            line: line.unwrap_or(1),
            key: name.to_owned(),
            problem,
        }
    }

    /// All texts, or `None` if one is missing.
    #[must_use]
    pub fn texts(&self) -> Option<Texts> {
        let texts = Texts::new(self.lang.clone(), self.dir.as_str()).ok()?;
        for part in Part::ALL {
            let keys = Key::all().filter(|key| key.part() == part);
            let list = keys.map(|key| self.text(key)).collect::<Option<_>>()?;
            texts.add(part, list).ok()?;
        }
        Some(texts)
    }

    /// A text as [`Texts`] keep it.
    fn text(&self, key: Key) -> Option<String> {
        let Entry { text, sources, .. } = self.entry(&key.name())?;
        if !key.shows_sources() {
            return Some(text.clone());
        }
        let places = sources.iter().filter_map(|id| Key::source_place(id));
        let is_ours = sources.iter().any(|id| id == OWN_INFERENCE);
        Some(joined(text, &places.collect::<Vec<_>>(), is_ours))
    }
}
