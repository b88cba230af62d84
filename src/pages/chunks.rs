//! What the chunks of the program bring beside their code: a sheet each, and their texts in every
//! language.

use std::error::Error;

use serde_json::{Map, Value, json};

use super::build::Build;
use super::program::Program;
use crate::app::chunk::Chunk;
use crate::content::Texts;
use crate::content::part::Part;

/// The last rule of every sheet. `src/platform/chunk.js` looks for it, since half a sheet is a sheet
/// to any browser.
const END: &[u8] = b"end{}";

/// The names of the files of one chunk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChunkFiles {
    /// Its code.
    pub wasm: Vec<String>,
    /// Its sheet.
    pub styles: String,
    /// Its texts by language.
    pub texts: Vec<(String, String)>,
}

/// The files of all chunks, in the order of [`Chunk::ALL`].
pub type Chunks = [ChunkFiles; Chunk::ALL.len()];

/// Writes the sheets and texts of all chunks.
///
/// # Errors
/// esbuild refuses a sheet, or a file cannot be written.
pub fn write(
    build: &Build,
    program: &Program,
    languages: &[Texts],
) -> Result<Chunks, Box<dyn Error>> {
    let mut chunks = Chunks::default();
    for chunk in Chunk::ALL {
        let name = chunk.name();
        let mut sheet = build.bundle(&format!("styles/{name}.css"), &[])?;
        sheet.extend_from_slice(END);
        let files = &mut chunks[chunk as usize];
        files.wasm.clone_from(&program.chunks[chunk as usize]);
        files.styles = build.put_hashed(name, "css", &sheet)?;
        for texts in languages {
            let extension = format!("{}.json", texts.lang());
            let json = texts.part_json(part(chunk));
            let file = build.put_hashed(name, &extension, json.as_bytes())?;
            files.texts.push((texts.lang().to_string(), file));
        }
    }
    Ok(chunks)
}

/// Where the files are, seen from a page in this language, whose way to the root of the build is
/// `up`: what `src/platform/chunk.js` and the boot script read.
#[must_use]
pub fn addresses(chunks: &Chunks, lang: &str, up: &str) -> Value {
    let at = |name: &str| [up, name].concat();
    let listed = Chunk::ALL.map(|chunk| {
        let files = &chunks[chunk as usize];
        let texts = files.texts.iter().find(|(of, _)| of == lang);
        let wasm: Vec<String> = files.wasm.iter().map(|file| at(file)).collect();
        let addresses = json!({
            "styles": at(&files.styles),
            "texts": texts.map(|(_, file)| at(file)),
            "wasm": wasm,
        });
        (chunk.name().to_owned(), addresses)
    });
    Value::Object(Map::from_iter(listed))
}

const fn part(chunk: Chunk) -> Part {
    match chunk {
        Chunk::Result => Part::Result,
        Chunk::Sections => Part::Sections,
        Chunk::Tools => Part::Tools,
        Chunk::Papers => Part::Papers,
        Chunk::Group => Part::Group,
    }
}
