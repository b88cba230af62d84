//! Pictures: read, packed, and compared as an eye would.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dify::diff;
use image::{ImageFormat, RgbaImage, imageops};
use oxipng::{Options, StripChunks};
use serde_json::Value as Json;

use crate::runner::Outcome;

/// The largest distance of two colours that are the same to the eye, squared, in the colour space
/// YIQ, where black and white are 35,215 apart. What is drawn anew by the same browser differs by
/// nothing; a colour that somebody has chosen anew differs by more than this.
const SAME: f32 = 12.0;
/// As many pixels may differ by more: the edge of a letter on another processor.
const MOST_OTHERS: u32 = 12;
/// How much of the picture shows through the marks of a difference.
const FAINT: f32 = 0.25;

/// What sets two pictures apart.
#[derive(Debug)]
pub(crate) struct Difference {
    /// In words.
    pub(crate) told: String,
    /// Where, in red; in yellow the edges of letters, which do not count.
    pub(crate) marked: RgbaImage,
}

/// The picture in a PNG.
pub(crate) fn read(png: &[u8]) -> Outcome<RgbaImage> {
    Ok(image::load_from_memory_with_format(png, ImageFormat::Png)?.into_rgba8())
}

/// The picture that the browser has sent.
pub(crate) fn from_base64(sent: &Json) -> Outcome<RgbaImage> {
    read(&STANDARD.decode(sent.as_str().ok_or("no picture was sent")?)?)
}

/// Writes a PNG, quickly.
pub(crate) fn write(file: &Path, picture: &RgbaImage) -> Outcome {
    Ok(picture.save_with_format(file, ImageFormat::Png)?)
}

/// Writes a PNG that takes little room, and time.
pub(crate) fn pack(file: &Path, picture: &RgbaImage) -> Outcome {
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png)?;
    let mut options = Options::from_preset(2);
    options.strip = StripChunks::All;
    Ok(fs::write(
        file,
        oxipng::optimize_from_memory(png.get_ref(), &options)?,
    )?)
}

/// What sets these apart, if the eye can see it.
pub(crate) fn difference(before: &RgbaImage, after: &RgbaImage) -> Option<Difference> {
    if before == after {
        return None;
    }
    let size = |picture: &RgbaImage| format!("{} x {} px", picture.width(), picture.height());
    let width = before.width().max(after.width());
    let height = before.height().max(after.height());
    let (one, other) = (spread(before, width, height), spread(after, width, height));
    let (n_others, marked) = diff::get_results(one, other, SAME, true, Some(FAINT), &None, &None)?;
    let n_others = n_others.unsigned_abs();
    let is_resized = before.dimensions() != after.dimensions();
    if n_others <= MOST_OTHERS && !is_resized {
        return None;
    }
    let mut told = format!("{n_others} pixels differ");
    if is_resized {
        told += &format!("; {} before, {} now", size(before), size(after));
    }
    Some(Difference { told, marked })
}

/// The picture on a larger ground, which is clear.
fn spread(picture: &RgbaImage, width: u32, height: u32) -> RgbaImage {
    let mut ground = RgbaImage::new(width, height);
    imageops::replace(&mut ground, picture, 0, 0);
    ground
}
