//! Nothing is depended on without a reason: docs/dependencies.md names what the manifests name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;
use toml::{Table, Value};
use xtask::tools::FOUND;

type Names = BTreeSet<String>;

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The crates of a table of dependencies, without those of the repository itself.
fn crates(table: Option<&Value>) -> Names {
    let all = table.and_then(Value::as_table).into_iter().flatten();
    let foreign = all.filter(|(_, asked)| asked.get("path").is_none());
    foreign.map(|(name, _)| name.clone()).collect()
}

/// The crates that `kind` lists under a target whose condition is `condition`.
fn under(manifest: &Table, condition: &str, kind: &str) -> Names {
    let target = manifest.get("target").and_then(|all| all.get(condition));
    crates(target.and_then(|target| target.get(kind)))
}

fn packages(file: &str) -> Names {
    let manifest: Json = serde_json::from_str(&read(file)).unwrap();
    assert!(manifest.get("dependencies").is_none(), "{file}: tools only");
    let tools = manifest["devDependencies"].as_object().unwrap();
    tools.keys().cloned().collect()
}

/// The names in the first column of the table under a heading. No row lacks a reason.
fn listed(heading: &str) -> Names {
    let page = read("docs/dependencies.md");
    let mut parts = page.split("\n## ");
    let part = parts.find(|part| part.starts_with(&format!("{heading}\n")));
    let part = part.unwrap_or_else(|| panic!("there is no heading {heading}"));
    let rows = part.lines().filter_map(|line| line.strip_prefix("| `"));
    let names = rows.map(|row| {
        let (name, rest) = row.split_once("` |").unwrap();
        let cells = rest.trim_end_matches('|').split('|');
        assert!(cells.clone().all(|cell| cell.trim().len() > 4), "{row}");
        name.to_owned()
    });
    names.collect()
}

const WASM: &str = "cfg(target_arch = \"wasm32\")";
const NATIVE: &str = "cfg(not(target_arch = \"wasm32\"))";

#[test]
fn every_dependency_is_explained_and_nothing_else_is() {
    let manifest: Table = read("Cargo.toml").parse().unwrap();
    let fuzz: Table = read("fuzz/Cargo.toml").parse().unwrap();
    let everywhere = crates(manifest.get("dependencies"));
    assert!(everywhere.len() > 5, "{everywhere:?}");

    let program = &everywhere | &under(&manifest, WASM, "dependencies");
    assert_eq!(listed("In the program"), program);
    let native = &under(&manifest, NATIVE, "dependencies") - &everywhere;
    assert_eq!(listed("Native only"), native);
    let tests =
        &under(&manifest, NATIVE, "dev-dependencies") | &under(&manifest, WASM, "dev-dependencies");
    let tests = &tests | &crates(fuzz.get("dependencies"));
    assert_eq!(listed("Tests only"), tests);
    // Anything else would be listed in a place that is not read here.
    for unread in ["dev-dependencies", "build-dependencies", "patch"] {
        assert!(manifest.get(unread).is_none(), "{unread}");
    }
}

#[test]
fn every_tool_is_explained_and_nothing_else_is() {
    let built = FOUND.iter().map(|tool| tool.name.to_owned());
    assert_eq!(listed("Tools from crates.io"), built.collect());
    let npm = ["", "tests/hosts/eleventy/", "tests/mutants/stryker/"]
        .map(|folder| packages(&format!("{folder}package.json")));
    let npm = npm.into_iter().flatten().collect::<Names>();
    assert_eq!(listed("Tools from npm"), npm);
}

#[test]
fn the_commands_of_the_project_depend_on_nothing() {
    let manifest: Table = read("xtask/Cargo.toml").parse().unwrap();
    assert_eq!(crates(manifest.get("dependencies")), Names::new());
}

#[test]
fn unsafe_code_is_forbidden_everywhere() {
    let manifest: Table = read("Cargo.toml").parse().unwrap();
    let lint = manifest["workspace"]["lints"]["rust"]["unsafe_code"].as_str();
    assert_eq!(lint, Some("forbid"));
    for member in ["Cargo.toml", "xtask/Cargo.toml"] {
        let own: Table = read(member).parse().unwrap();
        assert_eq!(own["lints"]["workspace"].as_bool(), Some(true), "{member}");
    }
}
