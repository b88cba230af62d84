//! The service worker with the list of its files.
//!
//! It refuses a page whose hash is not the one in its list, so that it never mixes this build with
//! another one that is being uploaded.

use std::collections::BTreeSet;
use std::error::Error;
use std::hash::{DefaultHasher, Hasher};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::assets::Assets;
use super::build::{Build, Profile};
use super::offline::filled;
use super::outline::File;

/// In the root of the site, because a worker may not look above its own folder.
const WORKER: &str = "sw.js";

/// Writes the worker for these pages, in a release.
///
/// # Errors
///
/// The source cannot be read or has no place for the list, or esbuild refuses it.
pub fn write(build: &Build, assets: &Assets, files: &[File]) -> Result<(), Box<dyn Error>> {
    if build.profile == Profile::Debug {
        return Ok(());
    }
    let list = list(assets, files);
    let mut hasher = DefaultHasher::new();
    hasher.write(list.as_bytes());
    let name = format!("'{:016x}'", hasher.finish());
    let changes = [("BUILD = ''", name.as_str()), ("FILES = []", &list)];
    let worker = filled(build, "src/worker/worker.js", &changes)?;
    build.put(WORKER, &worker)
}

/// What the worker keeps: pairs of an address and, where the name holds no hash, what its content
/// must be. The pages that embed the quiz elsewhere need a network anyway.
#[must_use]
pub fn list(assets: &Assets, files: &[File]) -> String {
    let pages = files.iter().filter_map(|file| {
        let folder = file.path.strip_suffix("index.html")?;
        let is_kept = folder != "embed/" && !folder.ends_with("/embed/");
        is_kept.then(|| {
            let hash = BASE64_STANDARD.encode(Sha256::digest(file.text.as_bytes()));
            [format!("./{folder}"), format!("sha256-{hash}")]
        })
    });
    let program = [&assets.program.glue, &assets.program.wasm, &assets.offline];
    let chunks = assets.chunks.iter().flat_map(|chunk| {
        let texts = chunk.texts.iter().map(|(_, file)| file);
        chunk.wasm.iter().chain([&chunk.styles]).chain(texts)
    });
    // Two chunks may share a file.
    let hashed: BTreeSet<&String> = program.into_iter().chain(chunks).collect();
    let hashed = hashed
        .into_iter()
        .map(|file| [format!("./{file}"), String::new()]);
    json!(pages.chain(hashed).collect::<Vec<_>>()).to_string()
}
