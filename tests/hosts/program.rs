//! Programs that the tests run: generators, which end by themselves, and servers, which do not.

use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::task;
use tokio::time::sleep;

use crate::runner::Outcome;

/// Many times what any server takes to listen on a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often it is looked at.
const PERIOD: Duration = Duration::from_millis(20);

/// Runs a program to its end, while other tests go on, and returns what it said.
pub(crate) async fn run(mut command: Command) -> Outcome<String> {
    let line = format!("{command:?}");
    let done = task::spawn_blocking(move || command.stdin(Stdio::null()).output()).await?;
    let output = done.map_err(|error| format!("{line}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() {
        return Ok(said);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!("{line}: {}\n{said}\n{complaint}", output.status).into())
}

/// A server on loopback; dropping it ends it.
#[derive(Debug)]
pub(crate) struct Listening {
    process: Child,
    log: PathBuf,
}

impl Listening {
    /// Starts a server that writes its output into the file `log`, and waits until it takes
    /// connections on its port.
    pub(crate) async fn start(command: &mut Command, port: u16, log: &Path) -> Outcome<Self> {
        let output = File::create(log)?;
        command
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output);
        let process = command
            .spawn()
            .map_err(|error| format!("{command:?}: {error}"))?;
        // From here on the process is ended whatever happens.
        let mut started = Self {
            process,
            log: log.to_owned(),
        };
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > end || started.process.try_wait()?.is_some() {
                let said = started.said()?;
                return Err(format!("{command:?} does not listen:\n{said}").into());
            }
            sleep(PERIOD).await;
        }
        Ok(started)
    }

    /// What the server has written so far.
    pub(crate) fn said(&self) -> io::Result<String> {
        fs::read_to_string(&self.log)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// A port that nobody listens on, for servers that cannot choose one by themselves.
pub(crate) fn free_port() -> io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
