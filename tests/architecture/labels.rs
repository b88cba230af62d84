//! Every label stands on some screen.

use cto_quadrant::content::embed_label::EmbedLabel;
use cto_quadrant::content::group_label::GroupLabel;
use cto_quadrant::content::label::Label;
use cto_quadrant::content::page_label::PageLabel;
use cto_quadrant::content::paper_label::PaperLabel;
use cto_quadrant::content::reading_label::ReadingLabel;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::content::section_label::SectionLabel;
use cto_quadrant::content::sharing_label::SharingLabel;

use crate::sources::{Source, sources};

/// Whether a source names this label, under the name of its set or another that it gives the set.
fn shows(sources: &[Source], set: &str, label: &str) -> bool {
    let is_name = |char: char| char.is_alphanumeric() || char == '_';
    let names = |text: &str, set: &str| {
        let named = format!("{set}::{label}");
        text.match_indices(&named).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + named.len()..]);
            !before.ends_with(is_name) && !after.starts_with(is_name)
        })
    };
    let renaming = format!("use {set} as ");
    sources.iter().any(|Source { text, .. }| {
        let other = text
            .split_once(&renaming)
            .and_then(|(_, rest)| rest.split(';').next());
        names(text, set) || other.is_some_and(|other| names(text, other))
    })
}

#[test]
fn every_label_is_shown_somewhere() {
    let sources = sources();
    let sets: [(&str, Vec<String>); 9] = [
        ("Label", named(Label::ALL)),
        ("ResultLabel", named(ResultLabel::ALL)),
        ("ReadingLabel", named(ReadingLabel::ALL)),
        ("SectionLabel", named(SectionLabel::ALL)),
        ("SharingLabel", named(SharingLabel::ALL)),
        ("PaperLabel", named(PaperLabel::ALL)),
        ("GroupLabel", named(GroupLabel::ALL)),
        ("PageLabel", named(PageLabel::ALL)),
        ("EmbedLabel", named(EmbedLabel::ALL)),
    ];
    let mut unused = Vec::new();
    for (set, labels) in &sets {
        assert!(labels.len() > 5, "{set} has no labels");
        let missing = labels.iter().filter(|label| !shows(&sources, set, label));
        unused.extend(missing.map(|label| format!("{set}::{label}")));
    }
    assert_eq!(unused, [] as [&str; 0], "remove the line and its texts");
}

fn named<T: std::fmt::Debug>(labels: &[T]) -> Vec<String> {
    labels.iter().map(|label| format!("{label:?}")).collect()
}
