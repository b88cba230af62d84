//! The hash by which a browser checks a script that somebody has pinned.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

/// The value of an `integrity` attribute for a file with this content: SHA-384 (FIPS 180-4) in
/// base64, as Subresource Integrity writes it.
///
/// ```
/// use cto_quadrant::pages::integrity::integrity;
///
/// assert!(integrity(b"abc").starts_with("sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO"));
/// ```
#[must_use]
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}
