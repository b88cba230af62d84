//! The one line of an HTTP request that a static file server needs.

use std::io::{self, BufRead, BufReader, Read};

const LONGEST_HEAD: u64 = 64 * 1024;

/// What a client asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` or something else.
    pub method: String,
    /// The path without query, beginning with a slash.
    pub path: String,
}

impl Request {
    /// Reads the head of a request up to its empty line; none if the client sent nothing or what
    /// it sent is no request.
    ///
    /// # Errors
    /// If the connection breaks.
    pub fn read(stream: impl Read) -> io::Result<Option<Self>> {
        let mut lines = BufReader::new(stream.take(LONGEST_HEAD)).lines();
        let Some(first) = lines.next().transpose()? else {
            return Ok(None);
        };
        // Closing a connection with unread bytes would reset it before the answer is read.
        for line in lines {
            if line?.is_empty() {
                break;
            }
        }
        Ok(Self::parse(&first))
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let (method, target) = (words.next()?, words.next()?);
        let path = target
            .split(['?', '#'])
            .next()
            .filter(|path| path.starts_with('/'))?;
        Some(Self {
            method: method.to_owned(),
            path: path.to_owned(),
        })
    }
}
