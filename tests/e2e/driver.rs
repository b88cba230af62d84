//! The driver through which the tests steer the browser.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};

use crate::runner::Outcome;

const STARTED: &str = "started successfully on port ";

/// A running chromedriver; dropping it ends it and removes what its browsers left behind.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    /// Holds the profiles. Its path is short, because sockets are made in it.
    folder: PathBuf,
}

impl Driver {
    /// Starts the program on a free port and waits until it listens.
    pub(crate) fn start(program: &Path) -> Outcome<Self> {
        let folder = env::temp_dir().join(format!("cto-quadrant-{}", process::id()));
        fs::create_dir_all(&folder)?;
        let process = Command::new(program)
            .env("TMPDIR", &folder)
            .args(["--port=0", "--log-level=SEVERE"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        // From here on the process is ended whatever happens.
        let mut driver = Self {
            process,
            port: 0,
            folder,
        };
        // Only borrowed: a program that writes into a closed pipe is killed.
        let output = driver.process.stdout.as_mut().ok_or("it has no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let port = lines.find_map(|line| port(&line));
        let ended = || format!("{} ended before it listened", program.display());
        driver.port = port.ok_or_else(ended)?;
        Ok(driver)
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
        // Whatever stays lies in a folder for such things.
        drop(fs::remove_dir_all(&self.folder));
    }
}

fn port(line: &str) -> Option<u16> {
    let (_, port) = line.split_once(STARTED)?;
    port.trim_end().trim_end_matches('.').parse().ok()
}
