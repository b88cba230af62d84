//! One tool has one version, in whichever file it is named.

use std::fs;
use std::io;
use std::path::Path;

use xtask::setup::crates::{TRUNK, WASM_BINDGEN};

fn read(name: &str) -> io::Result<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name))
}

#[test]
fn the_wasm_bindgen_tool_and_crate_have_the_same_version() -> io::Result<()> {
    let version = WASM_BINDGEN.version;
    assert!(read("Cargo.toml")?.contains(&format!("wasm-bindgen = \"={version}\"")));
    assert!(read("Trunk.toml")?.contains(&format!("wasm_bindgen = \"{version}\"")));
    Ok(())
}

#[test]
fn trunk_is_the_version_that_its_settings_ask_for() -> io::Result<()> {
    let line = format!("trunk-version = \"^{}\"", TRUNK.version);
    assert!(read("Trunk.toml")?.contains(&line));
    Ok(())
}

#[test]
fn trunk_expects_the_wasm_opt_that_npm_installs() -> io::Result<()> {
    assert!(read("package.json")?.contains("\"binaryen\": \"132.0.0\""));
    assert!(read("Trunk.toml")?.contains("wasm_opt = \"version_132\""));
    Ok(())
}

#[test]
fn the_npm_lock_file_names_no_server() -> io::Result<()> {
    assert!(!read("package-lock.json")?.contains("\"resolved\""));
    Ok(())
}
