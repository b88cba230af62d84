//! A card as a PNG: drawn with the fonts of this repository and no others, so that every machine
//! makes the same picture.

use std::fmt;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

/// The version of what a picture is made with. A cached picture of another version is not used,
/// so it changes with the renderer and with the fonts.
pub const RENDERER: &str = "resvg 0.49, EB Garamond 0.4.3, Inter 0.4.2";

const FONTS: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/EBGaramond-Medium.ttf"),
    include_bytes!("../../assets/fonts/EBGaramond-MediumItalic.ttf"),
    include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
];

/// Why a picture could not be drawn.
#[derive(Debug)]
#[non_exhaustive]
pub enum PictureError {
    /// The card is no SVG that the renderer reads, for this reason.
    Drawing(String),
    /// The picture could not be written as PNG, for this reason.
    Encoding(String),
}

impl fmt::Display for PictureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Drawing(reason) => {
                write!(
                    f,
                    "the card cannot be drawn: {reason}; look at src/view/card.rs"
                )
            }
            Self::Encoding(reason) => write!(f, "the picture cannot be written as PNG: {reason}"),
        }
    }
}

impl std::error::Error for PictureError {}

/// What draws the pictures, with its fonts loaded once.
#[derive(Debug)]
pub struct Painter {
    options: Options<'static>,
}

impl Default for Painter {
    fn default() -> Self {
        Self::new()
    }
}

impl Painter {
    /// A painter with the fonts of this repository.
    #[must_use]
    pub fn new() -> Self {
        let mut fonts = Database::new();
        for font in FONTS {
            fonts.load_font_data(font.to_vec());
        }
        let mut options = Options {
            font_family: "Inter".to_owned(),
            ..Options::default()
        };
        options.fontdb = Arc::new(fonts);
        Self { options }
    }

    /// A drawing, read and with its texts laid out.
    ///
    /// # Errors
    ///
    /// [`PictureError::Drawing`] if this is no sound SVG.
    pub fn tree(&self, svg: &str) -> Result<Tree, PictureError> {
        Tree::from_str(svg, &self.options).map_err(|error| PictureError::Drawing(error.to_string()))
    }

    /// A drawing as PNG, one pixel for each of its units.
    ///
    /// # Errors
    ///
    /// The SVG is not sound or has no size, or the PNG cannot be written.
    pub fn png(&self, svg: &str) -> Result<Vec<u8>, PictureError> {
        let tree = self.tree(svg)?;
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height())
            .ok_or_else(|| PictureError::Drawing("it has no size".to_owned()))?;
        resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
        pixels
            .encode_png()
            .map_err(|error| PictureError::Encoding(error.to_string()))
    }
}
