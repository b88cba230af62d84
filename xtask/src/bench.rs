//! `cargo xtask bench`: what the build weighs, and how it does beside what people use instead.

use std::fs;
use std::path::Path;

use crate::build;
use crate::checks;
use crate::error::Error;
use crate::process::{self, line, timed};
use crate::project::Project;
use crate::setup;
use crate::setup::browser::{self, Browser};
use crate::sizes;
use crate::tree;

const HOW_TO_COMPARE: &str = "To compare with the peers: cargo xtask bench --peers DIR, where DIR \
    holds their bench (bench.mjs, package.json); it takes about 20 minutes.";

/// Builds and prints the sizes; with the folder of the peers' bench, runs that too.
///
/// # Errors
/// If a build or the bench fails. A size over its budget is only printed.
pub fn run(project: &Project, peers: Option<&Path>) -> Result<(), Error> {
    // Found out before the long build, and from here: the bench runs in another folder.
    let script = peers.map(|peers| peers.join("bench.mjs"));
    let script = script.map(|script| fs::canonicalize(&script).map_err(Error::file(&script)));
    let script = script.transpose()?;
    setup::tools(project)?;
    build::run(project, true, None)?;
    print_files(project)?;
    match sizes::check(project) {
        Err(Error::TooBig(_)) | Ok(()) => {}
        Err(error) => return Err(error),
    }
    timed("heights", || checks::heights(project))?;
    if let Some(peers) = script.as_deref().and_then(Path::parent) {
        return compare(project, peers);
    }
    println!("{HOW_TO_COMPARE}");
    Ok(())
}

fn print_files(project: &Project) -> Result<(), Error> {
    let dist = project.dist();
    let files = tree::files(&dist);
    println!(
        "\n{:<48} {:>9} {:>9} {:>9}",
        "All files, bytes", "raw", "gzip", "brotli"
    );
    for (file, size) in files.iter().zip(sizes::measure(project, &files)?) {
        let name = file
            .strip_prefix(&dist)
            .unwrap_or(file)
            .display()
            .to_string();
        println!("{name:<48} {size}");
    }
    println!();
    Ok(())
}

/// Runs the peers' bench on a copy, because it leaves much behind.
fn compare(project: &Project, peers: &Path) -> Result<(), Error> {
    let copy = project.cache().join("bench");
    fs::create_dir_all(&copy).map_err(Error::file(&copy))?;
    let Browser { chrome, .. } = browser::ensure()?;
    process::run(
        project
            .program("cp")
            .arg("-R")
            .arg(peers.join("."))
            .arg(&copy),
    )?;
    let adapter = project.root().join("bench/ours.mjs");
    let ours = format!("ours={}:{}", project.dist().display(), adapter.display());
    for words in [
        ["npm", "ci", "--ignore-scripts"],
        ["npm", "run", "build"],
        ["node", "bench.mjs", "--add"],
    ] {
        let [name, words @ ..] = words;
        let mut program = project.program(name);
        program
            .args(words)
            .current_dir(&copy)
            .env("CHROMIUM", &chrome);
        if name == "node" {
            program.arg(&ours);
        }
        timed(&line(&program), || process::run(&mut program))?;
    }
    println!("The results are in {}", copy.join("results").display());
    Ok(())
}
