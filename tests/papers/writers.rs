//! A paper as HTML, Markdown and plain text: the same words, and no word that becomes markup.

use cto_quadrant::app::papers::Papers;
use cto_quadrant::app::papers::action::PapersAction;
use cto_quadrant::domain::paper::Paper;
use cto_quadrant::view::papers::html::{file, fragment};
use cto_quadrant::view::papers::markdown::markdown;
use cto_quadrant::view::papers::plain::plain;
use cto_quadrant::view::papers::sheet::{Sheet, SheetBlock, Words};

use crate::sets::{english, papers, sets, written};

fn charter(name: &str) -> Papers {
    let mut sets = sets().into_iter();
    let views = sets.find(|(of, _)| *of == name).unwrap().1;
    papers(Paper::Charter, &views)
}

fn typed(papers: Papers, words: &str) -> Sheet {
    let texts = english();
    let place = written(&texts, &papers).about.place;
    written(
        &texts,
        &papers.apply(PapersAction::Type(place, words.to_owned())),
    )
}

#[test]
fn html_has_headings_lists_and_nothing_open() {
    let html = fragment(&written(&english(), &charter("running")));
    assert!(html.starts_with("<h1>Role charter</h1>"));
    for name in ["h2", "h3", "ul", "li", "p", "strong"] {
        let n = |mark: &str| html.matches(&format!("{mark}{name}>")).count();
        assert!(n("<") > 0, "no {name}");
        assert_eq!(n("<"), n("</"), "{name}");
    }
}

#[test]
fn a_file_says_its_language_and_fetches_nothing() {
    let html = file(&written(&english(), &charter("quiz-alone")));
    assert!(html.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
    assert!(html.contains("<meta charset=\"utf-8\">"));
    for word in ["<script", "<link", "src=", "href=", "url("] {
        assert!(!html.contains(word), "{word}");
    }
}

#[test]
fn typed_markup_stays_text() {
    let evil = "<img src=x onerror=alert(1)> & *bold* [a](b) `c` # d";
    let sheet = typed(charter("quiz-alone"), evil);
    let html = fragment(&sheet);
    assert!(!html.contains("<img"));
    assert!(html.contains("&lt;img src=x onerror=alert(1)&gt; &amp; *bold*"));
    let text = markdown(&sheet);
    assert!(
        text.contains("\\<img src=x onerror=alert(1)\\> \\& \\*bold\\* \\[a\\](b) \\`c\\` \\# d")
    );
    assert!(plain(&sheet).contains(evil));
}

#[test]
fn a_typed_line_never_begins_a_list_or_a_number_of_its_own() {
    for (words, expected) in [
        ("- minus", "\\- minus"),
        ("1. one", "1\\. one"),
        ("12) twelve", "12\\) twelve"),
        ("2026 is a year", "2026 is a year"),
        ("+ plus", "\\+ plus"),
    ] {
        let text = markdown(&typed(charter("quiz-alone"), words));
        assert!(text.contains(&format!("\n\n{expected}\n\n")), "{words}");
    }
}

#[test]
fn words_that_were_taken_out_leave_nothing_behind() {
    let sheet = typed(charter("quiz-alone"), " \n ");
    let about = "The CTO role as it is today";
    for text in [fragment(&sheet), markdown(&sheet), plain(&sheet)] {
        assert!(!text.contains(about));
        assert!(!text.contains("<p></p>"));
    }
}

#[test]
fn an_example_goes_when_its_line_is_filled() {
    let texts = english();
    let papers = charter("quiz-alone");
    let sheet = written(&texts, &papers);
    let mut fields = sheet.parts.iter().flat_map(|part| &part.blocks);
    let field = fields.find_map(|block| match block {
        SheetBlock::Fill(field) if !field.examples.is_empty() => Some(field),
        _ => None,
    });
    let (place, example) = field
        .map(|field| (&field.words.place, &field.examples[0]))
        .unwrap();
    let filled = papers.apply(PapersAction::Type(
        place.clone(),
        "Up to 5,000\na month".to_owned(),
    ));
    let filled = written(&texts, &filled);
    for write in [fragment, markdown, plain] {
        assert!(write(&sheet).contains(example));
        assert!(!write(&filled).contains(example));
        assert!(write(&filled).contains("Up to 5,000"));
    }
    assert!(fragment(&filled).contains("Up to 5,000<br>a month"));
}

#[test]
fn all_three_carry_every_word() {
    let texts = english();
    for (name, views) in sets() {
        let sheet = written(&texts, &papers(Paper::Charter, &views));
        let written = plain(&sheet);
        let words = sheet.parts.iter().flat_map(|part| &part.blocks);
        let said: Vec<&Words> = words
            .flat_map(|block| match block {
                SheetBlock::Say(words) => vec![words],
                SheetBlock::List(items) => items.iter().collect(),
                SheetBlock::Named(name, items) => std::iter::once(name).chain(items).collect(),
                SheetBlock::Fill(field) => vec![&field.words],
            })
            .collect();
        assert!(said.len() > 5, "{name}");
        for words in said {
            assert!(written.contains(&words.now), "{name}: {}", words.now);
        }
    }
}
