//! `cargo xtask serve`: the release build on loopback, built again when a source file changes.

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::build;
use crate::error::Error;
use crate::project::Project;
use crate::server::{STRICT_CSP, Server};
use crate::setup;
use crate::tree;

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8099;
const SOURCES: [&str; 7] = [
    "src",
    "content",
    "styles",
    "assets",
    "index.html",
    "Cargo.toml",
    "Trunk.toml",
];

/// Sets up what is missing, builds, and serves until it is interrupted.
///
/// # Errors
/// If the set-up or the first build fails, or no port can be had. A later build that fails is
/// only reported: the last good one stays.
pub fn run(project: &Project, port: Option<u16>, watch: bool) -> Result<(), Error> {
    setup::tools(project)?;
    let mut seen = newest(project);
    build::run(project, true, None)?;
    let server = start(project, port)?;
    println!("\nServing {} (stop with Ctrl-C)", server.url("/"));
    loop {
        thread::sleep(Duration::from_secs(1));
        let now = newest(project);
        if watch && now != seen {
            seen = now;
            if let Err(error) = build::run(project, true, None) {
                eprintln!("error: {error}\nStill serving the last build that worked.");
            }
        }
    }
}

fn start(project: &Project, port: Option<u16>) -> Result<Server, Error> {
    let headers = [("Content-Security-Policy", STRICT_CSP)];
    let start = |port| Server::start(project.dist(), port, &headers);
    if let Some(port) = port {
        return start(port).map_err(|source| Error::Port { port, source });
    }
    let free = (FIRST_PORT..LAST_PORT).find_map(|port| start(port).ok());
    let last = || {
        start(LAST_PORT).map_err(|source| Error::Port {
            port: LAST_PORT,
            source,
        })
    };
    free.map_or_else(last, Ok)
}

/// How many source files there are, and when the newest was changed: one of the two differs
/// after every edit, new file and removal.
fn newest(project: &Project) -> (usize, Option<SystemTime>) {
    let sources = SOURCES.iter().map(|source| project.root().join(source));
    let files: Vec<PathBuf> = sources.flat_map(|source| tree::files(&source)).collect();
    let changed = |file: &PathBuf| fs::metadata(file).and_then(|data| data.modified()).ok();
    (files.len(), files.iter().filter_map(changed).max())
}
