//! A text together with where it comes from.
//!
//! Both travel in one string, the origin behind the words, so that the texts of a language stay one
//! list of strings on every way: file, page, chunk, pseudo-locale.

use yew::AttrValue;

/// The id of what no source says and we concluded ourselves.
#[cfg(not(target_arch = "wasm32"))]
pub const OWN_INFERENCE: &str = "own-inference";

/// Ends the words. ASCII calls it the unit separator; no text contains it.
const END: char = '\u{1f}';
/// Stands for our own inference.
const OURS: char = '*';
/// Stands for the first of the sources; the letters after it for the others, in their order.
const FIRST: char = 'a';

/// A text with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced {
    /// The text itself.
    pub words: AttrValue,
    /// The sources by their places, see [`super::key::Key::Source`].
    pub sources: Vec<usize>,
    /// Whether it says more than they do, and is partly or wholly our own reading.
    pub is_ours: bool,
}

impl Sourced {
    /// Takes a text and its origin apart.
    #[must_use]
    pub(super) fn read(text: &str) -> Self {
        let (words, origin) = split(text);
        let place = |letter: char| (letter as usize).checked_sub(FIRST as usize);
        Self {
            words: words.to_owned().into(),
            sources: origin.chars().filter_map(place).collect(),
            is_ours: origin.contains(OURS),
        }
    }
}

/// The words of a text, and its origin with what parts the two.
pub(super) fn split(text: &str) -> (&str, &str) {
    text.split_at(text.find(END).unwrap_or(text.len()))
}

/// A text with its origin: the places of its sources, and whether it is our own reading.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn joined(words: &str, sources: &[usize], is_ours: bool) -> String {
    let letters = sources.iter().filter_map(|&place| {
        let offset = u32::try_from(place).ok()?;
        char::from_u32(FIRST as u32 + offset)
    });
    let ours = is_ours.then_some(OURS);
    words
        .chars()
        .chain([END])
        .chain(letters)
        .chain(ours)
        .collect()
}
