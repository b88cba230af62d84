//! The files of the sharing tools: program, glue, styles, and texts in every language.

use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hasher};

use super::assets::esbuild;
use super::site::Site;
use crate::content::Texts;

/// What Trunk made of the second program, by the name of its binary.
const GLUE: &str = "sharing.js";
const WASM: &str = "sharing_bg.wasm";

/// Writes all files under names that begin alike, with a hash of what is in them, and gives that
/// beginning. The boot file adds `.js`, `.wasm`, `.css` and `.<lang>.json`.
pub(super) fn write(site: &Site, languages: &[Texts]) -> Result<String, Box<dyn Error>> {
    let folder = &site.staging;
    let mut files = vec![
        (String::from("js"), fs::read(folder.join(GLUE))?),
        (String::from("wasm"), fs::read(folder.join(WASM))?),
        (
            String::from("css"),
            esbuild(site, &site.source.join("styles/sharing.css"), &["--bundle"])?,
        ),
    ];
    for texts in languages {
        files.push((
            format!("{}.json", texts.lang()),
            texts.sharing_json().into_bytes(),
        ));
    }
    let mut hasher = DefaultHasher::new();
    for (_, content) in &files {
        hasher.write(content);
    }
    let name = format!("sharing-{:016x}", hasher.finish());
    for (ending, content) in files {
        fs::write(folder.join(format!("{name}.{ending}")), content)?;
    }
    fs::remove_file(folder.join(GLUE))?;
    fs::remove_file(folder.join(WASM))?;
    Ok(name)
}
