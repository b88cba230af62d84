//! All pages of a build: one start page for each language, and the files they share.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::document::document;
use crate::content::Texts;
use crate::content::lint::checked;

/// Whether the files are made small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// As they were written.
    Debug,
    /// As small as they get.
    Release,
}

/// Where a build comes from and where it goes.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder of the project's sources: `content` and `styles` are read from here.
    pub source: PathBuf,
    /// The folder that holds what Trunk made: the wasm, its glue and the page template.
    pub staging: PathBuf,
    /// Whether the files are made small.
    pub profile: Profile,
    /// Whether to write the pseudo-locales as well, which only tests need.
    pub pseudo: bool,
}

impl Site {
    /// Writes every page and every shared file into the staging folder.
    ///
    /// # Errors
    ///
    /// A content file breaks a rule, a file cannot be read or written, or esbuild fails.
    pub fn write(&self) -> Result<(), Box<dyn Error>> {
        let languages = self.languages()?;
        let assets = Assets::write(self, &languages)?;
        let template = fs::read_to_string(self.staging.join("index.html"))?;
        for (index, texts) in languages.iter().enumerate() {
            // English is the first language and lives at the root.
            let folder = (index > 0).then(|| texts.lang());
            let html = document(&template, texts, &assets, folder.is_some())?;
            let folder = self.staging.join(folder.as_deref().unwrap_or(""));
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("index.html"), html)?;
        }
        Ok(())
    }

    fn languages(&self) -> Result<Vec<Texts>, Box<dyn Error>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(self.source.join("content"))? {
            files.push(entry?.path());
        }
        // English first, the others by name.
        files.sort_by_key(|path| (!path.ends_with("en.toml"), path.clone()));
        let mut languages = files
            .iter()
            .map(|path| read(path))
            .collect::<Result<Vec<_>, _>>()?;
        if self.pseudo {
            let english = languages.first().ok_or("content/en.toml is missing")?;
            let pseudo = [english.accented(), english.mirrored()];
            languages.extend(pseudo);
        }
        Ok(languages)
    }
}

fn read(path: &Path) -> Result<Texts, Box<dyn Error>> {
    let toml = fs::read_to_string(path)?;
    let name = path.display().to_string();
    checked(&name, &toml).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        lines.join("\n").into()
    })
}
