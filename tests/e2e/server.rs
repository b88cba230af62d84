//! A server of static files on loopback that can hold back, refuse and alter answers, so that tests
//! see the page as it is on a slow or broken line, without waiting for a clock.

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use tokio::sync::{Notify, oneshot};
use tower_http::services::ServeDir;

use crate::preface;

/// A running server; dropping it ends it.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    /// Dropped with the server, which ends its thread.
    _ends: oneshot::Sender<()>,
}

#[derive(Debug)]
struct Shared {
    headers: Vec<(HeaderName, HeaderValue)>,
    rules: Mutex<Rules>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct Rules {
    held: Vec<String>,
    refused: Vec<String>,
    /// Scripts that do nothing here.
    blank: Vec<String>,
    cut: Vec<String>,
    short: Vec<String>,
    /// Pages that stop before their body.
    paused: Vec<String>,
    /// Files in whose place a page comes.
    misled: Vec<String>,
    /// Headers in place of the usual ones: the pattern of a path, a name, a value.
    altered: Vec<(String, String, String)>,
    /// Scripts that pages run before everything else.
    preface: Vec<String>,
    /// The address that policies name beside `'self'`.
    named: Option<String>,
    requests: Vec<String>,
}

/// Lets the pages of a server run a script before everything else.
#[derive(Clone, Debug)]
pub(crate) struct Preface(Arc<Shared>);

impl Preface {
    /// From now on, pages run this as well.
    pub(crate) fn add(&self, script: &str) {
        self.0.rules().preface.push(script.to_owned());
    }

    /// Takes back what was added last.
    pub(crate) fn remove_last(&self) {
        self.0.rules().preface.pop();
    }
}

impl Server {
    /// Serves the folder `root` on any free port. Every answer has the given headers, may be read
    /// by pages of any origin, and must be asked for anew each time.
    ///
    /// # Errors
    /// If no port can be had.
    pub(crate) fn start(root: PathBuf, headers: &[(&str, &str)]) -> io::Result<Self> {
        let listener = listen()?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let always = [
            (
                header::ACCESS_CONTROL_ALLOW_ORIGIN,
                HeaderValue::from_static("*"),
            ),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        ];
        let given = headers
            .iter()
            .filter_map(|&(name, value)| parsed(name, value));
        let shared = Arc::new(Shared {
            headers: always.into_iter().chain(given).collect(),
            rules: Mutex::default(),
            changed: Notify::new(),
        });
        let app = Router::new()
            .fallback_service(ServeDir::new(root))
            .layer(from_fn_with_state(Arc::clone(&shared), answer));
        let (ends, ended) = oneshot::channel::<()>();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        thread::spawn(move || {
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                tokio::select! {
                    served = async { axum::serve(listener, app).await } => served,
                    _ = ended => Ok(()),
                }
            })
        });
        Ok(Self {
            address,
            shared,
            _ends: ends,
        })
    }

    /// The whole address of a path such as `/index.html`.
    #[must_use]
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on, requests for paths with this ending wait until it is [`Server::release`]d. A
    /// star in it stands for anything, as in `/result-*.wasm`.
    pub(crate) fn hold(&self, ending: &str) {
        self.change(|rules| rules.held.push(ending.to_owned()));
    }

    /// From now on, paths with this ending are not found.
    pub(crate) fn refuse(&self, ending: &str) {
        self.change(|rules| rules.refused.push(ending.to_owned()));
    }

    /// From now on, scripts with this ending are empty.
    pub(crate) fn blank(&self, ending: &str) {
        self.change(|rules| rules.blank.push(ending.to_owned()));
    }

    /// From now on, answers for paths with this ending end in the middle, as when a line breaks.
    pub(crate) fn cut(&self, ending: &str) {
        self.change(|rules| rules.cut.push(ending.to_owned()));
    }

    /// From now on, only the first half of what has this ending comes, as if it were the whole: so do
    /// files come that were not copied to the end.
    pub(crate) fn shorten(&self, ending: &str) {
        self.change(|rules| rules.short.push(ending.to_owned()));
    }

    /// From now on, pages with this ending come as far as their body, and the rest of them once they
    /// are [`Server::release`]d.
    pub(crate) fn pause(&self, ending: &str) {
        self.change(|rules| rules.paused.push(ending.to_owned()));
    }

    /// From now on, a page comes in place of what has this ending: so do hosts answer that send
    /// everybody who is lost to their front page.
    pub(crate) fn mislead(&self, ending: &str) {
        self.change(|rules| rules.misled.push(ending.to_owned()));
    }

    /// From now on, answers for paths with this ending have this header in place of the usual one,
    /// or none of that name if the value is empty.
    pub(crate) fn alter(&self, ending: &str, name: &str, value: &str) {
        let altered = [ending, name, value].map(str::to_owned).into();
        self.change(|rules| rules.altered.push(altered));
    }

    /// Takes back everything that was said of this ending; requests that wait are answered.
    pub(crate) fn release(&self, ending: &str) {
        self.change(|rules| {
            for endings in [
                &mut rules.held,
                &mut rules.refused,
                &mut rules.blank,
                &mut rules.cut,
                &mut rules.short,
                &mut rules.paused,
                &mut rules.misled,
            ] {
                endings.retain(|known| known != ending);
            }
            rules.altered.retain(|(known, ..)| known != ending);
        });
    }

    /// From now on, the policies of its pages name its address, as those of a build do that was
    /// given one.
    pub(crate) fn name_itself(&self) {
        let named = format!("'self' {}", self.url("/"));
        self.change(|rules| rules.named = Some(named));
    }

    /// What sets a script that its pages run before everything else.
    pub(crate) fn preface(&self) -> Preface {
        Preface(Arc::clone(&self.shared))
    }

    /// The paths asked for so far, in the order in which they came in, without queries.
    #[must_use]
    pub(crate) fn requests(&self) -> Vec<String> {
        self.shared.rules().requests.clone()
    }

    fn change(&self, change: impl FnOnce(&mut Rules)) {
        change(&mut self.shared.rules());
        self.shared.changed.notify_waiters();
    }
}

impl Rules {
    fn name_in(&self, text: &str) -> String {
        match &self.named {
            Some(named) => text.replace("'self'", named),
            None => text.to_owned(),
        }
    }
}

impl Shared {
    fn rules(&self) -> MutexGuard<'_, Rules> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes the request, waits while its path is held, and says whether it may be answered.
    async fn admits(&self, path: &str) -> bool {
        self.rules().requests.push(path.to_owned());
        self.wait_until(|rules| !listed(&rules.held, path)).await;
        !listed(&self.rules().refused, path)
    }

    async fn wait_until(&self, is_so: impl Fn(&Rules) -> bool) {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            // From here on a change is noticed, even before anybody waits for it.
            changed.as_mut().enable();
            if is_so(&self.rules()) {
                return;
            }
            changed.await;
        }
    }

    fn dress(&self, path: &str, response: &mut Response) {
        let headers = response.headers_mut();
        headers.extend(self.headers.iter().cloned());
        let rules = self.rules();
        if let Some(policy) = headers.get_mut(header::CONTENT_SECURITY_POLICY) {
            let named = policy.to_str().map(|policy| rules.name_in(policy));
            if let Ok(Ok(named)) = named.map(|named| named.parse()) {
                *policy = named;
            }
        }
        for (ending, name, value) in &rules.altered {
            if let Some((name, new)) = parsed(name, value).filter(|_| matches(path, ending)) {
                headers.remove(&name);
                if !value.is_empty() {
                    headers.insert(name, new);
                }
            }
        }
    }
}

/// Listens on a port that no server of this run has had. Browsers are kept from test to test, and
/// know a site by its port.
fn listen() -> io::Result<TcpListener> {
    static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        if HAD
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(port)
        {
            return Ok(listener);
        }
    }
}

async fn answer(State(shared): State<Arc<Shared>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let script = shared.rules().preface.join("\n");
    let has_preface = !script.is_empty();
    let is_changed = has_preface || shared.rules().named.is_some();
    let is_broken = {
        let rules = shared.rules();
        listed(&rules.cut, &path) || listed(&rules.short, &path)
    };
    if is_changed || is_broken {
        // What the browser has is without it, or whole.
        request.headers_mut().remove(header::IF_MODIFIED_SINCE);
    }
    if has_preface && path == preface::PATH {
        if let Some(query) = request.uri().query() {
            preface::note(query);
        }
        let mut response = ([(header::CONTENT_TYPE, "text/javascript")], script).into_response();
        shared.dress(&path, &mut response);
        return response;
    }
    let is_blank = listed(&shared.rules().blank, &path);
    let is_misled = listed(&shared.rules().misled, &path);
    let mut response = if !matches!(*request.method(), Method::GET | Method::HEAD) {
        StatusCode::METHOD_NOT_ALLOWED.into_response()
    } else if is_blank {
        ([(header::CONTENT_TYPE, "text/javascript")], "").into_response()
    } else if !shared.admits(&path).await {
        StatusCode::NOT_FOUND.into_response()
    } else if is_misled {
        Html("<!doctype html><title>A front page</title>").into_response()
    } else {
        next.run(request).await
    };
    if is_changed && preface::is_page(response.headers()) {
        let change = |page: &str| {
            let page = shared.rules().name_in(page);
            if has_preface {
                preface::put_into(&page)
            } else {
                page
            }
        };
        response = preface::exchange(response, change).await;
    }
    if listed(&shared.rules().cut, &path) {
        response = preface::cut(response).await;
    }
    if listed(&shared.rules().short, &path) {
        response = preface::shorten(response).await;
    }
    shared.dress(&path, &mut response);
    if listed(&shared.rules().paused, &path) {
        let end = async move {
            shared
                .wait_until(|rules| !listed(&rules.paused, &path))
                .await;
        };
        response = preface::pause(response, end).await;
    }
    response
}

fn parsed(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    Some((name.parse().ok()?, value.parse().ok()?))
}

fn listed(patterns: &[String], path: &str) -> bool {
    patterns.iter().any(|pattern| matches(path, pattern))
}

/// Whether a path ends like this; a star stands for anything.
fn matches(path: &str, ending: &str) -> bool {
    match ending.split_once('*') {
        None => path.ends_with(ending),
        Some((start, end)) => path
            .rfind(start)
            .is_some_and(|at| path[at + start.len()..].ends_with(end)),
    }
}
