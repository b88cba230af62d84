//! Makes the program: one wasm, cut into chunks that come when they are wanted.
//!
//! Trunk cannot do this, so it calls `cargo xtask chunks` before everything else and takes what it
//! finds in its staging folder. The order is fixed by the tools: compile with relocations, split,
//! bind, optimise, name by content, bundle the glue.

mod flags;
mod imports;
mod names;
mod shared;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::build;
use crate::error::Error;
use crate::process::{run, timed};
use crate::project::Project;
use flags::{Library, flags};
use names::hashed;
use shared::Shared;

/// The program, as Cargo and the first of its files are called.
const PROGRAM: &str = "cto-quadrant";
/// What the tool that splits writes beside the chunks: the functions that fetch them.
const LOADERS: &str = "__wasm_split.js";
/// The list of the files that were made: a line each, with the name of the chunk before it.
pub const LIST: &str = "program.txt";

/// What wasm-opt may use. Without this list it refuses what the compiler already uses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Where the program is made.
struct Workshop<'a> {
    project: &'a Project,
    /// Whether it is made small.
    is_release: bool,
    /// What Cargo compiles into; apart from other builds, because the flags differ.
    target: PathBuf,
    /// What lies between two tools.
    bench: PathBuf,
}

/// Makes the program and puts it into the folder that Trunk names in `TRUNK_STAGING_DIR`.
///
/// # Errors
/// If a tool fails, or this was not started by Trunk.
pub fn run_for_trunk(project: &Project) -> Result<(), Error> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| Error::missing("TRUNK_STAGING_DIR", "run `cargo xtask build` instead"))?;
    let target = project.target().join("chunks");
    let workshop = Workshop {
        project,
        is_release: env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
        bench: target.join("bench"),
        target,
    };
    workshop.make(&staging)
}

impl Workshop<'_> {
    fn make(&self, staging: &Path) -> Result<(), Error> {
        let compiled = self.compile()?;
        renew(&self.bench)?;
        let (whole, shared) = if self.is_release {
            self.split(&compiled)?
        } else {
            (compiled, Vec::new())
        };
        self.bind(&whole)?;
        self.shorten_imports()?;
        let files = self.wasm_files()?;
        if self.is_release {
            timed("wasm-opt", || {
                files.iter().try_for_each(|file| self.optimise(file))
            })?;
        }
        let mut list = self.deliver(&files, &shared, staging)?;
        list.push(("glue".to_owned(), self.bundle(staging)?));
        let lines: Vec<String> = list
            .iter()
            .map(|(chunk, file)| [chunk, " ", file, "\n"].concat())
            .collect();
        let path = staging.join(LIST);
        fs::write(&path, lines.concat()).map_err(Error::file(&path))
    }

    /// The program as Cargo makes it.
    fn compile(&self) -> Result<PathBuf, Error> {
        let library = Library::chosen();
        let mut cargo = self.project.cargo("build --target wasm32-unknown-unknown");
        cargo
            .args(["--bin", PROGRAM, "--target-dir"])
            .arg(&self.target);
        if build::is_for_next_edition() {
            cargo.args(["--features", "second-edition"]);
        }
        if self.is_release {
            cargo.arg("--release").args(library.options());
            cargo.envs(library.variables().iter().copied());
            cargo.env_remove("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS");
            cargo.env("RUSTFLAGS", flags(library).join(" "));
        }
        run(&mut cargo)?;
        let profile = if self.is_release { "release" } else { "debug" };
        Ok(self
            .target
            .join("wasm32-unknown-unknown")
            .join(profile)
            .join(PROGRAM)
            .with_extension("wasm"))
    }

    /// Cuts the chunks out of the program, and gives what is left of it and what late chunks share.
    fn split(&self, whole: &Path) -> Result<(PathBuf, Vec<Shared>), Error> {
        let mut tool = self.project.program("wasm-split-cli");
        tool.arg(whole).arg(&self.bench);
        tool.args(["--target", "web", "--out-name", PROGRAM]);
        run(&mut tool)?;
        let shared = shared::merge(self.project, &self.bench, &FEATURES)?;
        Ok((self.bench.join(PROGRAM).with_extension("wasm"), shared))
    }

    /// Makes the glue between the program and the browser.
    fn bind(&self, program: &Path) -> Result<(), Error> {
        let mut tool = self.project.program("wasm-bindgen");
        tool.args([
            "--target",
            "web",
            "--no-typescript",
            "--omit-default-module-path",
        ]);
        tool.args(["--out-name", PROGRAM, "--out-dir"])
            .arg(&self.bench);
        if self.is_release {
            tool.arg("--keep-lld-exports");
        }
        run(tool.arg(program))
    }

    fn shorten_imports(&self) -> Result<(), Error> {
        let glue = self.bench.join(PROGRAM).with_extension("js");
        let program = self.bench.join([PROGRAM, "_bg.wasm"].concat());
        let read = |path: &Path| fs::read(path).map_err(Error::file(path));
        let (mut script, mut wasm) = (read(&glue)?, read(&program)?);
        imports::shorten(&mut script, &mut wasm);
        fs::write(&glue, script).map_err(Error::file(&glue))?;
        fs::write(&program, wasm).map_err(Error::file(&program))
    }

    /// The program after binding, and its chunks.
    fn wasm_files(&self) -> Result<Vec<PathBuf>, Error> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.bench).map_err(Error::file(&self.bench))? {
            let path = entry.map_err(Error::file(&self.bench))?.path();
            let stem = path.file_stem().unwrap_or_default();
            // What `split` left is what `bind` began with.
            if path.extension().is_some_and(|end| end == "wasm") && stem != PROGRAM {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }

    fn optimise(&self, file: &Path) -> Result<(), Error> {
        let mut tool = self.project.program("wasm-opt");
        tool.args(["-Oz", "--converge", "--strip-debug", "--strip-producers"])
            .args(FEATURES);
        run(tool.arg(file).arg("-o").arg(file))
    }

    /// Copies the files into the staging folder under names that hold a hash of what is in them,
    /// and tells the loaders these names. What is shared is listed for each chunk that needs it.
    fn deliver(
        &self,
        files: &[PathBuf],
        shared: &[Shared],
        staging: &Path,
    ) -> Result<Vec<(String, String)>, Error> {
        let loaders = self.bench.join(LOADERS);
        let mut script = fs::read_to_string(&loaders).unwrap_or_default();
        let mut list = Vec::new();
        for file in files {
            let bytes = fs::read(file).map_err(Error::file(file))?;
            let made = file.file_name().unwrap_or_default().to_string_lossy();
            let chunk = names::chunk(&made, PROGRAM);
            let shared = shared.iter().find(|shared| shared.stem == chunk);
            let called = if shared.is_some() { "shared" } else { &chunk };
            let name = hashed(called, names::ending(&chunk, PROGRAM), &bytes);
            script = script.replace(&*made, &name);
            let path = staging.join(&name);
            fs::write(&path, bytes).map_err(Error::file(&path))?;
            match shared {
                Some(shared) => {
                    let users = shared.chunks.iter();
                    list.extend(users.map(|user| (user.clone(), name.clone())));
                }
                None => list.push((chunk, name)),
            }
        }
        if !script.is_empty() {
            fs::write(&loaders, script).map_err(Error::file(&loaders))?;
        }
        Ok(list)
    }

    /// Puts the glue and the loaders into one file.
    fn bundle(&self, staging: &Path) -> Result<String, Error> {
        let glue = self.bench.join(PROGRAM).with_extension("js");
        let whole = self.bench.join("bundle.js");
        let mut tool: Command = self.project.program("esbuild");
        tool.arg(&glue)
            .args(["--bundle", "--format=esm", "--log-level=error"]);
        // Chunks come with the wrong type from some servers, like the program itself, whose glue
        // knows that.
        tool.arg("--define:WebAssembly.instantiateStreaming=instantiateAnyType");
        let inject = self.project.root().join("src/platform/instantiate.js");
        tool.arg(["--inject:", &inject.to_string_lossy()].concat());
        if self.is_release {
            tool.arg("--minify");
        }
        run(tool.arg(["--outfile=", &whole.to_string_lossy()].concat()))?;
        let bytes = fs::read(&whole).map_err(Error::file(&whole))?;
        let name = hashed(PROGRAM, ".js", &bytes);
        let path = staging.join(&name);
        fs::write(&path, bytes).map_err(Error::file(&path))?;
        Ok(name)
    }
}

/// An empty folder in the place of whatever was there.
fn renew(folder: &Path) -> Result<(), Error> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Error::file(folder))?;
    }
    fs::create_dir_all(folder).map_err(Error::file(folder))
}
