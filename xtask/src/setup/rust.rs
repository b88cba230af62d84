//! What the pinned compiler needs for the wasm: its target, and the sources of the standard
//! library, which is compiled anew. A C compiler is not looked for: without one this very crate
//! could not have been linked.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process::{find, read, run, timed};
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds what rustup has not added by itself from rust-toolchain.toml.
///
/// # Errors
/// If something is missing and there is no rustup, or rustup fails.
pub fn ensure_target(project: &Project) -> Result<(), Error> {
    let folder = ["--print", "target-libdir", "--target", TARGET];
    if !told(project, &folder)?.is_dir() {
        add(project, "the wasm target", &["target", "add", TARGET])?;
    }
    let sources = told(project, &["--print", "sysroot"])?;
    if !sources
        .join("lib/rustlib/src/rust/library/Cargo.lock")
        .is_file()
    {
        let words = ["component", "add", "rust-src"];
        add(project, "the sources of the standard library", &words)?;
    }
    Ok(())
}

fn told(project: &Project, words: &[&str]) -> Result<PathBuf, Error> {
    let said = read(project.program("rustc").args(words))?;
    Ok(Path::new(&said).to_owned())
}

fn add(project: &Project, what: &str, words: &[&str]) -> Result<(), Error> {
    if find("rustup").is_none() {
        return Err(Error::missing(what, "install rustup (https://rustup.rs)"));
    }
    timed(&format!("Adding {what} (5 to 60 seconds)"), || {
        run(project.program("rustup").args(words))
    })
}
