//! A result in words, to be pasted into a post or a message.

/// The name under which the picture is saved, without its ending; the Markdown points to it.
pub const FILE: &str = "cto-quadrant";

/// The description and the link.
#[must_use]
pub fn plain(description: &str, link: &str) -> String {
    [description, link].join("\n")
}

/// The picture with the description as its alternative text, and the link around it.
#[must_use]
pub fn markdown(heading: &str, description: &str, link: &str) -> String {
    let (heading, description) = (escaped(heading), escaped(description));
    // A bracket in an address would end the link.
    let link = link.replace('(', "%28").replace(')', "%29");
    format!("[![{description}]({FILE}.png)]({link})\n\n[{heading}]({link})\n")
}

/// Text in which no character has a meaning in Markdown, and which is one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() {
            escaped.push(' ');
            continue;
        }
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ':' | ';' | '%' | '\'' | '"') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
