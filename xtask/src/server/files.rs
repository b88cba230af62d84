//! From the path of a request to a file of the site, and never to one outside it.

use std::fs;
use std::path::{Path, PathBuf};

const NOT_FOUND: &str = "404 Not Found";

/// What is sent back.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code with its phrase.
    pub status: &'static str,
    /// Headers of this answer alone: names and values.
    pub fields: Vec<(String, String)>,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Answer {
    /// The plain answer for a file that is kept from the client.
    #[must_use]
    pub fn refused() -> Self {
        Self::text(NOT_FOUND)
    }

    /// The answer to everything but `GET` and `HEAD`.
    #[must_use]
    pub fn method_not_allowed() -> Self {
        Self::text("405 Method Not Allowed")
    }

    fn text(status: &'static str) -> Self {
        Self::file(status, Path::new("status.txt"), status.as_bytes().to_vec())
    }

    fn file(status: &'static str, name: &Path, body: Vec<u8>) -> Self {
        let fields = field("Content-Type", content_type(name));
        Self {
            status,
            fields,
            body,
        }
    }
}

fn field(name: &str, value: &str) -> Vec<(String, String)> {
    vec![(name.to_owned(), value.to_owned())]
}

/// Looks up a path of the site: a file, a folder's `index.html`, or the site's `404.html`.
#[must_use]
pub fn answer(root: &Path, path: &str) -> Answer {
    let not_found = || match fs::read(root.join("404.html")) {
        Ok(page) => Answer::file(NOT_FOUND, Path::new("404.html"), page),
        Err(_) => Answer::text(NOT_FOUND),
    };
    let Some(mut file) = locate(root, path) else {
        return not_found();
    };
    if file.is_dir() {
        if !path.ends_with('/') {
            let fields = field("Location", &format!("{path}/"));
            return Answer {
                status: "308 Permanent Redirect",
                fields,
                body: Vec::new(),
            };
        }
        file.push("index.html");
    }
    match fs::read(&file) {
        Ok(body) => Answer::file("200 OK", &file, body),
        Err(_) => not_found(),
    }
}

/// The place of a path under `root`; none if it could lead out of it. Percent-encoding is not
/// decoded, because no file of the site has a name that needs it.
fn locate(root: &Path, path: &str) -> Option<PathBuf> {
    let mut file = root.to_owned();
    for name in path.split('/').filter(|name| !name.is_empty()) {
        if name.starts_with('.') || name.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(name);
    }
    Some(file)
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("xml") => "application/xml",
        Some("txt" | "ts" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
