//! Pictures: read, packed, and compared as an eye would.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dify::diff;
use image::{ImageFormat, RgbaImage, imageops};
use serde_json::Value as Json;
use webp::{Decoder, Encoder};

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

/// The picture that the browser has sent.
pub(crate) fn from_base64(sent: &Json) -> Outcome<RgbaImage> {
    let png = STANDARD.decode(sent.as_str().ok_or("no picture was sent")?)?;
    Ok(image::load_from_memory_with_format(&png, ImageFormat::Png)?.into_rgba8())
}

/// Writes a PNG, quickly.
pub(crate) fn write(file: &Path, picture: &RgbaImage) -> Outcome {
    Ok(picture.save_with_format(file, ImageFormat::Png)?)
}

/// Writes a picture so that it takes little room and loses nothing.
pub(crate) fn pack(file: &Path, picture: &RgbaImage) -> Outcome {
    let packed = Encoder::from_rgba(picture, picture.width(), picture.height()).encode_lossless();
    Ok(fs::write(file, &*packed)?)
}

/// Reads a picture that was packed, if there is one.
pub(crate) fn unpack(file: &Path) -> Outcome<Option<RgbaImage>> {
    if !file.is_file() {
        return Ok(None);
    }
    let packed = fs::read(file)?;
    let picture = Decoder::new(&packed).decode();
    let picture = picture.ok_or_else(|| format!("{} is no picture", file.display()))?;
    Ok(Some(picture.to_image().into_rgba8()))
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
    let sizes = if is_resized {
        format!("; {} before, {} now", size(before), size(after))
    } else {
        String::new()
    };
    let told = format!("{n_others} pixels differ{sizes}");
    Some(Difference { told, marked })
}

/// The picture on a larger ground, which is clear.
fn spread(picture: &RgbaImage, width: u32, height: u32) -> RgbaImage {
    let mut ground = RgbaImage::new(width, height);
    imageops::replace(&mut ground, picture, 0, 0);
    ground
}
