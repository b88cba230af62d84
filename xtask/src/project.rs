//! Where the project and its tools are, and how its programs are started.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::tools;

/// The clone, and the cache that holds its tools.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
    cache: PathBuf,
    npm: PathBuf,
}

impl Project {
    /// Finds the clone this command was started from, and the cache.
    ///
    /// # Errors
    /// If there is no home folder for the cache, or no readable npm lock file.
    pub fn locate() -> Result<Self, Error> {
        // Set by `cargo run`; unlike the value at compile time it follows a clone that was moved.
        let manifest_dir = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest_dir.parent().unwrap_or(&manifest_dir).to_owned();
        let cache = cache_folder(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"))
            .ok_or_else(|| Error::missing("the cache folder", "set HOME or XDG_CACHE_HOME"))?;
        Self::at(root, cache)
    }

    /// The project at `root` with its tools under `cache`.
    ///
    /// # Errors
    /// If the npm lock file cannot be read.
    pub fn at(root: PathBuf, cache: PathBuf) -> Result<Self, Error> {
        let lock = root.join("package-lock.json");
        let text = fs::read(&lock).map_err(Error::file(&lock))?;
        let npm = cache.join("npm").join(npm_key(&text));
        Ok(Self { root, cache, npm })
    }

    /// The top folder of the clone.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder outside the clone that holds what takes long to make.
    #[must_use]
    pub fn cache(&self) -> &Path {
        &self.cache
    }

    /// The folder of the npm tools that belong to the present lock file.
    #[must_use]
    pub fn npm(&self) -> &Path {
        &self.npm
    }

    /// What Cargo compiles into.
    #[must_use]
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from)
    }

    /// The built site.
    #[must_use]
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The site as [`crate::build::run_for_hosts`] builds it, apart from what is published.
    #[must_use]
    pub fn dist_for_hosts(&self) -> PathBuf {
        self.root.join("target/dist-for-hosts")
    }

    /// The site as [`crate::build::run_for_next_edition`] builds it, which is never published.
    #[must_use]
    pub fn dist_of_next_edition(&self) -> PathBuf {
        self.root.join("target/dist-of-next-edition")
    }

    /// A program to be run at the top of the clone, with the pinned tools first on its PATH.
    #[must_use]
    pub fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.current_dir(&self.root).env("PATH", self.path());
        command
    }

    /// `cargo` with the given words, as [`Project::program`].
    #[must_use]
    pub fn cargo(&self, words: &str) -> Command {
        let mut command = self.program("cargo");
        command.args(words.split_whitespace());
        command
    }

    /// As [`Project::cargo`], with our own code compiled as it stands. That takes a third of the time,
    /// and is worth it where what is compiled computes little and waits a lot.
    #[must_use]
    pub fn cargo_unoptimised(&self, words: &str) -> Command {
        let mut command = self.program("cargo");
        for setting in ["opt-level=0", "debug=false"] {
            let setting = ["profile.dev.package.cto-quadrant.", setting].concat();
            command.args(["--config", &setting]);
        }
        command.args(words.split_whitespace());
        command
    }

    fn path(&self) -> OsString {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let built = tools::FOUND.map(|tool| tool.folder(&self.cache).join("bin"));
        let ours = built
            .into_iter()
            .chain([self.npm.join("node_modules/.bin")]);
        // A PATH separator inside a folder's name is the only way to fail; then the pinned
        // tools are not found, and what needs them says so.
        env::join_paths(ours.chain(env::split_paths(&inherited))).unwrap_or(inherited)
    }
}

/// Where the cache is, from the values of `XDG_CACHE_HOME` and `HOME`.
///
/// As the XDG base directory specification says, a relative `XDG_CACHE_HOME` is ignored.
#[must_use]
pub fn cache_folder(xdg_cache_home: Option<OsString>, home: Option<OsString>) -> Option<PathBuf> {
    let xdg = xdg_cache_home
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    let home = || home.map(PathBuf::from).filter(|path| path.is_absolute());
    let base = xdg.or_else(|| home().map(|home| home.join(".cache")))?;
    Some(base.join("cto-quadrant"))
}

/// The name of the folder that belongs to a lock file of npm: the 64-bit FNV-1a hash of its text.
#[must_use]
pub fn npm_key(lock_file: &[u8]) -> String {
    // http://www.isthe.com/chongo/tech/comp/fnv/
    let hash = lock_file
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    format!("{hash:016x}")
}
