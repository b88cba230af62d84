//! The map of a group as a file of its own.

use crate::view::map::document::standalone;

/// The name under which files of a group are saved, without their endings.
pub const FILE: &str = "cto-quadrant-group";

/// The size of the bitmap, in pixels.
pub const SIZE: (u32, u32) = (1200, 1200);

/// What the map looks like outside of any page: the light values of `styles/tokens.css` and of
/// `styles/compare.css` without variables, on paper.
const STYLE: &str = "\
svg{background:#faf9f5;font:13px Inter,system-ui,-apple-system,'Segoe UI',Roboto,\
'Helvetica Neue','Noto Sans',Arial,sans-serif}\
text{fill:#1c1b17}\
.corner{font-family:'EB Garamond','Iowan Old Style','Palatino Linotype',Palatino,\
'URW Palladio L','Book Antiqua',Georgia,serif;font-weight:500}\
.gloss{font-size:.75em}\
.axis text,.gloss{fill:#66625a}\
.strong{fill:#1c1b17;font-weight:600}\
.frame,.hairline{fill:none;stroke:#dbd7cc}\
.blot{fill-rule:evenodd}\
.blot-most{fill:#dddbd5}\
.blot-half{fill:#b3b1ab}\
.blot-core{fill:#1c1b17;fill-opacity:.2}\
.over,.name{stroke:#faf9f5;stroke-width:3;stroke-linejoin:round;paint-order:stroke}\
.tether{fill:none;stroke:#1c1b17}\
.mark,.dot{stroke:#faf9f5;stroke-width:1.5;stroke-linejoin:round;paint-order:stroke}\
.dot{fill:#1c1b17}\
.series-1{fill:#9e2209}.series-2{fill:#0496cc}.series-3{fill:#001504}\
.series-4{fill:#e8652a}.series-5{fill:#55086e}.series-6{fill:#2316e6}\
.hollow{fill:#faf9f5;stroke-width:2.5;paint-order:normal;stroke:#1c1b17}\
.series-1.hollow{stroke:#9e2209}.series-2.hollow{stroke:#0496cc}.series-3.hollow{stroke:#001504}\
.series-4.hollow{stroke:#e8652a}.series-5.hollow{stroke:#55086e}.series-6.hollow{stroke:#2316e6}";

/// A standalone SVG file of [`SIZE`] from the markup of the map.
#[must_use]
pub fn document(markup: &str) -> String {
    let (width, height) = SIZE;
    let sized = format!("<svg width=\"{width}\" height=\"{height}\"");
    standalone(&markup.replacen("<svg", &sized, 1), STYLE)
}
