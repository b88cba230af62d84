//! The first load and its budgets.

use xtask::sizes::page::requests;
use xtask::sizes::{ALL_BUDGET, ALL_CEILING, FirstLoad, Size, WASM_BUDGET, WASM_CEILING};

fn load(sizes: &[(&str, u64)]) -> FirstLoad {
    let size = |brotli| Size {
        raw: 4 * brotli,
        gzip: 2 * brotli,
        brotli,
    };
    let files = sizes
        .iter()
        .map(|&(name, brotli)| (name.to_owned(), size(brotli)));
    FirstLoad {
        files: files.collect(),
    }
}

fn check(sizes: &[(&str, u64)], line: &str, fails: bool) {
    let load = load(sizes);
    assert!(load.to_string().contains(line), "{line} is not in\n{load}");
    assert_eq!(load.verdict().is_err(), fails);
}

#[test]
fn a_page_asks_for_what_it_loads_by_itself_and_once_for_each() {
    let html = r#"<!DOCTYPE html><html lang="en"><head>
        <link rel="icon" href="data:,"><link rel="canonical" href="https://example.org/">
        <link rel="alternate" hreflang="nl" href="./nl/"><link rel="stylesheet" href="./main.css">
        <script src="./boot.js" data-js="./app.js" data-wasm="./app_bg.wasm"></script>
        <link rel="modulepreload" href="./app.js" crossorigin>
        <link rel="preload" href="./app_bg.wasm" as="fetch" crossorigin></head>
        <body><a href="./about/">About</a><img alt="" src="./map.svg">
        <script type="application/json">{"a":"1 < 2"}</script></body></html>"#;
    let expected = ["main.css", "boot.js", "app.js", "app_bg.wasm", "map.svg"];
    assert_eq!(requests(html), expected);
}

#[test]
fn the_table_shows_every_file_and_the_sum() {
    let table = load(&[("index.html", 1000), ("main.css", 234)]).to_string();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .map(|row| row.split_whitespace().collect())
        .collect();
    assert!(rows.contains(&vec!["index.html", "4000", "2000", "1000"]));
    assert!(rows.contains(&vec!["main.css", "936", "468", "234"]));
    assert!(rows.contains(&vec!["everything", "4936", "2468", "1234"]));
}

#[test]
fn a_budget_may_be_used_up() {
    check(
        &[("a.wasm", WASM_BUDGET)],
        "wasm, brotli: 67584 of 67584 (100 %) ok",
        false,
    );
    check(
        &[("a.js", ALL_BUDGET)],
        "everything, brotli: 97280 of 97280 (100 %) ok",
        false,
    );
}

#[test]
fn a_little_over_the_budget_is_reported_and_passes() {
    check(
        &[("a.wasm", WASM_BUDGET + 1)],
        "wasm, brotli: 67585 of 67584 (100 %) OVER",
        false,
    );
    check(
        &[("a.js", ALL_BUDGET + 4300)],
        "everything, brotli: 101580 of 97280 (104 %) OVER",
        false,
    );
}

#[test]
fn one_byte_over_a_ceiling_fails() {
    check(
        &[("a.wasm", WASM_CEILING)],
        "wasm, brotli: 133120 of 67584 (196 %) OVER",
        false,
    );
    check(
        &[("a.wasm", WASM_CEILING + 1)],
        "wasm, brotli: 133121 of 67584 (196 %) OVER",
        true,
    );
    check(
        &[("a.js", ALL_CEILING + 1)],
        "everything, brotli: 155649 of 97280 (160 %) OVER",
        true,
    );
    let six = ["a", "b", "c", "d", "e", "f"].map(|name| (name, 1));
    check(&six, "requests: 6 of 5 (120 %) OVER", true);
}

#[test]
fn the_failure_names_what_is_too_big() {
    let error = load(&[("a.wasm", 3 * WASM_BUDGET)])
        .verdict()
        .map_err(|error| error.to_string());
    let expected = "the first load is too big: wasm, brotli: 202752 of 67584 (300 %) OVER; \
        everything, brotli: 202752 of 97280 (208 %) OVER";
    assert_eq!(error, Err(expected.to_owned()));
}
