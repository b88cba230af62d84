//! What several chunks share goes into the file of the one that always comes with the others.
//!
//! The tool that splits makes a file of its own for each set of chunks that share something. But
//! the others never come without the result, so what the result needs too, or the sections, which
//! come right after it, can lie there: fewer requests, and bytes that compress together. What only
//! chunks share that most people never open stays in a file of its own, or everybody would fetch it
//! on the way to their result.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process::{read, run};
use crate::project::Project;

/// The chunk that the others never come without, see `Chunk::needs` in the app.
const BASE: &str = "split_result.wasm";
/// The chunks that come to everybody.
const EARLY: [&str; 2] = ["result", "sections"];
/// The module that chunks take the memory, the table and the stack from.
const PROGRAM: &str = "__wasm_split";
/// What the merged file calls that module, since its parts have theirs from each other.
const OUTSIDE: &str = "main";

/// A file of what several chunks share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shared {
    /// Its name without the ending.
    pub(super) stem: String,
    /// The chunks that share it.
    pub(super) chunks: Vec<String>,
}

/// Merges the files of what is shared into the base chunk, tells the loaders, and gives the files
/// that stay.
///
/// # Errors
/// If a tool fails or a file cannot be read or written.
pub(super) fn merge(
    project: &Project,
    bench: &Path,
    features: &[&str],
) -> Result<Vec<Shared>, Error> {
    let base = bench.join(BASE);
    let loaders = bench.join(super::LOADERS);
    let script = fs::read_to_string(&loaders).map_err(Error::file(&loaders))?;
    let kept = late(&script);
    let mut shared = shared_files(bench)?;
    let stays = |file: &PathBuf| {
        let stem = file.file_stem().unwrap_or_default();
        kept.iter().any(|kept| stem == kept.stem.as_str())
    };
    shared.retain(|file| !stays(file));
    let stub = stub(project, bench, features)?;
    let merged = bench.join("merged");
    let mut tool = project.program("wasm-merge");
    tool.args(features)
        .arg(&stub)
        .arg(PROGRAM)
        .arg(&base)
        .arg("base");
    for (number, file) in shared.iter().enumerate() {
        tool.arg(file).arg(format!("shared{number}"));
    }
    run(tool.arg("-o").arg(&merged))?;
    fs::rename(&merged, &base).map_err(Error::file(&base))?;
    for file in shared.iter().chain([&stub]) {
        fs::remove_file(file).map_err(Error::file(file))?;
    }
    fs::write(&loaders, told(&script, &kept)).map_err(Error::file(&loaders))?;
    Ok(kept)
}

/// The files that only late chunks share. The loaders say in a comment who shares a file.
fn late(script: &str) -> Vec<Shared> {
    let mut found = Vec::new();
    let mut chunks: Vec<String> = Vec::new();
    for line in script.lines() {
        let comment = line
            .strip_prefix("/* ")
            .and_then(|line| line.strip_suffix(" */"));
        if let Some(list) = comment {
            chunks = list.split(", ").map(str::to_owned).collect();
        } else if let Some(rest) = line.strip_prefix("const __chunk_") {
            let number = rest.split(' ').next().unwrap_or_default();
            let is_early = chunks.iter().any(|chunk| EARLY.contains(&chunk.as_str()));
            if !is_early && !chunks.is_empty() {
                found.push(Shared {
                    stem: ["chunk_", number].concat(),
                    chunks: std::mem::take(&mut chunks),
                });
            }
        }
    }
    found
}

fn shared_files(bench: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(bench).map_err(Error::file(bench))? {
        let path = entry.map_err(Error::file(bench))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("chunk_") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A module that only hands on what all chunks take from the program. Each of them takes it for
/// itself, and a merged file with five memories, even if all are one, is no file for browsers.
fn stub(project: &Project, bench: &Path, features: &[&str]) -> Result<PathBuf, Error> {
    let text = read(
        project
            .program("wasm-dis")
            .args(features)
            .arg(bench.join(BASE)),
    )?;
    let source = bench.join("stub.wat");
    fs::write(&source, stub_source(&text)).map_err(Error::file(&source))?;
    let stub = bench.join("stub");
    let mut tool = project.program("wasm-as");
    run(tool.args(features).arg(&source).arg("-o").arg(&stub))?;
    fs::remove_file(&source).map_err(Error::file(&source))?;
    Ok(stub)
}

/// The source of the stub, from the text of a chunk: each import of it, from outside, is an export
/// of the same name.
fn stub_source(chunk: &str) -> String {
    let beginning = format!("(import \"{PROGRAM}\" ");
    let imports = chunk
        .lines()
        .filter_map(|line| line.trim().strip_prefix(&beginning));
    let mut lines = vec!["(module".to_owned()];
    for (number, import) in imports.enumerate() {
        // As in: "memory" (memory $mimport$0 17))
        let Some((name, definition)) = import.split_once(' ') else {
            continue;
        };
        let mut words = definition.trim_start_matches('(').splitn(3, ' ');
        let (kind, rest) = (
            words.next().unwrap_or_default(),
            words.nth(1).unwrap_or_default(),
        );
        lines.push(format!(
            "(import \"{OUTSIDE}\" {name} ({kind} $i{number} {rest}"
        ));
        lines.push(format!("(export {name} ({kind} $i{number}))"));
    }
    lines.push(")".to_owned());
    lines.join("\n")
}

/// The loaders without those of what was merged, and with the other name of the program.
fn told(script: &str, kept: &[Shared]) -> String {
    let is_kept = |name: &str| kept.iter().any(|kept| name == ["__", &kept.stem].concat());
    let mut left = String::new();
    let mut rest = script;
    while let Some((before, own)) = rest.split_once("const __chunk_") {
        left.push_str(before);
        let (loader, after) = own.split_once(", []);\n").unwrap_or((own, ""));
        let number = loader.split(' ').next().unwrap_or_default();
        if is_kept(&["__chunk_", number].concat()) {
            left.extend(["const __chunk_", loader, ", []);\n"]);
        }
        rest = after;
    }
    left.push_str(rest);
    let shares = format!("Object.assign(sharedImports.{PROGRAM},");
    let left = left.replace(&shares, &format!("sharedImports.{OUTSIDE} = {shares}"));
    let without = |line: &str| match line.find("[__chunk_") {
        Some(start) => {
            let end = line.find(']').unwrap_or(start);
            let names = line[start + 1..end].split(", ");
            let names: Vec<&str> = names.filter(|name| is_kept(name)).collect();
            [&line[..start], "[", &names.join(", "), &line[end..]].concat()
        }
        None => line.to_owned(),
    };
    left.lines().map(|line| without(line) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::{Shared, late, stub_source, told};

    #[test]
    fn the_stub_hands_on_every_import_and_nothing_else() {
        let chunk = "(module\n (import \"__wasm_split\" \"memory\" (memory $m 17))\n \
            (import \"__wasm_split\" \"sp\" (global $g (mut i32)))\n (func $f)\n)";
        assert_eq!(
            stub_source(chunk),
            "(module\n(import \"main\" \"memory\" (memory $i0 17))\n\
             (export \"memory\" (memory $i0))\n\
             (import \"main\" \"sp\" (global $i1 (mut i32)))\n\
             (export \"sp\" (global $i1))\n)"
        );
    }

    /// Two loaders of shared files, and one of a chunk.
    const SCRIPT: &str = "Object.assign(sharedImports.__wasm_split, { a });\n/* result, tools */\n\
        const __chunk_4 = makeLoad(() => {\n  fetch(\"./chunk_4.wasm\");\n}\n, []);\n\
        /* group, tools */\n\
        const __chunk_7 = makeLoad(() => {\n  fetch(\"./chunk_7.wasm\");\n}\n, []);\n\
        export const tools = wrapAsyncCb(makeLoad(() => {}\n, [__chunk_4, __chunk_7]));\n";

    #[test]
    fn the_loaders_ask_for_no_file_that_is_gone() {
        assert_eq!(
            told(SCRIPT, &[]),
            "sharedImports.main = Object.assign(sharedImports.__wasm_split, { a });\n\
             /* result, tools */\n/* group, tools */\n\
             export const tools = wrapAsyncCb(makeLoad(() => {}\n, []));\n"
        );
    }

    #[test]
    fn what_only_late_chunks_share_stays_and_is_asked_for() {
        let kept = late(SCRIPT);
        let chunks = ["group", "tools"].map(str::to_owned).to_vec();
        let stem = "chunk_7".to_owned();
        assert_eq!(kept, [Shared { stem, chunks }]);
        assert_eq!(
            told(SCRIPT, &kept),
            "sharedImports.main = Object.assign(sharedImports.__wasm_split, { a });\n\
             /* result, tools */\n/* group, tools */\n\
             const __chunk_7 = makeLoad(() => {\n  fetch(\"./chunk_7.wasm\");\n}\n, []);\n\
             export const tools = wrapAsyncCb(makeLoad(() => {}\n, [__chunk_7]));\n"
        );
    }
}
