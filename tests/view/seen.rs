//! Markup as somebody sees it: the words and numbers that stand in it.

/// What stands in the attribute of every element that has this in its tag.
pub(crate) fn attributes<'a>(html: &'a str, tag: &str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split('<')
        .filter_map(|rest| rest.split_once('>'))
        .filter(|(found, _)| found.contains(tag))
        .filter_map(|(found, _)| found.split_once(&start)?.1.split('"').next())
        .collect()
}

/// The texts of all elements of this name and class.
pub(crate) fn texts(html: &str, name: &str, class: &str) -> Vec<String> {
    let (start, end) = (format!("<{name} "), format!("</{name}>"));
    let class = format!("class=\"{class}\"");
    html.match_indices(&start)
        .filter_map(|(at, _)| html[at..].split_once('>'))
        .filter(|(tag, _)| tag.contains(&class))
        .map(|(_, inside)| plain(inside.split(&end).next().unwrap_or(inside)))
        .collect()
}

/// Text without its elements.
pub(crate) fn plain(html: &str) -> String {
    let words: Vec<&str> = html
        .split('<')
        .enumerate()
        .map(|(at, part)| {
            if at == 0 {
                part
            } else {
                part.split_once('>').map_or("", |(_, text)| text)
            }
        })
        .collect();
    words
        .join(" ")
        .replace("&amp;", "&")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The numbers in a text; a minus may be the typographic one.
pub(crate) fn numbers(text: &str) -> Vec<f64> {
    text.replace('\u{2212}', "-")
        .split(|char: char| !(char.is_ascii_digit() || char == '.' || char == '-'))
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// The rows of a table, each a list of the texts of its cells.
pub(crate) fn rows(table: &str) -> Vec<Vec<String>> {
    let body = table.split_once("<tbody>").map_or("", |(_, body)| body);
    body.split("<tr>")
        .flat_map(|row| row.split("<tr "))
        .filter(|row| row.contains("<td>"))
        .map(|row| {
            row.split("<t")
                .filter(|cell| cell.starts_with("h ") || cell.starts_with("d>"))
                .map(|cell| plain(&format!("<t{cell}")))
                .collect()
        })
        .collect()
}
