//! A page with everything that has changed: before, after, and where.

use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use image::RgbaImage;

use crate::picture;
use crate::runner::Outcome;

/// The articles of the page so far.
static ARTICLES: Mutex<Vec<String>> = Mutex::new(Vec::new());

const HEAD: &str =
    "<!doctype html><html lang=en><meta charset=utf-8><title>What has changed</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif }
body { margin: 1.5rem }
article { border-block-start: 1px solid; padding-block: 1rem 3rem }
div { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start }
figure { margin: 0; flex: 0 1 auto; max-width: 31% }
img { max-width: 100%; outline: 1px solid gray }
h2 { margin: 0; font-size: 1.25rem }
</style>
<h1>What has changed</h1>
<p>Red marks what differs; yellow the edges of letters, which do not count. A click on a picture
shows it in full.</p>
";

/// One picture that is not as it was.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    pub(crate) title: &'a str,
    pub(crate) told: &'a str,
    pub(crate) before: Option<&'a RgbaImage>,
    pub(crate) after: &'a RgbaImage,
    pub(crate) marked: Option<&'a RgbaImage>,
}

/// Where the page is.
pub(crate) fn page() -> PathBuf {
    folder().join("index.html")
}

fn folder() -> PathBuf {
    // The folder for what tests leave behind lies in the target folder.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    target.unwrap_or(Path::new("target")).join("looks")
}

/// Removes the page of an earlier run.
pub(crate) fn clear() -> Outcome {
    match fs::remove_dir_all(folder()) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Puts a change on the page.
pub(crate) fn add(change: &Change<'_>) -> Outcome {
    let file = change.title.replace('/', "-");
    fs::create_dir_all(folder())?;
    let mut figures = String::new();
    let pictures = [
        ("Before", change.before),
        ("After", Some(change.after)),
        ("Difference", change.marked),
    ];
    for (caption, shown) in pictures {
        let Some(shown) = shown else { continue };
        let name = format!("{file}-{}.png", caption.to_lowercase());
        picture::write(&folder().join(&name), shown)?;
        write!(
            figures,
            "<figure><figcaption>{caption}</figcaption><a href=\"{name}\">\
            <img src=\"{name}\" alt=\"\" loading=lazy></a></figure>"
        )?;
    }
    let Change { title, told, .. } = change;
    let article = format!(
        "<article id=\"{file}\"><h2>{title}</h2><p>{told}</p><div>{figures}</div></article>\n"
    );
    let mut articles = ARTICLES.lock().unwrap_or_else(PoisonError::into_inner);
    articles.push(article);
    articles.sort();
    Ok(fs::write(page(), [HEAD, &articles.concat()].concat())?)
}
