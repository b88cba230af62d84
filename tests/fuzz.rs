//! What fuzzing has come to, tried again: every input that was kept of a target, held to the
//! property of that target.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

#[allow(
    unreachable_pub,
    reason = "the fuzzing targets reach it from another crate"
)]
#[path = "../fuzz/src/lib.rs"]
mod properties;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use properties::{
    code, content, decoder, fragment, group, history, history_file, host, mend, name, pasted,
    session,
};
use toml::{Table, Value};
use xtask::fuzz::corpus;

/// What must hold for an input.
type Property = fn(&str);

/// Each target that needs nothing but the library, with its property.
const TARGETS: [(&str, Property); 10] = [
    ("code", code::check),
    ("content", content::check),
    ("fragment", fragment::check),
    ("group", group::check),
    ("history", history::check),
    ("history_file", history_file::check),
    ("host", host::check),
    ("name", name::check),
    ("pasted", pasted::check),
    ("session", session::check),
];

/// The target that asks the reference, too.
const DECODER: &str = "decoder";

/// What the reference said of the inputs of that target, line by line. To write it anew:
/// `python3 tests/fixtures/edition-1/reference.py decode < fuzz/corpus/decoder.txt`
const SAID: &str = include_str!("fixtures/edition-1/said.txt");

fn path(file: &str) -> String {
    [env!("CARGO_MANIFEST_DIR"), "/", file].concat()
}

/// The inputs that are kept of a target.
fn kept(target: &str) -> Vec<String> {
    let file = path(&format!("fuzz/corpus/{target}.txt"));
    let packed = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let inputs = corpus::unpacked(&packed);
    assert!(inputs.len() >= 50, "{target} keeps {}", inputs.len());
    assert!(corpus::packed(&inputs) == packed, "{file} is damaged");
    inputs
}

#[test]
fn every_input_that_was_kept_keeps_the_promise_of_its_target() {
    for (target, check) in TARGETS {
        let inputs = kept(target);
        for input in &inputs {
            // Tells which input it is, should the promise be broken.
            let kept = std::panic::catch_unwind(|| check(input));
            assert!(kept.is_ok(), "{target}: {input:?}");
        }
    }
}

#[test]
fn the_decoder_says_what_the_reference_said() {
    let inputs = kept(DECODER);
    let said: Vec<&str> = SAID.lines().collect();
    assert_eq!(inputs.len(), said.len(), "write {} anew", "said.txt");
    let n_sound = said.iter().filter(|said| !said.starts_with('!')).count();
    assert!(n_sound >= 20, "only {n_sound} of them are codes");
    for (input, said) in inputs.iter().zip(said) {
        decoder::check(input, said);
    }
}

#[test]
fn every_target_is_built_has_its_inputs_and_is_tried_here() {
    let here = TARGETS.map(|(target, _)| target.to_owned());
    let here: BTreeSet<String> = here.into_iter().chain([DECODER.to_owned()]).collect();
    assert_eq!(stems("fuzz/targets", "rs"), here);
    assert_eq!(stems("fuzz/corpus", "txt"), here);
    let manifest = fs::read_to_string(path("fuzz/Cargo.toml")).unwrap();
    let manifest: Table = manifest.parse().unwrap();
    let built = manifest["bin"].as_array().unwrap().iter();
    let built = built.filter_map(|bin| bin["name"].as_str().map(str::to_owned));
    assert_eq!(built.collect::<BTreeSet<_>>(), here);
    assert!(matches!(manifest["workspace"], Value::Table(_)));
    // Once for what it holds, once for how long it ran.
    let page = include_str!("../docs/fuzzing.md");
    for target in here {
        let n_rows = page.matches(&format!("\n| `{target}` | ")).count();
        assert_eq!(n_rows, 2, "{target} in docs/fuzzing.md");
    }
}

/// The names of all files in a folder, each of which ends in this.
fn stems(folder: &str, end: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(path(folder)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .map(|path| {
            assert_eq!(path.extension().unwrap(), end);
            Path::new(&path)
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect()
}

#[test]
fn a_damaged_code_is_mended_and_nothing_else_is() {
    let [code, name] = ["1000aUxh0CSuxV9is", "HyrZjBQjE"];
    for sound in [
        code.to_owned(),
        format!("{code}.{name}"),
        format!("https://example.org/quiz/#c={code},{code}.{name}"),
        "{\"format\": \"cto-quadrant-history\", \"version\": 1}".to_owned(),
        "Zoë, 2026-11-26".to_owned(),
    ] {
        assert_eq!(mend::mended(&sound), sound);
    }
    assert_eq!(mend::mended("1000aUxh0CSuxVVVV"), code);
    let damaged = format!("#r={}zzzzz.HyrZzzzzz", &code[..12]);
    assert_eq!(mend::mended(&damaged), format!("#r={code}.{name}"));
}
