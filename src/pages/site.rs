//! All files of a build: the pages of each language, their pictures, and what they share.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use super::address::Address;
use super::assets::Assets;
use super::cache::picture;
use super::examples::Examples;
use super::head::Surroundings;
use super::outline::{drawing, files, pages};
use super::picture::Painter;
use crate::content::Texts;
use crate::content::lint::checked;

/// The settings that a web server reads in the folder itself.
const HOSTING: [&str; 2] = [".htaccess", "_headers"];

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
    /// The public address, if it is known.
    pub address: Option<Address>,
    /// The folder in which pictures are kept from build to build, if there is one.
    pub kept: Option<PathBuf>,
}

impl Site {
    /// Writes every page, picture and shared file into the staging folder.
    ///
    /// # Errors
    ///
    /// A content file breaks a rule, a file cannot be read or written, or esbuild fails.
    pub fn write(&self) -> Result<(), Box<dyn Error>> {
        let languages = self.languages()?;
        let assets = Assets::write(self, &languages)?;
        let template = fs::read_to_string(self.staging.join("index.html"))?;
        let around = Surroundings {
            languages: &languages,
            address: self.address.as_ref(),
            has_pictures: self.profile == Profile::Release,
            examples: &Examples::new()?,
        };
        for file in files(&template, &assets, &around)? {
            self.put(&file.path, file.text.as_bytes())?;
        }
        for name in HOSTING {
            let from = self.source.join("hosting").join(name);
            self.put(name, &fs::read(from)?)?;
        }
        if around.has_pictures {
            self.write_pictures(&around)?;
        }
        Ok(())
    }

    fn write_pictures(&self, around: &Surroundings) -> Result<(), Box<dyn Error>> {
        let painter = Painter::new();
        for page in pages(around)
            .into_iter()
            .filter(|page| page.subject.has_widget())
        {
            let png = picture(&painter, self.kept.as_deref(), &drawing(&page, around))?;
            self.put(&page.picture(), &png)?;
        }
        Ok(())
    }

    fn put(&self, path: &str, content: &[u8]) -> Result<(), Box<dyn Error>> {
        let file = self.staging.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&file))?;
        fs::write(&file, content)?;
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
