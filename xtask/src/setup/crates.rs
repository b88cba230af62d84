//! Builds the tools that come from crates.io.

use std::path::Path;

use crate::error::Error;
use crate::process::{run, timed};
use crate::project::Project;
use crate::setup::cache;
use crate::tools::{ALL, Tool};

/// Builds the tools that are not in the cache yet. Needs the lock of the cache.
///
/// # Errors
/// If one cannot be built.
pub fn install_missing(project: &Project) -> Result<(), Error> {
    let target = project.cache().join("target");
    for tool in ALL {
        if !tool.is_installed(project.cache()) {
            install(tool, project, &target)?;
        }
    }
    // More than a gigabyte that nothing needs any more.
    cache::remove(&target)
}

/// Builds one tool. Needs the lock of the cache.
///
/// # Errors
/// If it cannot be built.
pub fn install(tool: &Tool, project: &Project, target: &Path) -> Result<(), Error> {
    let Tool {
        name,
        version,
        features,
        expected,
        ..
    } = tool;
    timed(
        &format!("Building {name} {version}, once ({expected})"),
        || {
            cache::install(&tool.folder(project.cache()), |folder| {
                let mut cargo = project.cargo("install --locked --debug --no-default-features");
                cargo.args([name, "--version", version, "--features", features]);
                cargo
                    .arg("--root")
                    .arg(folder)
                    .arg("--target-dir")
                    .arg(target);
                cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
                cargo.env("CARGO_PROFILE_DEV_OPT_LEVEL", tool.opt_level);
                run(&mut cargo)
            })
        },
    )
}
