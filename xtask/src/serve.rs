//! `cargo xtask serve`: the release build on loopback, built again when a source file changes.

use std::net::{Ipv4Addr, TcpListener};

use crate::build;
use crate::error::Error;
use crate::process;
use crate::project::Project;
use crate::setup;

const PORTS: std::ops::RangeInclusive<u16> = 8080..=8099;

/// Sets up what is missing, then lets Trunk build, serve and watch until it is interrupted.
///
/// # Errors
/// If the set-up fails, no port can be had, or Trunk cannot begin. A build that fails is only
/// reported: the last good one stays.
pub fn run(project: &Project, port: Option<u16>) -> Result<(), Error> {
    setup::tools(project)?;
    let port = free(port)?;
    let mut trunk = build::trunk(project);
    // The page's policy refuses the script by which Trunk would reload it.
    trunk.args(["serve", "--release", "--no-autoreload"]);
    trunk.arg(format!("--port={port}"));
    println!("\nServing http://127.0.0.1:{port}/ once it is built (stop with Ctrl-C)");
    process::run(&mut trunk)
}

/// The port asked for or, without one, the first that nobody else has.
fn free(port: Option<u16>) -> Result<u16, Error> {
    let take = |port| {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        listener.and_then(|listener| Ok(listener.local_addr()?.port()))
    };
    if let Some(port) = port {
        return take(port).map_err(|source| Error::Port { port, source });
    }
    let (last, mut ports) = (*PORTS.end(), PORTS);
    ports.find_map(|port| take(port).ok()).map_or_else(
        || take(last).map_err(|source| Error::Port { port: last, source }),
        Ok,
    )
}
