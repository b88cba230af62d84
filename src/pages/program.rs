//! The files of the program, as `cargo xtask chunks` has made and listed them.

use std::error::Error;
use std::fs;
use std::path::Path;

use crate::app::chunk::Chunk;

/// The list, a line for each file with what it holds before its name; `xtask/src/chunks.rs` writes
/// it.
const LIST: &str = "program.txt";

/// The names of the files of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// The glue between the program and the browser.
    pub glue: String,
    /// What comes first.
    pub wasm: String,
    /// What each chunk needs, in the order of [`Chunk::ALL`].
    pub chunks: [Vec<String>; Chunk::ALL.len()],
}

impl Program {
    /// Takes the list out of the staging folder.
    ///
    /// # Errors
    /// There is none, or it names no program.
    pub fn take(staging: &Path) -> Result<Self, Box<dyn Error>> {
        let list = staging.join(LIST);
        let text = fs::read_to_string(&list)
            .map_err(|error| format!("{}: {error}; run `cargo xtask build`", list.display()))?;
        fs::remove_file(&list)?;
        Self::parse(&text).ok_or_else(|| format!("{LIST} names no program").into())
    }

    /// Reads the list. A build in one piece has no chunks.
    #[must_use]
    pub fn parse(list: &str) -> Option<Self> {
        let files: Vec<(&str, &str)> = list
            .lines()
            .filter_map(|line| line.split_once(' '))
            .collect();
        let named = |what: &str| {
            let of = files.iter().filter(|(name, _)| *name == what);
            of.map(|(_, file)| (*file).to_owned()).collect::<Vec<_>>()
        };
        Some(Self {
            glue: named("glue").pop()?,
            wasm: named("cto-quadrant").pop()?,
            chunks: Chunk::ALL.map(|chunk| named(chunk.name())),
        })
    }
}
