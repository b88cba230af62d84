//! Pictures that were drawn before, kept outside the clone because drawing takes a while.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use super::picture::{Painter, PictureError, RENDERER};

/// The picture of `svg`, from `folder` if it was drawn before with the same renderer.
///
/// A folder that cannot be read or written only costs time.
///
/// # Errors
///
/// Those of drawing.
pub fn picture(
    painter: &Painter,
    folder: Option<&Path>,
    svg: &str,
) -> Result<Vec<u8>, PictureError> {
    let kept = folder.map(|folder| folder.join(name(svg)));
    if let Some(png) = kept.as_ref().and_then(|kept| fs::read(kept).ok()) {
        return Ok(png);
    }
    let png = painter.png(svg)?;
    if let Some(kept) = kept {
        keep(&kept, &png);
    }
    Ok(png)
}

fn name(svg: &str) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(RENDERER.as_bytes());
    hasher.write(svg.as_bytes());
    format!("{:016x}.png", hasher.finish())
}

/// Written beside its place first, so that a build that is broken off leaves no half picture.
fn keep(kept: &Path, png: &[u8]) {
    let new: PathBuf = kept.with_extension("new");
    let folder = kept.parent().unwrap_or(kept);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&new, png));
    let _ = written.and_then(|()| fs::rename(&new, kept));
}
