//! A link as a QR code.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};
use yew::prelude::*;

/// The empty border that readers need around a code, in modules (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;

/// The code of a text as one drawing, or `None` for a text too long for any.
///
/// It is dark on light in every theme, since many readers do not know the reverse.
pub fn qr(text: &str, label: AttrValue) -> Option<Html> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let side = (code.width() + 2 * QUIET).to_string();
    let view_box = ["0 0", &side, &side].join(" ");
    Some(html! {
        <svg class="qr" viewBox={view_box} role="img" aria-label={label} shape-rendering="crispEdges">
            <rect width={side.clone()} height={side} fill="#fff" />
            <path fill="#000" d={path(&code)} />
        </svg>
    })
}

/// One stretch of path for each run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let colors = code.to_colors();
    let mut d = String::new();
    for (row, modules) in colors.chunks(code.width()).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|one, other| one == other) {
            if run[0] == Color::Dark {
                let (x, y, n) = (column + QUIET, row + QUIET, run.len());
                // Writing to a string cannot fail.
                let _ = write!(d, "M{x} {y}h{n}v1h-{n}z");
            }
            column += run.len();
        }
    }
    d
}
