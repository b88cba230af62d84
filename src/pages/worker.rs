//! The service worker with the list of its files, and the one that takes it away again. The sources
//! are in `src/worker`.
//!
//! The list holds the hash of every file, so that the worker never mixes this build with another one
//! that is being uploaded, and never keeps what a server gives in place of a file that is missing.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hasher};

use serde_json::json;

use super::assets::Assets;
use super::build::{Build, Profile};
use super::integrity::integrity;
use super::offline::filled;
use super::outline::File;

/// In the root of the site, because a worker may not look above its own folder.
const WORKER: &str = "sw.js";
const SOURCE: &str = "src/worker/worker.js";

/// What a host puts in the place of the worker to be rid of it.
const OFF: &str = "hosting/sw.js";

/// Writes both workers, in a release.
///
/// # Errors
///
/// A file cannot be read or written, the source has no place for the list, or esbuild refuses it.
pub fn write(build: &Build, assets: &Assets, files: &[File]) -> Result<(), Box<dyn Error>> {
    if build.profile == Profile::Debug {
        return Ok(());
    }
    let mut list = Vec::new();
    for path in kept(assets, files) {
        let hash = integrity(&fs::read(build.staging.join(&path))?);
        let address = path.strip_suffix("index.html").unwrap_or(&path);
        list.push([format!("./{address}"), hash]);
    }
    let list = json!(list).to_string();
    let mut hasher = DefaultHasher::new();
    hasher.write(&build.read(SOURCE)?);
    hasher.write(list.as_bytes());
    let name = format!("'{:016x}'", hasher.finish());
    let changes = [("BUILD = ''", name.as_str()), ("FILES = []", &list)];
    build.put(WORKER, &filled(build, SOURCE, &changes)?)?;
    build.put(OFF, &build.bundle_classic("src/worker/off.js")?)
}

/// The paths of the files that the worker keeps: the start page first, so that a site whose pages
/// are changed on their way is found out with one file. The pages that embed the quiz elsewhere need
/// a network anyway.
#[must_use]
pub fn kept(assets: &Assets, files: &[File]) -> Vec<String> {
    let paths = files.iter().map(|file| file.path.clone());
    let pages = paths
        .filter(|path| path.ends_with("index.html"))
        .filter(|path| !format!("/{path}").ends_with("/embed/index.html"));
    let alone = [&assets.doctor, &assets.offline, &assets.statement];
    let program = [&assets.program.glue, &assets.program.wasm];
    let chunks = assets.chunks.iter().flat_map(|chunk| {
        let texts = chunk.texts.iter().map(|(_, file)| file);
        chunk.wasm.iter().chain([&chunk.styles]).chain(texts)
    });
    // Two chunks may share a file.
    let hashed: BTreeSet<&String> = program.into_iter().chain(alone).chain(chunks).collect();
    pages.chain(hashed.into_iter().cloned()).collect()
}
