//! A card as a file of its own: everything that the page's style sheets gave it, written out.

use crate::view::map::document::standalone;

/// What a card looks like outside of any page: the light values of `styles/tokens.css` without
/// variables, and fonts that need not be there. The first families are those in `assets/fonts`,
/// with which preview pictures are made.
const STYLE: &str = "\
text{fill:#1c1b17;font-family:Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',\
'Noto Sans',Arial,sans-serif}\
.paper{fill:#faf9f5}\
.call,.map .corner{font-family:'EB Garamond','Iowan Old Style','Palatino Linotype',Palatino,\
'URW Palladio L','Book Antiqua',Georgia,serif;font-weight:500}\
.call .model{font-style:italic}\
.quiet,.map .axis text,.map .quiet .corner,.map .gloss{fill:#66625a}\
.map .gloss{font-size:.75em}\
.map .strong{fill:#1c1b17}\
.track{fill:#efeae1}\
.fill{fill:#1c1b17}\
.called .fill,.map .point{fill:#b23c1d}\
.range{stroke:#66625a;stroke-width:1.5}\
.map .tint{fill:#1c1b17;fill-opacity:.03}\
.map .frame,.map .hairline{fill:none;stroke:#dbd7cc}\
.map .blot{fill-rule:evenodd;stroke-linejoin:round}\
.map .blot-most{fill:#dddbd5}\
.map .blot-half{fill:#b3b1ab}\
.map .blot-core{fill:#1c1b17;fill-opacity:.2}\
.map .point{stroke:#faf9f5;stroke-width:2.5}\
.map .guess{fill:#faf9f5;stroke:#b23c1d;stroke-width:1.75;stroke-linejoin:round}\
.map .whose,.map .guessed{fill:#b23c1d;stroke:#faf9f5;stroke-width:3;stroke-linejoin:round;\
paint-order:stroke}\
.map .over{stroke:#faf9f5;stroke-width:3;stroke-linejoin:round;paint-order:stroke}\
.map .whose{font-weight:600}";

/// A standalone SVG file from the markup of [`super::card`], whether the page generator rendered
/// it or a browser gave it back as the markup of an element.
///
/// Markup in which no `svg` element begins stays as it is.
#[must_use]
pub fn card_document(markup: &str) -> String {
    standalone(markup, STYLE)
}
