//! What the first load costs, in bytes and requests, against its budget.

pub mod page;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process::read;
use crate::project::Project;

/// Most bytes of the wasm file, brotli 11.
pub const WASM_BUDGET: u64 = 66 * 1024;
/// Most bytes of everything that the first load asks for, brotli 11.
pub const ALL_BUDGET: u64 = 95 * 1024;
/// Most requests of the first load, the page itself included.
pub const REQUEST_BUDGET: u64 = 5;
/// Over its budget a size is only reported; over its ceiling the check fails. The ceilings stand
/// just above what the widget weighs today, so that it can only get lighter unnoticed: about 43 KB
/// of the wasm are Yew and the standard library, the rest is the screens, the scoring and the
/// code. They go down with every saving, and up only with a reason in the commit.
pub const WASM_CEILING: u64 = 130 * 1024;
/// The ceiling of everything that the first load asks for, brotli 11.
pub const ALL_CEILING: u64 = 152 * 1024;

// Node is there anyway, and its brotli and gzip are the reference implementations.
const MEASURE: &str = "const {readFileSync: read} = require('fs'), z = require('zlib');
for (const path of process.argv.slice(1)) {
  const raw = read(path);
  console.log(raw.length, z.gzipSync(raw, {level: 9}).length, z.brotliCompressSync(raw).length);
}";

/// The bytes of one file, or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// As it is.
    pub raw: u64,
    /// After gzip -9.
    pub gzip: u64,
    /// After brotli, quality 11.
    pub brotli: u64,
}

/// The files that the first load of the start page asks for, the page itself first.
#[derive(Debug, Default)]
pub struct FirstLoad {
    /// Addresses relative to the page, with their sizes.
    pub files: Vec<(String, Size)>,
}

/// Prints the table of the first load and checks it against the budgets.
///
/// # Errors
/// [`Error::TooBig`] over the ceiling; others if `dist` is not a whole site.
pub fn check(project: &Project) -> Result<(), Error> {
    let load = FirstLoad::measure(project)?;
    println!("{load}");
    load.verdict()
}

/// Measures files, in their order.
///
/// # Errors
/// If one cannot be read.
pub fn measure(project: &Project, files: &[PathBuf]) -> Result<Vec<Size>, Error> {
    for file in files {
        fs::metadata(file).map_err(Error::file(file))?;
    }
    let lines = read(
        project
            .program("node")
            .args(["-e", MEASURE, "--"])
            .args(files),
    )?;
    Ok(lines.lines().map(Size::parse).collect())
}

impl Size {
    fn parse(line: &str) -> Self {
        let mut numbers = line
            .split(' ')
            .map(|number| number.parse().unwrap_or_default());
        let mut next = || numbers.next().unwrap_or_default();
        Self {
            raw: next(),
            gzip: next(),
            brotli: next(),
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { raw, gzip, brotli } = self;
        write!(f, "{raw:>9} {gzip:>9} {brotli:>9}")
    }
}

impl FirstLoad {
    fn measure(project: &Project) -> Result<Self, Error> {
        let dist = project.dist();
        let index = dist.join("index.html");
        let html = fs::read_to_string(&index).map_err(Error::file(&index))?;
        let mut names = vec!["index.html".to_owned()];
        names.extend(page::requests(&html));
        let paths: Vec<PathBuf> = names.iter().map(|name| dist.join(name)).collect();
        let sizes = measure(project, &paths)?;
        Ok(Self {
            files: names.into_iter().zip(sizes).collect(),
        })
    }

    /// All files together.
    #[must_use]
    pub fn total(&self) -> Size {
        self.files
            .iter()
            .fold(Size::default(), |sum, (_, size)| Size {
                raw: sum.raw + size.raw,
                gzip: sum.gzip + size.gzip,
                brotli: sum.brotli + size.brotli,
            })
    }

    /// Fails if a budget is passed by so much that it is no longer only reported.
    ///
    /// # Errors
    /// [`Error::TooBig`] naming what is too big.
    pub fn verdict(&self) -> Result<(), Error> {
        let over: Vec<String> = self
            .budgets()
            .iter()
            .filter(|budget| budget.used > budget.ceiling)
            .map(Budget::to_string)
            .collect();
        if over.is_empty() {
            Ok(())
        } else {
            Err(Error::TooBig(over.join("; ")))
        }
    }

    fn budgets(&self) -> [Budget; 3] {
        let is_wasm = |name: &str| Path::new(name).extension().is_some_and(|end| end == "wasm");
        let wasm = self.files.iter().filter(|(name, _)| is_wasm(name));
        let wasm = wasm.map(|(_, size)| size.brotli).sum();
        let requests = self.files.len() as u64;
        [
            Budget {
                what: "wasm, brotli",
                used: wasm,
                most: WASM_BUDGET,
                ceiling: WASM_CEILING,
            },
            Budget {
                what: "everything, brotli",
                used: self.total().brotli,
                most: ALL_BUDGET,
                ceiling: ALL_CEILING,
            },
            Budget {
                what: "requests",
                used: requests,
                most: REQUEST_BUDGET,
                ceiling: REQUEST_BUDGET,
            },
        ]
    }
}

impl fmt::Display for FirstLoad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<48} {:>9} {:>9} {:>9}",
            "First load, bytes", "raw", "gzip", "brotli"
        )?;
        let total = ("everything".to_owned(), self.total());
        for (name, size) in self.files.iter().chain([&total]) {
            writeln!(f, "{name:<48} {size}")?;
        }
        self.budgets()
            .iter()
            .try_for_each(|budget| writeln!(f, "{budget}"))
    }
}

struct Budget {
    what: &'static str,
    used: u64,
    most: u64,
    ceiling: u64,
}

impl fmt::Display for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            what, used, most, ..
        } = self;
        let verdict = if used > most { "OVER" } else { "ok" };
        let percent = used * 100 / most;
        write!(f, "{what}: {used} of {most} ({percent} %) {verdict}")
    }
}
