//! The loader that host pages ask for: the same bytes under an address that always has the newest,
//! and under one that never changes.

use std::error::Error;

use super::build::Build;
use super::integrity::integrity;
use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;

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
    ///
    /// # Errors
    ///
    /// It cannot be read or written, or lacks what a language has to say.
    pub(super) fn write(build: &Build, languages: &[Texts]) -> Result<Self, Box<dyn Error>> {
        let version = env!("CARGO_PKG_VERSION");
        let bytes = build.read("src/embed/embed.js")?;
        check_words(&String::from_utf8_lossy(&bytes), languages)?;
        build.put(NAME, &bytes)?;
        build.put(["v", version, "/", NAME].concat(), &bytes)?;
        Ok(Self {
            version: version.to_owned(),
            integrity: integrity(&bytes),
        })
    }
}

/// The loader is one file without a build, so it holds the one sentence that it may have to say in
/// every language itself; pseudo-locales, whose countries begin with an X, see English.
fn check_words(loader: &str, languages: &[Texts]) -> Result<(), Box<dyn Error>> {
    for texts in languages {
        let (lang, failed) = (texts.lang(), texts.embed(EmbedLabel::Failed));
        let entry = format!("{lang}: '{failed}'");
        if !lang.contains("-X") && !loader.contains(&entry) {
            return Err(format!("src/embed/{NAME}: add {entry} to FAILED").into());
        }
    }
    Ok(())
}
