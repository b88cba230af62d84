//! What several chunks share goes into the file of the one that always comes with the others.
//!
//! The tool that splits makes a file of its own for each set of chunks that share something: four
//! small ones beside ours. But the others never come without the result, so
//! all of that can lie there: fewer requests, and bytes that compress together.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::process::{read, run};
use crate::project::Project;

/// The chunk that the others never come without, see `Chunk::needs` in the app.
const BASE: &str = "split_result.wasm";
/// The module that chunks take the memory, the table and the stack from.
const PROGRAM: &str = "__wasm_split";
/// What the merged file calls that module, since its parts have theirs from each other.
const OUTSIDE: &str = "main";

/// Merges the files of what is shared into the base chunk, and tells the loaders.
///
/// # Errors
/// If a tool fails or a file cannot be read or written.
pub(super) fn merge(project: &Project, bench: &Path, features: &[&str]) -> Result<(), Error> {
    let base = bench.join(BASE);
    let shared = shared_files(bench)?;
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
    let loaders = bench.join(super::LOADERS);
    let script = fs::read_to_string(&loaders).map_err(Error::file(&loaders))?;
    fs::write(&loaders, told(&script)).map_err(Error::file(&loaders))
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

/// The loaders without those of what is shared, and with the other name of the program.
fn told(script: &str) -> String {
    let mut kept = String::new();
    let mut rest = script;
    while let Some((before, own)) = rest.split_once("const __chunk_") {
        kept.push_str(before);
        rest = own.split_once(", []);\n").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let shares = format!("Object.assign(sharedImports.{PROGRAM},");
    let kept = kept.replace(&shares, &format!("sharedImports.{OUTSIDE} = {shares}"));
    let without = |line: &str| match line.find("[__chunk_") {
        Some(start) => [
            &line[..start],
            "[]",
            &line[line.find(']').unwrap_or(start) + 1..],
        ]
        .concat(),
        None => line.to_owned(),
    };
    kept.lines().map(|line| without(line) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::{stub_source, told};

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

    #[test]
    fn the_loaders_ask_for_no_file_that_is_gone() {
        let script = "Object.assign(sharedImports.__wasm_split, { a });\n/* result, tools */\n\
            const __chunk_4 = makeLoad(() => {\n  fetch(\"./chunk_4.wasm\");\n}\n, []);\n\
            export const tools = wrapAsyncCb(makeLoad(() => {}\n, [__chunk_4, __chunk_7]));\n";
        assert_eq!(
            told(script),
            "sharedImports.main = Object.assign(sharedImports.__wasm_split, { a });\n\
             /* result, tools */\nexport const tools = wrapAsyncCb(makeLoad(() => {}\n, []));\n"
        );
    }
}
