//! What CI runs, in its order. The output of every program is passed on unchanged.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::build;
use crate::dependencies;
use crate::error::Error;
use crate::process::{run, timed};
use crate::project::Project;
use crate::prose;
use crate::setup;
use crate::setup::{browser, engines, hosts};
use crate::sizes;

/// One check, which can also be run alone.
#[derive(Debug)]
pub struct Step {
    /// Its name on the command line.
    pub name: &'static str,
    /// Whether it belongs to `cargo xtask lint` too.
    is_lint: bool,
    check: fn(&Project) -> Result<(), Error>,
}

impl Step {
    const fn lint(name: &'static str, check: fn(&Project) -> Result<(), Error>) -> Self {
        Self {
            name,
            is_lint: true,
            check,
        }
    }

    const fn test(name: &'static str, check: fn(&Project) -> Result<(), Error>) -> Self {
        Self {
            name,
            is_lint: false,
            check,
        }
    }
}

/// Every check, cheap ones first; the last four look at what `build` has made.
pub const STEPS: [Step; 13] = [
    Step::lint("fmt", fmt),
    Step::lint("prose", prose::check),
    Step::lint("dependencies", dependencies::check),
    Step::lint("clippy", clippy),
    Step::lint("clippy-wasm", clippy_wasm),
    Step::lint("doc", doc),
    Step::test("native", native),
    Step::test("browser", in_browser),
    Step::test("build", release_build),
    Step::test("html", html),
    Step::test("sizes", sizes::check),
    Step::test("e2e", end_to_end),
    Step::test(ENGINES, in_engines),
];

/// The step that needs Firefox and `WebKitGTK`.
const ENGINES: &str = "engines";

/// Sets up what is missing, then runs all steps, or the one named `only`.
///
/// # Errors
/// That of the first step that fails.
pub fn test(project: &Project, only: Option<&str>) -> Result<(), Error> {
    let start = Instant::now();
    setup::everything(project)?;
    let is_wanted = |step: &str| match only {
        Some(name) => name == step,
        // WebKitGTK runs nowhere else; CI runs the step.
        None => step != ENGINES || cfg!(target_os = "linux"),
    };
    // Early, so that what is missing is known before the long steps.
    if is_wanted(ENGINES) {
        engines::ensure(project)?;
    } else if only.is_none() {
        eprintln!("The step `{ENGINES}` is left out: WebKitGTK runs on Linux only.");
    }
    run_steps(project, |step| is_wanted(step.name))?;
    eprintln!("\nAll passed in {:.0} s.", start.elapsed().as_secs_f64());
    Ok(())
}

/// Compares every screen of what was built last with its picture, or takes what it looks like now
/// for right. Not a step of [`STEPS`]: the pictures depend on the browser that draws them.
///
/// # Errors
/// If something is missing that cannot be installed, or a screen looks different.
pub fn test_looks(project: &Project, accept: bool) -> Result<(), Error> {
    setup::everything(project)?;
    let mut cargo = project.cargo_unoptimised("test --test looks");
    if accept {
        cargo.args(["--", "--accept"]);
    }
    timed("looks", || with_site(cargo, project, &project.dist()))
}

/// Sets up what is missing, real blogs included, builds the site for them, and tries it in each.
///
/// # Errors
/// If something is missing that cannot be installed, the build fails, or a test does.
pub fn test_hosts(project: &Project) -> Result<(), Error> {
    let start = Instant::now();
    setup::everything(project)?;
    hosts::ensure(project)?;
    build::run_for_hosts(project)?;
    timed("hosts", || in_blogs(project))?;
    eprintln!("\nAll passed in {:.0} s.", start.elapsed().as_secs_f64());
    Ok(())
}

/// Sets up what is missing, the other engines included, and runs the end-to-end tests in each, on
/// what `build` has made.
///
/// # Errors
/// If something is missing that cannot be installed, or a test fails.
pub fn test_engines(project: &Project) -> Result<(), Error> {
    let start = Instant::now();
    setup::everything(project)?;
    engines::ensure(project)?;
    let cargo = project.cargo_unoptimised("test --test e2e -- --engines");
    timed("e2e", || with_site(cargo, project, &project.dist()))?;
    eprintln!("\nAll passed in {:.0} s.", start.elapsed().as_secs_f64());
    Ok(())
}

/// Prints how high each step of the quiz is in each column of a post. The end-to-end test that
/// holds these heights measures them.
///
/// # Errors
/// If a step is higher than it may be, or cannot be measured.
pub fn heights(project: &Project) -> Result<(), Error> {
    let mut cargo = project.cargo_unoptimised("test --quiet --test e2e -- heights::in_a_post");
    cargo.env("CTO_QUADRANT_HEIGHTS", "1");
    with_site(cargo, project, &project.dist())
}

/// Runs the steps that look at the source only.
///
/// # Errors
/// That of the first step that fails.
pub fn lint(project: &Project) -> Result<(), Error> {
    setup::for_lint(project)?;
    run_steps(project, |step| step.is_lint)
}

fn run_steps(project: &Project, wanted: impl Fn(&Step) -> bool) -> Result<(), Error> {
    for step in STEPS.iter().filter(|step| wanted(step)) {
        timed(step.name, || (step.check)(project)).map_err(|source| Error::Step {
            name: step.name,
            source: Box::new(source),
        })?;
    }
    Ok(())
}

fn fmt(project: &Project) -> Result<(), Error> {
    run(&mut project.cargo("fmt --all --check"))
}

/// With the second edition, so that one pass sees everything; what is there only without it,
/// `clippy_wasm` sees.
fn clippy(project: &Project) -> Result<(), Error> {
    let words = "clippy --workspace --all-targets --features second-edition -- -D warnings";
    run(&mut project.cargo(words))?;
    // `test = false` keeps the tests with a browser out of the native ones, and out of
    // `--all-targets`.
    let words =
        "clippy --features second-edition --test e2e --test looks --test hosts -- -D warnings";
    run(&mut project.cargo(words))
}

fn clippy_wasm(project: &Project) -> Result<(), Error> {
    let words = "clippy --target wasm32-unknown-unknown --lib --bin cto-quadrant --test browser \
        -- -D warnings";
    run(&mut project.cargo(words))
}

fn doc(project: &Project) -> Result<(), Error> {
    let mut cargo = project.cargo("doc --workspace --no-deps");
    run(cargo.env("RUSTDOCFLAGS", "-D warnings"))
}

fn native(project: &Project) -> Result<(), Error> {
    run(&mut project.cargo("test --workspace"))?;
    // An edition that is never published shows that the published one lives on beside it.
    run(&mut project
        .cargo_unoptimised("test --features second-edition --test edition --test domain"))
}

fn in_browser(project: &Project) -> Result<(), Error> {
    let words = "test --target wasm32-unknown-unknown --test browser";
    let mut cargo = project.cargo_unoptimised(words);
    browser::ensure()?.tell(project, &mut cargo)?;
    run(&mut cargo)
}

fn release_build(project: &Project) -> Result<(), Error> {
    build::run_for_tests(project)?;
    build::run_for_next_edition(project)
}

/// Every page is valid HTML. Which rules hold, and why some do not, stands in `htmlvalidate.mjs`.
fn html(project: &Project) -> Result<(), Error> {
    let mut validator = project.program("html-validate");
    validator.args(["--config", "htmlvalidate.mjs", "--formatter", "stylish"]);
    run(validator.arg(project.dist().join("**/*.html")))
}

/// The end-to-end tests find what they need through the environment: the built site, the browser
/// with its driver, and the script of axe-core.
fn end_to_end(project: &Project) -> Result<(), Error> {
    let cargo = project.cargo_unoptimised("test --test e2e");
    with_site(cargo, project, &project.dist())
}

fn in_blogs(project: &Project) -> Result<(), Error> {
    let cargo = project.cargo_unoptimised("test --test hosts");
    with_site(cargo, project, &project.dist_for_hosts())
}

/// Those of the end-to-end tests that run in every engine, in the engines that `e2e` leaves out.
fn in_engines(project: &Project) -> Result<(), Error> {
    let words = "test --test e2e -- --engine=firefox --engine=webkitgtk";
    let cargo = project.cargo_unoptimised(words);
    with_site(cargo, project, &project.dist())
}

/// Runs tests of the site in this folder, which find all else they need through the environment.
pub(crate) fn with_site(mut cargo: Command, project: &Project, dist: &Path) -> Result<(), Error> {
    browser::ensure()?.tell(project, &mut cargo)?;
    cargo.env("CTO_QUADRANT_DIST", dist);
    cargo.env(
        "CTO_QUADRANT_AXE",
        project.npm().join("node_modules/axe-core/axe.min.js"),
    );
    run(&mut cargo)
}
