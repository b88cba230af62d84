//! Why a command stopped, told so that the reader knows what to do next.

use std::error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

/// Why a command stopped.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The command line was not understood.
    Usage(String),
    /// Something that the commands cannot install by themselves is not there.
    Missing {
        /// What was looked for.
        what: String,
        /// How to get it.
        install: String,
    },
    /// A program ran and said that it failed; its own output is above.
    Failed {
        /// The command line.
        line: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A program could not be started at all.
    NotStarted {
        /// The command line.
        line: String,
        /// Why not.
        source: io::Error,
    },
    /// A file or folder could not be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A step of the checks failed.
    Step {
        /// The name of the step, as in `cargo xtask test NAME`.
        name: &'static str,
        /// What went wrong in it.
        source: Box<Error>,
    },
    /// Something is far over its budget; the table is above.
    TooBig(String),
    /// Mutants that no test noticed and that nothing explains.
    Survivors {
        /// The page that should explain them.
        page: &'static str,
        /// The mutants, as that page would name them.
        mutants: Vec<String>,
    },
    /// Fuzzing found inputs that break a promise.
    Found {
        /// The targets that found some.
        targets: String,
        /// What holds a folder for each of them.
        folder: PathBuf,
    },
    /// The server could not take its port.
    Port {
        /// The port asked for.
        port: u16,
        /// Why not.
        source: io::Error,
    },
}

impl Error {
    /// For `map_err`: the error of reading or writing `path`.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        |source| Self::File {
            path: path.to_owned(),
            source,
        }
    }

    /// The error of something missing, with the way to get it.
    #[must_use]
    pub fn missing(what: &str, install: &str) -> Self {
        Self::Missing {
            what: what.to_owned(),
            install: install.to_owned(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(problem) => f.write_str(problem),
            Self::Missing { what, install } => write!(f, "{what} is missing: {install}"),
            Self::Failed { line, status } => write!(f, "`{line}` failed ({status})"),
            Self::NotStarted { line, source } => write!(f, "cannot start `{line}`: {source}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Step { name, source } => write!(
                f,
                "{source}\nFAILED in step {name}; `cargo xtask test {name}` runs it alone"
            ),
            Self::TooBig(what) => write!(f, "something is too big: {what}"),
            Self::Survivors { page, mutants } => write!(
                f,
                "{} mutants lived that {page} does not explain:\n- {}",
                mutants.len(),
                mutants.join("\n- ")
            ),
            Self::Found { targets, folder } => write!(
                f,
                "something was found by {targets}; the inputs and the end of the log are in {}",
                folder.display()
            ),
            Self::Port { port, source } => write!(
                f,
                "cannot serve on port {port}: {source}; try another with --port"
            ),
        }
    }
}

impl error::Error for Error {}
