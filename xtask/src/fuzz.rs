//! `cargo xtask fuzz`: hands the readers of what comes from outside whatever libFuzzer thinks of.
//!
//! A run works in `target/fuzz`, never in the repository. It begins with the inputs that are kept
//! there, and `--keep` puts the smallest of those that reach anything new back.

pub mod corpus;
pub mod figures;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::process::{run, timed};
use crate::project::Project;
use crate::setup;
use figures::{Figures, Table, cpu_of_children};

/// How long a target runs unless it is said, in minutes of CPU time.
pub const MINUTES: u64 = 15;
/// Inputs are no longer, so that a run tries many of them.
const LONGEST: &str = "-max_len=4096";
/// What a target may take; all of them stay far below it. The time is that of the clock, in which a
/// busy machine may do very little.
const LIMITS: [&str; 2] = ["-rss_limit_mb=1024", "-timeout=60"];

/// Runs the targets with these names, or all of them, one after the other.
///
/// # Errors
/// If a name is none, a target does not build, or something was found.
pub fn run_targets(project: &Project, names: &[String], minutes: u64) -> Result<(), Error> {
    let names = wanted(project, names)?;
    eprintln!(
        "This takes at least {} minutes: {minutes} of CPU time for each of {} targets, and at first \
         5 to 15 to build them.",
        minutes * names.len() as u64,
        names.len(),
    );
    setup::fuzz::ensure(project)?;
    build(project)?;
    let mut rows = Vec::new();
    for name in &names {
        let figures = timed(&format!("fuzz {name}"), || {
            let budget = Duration::from_secs(60 * minutes);
            run_target(project, name, budget)
        })?;
        rows.push((name.clone(), figures));
    }
    let table = Table(rows);
    println!("\n{table}");
    table.verdict(&folder(project, ""))
}

/// Puts the smallest inputs that reach all that the runs have reached into the repository.
///
/// # Errors
/// If a name is none, or a target does not build or run.
pub fn keep(project: &Project, names: &[String]) -> Result<(), Error> {
    let names = wanted(project, names)?;
    setup::fuzz::ensure(project)?;
    build(project)?;
    for name in &names {
        let inputs = inputs(project, name)?;
        let mut cargo = project.cargo("fuzz cmin --sanitizer none");
        cargo.arg(name).arg(&inputs).args(["--", LONGEST]);
        timed(&format!("minimise {name}"), || run(&mut cargo))?;
        let kept = corpus::smallest(corpus::of_folder(&inputs)?);
        let file = kept_file(project, name);
        fs::write(&file, corpus::packed(&kept)).map_err(Error::file(&file))?;
        println!("{name}: {} inputs", kept.len());
    }
    Ok(())
}

/// The names of all targets, in their order.
///
/// # Errors
/// If their folder cannot be read.
pub fn targets(project: &Project) -> Result<Vec<String>, Error> {
    let folder = project.root().join("fuzz/targets");
    let entries = fs::read_dir(&folder).map_err(Error::file(&folder))?;
    let mut names = Vec::new();
    for entry in entries {
        let path = entry.map_err(Error::file(&folder))?.path();
        names.extend(
            path.file_stem()
                .map(|name| name.to_string_lossy().into_owned()),
        );
    }
    names.sort();
    Ok(names)
}

fn wanted(project: &Project, names: &[String]) -> Result<Vec<String>, Error> {
    let all = targets(project)?;
    if let Some(unknown) = names.iter().find(|name| !all.contains(name)) {
        let all = all.join(", ");
        let problem = format!("there is no target `{unknown}`; the targets are: {all}");
        return Err(Error::Usage(problem));
    }
    Ok(if names.is_empty() {
        all
    } else {
        names.to_vec()
    })
}

fn build(project: &Project) -> Result<(), Error> {
    let mut cargo = project.cargo("fuzz build --sanitizer none");
    timed("build the targets", || run(&mut cargo))
}

/// Runs a target until it has had its time or found something. A round ends by the clock, so on a
/// busy machine there are several.
fn run_target(project: &Project, name: &str, budget: Duration) -> Result<Figures, Error> {
    let (inputs, findings) = (
        inputs(project, name)?,
        folder(project, name).join("findings"),
    );
    fs::create_dir_all(&findings).map_err(Error::file(&findings))?;
    let log = folder(project, name).join("log");
    let mut figures = Figures::default();
    while figures.time < budget && figures.findings == 0 {
        let left = budget.saturating_sub(figures.time).as_secs().max(1);
        let mut cargo = project.cargo("fuzz run --sanitizer none");
        cargo.arg(name).arg(&inputs).arg("--").args(LIMITS);
        cargo.args([LONGEST, "-print_final_stats=1"]);
        cargo.arg(format!("-max_total_time={left}"));
        cargo.arg(format!("-artifact_prefix={}/", findings.display()));
        figures.add(&round(cargo, &log)?);
    }
    figures.n_inputs = corpus::of_folder(&inputs)?.len();
    Ok(figures)
}

/// One round, told by what libFuzzer writes.
fn round(mut cargo: Command, log: &Path) -> Result<Figures, Error> {
    let file = File::create(log).map_err(Error::file(log))?;
    let (start, before) = (Instant::now(), cpu_of_children());
    let status = cargo.stderr(file).status();
    let status = status.map_err(|source| Error::NotStarted {
        line: crate::process::line(&cargo),
        source,
    })?;
    let cpu = cpu_of_children()
        .zip(before)
        .map(|(after, before)| after.saturating_sub(before));
    let text = fs::read_to_string(log).map_err(Error::file(log))?;
    let mut figures = Figures::read(&text);
    figures.time = cpu.unwrap_or_else(|| start.elapsed());
    figures.findings = usize::from(!status.success());
    Ok(figures)
}

/// The folder with the inputs that a target works on: what is kept, and what came of it.
fn inputs(project: &Project, name: &str) -> Result<PathBuf, Error> {
    let folder = folder(project, name).join("inputs");
    fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    let file = kept_file(project, name);
    let packed = fs::read_to_string(&file).map_err(Error::file(&file))?;
    for (number, input) in corpus::unpacked(&packed).iter().enumerate() {
        let path = folder.join(format!("kept-{number}"));
        fs::write(&path, input).map_err(Error::file(&path))?;
    }
    Ok(folder)
}

fn kept_file(project: &Project, name: &str) -> PathBuf {
    project
        .root()
        .join("fuzz/corpus")
        .join(format!("{name}.txt"))
}

fn folder(project: &Project, name: &str) -> PathBuf {
    project.target().join("fuzz").join(name)
}
