//! The driver through which the tests steer the browser.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::runner::Outcome;

const STARTED: &str = "started successfully on port ";

/// A running chromedriver; dropping it ends it.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the program on a free port and waits until it listens.
    pub(crate) fn start(program: &Path) -> Outcome<Self> {
        let process = Command::new(program)
            .args(["--port=0", "--log-level=SEVERE"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        // From here on the process is ended whatever happens.
        let mut driver = Self { process, port: 0 };
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
    }
}

fn port(line: &str) -> Option<u16> {
    let (_, port) = line.split_once(STARTED)?;
    port.trim_end().trim_end_matches('.').parse().ok()
}
