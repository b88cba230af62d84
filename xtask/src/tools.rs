//! The pinned tools that come from crates.io, and where in the cache each of them is.

use std::path::{Path, PathBuf};

/// Builds the site. No default features: it then has no means to download anything.
pub const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    binary: "trunk",
    features: "",
    opt_level: "0",
    expected: "2 to 6 minutes on two cores",
};

/// Makes the JavaScript glue and runs the browser tests. Its version must be that of the crate
/// wasm-bindgen in Cargo.toml.
pub const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen-cli",
    version: "0.2.129",
    binary: "wasm-bindgen-test-runner",
    features: "",
    opt_level: "1",
    expected: "2 to 4 minutes on two cores",
};

/// Splits the program into chunks. Its version goes with that of the crate `wasm_split_helpers` in
/// Cargo.toml.
pub const WASM_SPLIT: Tool = Tool {
    name: "wasm_split_cli_support",
    version: "0.2.4",
    binary: "wasm-split-cli",
    features: "build-binary",
    opt_level: "1",
    expected: "half a minute on two cores",
};

/// Steers Firefox; only the tests of the other engines need it.
pub const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    version: "0.37.1",
    binary: "geckodriver",
    features: "",
    opt_level: "0",
    expected: "1 to 3 minutes on two cores",
};

/// Checks licences and sources of the crates. Built only where it cannot be had compiled.
pub const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    version: "0.20.2",
    binary: "cargo-deny",
    features: "",
    opt_level: "0",
    expected: "5 to 10 minutes on two cores",
};

/// Changes the code, one change at a time, to see whether the tests notice.
pub const CARGO_MUTANTS: Tool = Tool {
    name: "cargo-mutants",
    version: "27.1.0",
    binary: "cargo-mutants",
    features: "",
    opt_level: "0",
    expected: "2 to 4 minutes on two cores",
};

/// Builds the fuzzing targets; only `cargo xtask fuzz` needs it.
pub const CARGO_FUZZ: Tool = Tool {
    name: "cargo-fuzz",
    version: "0.13.2",
    binary: "cargo-fuzz",
    features: "",
    opt_level: "0",
    expected: "1 to 2 minutes on two cores",
};

/// Everything that comes from crates.io and is always needed.
pub const ALL: [&Tool; 3] = [&TRUNK, &WASM_BINDGEN, &WASM_SPLIT];

/// Everything that a program may look for on its PATH, as far as it is there.
pub const FOUND: [&Tool; 7] = [
    &TRUNK,
    &WASM_BINDGEN,
    &WASM_SPLIT,
    &GECKODRIVER,
    &CARGO_DENY,
    &CARGO_MUTANTS,
    &CARGO_FUZZ,
];

/// A program that `cargo install` builds.
#[derive(Debug)]
pub struct Tool {
    /// The crate.
    pub name: &'static str,
    /// The one version that is used.
    pub version: &'static str,
    /// A program it installs, by which it is recognised.
    pub(crate) binary: &'static str,
    /// The features it needs beyond none.
    pub(crate) features: &'static str,
    /// The debug profile builds three times faster than the release profile, and the tool is as
    /// fast in use; wasm-bindgen needs a little optimisation for that.
    pub(crate) opt_level: &'static str,
    /// About how long the building takes.
    pub(crate) expected: &'static str,
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
}
