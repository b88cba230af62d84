//! A card as a file of its own: everything that the page's style sheets gave it, written out.

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
.leading .fill,.map .point{fill:#b23c1d}\
.range{stroke:#66625a;stroke-width:1.5}\
.map .tint{fill:#1c1b17;fill-opacity:.03}\
.map .frame,.map .hairline{fill:none;stroke:#dbd7cc}\
.map .blot{fill-rule:evenodd;stroke-linejoin:round}\
.map .blot-most{fill:#dddbd5}\
.map .blot-half{fill:#b3b1ab}\
.map .blot-core{fill:#1c1b17;fill-opacity:.2}\
.map .point{stroke:#faf9f5;stroke-width:2.5}\
.map .guess{fill:none;stroke:#b23c1d;stroke-width:1.75;stroke-linejoin:round}\
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
    // The one named entity that browsers write and XML does not know.
    let markup = markup.replace("&nbsp;", "&#160;");
    let Some(start) = markup.find("<svg") else {
        return markup;
    };
    let Some(end) = markup[start..].find('>').map(|end| start + end) else {
        return markup;
    };
    let head = &markup[start..end];
    let mut document = String::with_capacity(markup.len() + STYLE.len() + 80);
    document.push_str("<svg");
    if !head.contains("xmlns=") {
        document.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    document.push_str(&head["<svg".len()..]);
    document.push_str("><style>");
    document.push_str(STYLE);
    document.push_str("</style>");
    let rest = &markup[end + 1..];
    let end = rest
        .rfind("</svg>")
        .map_or(rest.len(), |at| at + "</svg>".len());
    document.push_str(&rest[..end]);
    document
}
