//! A static file server for the built site, on loopback only. It can hold back or refuse files,
//! so that tests see the page as it is on a slow or broken line, without waiting for a clock.

pub mod files;
pub mod request;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::server::files::{Answer, answer};
use crate::server::request::Request;

/// The content security policy that the site must work under.
pub const STRICT_CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; \
    form-action 'none'";

// A browser opens connections ahead that it may never use.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running server; dropping it ends it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    root: PathBuf,
    headers: Vec<(String, String)>,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    held: BTreeSet<String>,
    refused: BTreeSet<String>,
    /// Headers in place of the usual ones: the ending of a path, a name, a value.
    altered: Vec<(String, String, String)>,
    requests: Vec<String>,
    is_over: bool,
}

impl Server {
    /// Serves the folder `root` on loopback. Port 0 takes any free port. Every answer has the
    /// given headers, may be read by pages of any origin, and must be asked for anew each time.
    ///
    /// # Errors
    /// If the port cannot be taken.
    pub fn start(root: PathBuf, port: u16, headers: &[(&str, &str)]) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let always = [
            ("Access-Control-Allow-Origin", "*"),
            ("Cache-Control", "no-cache"),
        ];
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let shared = Arc::new(Shared {
            root,
            headers: always.iter().chain(headers).map(owned).collect(),
            state: Mutex::default(),
            changed: Condvar::new(),
        });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &accepting));
        Ok(Self { address, shared })
    }

    /// The whole address of a path such as `/index.html`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on, requests for paths with this ending wait until it is [`Server::release`]d.
    pub fn hold(&self, ending: &str) {
        self.change(|state| state.held.insert(ending.to_owned()));
    }

    /// From now on, paths with this ending are not found.
    pub fn refuse(&self, ending: &str) {
        self.change(|state| state.refused.insert(ending.to_owned()));
    }

    /// From now on, answers for paths with this ending have this header in place of the usual one,
    /// or none of that name if the value is empty.
    pub fn alter(&self, ending: &str, name: &str, value: &str) {
        let altered = [ending, name, value].map(str::to_owned).into();
        self.change(|state| state.altered.push(altered));
    }

    /// Takes back [`Server::hold`] and [`Server::refuse`]; requests that wait are answered.
    pub fn release(&self, ending: &str) {
        self.change(|state| state.held.remove(ending) | state.refused.remove(ending));
    }

    /// The paths asked for so far, in the order in which they came in, without queries.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.lock().requests.clone()
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) {
        change(&mut self.shared.lock());
        self.shared.changed.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.change(|state| state.is_over = true);
        // Wakes the accepting thread, which then sees that it is over. Should that fail, the
        // thread only lives on until the process ends.
        drop(TcpStream::connect(self.address));
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes the request, waits while its path is held, and says whether it may be answered.
    fn admit(&self, path: &str) -> bool {
        let is_listed = |list: &BTreeSet<String>| list.iter().any(|ending| path.ends_with(ending));
        let mut state = self.lock();
        state.requests.push(path.to_owned());
        while is_listed(&state.held) && !state.is_over {
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        !is_listed(&state.refused)
    }

    /// The header lines of an answer, which brings some of its own.
    fn lines(&self, path: &str, own: Vec<(String, String)>) -> String {
        let mut headers = own;
        headers.extend(self.headers.iter().cloned());
        for (ending, name, value) in &self.lock().altered {
            if path.ends_with(ending.as_str()) {
                headers.retain(|(usual, _)| usual != name);
                headers.push((name.clone(), value.clone()));
            }
        }
        headers.retain(|(_, value)| !value.is_empty());
        let lines = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"));
        lines.collect()
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.lock().is_over {
            return;
        }
        let (Ok(stream), shared) = (stream, Arc::clone(shared)) else {
            continue;
        };
        // A connection that breaks off concerns nobody but its client.
        thread::spawn(move || drop(converse(&stream, &shared)));
    }
}

fn converse(mut stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(stream)? else {
        return Ok(());
    };
    let answer = match request.method.as_str() {
        "GET" | "HEAD" if shared.admit(&request.path) => answer(&shared.root, &request.path),
        "GET" | "HEAD" => Answer::refused(),
        _ => Answer::method_not_allowed(),
    };
    let Answer {
        status,
        fields,
        body,
    } = answer;
    let (length, lines) = (body.len(), shared.lines(&request.path, fields));
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{lines}\r\n"
    )?;
    if request.method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}
