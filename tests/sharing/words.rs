//! A result in words, safe to paste.

use cto_quadrant::view::sharing::words::{FILE, markdown, plain};
use proptest::prelude::*;

const LINK: &str = "https://example.org/quiz/#r=1000aUxh0CSuxV9is.HyrZjBQjE";

#[test]
fn plain_text_is_what_came_out_an_invitation_and_below_them_the_link() {
    assert_eq!(
        plain("It is *this*.", "Yours takes [five] minutes:", LINK),
        format!("It is *this*. Yours takes [five] minutes:\n{LINK}")
    );
}

#[test]
fn markdown_is_a_picture_and_a_sentence_that_both_lead_to_the_result() {
    let text = markdown("It is EFT.", "62%, 3.5 points", "See the map", LINK);
    let expected =
        format!("[![62%, 3.5 points]({FILE}.png)]({LINK})\n\nIt is EFT. [See the map]({LINK})\n");
    assert_eq!(text, expected);
}

#[test]
fn what_means_something_in_markdown_is_escaped() {
    for (name, escaped) in [
        ("Ada [CTO](x)", r"Ada \[CTO\]\(x\)"),
        ("a|b", r"a\|b"),
        ("`rm`", r"\`rm\`"),
        ("<b>&amp;", r"\<b\>\&amp;"),
        ("*A* _b_ ~c~ #d !e", r"\*A\* \_b\_ \~c\~ \#d \!e"),
        (r"back\slash", r"back\\slash"),
        ("two\nlines", "two lines"),
        ("a\tb\u{85}c", "a b c"),
        ("Zoë, O'Neil: 山田", "Zoë, O'Neil: 山田"),
    ] {
        let text = markdown(name, "map", "see", LINK);
        assert!(
            text.ends_with(&format!("\n\n{escaped} [see]({LINK})\n")),
            "{text}"
        );
    }
}

#[test]
fn a_bracket_in_the_address_does_not_end_the_link() {
    let text = markdown(
        "It is Ada's.",
        "map",
        "Ada",
        "https://example.org/a_(b/#r=1",
    );
    assert!(
        text.ends_with("[Ada](https://example.org/a_%28b/#r=1)\n"),
        "{text}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_name_breaks_out_of_its_brackets(name in any::<String>()) {
        let text = markdown(&name, &name, &name, LINK);
        prop_assert_eq!(text.lines().count(), 3);
        // Without what is escaped, only our own marks are left.
        let mut bare = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            if c == '\\' {
                chars.next();
            } else {
                bare.push(c);
            }
        }
        let count = |mark: char| bare.matches(mark).count();
        prop_assert_eq!((count('['), count(']'), count('!')), (3, 3, 1));
        prop_assert_eq!((count('`'), count('<'), count('|'), count('*')), (0, 0, 0, 0));
        prop_assert_eq!(bare.matches(LINK).count(), 2);
    }
}
