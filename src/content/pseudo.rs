//! Languages that nobody speaks, to prove that the pages can carry any language.
//!
//! Both keep the gaps of a text, and stay readable to a developer. The tags are the usual ones of
//! pseudo-locales: `en-XA` and `ar-XB`.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::AttrValue;

use super::sourced::split;
use super::{Direction, Language, Segment, Texts, segments};

/// How much longer than English a text may become: the longest of the languages we expect.
const EXTRA_PERCENT: usize = 40;

/// What a text is lengthened with.
const PADDING: &str = " one two three four five six seven eight nine ten";

const ACCENTED: [(&str, &str); 2] = [
    ("aceginostuyzdhjklr", "áçéğíñóšťúýžđĥĵķłŕ"),
    ("ACEGINOSTUYZDHJKLR", "ÁÇÉĞÍÑÓŠŤÚÝŽĐĤĴĶŁŔ"),
];

impl Texts {
    /// `en-XA`: accents, brackets, and 40 % more characters. Text without accents on the page is
    /// written into the code; a missing bracket is cut off.
    #[must_use]
    pub fn accented(&self) -> Self {
        self.pseudo("en-XA", Direction::Ltr, |text| {
            let extra = (text.chars().count() * EXTRA_PERCENT).div_ceil(100);
            let padding: String = PADDING.chars().cycle().take(extra).collect();
            format!("[{}{padding}]", with_words(text, accent))
        })
    }

    /// `ar-XB`: the same words written from right to left.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        self.pseudo("ar-XB", Direction::Rtl, |text| {
            // Right-to-left override up to pop directional formatting, around the words.
            with_words(text, |words| format!("\u{202e}{words}\u{202c}"))
        })
    }

    fn pseudo(&self, lang: &'static str, dir: Direction, turn: impl Fn(&str) -> String) -> Self {
        let turned = |list: &[AttrValue]| -> Box<[AttrValue]> {
            let turned = |text: &AttrValue| {
                let (words, origin) = split(text);
                [turn(words).as_str(), origin].concat().into()
            };
            list.iter().map(turned).collect()
        };
        let parts = self.0.parts.each_ref().map(|part| match part.get() {
            Some(list) => OnceCell::from(turned(list)),
            None => OnceCell::new(),
        });
        Self(Rc::new(Language {
            lang: lang.into(),
            dir,
            parts,
        }))
    }
}

/// Changes the words of a text and leaves its gaps.
fn with_words(text: &str, turn: impl Fn(&str) -> String) -> String {
    segments(text)
        .map(|segment| match segment {
            Segment::Text(words) => turn(words),
            Segment::Gap(name) => format!("{{{name}}}"),
        })
        .collect()
}

fn accent(words: &str) -> String {
    let accented = |plain: char| {
        ACCENTED.iter().find_map(|(from, to)| {
            let at = from.chars().position(|letter| letter == plain)?;
            to.chars().nth(at)
        })
    };
    words
        .chars()
        .map(|plain| accented(plain).unwrap_or(plain))
        .collect()
}
