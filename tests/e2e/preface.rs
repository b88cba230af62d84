//! What a server changes in its pages: a script before everything else.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, header};
use axum::response::Response;

/// Where a preface is served. A policy that allows the scripts of the site allows this one.
pub(crate) const PATH: &str = "/-preface.js";

/// Whether these are the headers of a page.
pub(crate) fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// A page with the preface before its own scripts.
pub(crate) fn put_into(page: &str) -> String {
    let head = format!("<head><script src=\"{PATH}\"></script>");
    page.replacen("<head>", &head, 1)
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
