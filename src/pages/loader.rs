//! The loader that host pages ask for: the same bytes under an address that always has the newest,
//! and under one that never changes.

use std::error::Error;
use std::fs;

use super::integrity::integrity;
use super::site::Site;

/// The loader's name in its folders.
const NAME: &str = "embed.js";

/// How a host page can name exactly this loader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loader {
    /// The version of the crate.
    pub(super) version: String,
    /// The hash of the file as in <https://www.w3.org/TR/SRI/>.
    pub(super) integrity: String,
}

impl Loader {
    /// Copies the loader as it is to `embed.js` and to `v<version>/embed.js`.
    pub(super) fn write(site: &Site) -> Result<Self, Box<dyn Error>> {
        let version = env!("CARGO_PKG_VERSION");
        let bytes = fs::read(site.source.join("src/embed").join(NAME))?;
        let pinned = site.staging.join(["v", version].concat());
        fs::create_dir_all(&pinned)?;
        for folder in [&site.staging, &pinned] {
            fs::write(folder.join(NAME), &bytes)?;
        }
        Ok(Self {
            version: version.to_owned(),
            integrity: integrity(&bytes),
        })
    }
}
