//! What host pages ask for, the loader and what it fetches itself: the same bytes under an address
//! that always has the newest, and under one that never changes.

use std::error::Error;

use super::build::{Build, Profile};
use super::integrity::integrity;
use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;

/// The loader's name in its folders.
const NAME: &str = "embed.js";

/// The files, each with the name of the list that holds its words for readers, and which they are.
const FILES: [(&str, &str, EmbedLabel); 2] = [
    (NAME, "FAILED", EmbedLabel::Failed),
    ("dialog.js", "CLOSE", EmbedLabel::DialogClose),
];

/// How a host page can name exactly this loader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loader {
    /// The version of the crate.
    pub(super) version: String,
    /// The hash of the file as in <https://www.w3.org/TR/SRI/>.
    pub(super) integrity: String,
}

impl Loader {
    /// Writes the files at the root and into `v<version>/`, with the words of all languages.
    ///
    /// # Errors
    ///
    /// One cannot be read or written, or has no place for its words.
    pub(super) fn write(build: &Build, languages: &[Texts]) -> Result<Self, Box<dyn Error>> {
        let version = env!("CARGO_PKG_VERSION");
        let mut hash = String::new();
        for (name, list, label) in FILES {
            let source = String::from_utf8(build.read(&["src/embed/", name].concat())?)?;
            let filled = with_words(&source, list, label, languages)
                .map_err(|reason| format!("src/embed/{name}: {reason}"))?;
            build.put(name, filled.as_bytes())?;
            let bytes = small(build, name, filled)?;
            build.put(name, &bytes)?;
            build.put(["v", version, "/", name].concat(), &bytes)?;
            if name == NAME {
                hash = integrity(&bytes);
            }
        }
        Ok(Self {
            version: version.to_owned(),
            integrity: hash,
        })
    }
}

/// The file as host pages get it: small in a release, and as it was written otherwise.
fn small(build: &Build, name: &str, filled: String) -> Result<Vec<u8>, Box<dyn Error>> {
    if build.profile == Profile::Debug {
        return Ok(filled.into_bytes());
    }
    let file = build.staging.canonicalize()?.join(name);
    // What one file fetches stays a file of its own.
    let options = ["--format=esm", "--external:*dialog.js"];
    build.bundle(&file.to_string_lossy(), &options)
}

/// The source with the words of all languages in its list, by the first part of the language's tag:
/// a page says what it is in, and its country changes nothing. Pseudo-locales, whose countries begin
/// with an X, see English.
///
/// # Errors
///
/// The list is missing, or says something else in English, which is what the npm package says.
pub fn with_words(
    source: &str,
    list: &str,
    label: EmbedLabel,
    languages: &[Texts],
) -> Result<String, String> {
    let start = format!("const {list} = {{ __proto__: null, ");
    let line = source.lines().find(|line| line.starts_with(&start));
    let line = line.ok_or_else(|| format!("there is no line that begins with `{start}`"))?;
    let mut entries = Vec::new();
    for texts in languages {
        let (lang, words) = (texts.lang(), texts.embed(label));
        let quoted = words.replace('\\', "\\\\").replace('\'', "\\'");
        let tag = lang.split('-').next().unwrap_or_default();
        let entry = format!("{tag}: '{quoted}'");
        if &*lang == "en" && line != format!("{start}{entry} }};") {
            return Err(format!("{list} should hold {entry}, as in content/en.toml"));
        }
        if !lang.contains("-X") {
            entries.push(entry);
        }
    }
    let filled = format!("{start}{} }};", entries.join(", "));
    Ok(source.replacen(line, &filled, 1))
}
