//! What a server changes in its answers: a script before everything else in a page, and where they
//! end.

use std::io;
use std::mem;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use http_body::Frame;

/// Where a preface is served. A policy that allows the scripts of the site allows this one.
pub(crate) const PATH: &str = "/-preface.js";

/// With which queries prefaces have been asked for: a page may tell something in this way.
pub(crate) static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Takes down a query.
pub(crate) fn note(query: &str) {
    let mut asked = ASKED.lock().unwrap_or_else(PoisonError::into_inner);
    asked.push(query.to_owned());
}

/// Whether these are the headers of a page.
pub(crate) fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// A page with the preface before its own scripts.
pub(crate) fn put_into(page: &str) -> String {
    let script = format!("<script src=\"{PATH}\"></script>");
    match page.split_once("<head>") {
        Some((before, after)) => format!("{before}<head>{script}{after}"),
        // A page may leave out the tag of its head, but not the line before it.
        None => page.replacen("<!doctype html>", &format!("<!doctype html>{script}"), 1),
    }
}

/// The same answer with another page in it, which is not kept for the next time.
pub(crate) async fn exchange(response: Response, new: impl FnOnce(&str) -> String) -> Response {
    let (mut parts, body) = response.into_parts();
    let page = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let page = new(&String::from_utf8_lossy(&page));
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::LAST_MODIFIED);
    Response::from_parts(parts, Body::from(page))
}

/// The first half of an answer that promises the whole, after which the connection breaks.
pub(crate) async fn cut(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts
        .headers
        .insert(header::CONTENT_LENGTH, whole.len().into());
    let half = whole.slice(..whole.len() / 2);
    Response::from_parts(parts, Body::new(Broken::Half(half)))
}

/// The first half of an answer as if it were the whole.
pub(crate) async fn shorten(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::LAST_MODIFIED);
    Response::from_parts(parts, Body::from(whole.slice(..whole.len() / 2)))
}

/// A body that breaks off.
enum Broken {
    Half(Bytes),
    /// The half is on its way, if the connection is given the time to send it.
    Sent,
    Over,
}

impl HttpBody for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match mem::replace(&mut *self, Self::Over) {
            Self::Half(half) => {
                *self = Self::Sent;
                Poll::Ready(Some(Ok(Frame::data(half))))
            }
            Self::Sent => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Self::Over => Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into()))),
        }
    }
}

/// A page as far as its body, and the rest of it after `end`.
pub(crate) async fn pause(
    response: Response,
    end: impl Future<Output = ()> + Send + 'static,
) -> Response {
    let (mut parts, body) = response.into_parts();
    let mut rest = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    let body = rest.windows(5).position(|bytes| bytes == b"<body");
    let first = rest.split_to(body.unwrap_or_default());
    let paused = Paused {
        first: Some(first),
        end: Box::pin(end),
        rest: Some(rest),
    };
    Response::from_parts(parts, Body::new(paused))
}

/// A body that comes in two parts.
struct Paused {
    first: Option<Bytes>,
    end: Pin<Box<dyn Future<Output = ()> + Send>>,
    rest: Option<Bytes>,
}

impl HttpBody for Paused {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        if self.rest.is_some() && self.end.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        Poll::Ready(self.rest.take().map(|rest| Ok(Frame::data(rest))))
    }
}
