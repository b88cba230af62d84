//! Where a build comes from and where it goes, and the tools that every file of it goes through.

use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether the files are made small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// As they were written.
    Debug,
    /// As small as they get.
    Release,
}

/// The folders of a build.
#[derive(Clone, Debug)]
pub struct Build {
    /// The folder of the project's sources: `content` and `styles` are read from here.
    pub source: PathBuf,
    /// The folder that holds what was made so far: the program and the page template.
    pub staging: PathBuf,
    /// Whether the files are made small.
    pub profile: Profile,
}

impl Build {
    /// The bytes of a source.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, Box<dyn Error>> {
        let file = self.source.join(path);
        fs::read(&file).map_err(|error| format!("{}: {error}", file.display()).into())
    }

    /// Bundles a source of JavaScript or CSS, and makes it small in a release.
    ///
    /// # Errors
    /// esbuild is missing or refuses the file.
    pub fn bundle(&self, path: &str, options: &[&str]) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut command = Command::new("esbuild");
        command.arg(self.source.join(path)).args(options);
        command.args(["--bundle", "--log-level=warning"]);
        if self.profile == Profile::Release {
            command.arg("--minify");
        }
        let output = command.output().map_err(|error| {
            format!("esbuild did not start ({error}); run `cargo xtask build`, which installs it")
        })?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("esbuild refuses {path}: {said}").into());
        }
        Ok(output.stdout)
    }

    /// Bundles a classic script: an opaque origin gets it even from a server that allows it no
    /// module.
    ///
    /// # Errors
    /// As [`Build::bundle`].
    pub fn bundle_classic(&self, path: &str) -> Result<Vec<u8>, Box<dyn Error>> {
        self.bundle(path, &["--format=iife"])
    }

    /// The same as text that can stand in a page.
    ///
    /// # Errors
    /// As [`Build::bundle`], or what was made would end its element.
    pub fn inlined(bundle: Vec<u8>) -> Result<String, Box<dyn Error>> {
        let text = String::from_utf8(bundle)?.trim_end().to_owned();
        if text.contains("</") {
            return Err("`</` in an inline script or style would end its element".into());
        }
        Ok(text)
    }

    /// Writes a file, with the folders on its way.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn put(&self, path: impl AsRef<Path>, content: &[u8]) -> Result<(), Box<dyn Error>> {
        let file = self.staging.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&file))?;
        fs::write(&file, content)?;
        Ok(())
    }

    /// Writes a file under a name that holds a hash of what is in it, so that a browser can keep it
    /// for ever, and gives that name.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn put_hashed(
        &self,
        name: &str,
        extension: &str,
        content: &[u8],
    ) -> Result<String, Box<dyn Error>> {
        let mut hasher = DefaultHasher::new();
        hasher.write(content);
        let name = format!("{name}-{:016x}.{extension}", hasher.finish());
        self.put(&name, content)?;
        Ok(name)
    }
}
