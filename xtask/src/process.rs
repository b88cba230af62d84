//! Running programs: their output goes straight through, their failure becomes an [`Error`].

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::error::Error;

/// Runs a program with its output passed on unchanged.
///
/// # Errors
/// If it cannot be started or ends with a failure.
pub fn run(command: &mut Command) -> Result<(), Error> {
    let status = command.status().map_err(not_started(command))?;
    if status.success() {
        return Ok(());
    }
    let line = line(command);
    Err(Error::Failed { line, status })
}

/// Runs a program and returns what it wrote to standard output, without the space around it.
///
/// # Errors
/// If it cannot be started or ends with a failure.
pub fn read(command: &mut Command) -> Result<String, Error> {
    let output = command.output().map_err(not_started(command))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    let (line, status) = (line(command), output.status);
    Err(Error::Failed { line, status })
}

/// Runs a step that takes a while: says so before, and how long it took after.
///
/// # Errors
/// Those of the step.
pub fn timed<T>(what: &str, step: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    eprintln!("\n== {what}");
    let start = Instant::now();
    let result = step()?;
    eprintln!("-- done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(result)
}

/// Where a program is on the PATH of this process.
#[must_use]
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

/// A program and its words in one line, for messages.
#[must_use]
pub fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut line = program
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for word in command.get_args() {
        line.push(' ');
        line.push_str(&word.to_string_lossy());
    }
    line
}

fn not_started(command: &Command) -> impl FnOnce(std::io::Error) -> Error + use<> {
    let line = line(command);
    |source| Error::NotStarted { line, source }
}
