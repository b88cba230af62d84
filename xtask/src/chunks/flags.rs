//! How the program is compiled: small, with what the tool that splits needs, and naming no folder
//! of this machine.

use std::env;
use std::fs;
use std::path::PathBuf;

/// The standard library under the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Library {
    /// Compiled anew for size, without the words of panics: the first chunk is a seventh smaller.
    /// The compiler is pinned, so the flags that it calls unstable cannot change under us.
    Rebuilt,
    /// As the toolchain brings it. A panic then says where it happened.
    Shipped,
}

impl Library {
    /// `CTO_QUADRANT_STD=shipped` builds without the rebuilt one.
    #[must_use]
    pub(super) fn chosen() -> Self {
        match env::var("CTO_QUADRANT_STD").as_deref() {
            Ok("shipped") => Self::Shipped,
            _ => Self::Rebuilt,
        }
    }

    /// What Cargo is told for it.
    #[must_use]
    pub(super) const fn options(self) -> &'static [&'static str] {
        match self {
            Self::Rebuilt => &[
                "-Zbuild-std=std,panic_abort",
                "-Zbuild-std-features=optimize_for_size",
            ],
            Self::Shipped => &[],
        }
    }

    /// What lets the pinned compiler take these options.
    #[must_use]
    pub(super) const fn variables(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Rebuilt => &[("RUSTC_BOOTSTRAP", "1")],
            Self::Shipped => &[],
        }
    }

    const fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Rebuilt => &[
                "-Zlocation-detail=none",
                "-Zfmt-debug=none",
                "-Zunstable-options",
                "-Cpanic=immediate-abort",
            ],
            Self::Shipped => &[],
        }
    }
}

/// The flags of the compiler.
#[must_use]
pub(super) fn flags(library: Library) -> Vec<String> {
    let split = ["--cfg=split", "-Clink-arg=--emit-relocs"];
    let flags = split.iter().chain(library.flags());
    flags
        .map(|&flag| flag.to_owned())
        .chain(short_paths())
        .collect()
}

/// The flags by which the wasm names the crates' sources without the folder that they lie in on
/// this machine: it concerns nobody, and the same sources should give the same bytes everywhere.
fn short_paths() -> Vec<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = env::var_os("HOME")?;
        Some(PathBuf::from(home).join(".cargo"))
    });
    let sources = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let mut flags: Vec<String> = sources
        .into_iter()
        .flatten()
        .filter_map(|folder| folder.ok()?.path().into_os_string().into_string().ok())
        // Flags are split at spaces; such a path stays as it is.
        .filter(|folder| !folder.contains(' '))
        .map(|folder| format!("--remap-path-prefix={folder}=crates"))
        .collect();
    flags.sort();
    flags
}
