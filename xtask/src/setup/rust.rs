//! The wasm target of the pinned compiler. A C compiler is not looked for: without one this very
//! crate could not have been linked.

use std::path::Path;

use crate::error::Error;
use crate::process::{find, read, run, timed};
use crate::project::Project;

/// Adds the wasm target where rustup has not done so by itself from rust-toolchain.toml.
///
/// # Errors
/// If it is missing and there is no rustup, or rustup fails.
pub fn ensure_target(project: &Project) -> Result<(), Error> {
    let mut rustc = project.program("rustc");
    rustc.args([
        "--print",
        "target-libdir",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    if Path::new(&read(&mut rustc)?).is_dir() {
        return Ok(());
    }
    if find("rustup").is_none() {
        let what = "the compiler's wasm32-unknown-unknown target";
        return Err(Error::missing(what, "install rustup (https://rustup.rs)"));
    }
    timed("Adding the wasm target (5 to 60 seconds)", || {
        run(project
            .program("rustup")
            .args(["target", "add", "wasm32-unknown-unknown"]))
    })
}
