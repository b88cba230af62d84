//! A script that a server puts before everything else of its pages.

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

/// The same page with the preface before its own scripts; it is not kept for the next time.
pub(crate) async fn put_into(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let page = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let head = format!("<head><script src=\"{PATH}\"></script>");
    let page = String::from_utf8_lossy(&page).replacen("<head>", &head, 1);
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::LAST_MODIFIED);
    Response::from_parts(parts, Body::from(page))
}
