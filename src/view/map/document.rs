//! A drawing as a file of its own: the styles that the page's sheets gave it stand in it.

/// A standalone SVG file from the markup of a drawing, whether the page generator rendered it or a
/// browser gave it back as the markup of an element, with this style sheet in it.
///
/// Markup in which no `svg` element begins stays as it is.
#[must_use]
pub fn standalone(markup: &str, style: &str) -> String {
    // The one named entity that browsers write and XML does not know.
    let markup = markup.replace("&nbsp;", "&#160;");
    let Some(start) = markup.find("<svg") else {
        return markup;
    };
    let Some(end) = markup[start..].find('>').map(|end| start + end) else {
        return markup;
    };
    let head = &markup[start..end];
    let mut document = String::with_capacity(markup.len() + style.len() + 80);
    document.push_str("<svg");
    if !head.contains("xmlns=") {
        document.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    document.push_str(&head["<svg".len()..]);
    document.push_str("><style>");
    document.push_str(style);
    document.push_str("</style>");
    let rest = &markup[end + 1..];
    let end = rest
        .rfind("</svg>")
        .map_or(rest.len(), |at| at + "</svg>".len());
    document.push_str(&rest[..end]);
    document
}
