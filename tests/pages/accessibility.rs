//! The statement on accessibility: the page and the document say the same, and name what is used.

use std::collections::BTreeSet;

use cto_quadrant::content::page_label::PageLabel;
use cto_quadrant::pages::accessibility::TOOLS;
use cto_quadrant::pages::accessibility::criteria::CRITERIA;

use crate::languages;
use crate::site::{between, built};

#[test]
fn every_language_has_a_statement_with_a_row_for_each_criterion() {
    let files = built(None);
    let pages: Vec<_> = files
        .iter()
        .filter(|file| file.path.ends_with("accessibility/index.html"))
        .collect();
    assert_eq!(pages.len(), 3);
    for page in pages {
        assert_eq!(
            page.text.matches("<th scope=\"row\">").count(),
            CRITERIA.len()
        );
        assert!(page.text.contains("<link rel=\"stylesheet\" href=\"../"));
        assert!(!page.text.contains("<script src"), "it needs no script");
        let policy = between(&page.text, "Content-Security-Policy\" content=\"", "\"");
        assert!(policy.starts_with("default-src 'none'"));
    }
}

#[test]
fn the_criteria_are_those_of_wcag_2_2_at_levels_a_and_aa() {
    let numbers: BTreeSet<&str> = CRITERIA.iter().map(|criterion| criterion.number).collect();
    assert_eq!(numbers.len(), CRITERIA.len());
    // https://www.w3.org/TR/WCAG22/: 31 at level A, without 4.1.1, and 24 at level AA.
    let n_at = |level| {
        CRITERIA
            .iter()
            .filter(|criterion| criterion.level == level)
            .count()
    };
    assert_eq!((n_at("A"), n_at("AA")), (31, 24));
}

#[test]
fn the_document_says_what_the_page_says() {
    let [english, ..] = languages();
    let document = include_str!("../../docs/accessibility.md");
    for criterion in CRITERIA {
        let row = format!(
            "| {} {} | {} | {} | {} |",
            criterion.number,
            english.page(criterion.name),
            criterion.level,
            english.page(criterion.support.label()),
            english.page(criterion.remark)
        );
        assert!(
            document.contains(&row),
            "docs/accessibility.md lacks\n{row}"
        );
    }
    for gap in [
        PageLabel::AccessGapPeople,
        PageLabel::AccessGapEngines,
        PageLabel::AccessGapHosts,
        PageLabel::AccessGapPaper,
    ] {
        let gap = english.page(gap);
        assert!(
            document.contains(&*gap),
            "docs/accessibility.md lacks\n{gap}"
        );
    }
    assert!(document.contains(&*english.page_filled(PageLabel::AccessWith, &TOOLS)));
}

#[test]
fn the_page_counts_what_stands_in_the_table_of_the_document() {
    let [english, ..] = languages();
    let document = include_str!("../../docs/accessibility.md");
    let count = |cell: &str| document.matches(&format!("| {cell} |")).count().to_string();
    let [met, partially, idle] = ["Supports", "Supports in part", "Not applicable"].map(count);
    let all = CRITERIA.len().to_string();
    let counts = [
        ("all", &*all),
        ("met", &met),
        ("partially", &partially),
        ("idle", &idle),
    ];
    let tally = english.page_filled(PageLabel::AccessTally, &counts);
    assert!(document.contains(&*tally), "the document lacks\n{tally}");
    let files = built(None);
    let page = files
        .iter()
        .find(|file| file.path == "accessibility/index.html");
    assert!(page.is_some_and(|page| page.text.contains(&*tally)));
}

#[test]
fn the_statement_names_the_versions_that_are_pinned() {
    let pins = include_str!("../../package.json");
    for ((_, version), tool) in TOOLS.into_iter().zip(["axe-core", "html-validate"]) {
        let pin = format!("\"{tool}\": \"{version}\"");
        assert!(pins.contains(&pin), "package.json lacks {pin}");
    }
}
