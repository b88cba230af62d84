//! Entry of `cargo xtask`: reads the command, runs it, and turns a failure into a sentence.

use std::process::ExitCode;

use xtask::bench;
use xtask::build;
use xtask::checks;
use xtask::chunks;
use xtask::command::{Command, HELP};
use xtask::error::Error;
use xtask::fuzz;
use xtask::mutants;
use xtask::pages;
use xtask::project::Project;
use xtask::serve;
use xtask::setup;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Command::parse(&arguments).and_then(|command| run(&command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error @ Error::Usage(_)) => {
            eprintln!("error: {error}\n\n{HELP}");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<(), Error> {
    if *command == Command::Help {
        println!("{HELP}");
        return Ok(());
    }
    let project = Project::locate()?;
    match command {
        Command::Help => Ok(()),
        Command::Setup => setup::everything(&project).map(|_| println!("Everything is in place.")),
        Command::Serve { port } => serve::run(&project, *port),
        Command::Build { release, address } => {
            setup::tools(&project)?;
            build::run(&project, *release, address.as_deref())
        }
        Command::Test { only } => checks::test(&project, only.as_deref()),
        Command::TestLooks { accept } => checks::test_looks(&project, *accept),
        Command::TestEngines => checks::test_engines(&project),
        Command::TestHosts => checks::test_hosts(&project),
        Command::Lint => checks::lint(&project),
        Command::Fuzz { targets, minutes } => fuzz::run_targets(&project, targets, *minutes),
        Command::FuzzKeep { targets } => fuzz::keep(&project, targets),
        Command::Chunks => chunks::run_for_trunk(&project),
        Command::Pages => pages::run_for_trunk(&project),
        Command::Mutants {
            scripts: false,
            scope,
        } => mutants::run_scope(&project, scope),
        Command::Mutants { scope, .. } => mutants::run_scripts(&project, scope),
        Command::Bench { peers } => bench::run(&project, peers.as_deref()),
    }
}
