//! What was typed into the papers, as text for the browser's storage.
//!
//! Version 1 is a line `1`, then a line for each place that words were typed into:
//! `PAPER<tab>PLACE<tab>WORDS`. PAPER is 0 for the charter, 1 for the brief, 2 for the questions. In
//! PLACE and WORDS a backslash is written `\\`, a tab `\t` and a new line `\n`.

use std::collections::BTreeMap;

/// The version this module writes.
const VERSION: &str = "1";

/// What the keys begin with under which it is stored; whose paper it is follows.
pub const TYPED_PREFIX: &str = "cto-quadrant:typed:";

/// The words typed into one paper by their places.
type Lines = BTreeMap<String, String>;

/// What was typed into `N` papers as text.
#[must_use]
pub fn to_text<const N: usize>(typed: &[Lines; N]) -> String {
    let mut text = String::from(VERSION);
    for (paper, lines) in typed.iter().enumerate() {
        for (place, words) in lines {
            let paper = paper.to_string();
            text.extend(["\n", &paper, "\t", &escaped(place), "\t", &escaped(words)]);
        }
    }
    text
}

/// What this text holds; `None` if it was written by a later version or is damaged.
#[must_use]
pub fn from_text<const N: usize>(text: &str) -> Option<[Lines; N]> {
    let mut typed = std::array::from_fn(|_| Lines::new());
    let mut lines = text.split('\n');
    if lines.next() != Some(VERSION) {
        return None;
    }
    for line in lines {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let paper: usize = next()?.parse().ok()?;
        let (place, words) = (unescaped(next()?)?, unescaped(next()?)?);
        if next().is_some() {
            return None;
        }
        typed.get_mut(paper)?.insert(place, words);
    }
    Some(typed)
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('\t', "\\t")
        .replace('\n', "\\n")
}

fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        plain.push(match char {
            '\\' => match chars.next()? {
                '\\' => '\\',
                't' => '\t',
                'n' => '\n',
                _ => return None,
            },
            char => char,
        });
    }
    Some(plain)
}
