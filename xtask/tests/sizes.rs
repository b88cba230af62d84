//! What the site costs, and its budgets.

use xtask::sizes::page::{chunk, requests};
use xtask::sizes::{Load, Size, Weights};

fn load(sizes: &[(&str, u64)]) -> Load {
    let size = |brotli| Size {
        raw: 4 * brotli,
        gzip: 2 * brotli,
        brotli,
    };
    let files = sizes
        .iter()
        .map(|&(name, brotli)| (name.to_owned(), size(brotli)));
    Load {
        files: files.collect(),
    }
}

/// The line of a budget, and whether anything is over a ceiling.
fn check(weights: &Weights, line: &str, fails: bool) {
    let table = weights.to_string();
    assert!(table.contains(line), "{line} is not in\n{table}");
    assert_eq!(weights.verdict().is_err(), fails, "{table}");
}

#[test]
fn a_page_asks_for_what_it_loads_by_itself_and_once_for_each() {
    let html = r#"<!DOCTYPE html><html lang="en"><head>
        <link rel="icon" href="data:,"><link rel="canonical" href="https://example.org/">
        <link rel="alternate" hreflang="nl" href="./nl/"><link rel="stylesheet" href="./main.css">
        <template id="x"><script src="./later.js"></script></template>
        <script data-js="./app.js" data-wasm="./app_bg.wasm">boot(1 < 2)</script>
        <link rel="modulepreload" href="./app.js" crossorigin>
        <link rel="preload" href="./app_bg.wasm" as="fetch" crossorigin></head>
        <body><a href="./about/">About</a><img alt="" src="./map.svg">
        <script type="application/json">{"a":"1 < 2"}</script></body></html>"#;
    let expected = ["main.css", "app.js", "app_bg.wasm", "map.svg"];
    assert_eq!(requests(html), expected);
}

#[test]
fn a_page_lists_what_each_chunk_brings() {
    let html = r#"<script>{"texts":["\"chunks\":"],"chunks":{"result":{"styles":"./r.css",
        "texts":"./r.en.json","wasm":["./r.wasm","./shared.wasm"]},"tools":{"styles":"./t.css",
        "texts":"./t.en.json","wasm":[]}}}</script>"#;
    let result = ["r.css", "r.en.json", "r.wasm", "shared.wasm"];
    assert_eq!(chunk(html, "result"), result);
    assert_eq!(chunk(html, "tools"), ["t.css", "t.en.json"]);
    assert_eq!(chunk(html, "sections"), [""; 0]);
    assert_eq!(chunk("<p>", "result"), [""; 0]);
}

#[test]
fn the_table_shows_every_file_and_the_sums() {
    let weights = Weights {
        first: load(&[("index.html", 1000), ("app_bg.wasm", 234)]),
        result: load(&[("result.css", 5)]),
        ..Weights::default()
    };
    let table = weights.to_string();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .map(|row| row.split_whitespace().collect())
        .collect();
    assert!(rows.contains(&vec!["index.html", "4000", "2000", "1000"]));
    assert!(rows.contains(&vec!["together", "4936", "2468", "1234"]));
    assert!(rows.contains(&vec!["result.css", "20", "10", "5"]));
    check(&weights, "to the result: 1239 of 133120 (0 %", false);
}

#[test]
fn a_budget_may_be_used_up_and_is_reported_when_it_is_not_enough() {
    let of_wasm = |bytes| Weights {
        first: load(&[("a_bg.wasm", bytes)]),
        ..Weights::default()
    };
    check(&of_wasm(71_680), "first wasm: 71680 of 71680 (100 %", false);
    let table = of_wasm(71_681).to_string();
    let line = table.lines().find(|line| line.starts_with("first wasm"));
    assert!(line.is_some_and(|line| line.ends_with("OVER")), "{table}");
}

#[test]
fn over_its_ceiling_a_size_fails_and_is_named() {
    let ceilings = [
        ("page", load(&[("index.html", 8 * 1024 + 1)])),
        ("first load", load(&[("app.js", 200 * 1024)])),
        (
            "requests",
            load(&["a", "b", "c", "d", "e"].map(|name| (name, 1))),
        ),
    ];
    for (what, first) in ceilings {
        let weights = Weights {
            first,
            ..Weights::default()
        };
        let error = weights.verdict().map_err(|error| error.to_string());
        assert!(
            error.as_ref().is_err_and(|error| error.contains(what)),
            "{error:?}"
        );
    }
    let heavy = || load(&[("heavy", 200 * 1024)]);
    for weights in [
        Weights {
            result: heavy(),
            ..Weights::default()
        },
        Weights {
            sections: heavy(),
            ..Weights::default()
        },
        Weights {
            tools: heavy(),
            ..Weights::default()
        },
        Weights {
            papers: heavy(),
            ..Weights::default()
        },
        Weights {
            group: heavy(),
            ..Weights::default()
        },
    ] {
        assert!(weights.verdict().is_err(), "{weights}");
    }
}
