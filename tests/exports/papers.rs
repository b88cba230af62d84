//! The papers: rich text, an HTML file, Markdown and plain text.

use cto_quadrant::view::papers::html::{file, fragment};
use cto_quadrant::view::papers::markdown::markdown;
use cto_quadrant::view::papers::plain::plain;
use cto_quadrant::view::papers::sheet::{Field, Sheet, SheetBlock, SheetPart, Words};

use crate::corpus::{check_printable, corpus, harmless, marks, tags};

/// A sheet that says `text` wherever something can be typed, and in an item of every kind.
fn sheet(text: &str) -> Sheet {
    let words = || Words {
        place: String::new(),
        now: text.to_owned(),
    };
    let field = Field {
        label: String::from("Signed"),
        words: words(),
        examples: vec![String::from("for example: on Monday")],
    };
    let blocks = vec![
        SheetBlock::Say(words()),
        SheetBlock::List(vec![words(), words()]),
        SheetBlock::Named(words(), vec![words()]),
        SheetBlock::Fill(field),
    ];
    Sheet {
        lang: String::from("en"),
        dir: "ltr",
        title: String::from("Role charter"),
        about: words(),
        parts: vec![SheetPart {
            heading: words(),
            blocks,
        }],
        made: String::from("Made from answers."),
    }
}

/// How each line begins, as far as that means something in Markdown.
fn beginnings(markdown: &str) -> Vec<&'static str> {
    const ALL: [&str; 6] = ["# ", "## ", "### ", "- ", "**", "*"];
    let begins = |line: &str| {
        let known = ALL.into_iter().find(|mark| line.starts_with(mark));
        let first = line.chars().next().unwrap_or('a');
        let is_number = line.trim_start_matches(|char: char| char.is_ascii_digit());
        let is_item = is_number.len() < line.len() && is_number.starts_with(['.', ')']);
        assert!(
            known.is_some() || !"+-=>:\t ".contains(first) && !is_item,
            "{line:?}"
        );
        known.unwrap_or_default()
    };
    markdown.lines().map(begins).collect()
}

#[test]
fn no_text_becomes_an_element_of_a_paper() {
    for hostile in corpus() {
        let (evil, good) = (sheet(&hostile.text), sheet(&harmless(&hostile.text)));
        for write in [fragment, file] {
            let html = write(&evil);
            assert_eq!(tags(&html), tags(&write(&good)), "{}", hostile.why);
            check_printable(&html, &hostile.why);
        }
    }
}

#[test]
fn no_text_becomes_a_mark_of_markdown() {
    for hostile in corpus() {
        let text = markdown(&sheet(&hostile.text));
        let good = markdown(&sheet(&harmless(&hostile.text)));
        assert_eq!(marks(&text), marks(&good), "{}: {text}", hostile.why);
        assert_eq!(beginnings(&text), beginnings(&good), "{}", hostile.why);
        check_printable(&text, &hostile.why);
    }
}

#[test]
fn no_text_becomes_a_line_of_its_own_in_plain_text() {
    for hostile in corpus() {
        let text = plain(&sheet(&hostile.text));
        let good = plain(&sheet(&harmless(&hostile.text)));
        assert_eq!(
            text.lines().count(),
            good.lines().count(),
            "{}",
            hostile.why
        );
        check_printable(&text, &hostile.why);
    }
}

#[test]
fn what_was_typed_is_still_to_be_read() {
    let typed = "R&D: <5% of =SUM(all), “really” * 2";
    let escaped = "R&amp;D: &lt;5% of =SUM(all), “really” * 2";
    assert!(fragment(&sheet(typed)).contains(escaped));
    assert!(plain(&sheet(typed)).contains(typed));
}
