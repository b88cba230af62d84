//! What the site costs, in bytes and requests, against its budgets: the first block, the way to the
//! result, and each chunk.

pub mod page;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process::read;
use crate::project::Project;

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

/// Files that come together.
#[derive(Debug, Default)]
pub struct Load {
    /// Addresses relative to the page, with their sizes.
    pub files: Vec<(String, Size)>,
}

impl Load {
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

    /// The files of one kind together, after brotli.
    fn brotli_of(&self, kind: &str) -> u64 {
        let is_it = |name: &str| Path::new(name).extension().is_some_and(|end| end == kind);
        let files = self.files.iter().filter(|(name, _)| is_it(name));
        files.map(|(_, size)| size.brotli).sum()
    }
}

/// What a visit costs, as far as it goes.
#[derive(Debug, Default)]
pub struct Weights {
    /// What the first block needs: the page itself first.
    pub first: Load,
    /// What the result brings.
    pub result: Load,
    /// What the steps after the quiz bring.
    pub sections: Load,
    /// What the sharing tools bring.
    pub tools: Load,
    /// What the papers bring.
    pub papers: Load,
    /// What a group brings.
    pub group: Load,
}

/// Prints the table of all loads and checks it against the budgets.
///
/// # Errors
/// [`Error::TooBig`] over a ceiling; others if `dist` is not a whole site.
pub fn check(project: &Project) -> Result<(), Error> {
    let weights = Weights::measure(project)?;
    println!("{weights}");
    weights.verdict()
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

const KIB: u64 = 1024;

/// A number, the most that it should be, and the most that passes.
///
/// Over its budget a size is only reported; over its ceiling the check fails. The ceilings stand
/// just above what is weighed today, so that nothing gets heavier unnoticed. They go down with
/// every saving, and up only with a reason in the commit.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    what: &'static str,
    used: u64,
    most: u64,
    ceiling: u64,
}

impl Weights {
    fn measure(project: &Project) -> Result<Self, Error> {
        let dist = project.dist();
        let index = dist.join("index.html");
        let html = fs::read_to_string(&index).map_err(Error::file(&index))?;
        let load = |names: Vec<String>| -> Result<Load, Error> {
            let paths: Vec<PathBuf> = names.iter().map(|name| dist.join(name)).collect();
            let sizes = measure(project, &paths)?;
            Ok(Load {
                files: names.into_iter().zip(sizes).collect(),
            })
        };
        let mut first = vec!["index.html".to_owned()];
        first.extend(page::requests(&html));
        Ok(Self {
            first: load(first)?,
            result: load(page::chunk(&html, "result"))?,
            sections: load(page::chunk(&html, "sections"))?,
            tools: load(page::chunk(&html, "tools"))?,
            papers: load(page::chunk(&html, "papers"))?,
            group: load(page::chunk(&html, "group"))?,
        })
    }

    /// Every budget with what is used of it.
    #[must_use]
    pub fn budgets(&self) -> [Budget; 9] {
        let first = self.first.total().brotli;
        let budget = |what, used, most, ceiling| Budget {
            what,
            used,
            most,
            ceiling,
        };
        let wasm = self.first.brotli_of("wasm");
        let page = self.first.brotli_of("html");
        let to_result = first + self.result.total().brotli;
        [
            budget("page", page, 12 * KIB, 31 * KIB / 4),
            budget("first wasm", wasm, 70 * KIB, 78 * KIB),
            budget("first load", first, 88 * KIB, 91 * KIB),
            budget(
                "requests of the first load",
                self.first.files.len() as u64,
                4,
                4,
            ),
            budget("to the result", to_result, 130 * KIB, 154 * KIB),
            budget("sections", self.sections.total().brotli, 20 * KIB, 22 * KIB),
            budget("tools", self.tools.total().brotli, 75 * KIB, 90 * KIB),
            budget("papers", self.papers.total().brotli, 55 * KIB, 58 * KIB),
            budget("group", self.group.total().brotli, 60 * KIB, 72 * KIB),
        ]
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
}

impl fmt::Display for Weights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, load) in [
            ("First load", &self.first),
            ("Result", &self.result),
            ("Sections", &self.sections),
            ("Tools", &self.tools),
            ("Papers", &self.papers),
            ("Group", &self.group),
        ] {
            writeln!(f, "{name:<48} {:>9} {:>9} {:>9}", "raw", "gzip", "brotli")?;
            let total = ("together".to_owned(), load.total());
            for (file, size) in load.files.iter().chain([&total]) {
                writeln!(f, "  {file:<46} {size}")?;
            }
        }
        self.budgets()
            .iter()
            .try_for_each(|budget| writeln!(f, "{budget}"))
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            what,
            used,
            most,
            ceiling,
        } = self;
        let verdict = if used > most { "OVER" } else { "ok" };
        let percent = used * 100 / most;
        write!(
            f,
            "{what}: {used} of {most} ({percent} %, at most {ceiling} pass) {verdict}"
        )
    }
}
