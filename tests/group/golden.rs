//! Each of twelve groups gives a page that somebody has read as prose and found fair. After a change
//! of texts, `UPDATE_GROUPS=1 cargo test --test group` writes them anew, to be read again.

use std::path::Path;
use std::{env, fs};

use super::sets::{drawn, rendered, sets};

#[test]
fn the_pages_of_twelve_groups_say_what_was_read_and_found_fair() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/group");
    let sets = sets();
    assert_eq!(sets.len(), 12);
    for set in sets {
        let found = prose(&rendered(&drawn(set.members, set.only), set.names_shown));
        let path = folder.join(set.name).with_extension("txt");
        if env::var_os("UPDATE_GROUPS").is_some() {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == expected,
            "{} reads differently:\n{found}",
            set.name
        );
    }
}

/// The text of a page: a line for each part that stands by itself, cells with a bar between them.
fn prose(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap_or_default();
        match name {
            "h2" | "p" | "li" | "tr" | "legend" | "label" | "figcaption" | "summary" | "desc"
            | "button" | "text" | "title" => text.push('\n'),
            "td" | "th" => text.push_str(" | "),
            "span" | "tspan" => text.push(' '),
            _ => {}
        }
        rest = after;
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = text
        .lines()
        .map(words)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n") + "\n"
}
