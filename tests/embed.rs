//! The files of the custom element: its package, its weight, and the messages it shares with the
//! frame.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value as Json, json};
use xtask::project::{Project, cache_folder};
use xtask::sizes;

/// What a post may pay for the loader, as a release has it, after brotli 11.
const MOST_BYTES: u64 = 3584;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/embed")
}

fn run(program: &str, words: &[&str]) -> Output {
    let output = Command::new(program)
        .args(words)
        .current_dir(folder())
        .output();
    let output = output.unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {words:?}: {said}");
    output
}

#[test]
fn the_package_has_the_version_of_the_widget() {
    let package = fs::read_to_string(folder().join("package.json")).unwrap();
    let package: Json = serde_json::from_str(&package).unwrap();
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn the_package_holds_the_element_its_types_and_how_to_use_them() {
    let output = run("npm", &["pack", "--dry-run", "--json", "--offline"]);
    let packed: Json = serde_json::from_slice(&output.stdout).unwrap();
    let files = packed[0]["files"].as_array().unwrap();
    let mut paths: Vec<&str> = files
        .iter()
        .filter_map(|file| file["path"].as_str())
        .collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "README.md",
            "dialog.js",
            "embed.d.ts",
            "embed.js",
            "package.json"
        ]
    );
}

#[test]
fn where_there_is_no_page_importing_the_element_does_nothing() {
    let script =
        "const all = await import('./embed.js'); console.log(JSON.stringify(Object.keys(all)))";
    let output = run("node", &["--input-type=module", "--eval", script]);
    let names: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(names, json!(["CtoQuadrant"]));
    assert!(output.stderr.is_empty());
}

#[test]
fn the_loader_is_light() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let cache = cache_folder(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"));
    let project = Project::at(root, cache.unwrap_or_default()).unwrap();
    let small = Path::new(env!("CARGO_TARGET_TMPDIR")).join("embed.js");
    let mut esbuild = project.program("esbuild");
    esbuild.arg(folder().join("embed.js"));
    esbuild.args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--external:*dialog.js",
    ]);
    esbuild.arg(format!("--outfile={}", small.display()));
    xtask::process::run(esbuild.arg("--log-level=warning")).unwrap();
    let sizes = sizes::measure(&project, &[small]).unwrap();
    assert!(
        sizes[0].raw > 1000 && sizes[0].brotli <= MOST_BYTES,
        "{sizes:?}"
    );
}

/// The list of a direction as it stands in a source file, without its spaces and line breaks.
fn list(file: &str, name: &str) -> String {
    let text = fs::read_to_string(folder().join(file)).unwrap();
    let (_, list) = text
        .split_once(&format!("const {name} = Object.freeze("))
        .unwrap();
    let (list, _) = list.split_once(");").unwrap();
    list.split_whitespace().collect()
}

#[test]
fn both_sides_list_the_same_messages_of_the_frame() {
    let [element, frame] = ["embed.js", "frame/messages.js"].map(|file| list(file, "FROM_FRAME"));
    assert_eq!(element, frame);
}
