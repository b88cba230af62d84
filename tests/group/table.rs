//! CSV as it comes and goes.

use cto_quadrant::wire::csv::{read, write};
use proptest::prelude::*;

fn table(rows: &[&[&str]]) -> Vec<Vec<String>> {
    let cells = |row: &&[&str]| row.iter().map(|&cell| cell.to_owned()).collect();
    rows.iter().map(cells).collect()
}

#[test]
fn commas_semicolons_and_tabs_separate_whichever_the_first_line_has_most_of() {
    let expected = table(&[&["Name", "Code"], &["Ada", "1"]]);
    for text in [
        "Name,Code\nAda,1",
        "Name;Code\r\nAda;1\r\n",
        "Name\tCode\rAda\t1\r",
        "\u{feff}Name,Code\n\n\nAda,1\n",
        "\"Name\",\"Code\"\n\"Ada\",1",
    ] {
        assert_eq!(read(text), expected, "{text:?}");
    }
    assert_eq!(read("\"a,b,c\";d"), table(&[&["a,b,c", "d"]]));
    assert_eq!(read("\"a\nb\";c"), table(&[&["a\nb", "c"]]));
    let later = read("Name;Code\nHopper, Grace, Rear Admiral;1");
    assert_eq!(later[1], ["Hopper, Grace, Rear Admiral", "1"]);
    assert_eq!(read(""), table(&[]));
}

#[test]
fn quotes_keep_separators_breaks_and_quotes() {
    let text = "\"Hopper, Grace\",\"a \"\"b\"\"\",\"two\nlines\"\n";
    assert_eq!(
        read(text),
        table(&[&["Hopper, Grace", "a \"b\"", "two\nlines"]])
    );
}

#[test]
fn a_quote_that_never_closes_takes_the_rest_and_loses_nothing_before_it() {
    let rows = read("a,b\nc,\"d\ne,f\n");
    assert_eq!(rows[0], ["a", "b"]);
    assert_eq!(rows[1], ["c", "d\ne,f\n"]);
}

#[test]
fn a_cell_is_written_in_quotes_and_as_it_is() {
    let file = write(&table(&[&["Name", "a \"b\""], &["", "Ada's"]]));
    let expected = "\u{feff}\"Name\",\"a \"\"b\"\"\"\r\n\"\",\"Ada's\"\r\n";
    assert_eq!(file, expected);
}

#[test]
fn no_cell_that_is_written_can_be_a_formula() {
    for cell in [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "'=1+1",
        "''@x",
    ] {
        let file = write(&table(&[&[cell]]));
        let written = file.trim_start_matches('\u{feff}');
        assert!(written.starts_with("\"'"), "{written:?}");
        assert_eq!(read(&file), table(&[&[cell]]));
    }
    for cell in ["'tis", "a=b", "1-2", "", " =1", "O'Brien"] {
        let file = write(&table(&[&[cell, "x"]]));
        assert!(!file.contains("\"'="), "{file:?}");
        assert_eq!(read(&file), table(&[&[cell, "x"]]));
    }
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[=+@'\"\t\r\n,;a-]{0,8}",
        Just(String::new()),
    ]
}

proptest! {
    #[test]
    fn every_table_comes_back_as_it_was(
        rows in prop::collection::vec(prop::collection::vec(cell(), 2..5), 0..6),
    ) {
        prop_assert_eq!(read(&write(&rows)), rows);
    }

    #[test]
    fn no_cell_of_any_table_begins_like_a_formula(cells in prop::collection::vec(cell(), 2..5)) {
        let file = write(&[cells]);
        let written = file.trim_start_matches('\u{feff}');
        for formula in ['=', '+', '-', '@', '\t', '\r'] {
            let at_start = format!("\"{formula}");
            prop_assert!(!written.starts_with(&at_start));
            // A quote inside of a cell is doubled, so this is where a cell begins.
            let next = format!(",{at_start}");
            let begins = written.match_indices(&next).any(|(at, _)| {
                let before = &written[..at];
                before.ends_with('"') && before.matches('"').count().is_multiple_of(2)
            });
            prop_assert!(!begins, "{}", written);
        }
    }

    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        let _ = read(&text);
    }
}
