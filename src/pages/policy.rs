//! The Content-Security-Policy of the pages: nothing but the site's own files, and of what stands in
//! the page itself only what the build has put there, known by its hash.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::address::Address;

/// No text becomes markup or a script on the way through a page: where the browser knows Trusted
/// Types, it refuses every attempt, whoever makes it.
pub const NO_MARKUP_FROM_TEXT: &str = "require-trusted-types-for 'script'; trusted-types 'none'";
/// The same for the pages with the quiz, but for one address: `src/worker/offline.js` may name the
/// service worker, by a policy of this name that knows no other.
const NO_MARKUP_BUT_A_WORKER: &str =
    "require-trusted-types-for 'script'; trusted-types cto-quadrant";

/// What may run and style, as far as it differs from build to build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Where the site's own files are.
    site: String,
    scripts: String,
    styles: String,
}

impl Policy {
    /// The policy for pages with these inline scripts and styles.
    #[must_use]
    pub fn of(scripts: &[&str], styles: &[&str]) -> Self {
        Self {
            site: String::from("'self'"),
            scripts: sources(scripts),
            styles: sources(styles),
        }
    }

    /// The same where the address of the site is known, which then stands beside `'self'`. It allows
    /// nothing more. But in a sandbox without an origin `WebKit` takes `'self'` for nobody, and
    /// starts the program only from an address that the policy names.
    #[must_use]
    pub fn at(mut self, address: Option<&Address>) -> Self {
        if let Some(address) = address {
            self.site = ["'self'", address.as_str()].join(" ");
        }
        self
    }

    /// For the pages that hold the quiz.
    #[must_use]
    pub fn of_page(&self) -> String {
        let Self {
            site,
            scripts,
            styles,
        } = self;
        format!(
            "default-src 'none'; script-src {site} 'wasm-unsafe-eval'{scripts}; \
             style-src {site}{styles}; img-src {site} data:; connect-src {site}; \
             manifest-src 'self'; base-uri 'none'; form-action 'none'; {NO_MARKUP_BUT_A_WORKER}"
        )
    }

    /// For a header that a server sends with all files: the embed page shows the quiz in a frame.
    #[must_use]
    pub fn of_site(&self) -> String {
        format!("{}; frame-src 'self'", self.of_page())
    }
}

/// What follows `'self'`: one hash for each text, as <https://www.w3.org/TR/CSP3/> writes them.
fn sources(texts: &[&str]) -> String {
    let hashes = texts.iter().map(|text| {
        let hash = BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()));
        format!(" 'sha256-{hash}'")
    });
    hashes.collect()
}
