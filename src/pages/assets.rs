//! What all pages share: what stands in each of them, and the files that they ask for.

use std::error::Error;
use std::hash::{DefaultHasher, Hasher};

use super::build::Build;
use super::chunks::{self, Chunks};
use super::loader::Loader;
use super::offline;
use super::policy::Policy;
use super::program::Program;
use crate::content::Texts;

/// What the pages share. Each name of a file holds a hash of what is in it, so that a browser can
/// keep it for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The boot script, which stands in every page with the quiz.
    pub boot: String,
    /// The first sheet, which stands there too.
    pub styles: String,
    /// The sheet that stands in the page of a call as well.
    pub role_styles: String,
    /// The files of the program.
    pub program: Program,
    /// What its chunks bring.
    pub chunks: Chunks,
    /// What the boot script fetches in a frame.
    pub frame: String,
    /// What the boot script fetches when something is missing.
    pub doctor: String,
    /// What the boot script runs late, when the page is alone.
    pub offline: String,
    /// The version of the loader, which is the name of its folder after a `v`.
    pub version: String,
    /// The hash of the loader, for the attribute `integrity` of a script element.
    pub integrity: String,
    /// What the names of the script and the styles of the embed page begin with.
    pub embed: String,
    /// The styles of the statement on accessibility.
    pub statement: String,
}

impl Assets {
    /// Writes the shared files, those with texts in each language.
    ///
    /// # Errors
    ///
    /// esbuild is missing or refuses a file, or a file cannot be read or written.
    pub fn write(build: &Build, languages: &[Texts]) -> Result<Self, Box<dyn Error>> {
        let program = Program::take(&build.staging)?;
        let loader = Loader::write(build, languages)?;
        let inline = |path: &str| Build::inlined(build.bundle(path, &[])?);
        let script = |path: &str| build.bundle_classic(&["src/embed/", path, ".js"].concat());
        Ok(Self {
            boot: Build::inlined(build.bundle_classic("src/boot/main.js")?)?,
            styles: inline("styles/first.css")?,
            role_styles: inline("styles/role-page.css")?,
            chunks: chunks::write(build, &program, languages)?,
            frame: build.put_hashed("frame", "js", &script("frame")?)?,
            doctor: build.put_hashed("doctor", "js", &script("doctor")?)?,
            offline: offline::write_script(build, languages)?,
            embed: embed_page_files(build)?,
            statement: {
                let styles = build.bundle("styles/statement.css", &[])?;
                build.put_hashed("statement", "css", &styles)?
            },
            version: loader.version,
            integrity: loader.integrity,
            program,
        })
    }

    /// The policy for what stands in the pages.
    #[must_use]
    pub fn policy(&self) -> Policy {
        Policy::of(&[&self.boot], &[&self.styles, &self.role_styles])
    }
}

/// Writes the script and the styles of the embed page, and gives what their names begin with.
fn embed_page_files(build: &Build) -> Result<String, Box<dyn Error>> {
    let script = build.bundle("src/embed/page.js", &["--format=esm"])?;
    let styles = build.bundle("styles/embed.css", &[])?;
    let mut hasher = DefaultHasher::new();
    hasher.write(&script);
    hasher.write(&styles);
    let name = format!("embed-page-{:016x}", hasher.finish());
    build.put(format!("{name}.js"), &script)?;
    build.put(format!("{name}.css"), &styles)?;
    Ok(name)
}
