//! What is wrong in a content file, and where.

use std::fmt;

/// A problem that keeps a content file from being published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LintError {
    /// The file, as the person who runs the linter would open it.
    pub file: String,
    /// The line in that file, from 1. What is missing is reported where it belongs.
    pub line: usize,
    /// The dotted path of the text, like `blocks.4.bt`.
    pub key: String,
    /// What is wrong and what to do about it.
    pub problem: String,
}

impl fmt::Display for LintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            key,
            problem,
        } = self;
        write!(f, "{file}:{line}: {key}: {problem}")
    }
}

impl std::error::Error for LintError {}
