//! The results in what somebody pastes: links and bare codes, in lists, in prose, in markup.

use std::collections::BTreeSet;

use super::code::{self, CodeError};
use super::link::{Fragment, Shared, parse_fragment, percent_decode};

/// How many characters the shortest code has.
const SHORTEST: usize = 17;

/// All results in `text`, in their order, each code once.
///
/// Reads links to one result and to compare several, whatever their address, and bare codes with
/// or without a name, between any other text. A code that comes again is passed over, even with
/// another name. What is wrong with a link of ours is reported in its place; a bare word is
/// reported only where it is the sound code of a newer edition, or long and mixed enough that it
/// can hardly be anything but a damaged code. Nothing of ours gives an empty list.
#[must_use]
pub fn parse_pasted(text: &str) -> Vec<Result<Shared, CodeError>> {
    let text = percent_decode(&percent_decode(text));
    let mut words = BTreeSet::new();
    let mut codes = BTreeSet::new();
    let mut found = Vec::new();
    for word in text
        .split(separates_words)
        .filter(|&word| words.insert(word))
    {
        for result in word.split("://").flat_map(read_part) {
            let is_new = match &result {
                Ok(shared) => codes.insert(code::encode(&shared.answers)),
                Err(_) => true,
            };
            if is_new {
                found.push(result);
            }
        }
    }
    found
}

fn separates_words(c: char) -> bool {
    c.is_whitespace() || matches!(c, '<' | '>' | '"')
}

/// The results in a part of a word that holds no more than one address.
fn read_part(part: &str) -> Vec<Result<Shared, CodeError>> {
    // Where several addresses follow each other, what begins the next one ends this part.
    let scheme = |scheme| part.strip_suffix(scheme);
    let part = scheme("https").or(scheme("http")).unwrap_or(part);
    let Some(start) = ["#r=", "#t=", "#c="]
        .iter()
        .find_map(|mark| part.find(mark))
    else {
        return read_bare(part);
    };
    match parse_fragment(one_value(&part[start..])) {
        Fragment::Result(result) | Fragment::GoOn(result) => vec![result],
        Fragment::Compare(results) => results,
        Fragment::Group | Fragment::None => Vec::new(),
    }
}

/// A fragment up to where a list of links goes on; in a comparison, commas are its own.
fn one_value(fragment: &str) -> &str {
    let is_comparison = fragment.starts_with("#c=");
    let ends = |c| c == ';' || (c == ',' && !is_comparison);
    fragment.split(ends).next().unwrap_or_default()
}

/// The results in a part without a link of ours.
fn read_bare(part: &str) -> Vec<Result<Shared, CodeError>> {
    // An address of others is full of words that look like codes.
    if part.contains(['/', '@']) {
        return Vec::new();
    }
    let words = part.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    words.filter_map(read_word).collect()
}

/// The result of a bare word, unless it is a word like any other.
fn read_word(word: &str) -> Option<Result<Shared, CodeError>> {
    let word = word.trim_matches('.');
    let result = word.parse();
    match result {
        Ok(_) | Err(CodeError::NewerEdition(_)) => Some(result),
        Err(CodeError::Truncated | CodeError::Altered) if looks_like_a_code(word) => Some(result),
        Err(_) => None,
    }
}

/// Whether a word that begins like a code is as long as one and has both capitals and small
/// letters, which numbers, dates and hexadecimal digests have not.
fn looks_like_a_code(word: &str) -> bool {
    let code = word.split('.').next().unwrap_or_default();
    code.len() >= SHORTEST
        && code.contains(|c: char| c.is_ascii_uppercase())
        && code.contains(|c: char| c.is_ascii_lowercase())
}
