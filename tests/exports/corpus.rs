//! The texts, and what is looked for in what was written with them.

use serde_json::Value as Json;

/// A text with why it is hostile.
pub(crate) struct Hostile {
    pub(crate) why: String,
    pub(crate) text: String,
}

/// All of `tests/fixtures/hostile.json`, which every writer gets.
pub(crate) fn corpus() -> Vec<Hostile> {
    let file = include_str!("../fixtures/hostile.json");
    let Json::Array(all) = serde_json::from_str(file).unwrap() else {
        panic!("the corpus is a list");
    };
    assert!(all.len() > 50, "only {} texts", all.len());
    let member = |one: &Json, name: &str| one[name].as_str().unwrap().to_owned();
    let texts = all.iter().map(|one| Hostile {
        why: member(one, "why"),
        text: member(one, "text"),
    });
    texts.collect()
}

/// A harmless text of as many lines.
pub(crate) fn harmless(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|_| "Ada").collect::<Vec<_>>().join("\n")
}

/// Every tag of some markup, in order and as it stands there.
pub(crate) fn tags(markup: &str) -> Vec<&str> {
    let parts = markup.split('<').skip(1);
    parts
        .map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag))
        .collect()
}

/// The names of the elements alone.
pub(crate) fn elements(markup: &str) -> Vec<&str> {
    let name = |tag: &'_ str| tag.split([' ', '\n']).next().unwrap_or_default().len();
    let tags = tags(markup).into_iter();
    tags.map(|tag| tag[..name(tag)].trim_end_matches('/'))
        .collect()
}

/// How often each mark that means something in Markdown stands there without a backslash.
pub(crate) fn marks(markdown: &str) -> Vec<(char, usize)> {
    let mut bare = String::new();
    let mut chars = markdown.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => drop(chars.next()),
            char => bare.push(char),
        }
    }
    let marks = "`*_[]<>#|~&!".chars();
    marks
        .map(|mark| (mark, bare.matches(mark).count()))
        .collect()
}

/// Fails if a character in it moves a cursor, ends a text or rings a bell.
pub(crate) fn check_printable(written: &str, why: &str) {
    let control = written
        .chars()
        .find(|char| char.is_control() && *char != '\n');
    assert_eq!(control, None, "{why}: {written:?}");
}
