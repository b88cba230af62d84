//! What was typed into the papers, to the storage of the browser and back.

use std::collections::BTreeMap;

use cto_quadrant::wire::typed::{from_text, to_text};
use proptest::prelude::*;

#[test]
fn each_place_is_a_line_with_its_paper_and_its_words() {
    let words = |words: &str| BTreeMap::from([("budget".to_owned(), words.to_owned())]);
    let typed = [words("a\tb"), BTreeMap::new(), words("c\\d\ne")];
    let text = "1\n0\tbudget\ta\\tb\n2\tbudget\tc\\\\d\\ne";
    assert_eq!(to_text(&typed), text);
    assert_eq!(from_text(text), Some(typed));
}

#[test]
fn what_a_later_version_or_nobody_wrote_is_not_read() {
    for text in [
        "",
        "2",
        "1\n0\tplace",
        "1\n7\tplace\twords",
        "1\n0\ta\tb\tc",
        "1\n0\ta\t\\x",
    ] {
        assert_eq!(from_text::<3>(text), None, "{text:?}");
    }
}

proptest! {
    #[test]
    fn typed_words_come_back_as_they_were(
        place in "\\PC*|[\\\\\t\n]{1,9}",
        words in "(\\PC|[\\\\\t\n]){0,40}",
        paper in 0..3_usize,
    ) {
        let mut typed: [BTreeMap<String, String>; 3] = Default::default();
        typed[paper].insert(place, words);
        prop_assert_eq!(from_text(&to_text(&typed)), Some(typed));
    }

    #[test]
    fn no_stored_text_causes_a_panic(text in "(1\n)?(\\PC|[\t\n\\\\]){0,60}") {
        let _ = from_text::<3>(&text);
    }
}
