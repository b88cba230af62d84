//! The files that all pages share, bundled and made small by esbuild.

use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::loader::Loader;
use super::sharing;
use super::site::{Profile, Site};
use crate::content::Texts;

/// The names of the shared files in the root of the build. Each name holds a hash of what is in
/// the file, so that a browser can keep it for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The one style sheet.
    pub styles: String,
    /// The boot file.
    pub boot: String,
    /// What the names of all files of the sharing tools begin with.
    pub sharing: String,
    /// What the boot file fetches in a frame.
    pub frame: String,
    /// What the boot file fetches after a failed start.
    pub doctor: String,
    /// The version of the loader, which is the name of its folder after a `v`.
    pub version: String,
    /// The hash of the loader, for the attribute `integrity` of a script element.
    pub integrity: String,
    /// What the names of the script and the styles of the embed page begin with.
    pub embed: String,
}

impl Assets {
    /// Writes the shared files of `site`, those with texts in each of its languages.
    ///
    /// # Errors
    ///
    /// esbuild is missing or refuses a file, or a file cannot be written.
    pub fn write(site: &Site, languages: &[Texts]) -> Result<Self, Box<dyn Error>> {
        let styles = esbuild(site, &site.source.join("styles/main.css"), &["--bundle"])?;
        let boot = esbuild(site, &site.source.join("src/boot.js"), &[])?;
        // Classic scripts: an opaque origin gets them even from a server that allows it no module.
        let classic = ["--bundle", "--format=iife"];
        let frame = esbuild(site, &site.source.join("src/embed/frame.js"), &classic)?;
        let doctor = esbuild(site, &site.source.join("src/embed/doctor.js"), &classic)?;
        if site.profile == Profile::Release {
            for glue in glue_files(&site.staging)? {
                let small = esbuild(site, &glue, &["--format=esm"])?;
                fs::write(&glue, small)?;
            }
        }
        let loader = Loader::write(site, languages)?;
        Ok(Self {
            version: loader.version,
            integrity: loader.integrity,
            embed: embed_page_files(site)?,
            frame: write_hashed(&site.staging, "frame", "js", &frame)?,
            doctor: write_hashed(&site.staging, "doctor", "js", &doctor)?,
            sharing: sharing::write(site, languages)?,
            styles: write_hashed(&site.staging, "styles", "css", &styles)?,
            boot: write_hashed(&site.staging, "boot", "js", &boot)?,
        })
    }
}

/// Writes the script and the styles of the embed page, and gives what their names begin with.
fn embed_page_files(site: &Site) -> Result<String, Box<dyn Error>> {
    let script = site.source.join("src/embed/page.js");
    let script = esbuild(site, &script, &["--bundle", "--format=esm"])?;
    let styles = esbuild(site, &site.source.join("styles/embed.css"), &["--bundle"])?;
    let mut hasher = DefaultHasher::new();
    hasher.write(&script);
    hasher.write(&styles);
    let name = format!("embed-page-{:016x}", hasher.finish());
    fs::write(site.staging.join(format!("{name}.js")), script)?;
    fs::write(site.staging.join(format!("{name}.css")), styles)?;
    Ok(name)
}

pub(super) fn esbuild(
    site: &Site,
    file: &Path,
    options: &[&str],
) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut command = Command::new("esbuild");
    command.arg(file).args(options).arg("--log-level=warning");
    if site.profile == Profile::Release {
        command.arg("--minify");
    }
    let output = command.output().map_err(|error| {
        format!("esbuild did not start ({error}); run `cargo xtask build`, which installs it")
    })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("esbuild refuses {}: {said}", file.display()).into());
    }
    Ok(output.stdout)
}

/// The JavaScript that wasm-bindgen made.
fn glue_files(staging: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(staging)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("js")) {
            files.push(path);
        }
    }
    Ok(files)
}

fn write_hashed(
    folder: &Path,
    name: &str,
    extension: &str,
    content: &[u8],
) -> Result<String, Box<dyn Error>> {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    let name = format!("{name}-{:016x}.{extension}", hasher.finish());
    fs::write(folder.join(&name), content)?;
    Ok(name)
}
