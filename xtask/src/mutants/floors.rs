//! The lower floors of the library as a workspace of their own, a package for each, and another one
//! for what stands on it.
//!
//! A mutant of the whole library takes a minute to compile and another to test; one of a floor
//! alone, with the tests that need no more, takes seconds. All files are copies: some are changed
//! while it runs, and what it runs on stays the same while somebody goes on working.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::project::Project;
use crate::tree;

/// A floor whose mutants are tried.
#[derive(Debug)]
pub struct Floor {
    /// The module of the library.
    pub name: &'static str,
    /// What of the library it may use.
    below: &'static [&'static str],
    /// The crates it uses, by their names in the manifest of the project.
    crates: &'static [&'static str],
    /// What its own tests switch on: only with two editions do some lines of `domain` do anything.
    features: &'static [&'static str],
}

/// The floors, each with those before it below it.
pub const FLOORS: [Floor; 3] = [
    Floor {
        name: "domain",
        below: &[],
        crates: &["libm"],
        features: &["second-edition"],
    },
    Floor {
        name: "wire",
        below: &["domain"],
        crates: &["csv-core", "libm", "serde", "serde_json"],
        features: &[],
    },
    // What it may not know of `wire` is known to its tests, which begin with codes.
    Floor {
        name: "app",
        below: &["domain", "wire"],
        crates: &["yew"],
        features: &[],
    },
];

/// Where the tests of the floors are, and what they read.
const TESTS: [&str; 13] = [
    "tests/floors",
    "tests/domain",
    "tests/scoring",
    "tests/simulation",
    "tests/comparison",
    "tests/papers",
    "tests/wire",
    "tests/group",
    "tests/sharing",
    "tests/app",
    "tests/app_sections",
    "tests/chunks",
    "tests/fixtures/edition-1",
];

/// The same, of which single files are enough.
const TEST_FILES: [&str; 6] = [
    "tests/scoring.rs",
    "tests/app.rs",
    "tests/app_sections.rs",
    "tests/fixtures/names/names.txt",
    "docs/history.schema.json",
    "docs/group.schema.json",
];

/// What the tests of any floor use.
const FOR_TESTS: [&str; 2] = ["proptest", "serde_json"];

/// Without any `lto`, only what a mutant changes is compiled anew, in a second instead of forty.
const PROFILE: &str =
    "[profile.dev]\nopt-level = 1\nlto = \"off\"\ndebug = false\nincremental = true\n";

/// Writes the workspace, or brings it up to date, and says where it is. What has not changed is left
/// alone, so that nothing is compiled twice.
///
/// # Errors
/// If a file cannot be read or written.
pub fn write(project: &Project) -> Result<PathBuf, Error> {
    let workspace = project.target().join("mutants");
    let manifest = read(&project.root().join("Cargo.toml"))?;
    let members: Vec<&str> = FLOORS.iter().map(|floor| floor.name).collect();
    let top = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{PROFILE}");
    keep(&workspace.join("Cargo.toml"), &top)?;
    let lock = workspace.join("Cargo.lock");
    if !lock.is_file() {
        keep(&lock, &read(&project.root().join("Cargo.lock"))?)?;
    }
    for floor in &FLOORS {
        let package = workspace.join(floor.name);
        keep(&package.join("Cargo.toml"), &floor.manifest(&manifest))?;
        let below = workspace.join("below").join(floor.name);
        keep(&below.join("Cargo.toml"), &floor.manifest_below(&manifest))?;
        keep(&package.join("src/lib.rs"), &floor.library())?;
        let modules = [floor.name.to_owned(), format!("{}.rs", floor.name)];
        let library = package.join("src/lib.rs");
        copy(
            &project.root().join("src"),
            &package.join("src"),
            &modules,
            &library,
        )?;
    }
    for path in TESTS.iter().chain(&TEST_FILES) {
        for file in tree::files(&project.root().join(path)) {
            let copy = file.strip_prefix(project.root()).unwrap_or(&file);
            keep(&workspace.join(copy), &read(&file)?)?;
        }
    }
    Ok(workspace)
}

impl Floor {
    /// The package of which mutants are tried.
    fn manifest(&self, project_manifest: &str) -> String {
        let Self { name, features, .. } = self;
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [lib]\nname = \"cto_quadrant\"\ntest = false\ndoctest = false\n\n\
             [[test]]\nname = \"{name}\"\npath = \"../tests/floors/{name}.rs\"\n\n\
             [features]\ndefault = {features:?}\nsecond-edition = []\n\n\
             [dependencies]\n{}\n[dev-dependencies]\n{}",
            self.package(),
            self.dependencies(project_manifest, "../below"),
            dependencies(project_manifest, &FOR_TESTS),
        )
    }

    /// The package of the same sources that the floors above it stand on, as it is published.
    fn manifest_below(&self, project_manifest: &str) -> String {
        let Self { name, .. } = self;
        format!(
            "[package]\nname = \"{name}-below\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [lib]\nname = \"cto_quadrant\"\npath = \"../../{name}/src/lib.rs\"\n\
             test = false\ndoctest = false\n\n\
             [features]\nsecond-edition = []\n\n\
             [dependencies]\n{}",
            self.dependencies(project_manifest, ".."),
        )
    }

    /// The name of the package of which mutants are tried.
    #[must_use]
    pub fn package(&self) -> String {
        format!("{}-alone", self.name)
    }

    fn dependencies(&self, project_manifest: &str, folder: &str) -> String {
        let below = self.below.last().map(|below| {
            format!("below = {{ package = \"{below}-below\", path = \"{folder}/{below}\" }}\n")
        });
        below.unwrap_or_default() + &dependencies(project_manifest, self.crates)
    }

    fn library(&self) -> String {
        let below = self.below.iter();
        let below = below.map(|below| format!("pub use below::{below};\n"));
        format!("{}pub mod {};\n", below.collect::<String>(), self.name)
    }
}

/// Copies these modules of a folder, and removes what of them is there no more.
fn copy(from: &Path, to: &Path, modules: &[String], library: &Path) -> Result<(), Error> {
    let sources = modules
        .iter()
        .flat_map(|path| tree::files(&from.join(path)));
    let mut wanted = vec![library.to_owned()];
    for source in sources {
        let copy = to.join(source.strip_prefix(from).unwrap_or(&source));
        keep(&copy, &read(&source)?)?;
        wanted.push(copy);
    }
    for old in tree::files(to).iter().filter(|old| !wanted.contains(old)) {
        fs::remove_file(old).map_err(Error::file(old))?;
    }
    Ok(())
}

/// The lines by which a manifest asks for some crates.
fn dependencies(manifest: &str, names: &[&str]) -> String {
    let line = |name: &&str| {
        let start = format!("{name} = ");
        let mut lines = manifest.lines();
        let line = lines.find(|line| line.starts_with(&start));
        format!("{}\n", line.unwrap_or_default())
    };
    names.iter().map(line).collect()
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(Error::file(path))
}

/// Writes a file unless it says so already.
fn keep(path: &Path, text: &str) -> Result<(), Error> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    fs::write(path, text).map_err(Error::file(path))
}
