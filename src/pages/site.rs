//! All files of a build: the pages of each language, their pictures, and what they share.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use super::address::Address;
use super::assets::Assets;
use super::build::{Build, Profile};
use super::cache::picture;
use super::document::replace;
use super::examples::Examples;
use super::head::Surroundings;
use super::icon;
use super::offline::{self, ICONS};
use super::outline::{drawing, files, pages};
use super::picture::Painter;
use super::worker;
use crate::content::Texts;
use crate::content::lint::checked;

/// The settings of web servers, with where they go: some read theirs in the folder itself.
const HOSTING: [(&str, &str); 4] = [
    (".htaccess", ".htaccess"),
    ("_headers", "_headers"),
    ("nginx.conf", "hosting/nginx.conf"),
    ("Caddyfile", "hosting/Caddyfile"),
];

/// All that a build is made of.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where it comes from and where it goes.
    pub build: Build,
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
        let build = &self.build;
        let languages = self.languages()?;
        let assets = Assets::write(build, &languages)?;
        let template = fs::read_to_string(build.staging.join("index.html"))?;
        let around = Surroundings {
            languages: &languages,
            address: self.address.as_ref(),
            has_pictures: build.profile == Profile::Release,
            examples: &Examples::new()?,
        };
        let files = files(&template, &assets, &around)?;
        for file in &files {
            build.put(&file.path, file.text.as_bytes())?;
        }
        worker::write(build, &assets, &files)?;
        let policy = assets.policy().at(around.address).of_site();
        for (from, to) in HOSTING {
            let settings = String::from_utf8(build.read(&["hosting/", from].concat())?)?;
            build.put(to, replace(&settings, "%POLICY%", &policy)?.as_bytes())?;
        }
        // GitHub Pages would run Jekyll over the folder.
        build.put(".nojekyll", b"")?;
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
            self.build.put(page.picture(), &png)?;
        }
        let texts = around.languages.first().ok_or("there is no language")?;
        for size in ICONS {
            let drawn = icon::icon(texts, around.examples, size);
            let png = picture(&painter, self.kept.as_deref(), &drawn)?;
            self.build.put(offline::icon(size), &png)?;
        }
        Ok(())
    }

    fn languages(&self) -> Result<Vec<Texts>, Box<dyn Error>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.build.source.join("content"))? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        // English first, the others by name.
        names.sort_by_key(|name| (name != "en.toml", name.clone()));
        let mut languages = names
            .iter()
            .map(|name| self.read(name))
            .collect::<Result<Vec<_>, _>>()?;
        if self.pseudo {
            let english = languages.first().ok_or("content/en.toml is missing")?;
            let pseudo = [english.accented(), english.mirrored()];
            languages.extend(pseudo);
        }
        Ok(languages)
    }

    fn read(&self, name: &str) -> Result<Texts, Box<dyn Error>> {
        let from = |folder: &str| -> Result<String, Box<dyn Error>> {
            Ok(String::from_utf8(
                self.build.read(&[folder, name].concat())?,
            )?)
        };
        let toml = from("content/")?;
        #[cfg(feature = "second-edition")]
        let toml = crate::content::overlay::laid_over(&toml, &from("tests/fixtures/edition-2/")?)?;
        checked(&["content/", name].concat(), &toml).map_err(|errors| {
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            lines.join("\n").into()
        })
    }
}
