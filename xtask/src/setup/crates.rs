//! The tools that come from crates.io, at their pinned versions.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process::{run, timed};
use crate::project::Project;
use crate::setup::cache;

/// Builds the site. No default features: it then has no means to download anything.
pub const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    binary: "trunk",
    opt_level: "0",
    expected: "2 to 6 minutes on two cores",
};

/// Makes the JavaScript glue and runs the browser tests. Its version must be that of the crate
/// wasm-bindgen in Cargo.toml.
pub const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen-cli",
    version: "0.2.129",
    binary: "wasm-bindgen-test-runner",
    opt_level: "1",
    expected: "2 to 4 minutes on two cores",
};

/// A program that `cargo install` builds.
#[derive(Debug)]
pub struct Tool {
    /// The crate.
    pub name: &'static str,
    /// The one version that is used.
    pub version: &'static str,
    /// A program it installs, by which it is recognised.
    binary: &'static str,
    /// The debug profile builds three times faster than the release profile, and the tool is as
    /// fast in use; wasm-bindgen needs a little optimisation for that.
    opt_level: &'static str,
    /// About how long the building takes.
    expected: &'static str,
}

impl Tool {
    /// The folder in the cache that holds this version.
    #[must_use]
    pub fn folder(&self, cache: &Path) -> PathBuf {
        cache
            .join("tools")
            .join(format!("{}-{}", self.name, self.version))
    }

    /// Whether this version is in the cache.
    #[must_use]
    pub fn is_installed(&self, cache: &Path) -> bool {
        self.folder(cache).join("bin").join(self.binary).is_file()
    }

    fn install(&self, project: &Project, target: &Path) -> Result<(), Error> {
        let Self {
            name,
            version,
            expected,
            ..
        } = self;
        timed(
            &format!("Building {name} {version}, once ({expected})"),
            || {
                cache::install(&self.folder(project.cache()), |folder| {
                    let mut cargo = project.cargo("install --locked --debug --no-default-features");
                    cargo.args([name, "--version", version]);
                    cargo
                        .arg("--root")
                        .arg(folder)
                        .arg("--target-dir")
                        .arg(target);
                    cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
                    cargo.env("CARGO_PROFILE_DEV_OPT_LEVEL", self.opt_level);
                    run(&mut cargo)
                })
            },
        )
    }
}

/// Builds the tools that are not in the cache yet. Needs the lock of the cache.
///
/// # Errors
/// If one cannot be built.
pub fn install_missing(project: &Project) -> Result<(), Error> {
    let target = project.cache().join("target");
    for tool in [TRUNK, WASM_BINDGEN] {
        if !tool.is_installed(project.cache()) {
            tool.install(project, &target)?;
        }
    }
    // More than a gigabyte that nothing needs any more.
    cache::remove(&target)
}
