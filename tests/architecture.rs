//! The house rules that can be read off the sources: who may use whom, and who touches the browser.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::path::{Path, PathBuf};

use cto_quadrant::content::embed_label::EmbedLabel;
use cto_quadrant::content::label::Label;
use cto_quadrant::content::page_label::PageLabel;
use cto_quadrant::content::sharing_label::SharingLabel;

/// The floors from the ground up; a module uses only modules of lower floors, and itself.
const FLOORS: [&[&str]; 4] = [
    &["domain"],
    &["app", "wire", "platform", "content"],
    &["hooks"],
    &["view"],
];

/// The modules that one may use although a lower floor holds more.
const KNOWS_NOTHING_OF_OURS: &str = "platform";

fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&src, &mut found);
    found
        .into_iter()
        .map(|(path, text)| (path.strip_prefix(&src).unwrap().to_owned(), text))
        .collect()
}

/// The top module that a file belongs to: `domain` for `domain.rs` and all of `domain/`.
fn module(path: &Path) -> String {
    let first = path.components().next().unwrap();
    let name = first.as_os_str().to_str().unwrap();
    name.trim_end_matches(".rs").to_owned()
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

/// Every top module that a source names by `crate::`, outside of its comments.
fn used(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.match_indices("crate::").map(|(at, _)| &line[at + 7..]))
        .map(|rest| {
            let is_name = |char: char| char.is_alphanumeric() || char == '_';
            let end = rest.find(|char| !is_name(char)).unwrap_or(rest.len());
            rest[..end].to_owned()
        })
        .collect()
}

#[test]
fn a_floor_uses_only_the_floors_below_it() {
    let mut n_checked = 0;
    for (path, text) in sources() {
        let own = module(&path);
        let Some(own_floor) = floor(&own) else {
            continue;
        };
        for used in used(&text) {
            n_checked += 1;
            let used_floor = floor(&used)
                .unwrap_or_else(|| panic!("{} uses {used}, which is on no floor", path.display()));
            assert!(
                used == own || used_floor < own_floor,
                "{} may not use {used}: it is not on a floor below {own}",
                path.display()
            );
            assert!(
                own != KNOWS_NOTHING_OF_OURS || used == own,
                "{} knows {used}, but platform knows nothing of ours",
                path.display()
            );
        }
    }
    assert!(n_checked > 100, "only {n_checked} uses were found");
}

/// Where the two programs begin: the assessment, and the sharing tools, which the page's script
/// opens.
const ENTRIES: [&str; 2] = ["main.rs", "bin/sharing.rs"];

#[test]
fn the_browser_is_touched_only_in_platform_and_where_the_programs_begin() {
    let browser = ["web_sys", "js_sys", "gloo_", "wasm_bindgen"];
    for (path, text) in sources() {
        let is_entry = ENTRIES.iter().any(|entry| path == Path::new(entry));
        if is_entry || module(&path) == "platform" {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            let touches = browser.iter().find(|name| line.contains(*name));
            assert!(
                is_comment || touches.is_none(),
                "{}:{} touches the browser: {line}",
                path.display(),
                number + 1
            );
        }
    }
}

/// The two files that speak JSON, for export and import. They write and read members of their own
/// one by one: the types of the domain stay unserialisable, and what the first load reaches of
/// `wire` stays free of it.
const SPEAK_JSON: [&str; 2] = ["wire/history_file.rs", "wire/result_file.rs"];

#[test]
fn the_domain_knows_no_framework_and_no_format() {
    for (path, text) in sources() {
        if !["domain", "wire"].contains(&module(&path).as_str()) {
            continue;
        }
        for name in [
            "serde",
            "yew",
            "std::fs",
            "std::env",
            "std::time",
            "HashMap",
            "thread",
        ] {
            let may_speak =
                name == "serde" && SPEAK_JSON.iter().any(|file| path == Path::new(file));
            assert!(
                may_speak || !text.contains(name),
                "{} names {name}; domain and wire are pure",
                path.display()
            );
        }
    }
}

#[test]
fn state_changes_only_where_actions_are_applied() {
    for (path, text) in sources() {
        let changes = text.contains("&mut State") || text.contains("mut self, action: Action");
        assert!(
            !changes || path == Path::new("app/apply.rs"),
            "{} changes the state",
            path.display()
        );
    }
}

#[test]
fn the_state_of_the_sharing_tools_changes_only_where_actions_are_applied() {
    for (path, text) in sources() {
        let changes = text.contains("&mut Sharing") || text.contains("action: SharingAction) ->");
        assert!(
            !changes || path == Path::new("app/sharing/apply.rs"),
            "{} changes the state of the tools",
            path.display()
        );
    }
}

/// Whether a source names this label, under the name of its set or another that it gives the set.
fn shows(sources: &[(PathBuf, String)], set: &str, label: &str) -> bool {
    let is_name = |char: char| char.is_alphanumeric() || char == '_';
    let names = |text: &str, set: &str| {
        let named = format!("{set}::{label}");
        text.match_indices(&named).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + named.len()..]);
            !before.ends_with(is_name) && !after.starts_with(is_name)
        })
    };
    let renaming = format!("use {set} as ");
    sources.iter().any(|(_, text)| {
        let other = text
            .split_once(&renaming)
            .and_then(|(_, rest)| rest.split(';').next());
        names(text, set) || other.is_some_and(|other| names(text, other))
    })
}

#[test]
fn every_label_is_shown_somewhere() {
    let sources = sources();
    let mut unused = Vec::new();
    let mut check = |set: &str, label: String| {
        if !shows(&sources, set, &label) {
            unused.push(format!("{set}::{label}"));
        }
    };
    for label in Label::ALL {
        check("Label", format!("{label:?}"));
    }
    for label in SharingLabel::ALL {
        check("SharingLabel", format!("{label:?}"));
    }
    for label in PageLabel::ALL {
        check("PageLabel", format!("{label:?}"));
    }
    for label in EmbedLabel::ALL {
        check("EmbedLabel", format!("{label:?}"));
    }
    assert_eq!(unused, [] as [&str; 0], "remove the line and its texts");
}

#[test]
fn every_source_begins_by_saying_why_it_exists() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{} does not", path.display());
    }
}

#[test]
fn scoring_takes_its_functions_from_libm() {
    // The standard library's versions differ between platforms in the last bits, and the same
    // answers must give the same picture everywhere.
    let inexact = [
        ".exp()", ".ln()", ".powf(", ".powi(", ".sin(", ".cos(", ".tan(", ".log(", ".exp2(",
    ];
    for (path, text) in sources() {
        if module(&path) == "domain" {
            for name in inexact {
                assert!(!text.contains(name), "{} calls {name}", path.display());
            }
        }
    }
}
