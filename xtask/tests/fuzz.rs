//! What `cargo xtask fuzz` keeps, and what it tells.

use std::path::Path;
use std::time::Duration;

use xtask::fuzz::corpus::{packed, smallest, unpacked};
use xtask::fuzz::figures::{Figures, Table};

/// What libFuzzer writes, with most of it left out.
const LOG: &str = "\
INFO: Running with entropic power schedule (0xFF, 100).
#0\tREAD units: 12
#13\tINITED cov: 412 ft: 530 corp: 11/240b exec/s: 0 rss: 41Mb
#4096\tpulse  cov: 420 ft: 560 corp: 14/280b lim: 43 exec/s: 2048 rss: 42Mb
#9001\tDONE   cov: 433 ft: 600 corp: 20/300b lim: 80 exec/s: 900 rss: 42Mb
Done 9001 runs in 10 second(s)
stat::number_of_executed_units: 9001
";

#[test]
fn every_input_comes_back_from_a_file_that_can_be_read() {
    let inputs = [
        "",
        "1000aUxh0CSuxV9is",
        "Name,Code\r\nAda,\t\"x\"\\",
        "a\u{0}b\u{1b}c\u{7f}d\u{85}e",
        "Zoë · 山田 · 👩\u{200d}💻 \u{202e}turned\u{feff}\u{2028}\u{e0041}",
    ];
    let inputs = inputs.map(str::to_owned);
    let file = packed(&inputs);
    assert_eq!(unpacked(&file), inputs);
    assert_eq!(file.lines().count(), inputs.len());
    let is_raw = |char: char| char != '\n' && char.is_control() || char == '\u{202e}';
    assert!(!file.contains(is_raw), "{file:?}");
    assert!(file.contains("Zoë · 山田"), "{file}");
}

#[test]
fn the_smallest_inputs_are_kept_and_each_once() {
    let inputs = ["ccc", "a", "bb", "a", ""].map(str::to_owned);
    assert_eq!(smallest(inputs.to_vec()), ["", "a", "bb", "ccc"]);
    // Each takes a thousand bytes and its quotes: 65 of them are more than 64 KiB.
    let large = |number: u32| format!("{number:01000}");
    let kept = smallest((0..100).map(large).collect());
    assert_eq!(kept, (0..65).map(large).collect::<Vec<_>>());
}

#[test]
fn the_figures_of_a_run_are_read_from_its_log() {
    let figures = Figures::read(LOG);
    assert_eq!((figures.executions, figures.coverage), (9001, 433));
    // A run that ended early says how far it has come.
    let (cut, _) = LOG.split_at(LOG.find("#9001").unwrap_or_default());
    let figures = Figures::read(cut);
    assert_eq!((figures.executions, figures.coverage), (4096, 420));
    assert_eq!(Figures::read(""), Figures::default());
}

#[test]
fn rounds_add_up_and_a_finding_fails_the_run() {
    let mut figures = Figures::read(LOG);
    figures.time = Duration::from_secs(61);
    let round = figures;
    figures.add(&round);
    figures.n_inputs = 20;
    let table = Table(vec![("code".to_owned(), figures)]);
    let row = "| `code` | 2 min 2 s | 18,002 | 433 | 20 | 0 |\n";
    assert!(table.to_string().ends_with(row), "{table}");
    assert!(table.verdict(Path::new("x")).is_ok());

    figures.findings = 1;
    let table = Table(vec![("code".to_owned(), figures)]);
    let error = table
        .verdict(Path::new("x"))
        .map_err(|error| error.to_string());
    assert!(error.is_err_and(|error| error.contains("code") && error.contains('x')));
}
