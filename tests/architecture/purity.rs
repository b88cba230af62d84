//! What a source may touch, and how every source begins.

use std::path::Path;

use crate::sources::sources;

/// Where the program begins.
const ENTRY: &str = "main.rs";

#[test]
fn the_browser_is_touched_only_in_platform_and_where_the_program_begins() {
    let browser = ["web_sys", "js_sys", "gloo_", "wasm_bindgen"];
    let mut n_touching = 0;
    for source in sources() {
        let may_touch = source.path == Path::new(ENTRY) || source.top() == "platform";
        for (number, line) in source.lines() {
            let touches = browser.iter().any(|name| line.contains(name));
            n_touching += usize::from(touches);
            assert!(
                may_touch || !touches,
                "{}:{number} touches the browser: {line}",
                source.path.display()
            );
        }
    }
    assert!(n_touching > 20, "only {n_touching} lines touch the browser");
}

/// The files that speak JSON, for export and import. They write and read members of their own
/// one by one: the types of the domain stay unserialisable, and what comes first reaches of `wire`
/// stays free of it.
const SPEAK_JSON: [&str; 3] = [
    "wire/history_file.rs",
    "wire/result_file.rs",
    "wire/group_file.rs",
];

#[test]
fn the_domain_knows_no_framework_and_no_format() {
    for source in sources() {
        if !["domain", "wire"].contains(&source.top().as_str()) {
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
                name == "serde" && SPEAK_JSON.iter().any(|file| source.path == Path::new(file));
            assert!(
                may_speak || !source.text.contains(name),
                "{} names {name}; domain and wire are pure",
                source.path.display()
            );
        }
    }
}

/// Each state, and the one file that changes it.
const STATES: [(&str, &str, &str); 4] = [
    ("&mut State", "mut self, action: Action", "app/apply.rs"),
    (
        "&mut Sharing",
        "action: SharingAction) ->",
        "app/sharing/apply.rs",
    ),
    (
        "&mut Papers",
        "action: PapersAction) -> Self",
        "app/papers/apply.rs",
    ),
    (
        "&mut GroupState",
        "action: GroupAction) ->",
        "app/group/apply.rs",
    ),
];

#[test]
fn a_state_changes_only_where_actions_are_applied() {
    for (borrow, signature, place) in STATES {
        let mut changes = Vec::new();
        for source in sources() {
            if source.text.contains(borrow) || source.text.contains(signature) {
                changes.push(source.path);
            }
        }
        assert_eq!(changes, [Path::new(place)]);
    }
}

#[test]
fn every_source_begins_by_saying_why_it_exists() {
    for source in sources() {
        let path = source.path.display();
        assert!(source.text.starts_with("//! "), "{path} does not");
    }
}

#[test]
fn scoring_takes_its_functions_from_libm() {
    // The standard library's versions differ between platforms in the last bits, and the same
    // answers must give the same picture everywhere.
    let inexact = [
        ".exp()", ".ln()", ".powf(", ".powi(", ".sin(", ".cos(", ".tan(", ".log(", ".exp2(",
    ];
    for source in sources() {
        if source.top() == "domain" {
            for name in inexact {
                let path = source.path.display();
                assert!(!source.text.contains(name), "{path} calls {name}");
            }
        }
    }
}
