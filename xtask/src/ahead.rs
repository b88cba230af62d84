//! A step that runs beside those before it. The build keeps one processor busy for most of its time,
//! and the tests before it want nothing of it.

use std::env;
use std::fs::{self, File};
use std::io;
use std::path::PathBuf;
use std::process::{Child, Command};

use crate::error::Error;
use crate::process::line;
use crate::project::Project;

/// A step under way. Dropped before it is awaited, it ends.
#[derive(Debug)]
pub struct Ahead {
    /// The command, for messages.
    line: String,
    child: Child,
    /// What it prints, which is passed on when its turn has come.
    output: PathBuf,
}

impl Ahead {
    /// Starts the step with this name.
    ///
    /// # Errors
    /// If the step cannot be started, or its output cannot be kept.
    pub fn start(project: &Project, step: &str) -> Result<Self, Error> {
        let output = project.target().join(format!("{step}.log"));
        let file = File::create(&output).map_err(Error::file(&output))?;
        let same = file.try_clone().map_err(Error::file(&output))?;
        let program = env::current_exe().unwrap_or_else(|_| PathBuf::from("xtask"));
        let mut command = Command::new(program);
        command.args(["test", step]).stdout(file).stderr(same);
        let line = line(&command);
        let child = command.spawn().map_err(|source| Error::NotStarted {
            line: line.clone(),
            source,
        })?;
        Ok(Self {
            line,
            child,
            output,
        })
    }

    /// Waits until the step has ended, and passes on what it has printed.
    ///
    /// # Errors
    /// If it has failed.
    pub fn finish(mut self) -> Result<(), Error> {
        let status = self.child.wait();
        let mut output = File::open(&self.output).map_err(Error::file(&self.output))?;
        io::copy(&mut output, &mut io::stderr()).map_err(Error::file(&self.output))?;
        let line = self.line.clone();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Error::Failed { line, status }),
            Err(source) => Err(Error::NotStarted { line, source }),
        }
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        // One that has ended cannot be ended any more.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_file(&self.output);
    }
}
