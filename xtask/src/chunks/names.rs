//! What the files of the program are called.

use std::hash::{DefaultHasher, Hasher};

/// A name that holds a hash of `content`, so that a browser can keep the file for ever.
#[must_use]
pub(super) fn hashed(name: &str, ending: &str, content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    format!("{name}-{:016x}{ending}", hasher.finish())
}

/// The chunk that a file holds: `split_result.wasm` holds `result`, and the file of the program
/// itself what comes first.
#[must_use]
pub(super) fn chunk(file: &str, program: &str) -> String {
    let stem = file.trim_end_matches(".wasm").trim_end_matches("_bg");
    if stem == program {
        return program.to_owned();
    }
    stem.trim_start_matches("split_").to_owned()
}

/// How the name of its file ends: that of the program itself as wasm-bindgen calls it.
#[must_use]
pub(super) fn ending(chunk: &str, program: &str) -> &'static str {
    if chunk == program {
        "_bg.wasm"
    } else {
        ".wasm"
    }
}
