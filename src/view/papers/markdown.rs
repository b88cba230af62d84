//! A sheet as Markdown.

use super::sheet::{Field, Sheet, SheetBlock, Words};

/// What stands in an empty line.
const BLANK: &str = "\\_\\_\\_\\_\\_\\_\\_\\_";

/// The sheet as the text of a Markdown file.
#[must_use]
pub fn markdown(sheet: &Sheet) -> String {
    let mut pieces = vec![heading("#", &sheet.title)];
    pieces.extend(paragraphs(&sheet.about));
    for part in sheet.parts.iter().filter(|part| !part.is_empty()) {
        pieces.extend(titled("##", &part.heading));
        for block in &part.blocks {
            pieces.extend(written(block));
        }
    }
    pieces.push(emphasis(&sheet.made));
    let mut text = pieces.join("\n\n");
    text.push('\n');
    text
}

fn written(block: &SheetBlock) -> Vec<String> {
    match block {
        SheetBlock::Say(words) => paragraphs(words),
        SheetBlock::List(items) => list(items),
        SheetBlock::Named(name, items) => {
            let name = titled("###", name);
            name.into_iter().chain(list(items)).collect()
        }
        SheetBlock::Fill(field) => filled(field),
    }
}

fn list(items: &[Words]) -> Vec<String> {
    let lines = items.iter().flat_map(Words::lines);
    let items: Vec<String> = lines.map(|line| ["- ", &escaped(line)].concat()).collect();
    let list = items.join("\n");
    (!list.is_empty()).then_some(list).into_iter().collect()
}

fn filled(field: &Field) -> Vec<String> {
    let lines: Vec<String> = field.words.lines().map(escaped).collect();
    let is_blank = lines.is_empty();
    let words = if is_blank {
        String::from(BLANK)
    } else {
        // Two spaces at the end of a line keep its break.
        lines.join("  \n")
    };
    let line = ["**", &escaped(&field.label), ":** ", &words].concat();
    let examples = field.examples.iter().filter(|_| is_blank);
    std::iter::once(line)
        .chain(examples.map(|example| emphasis(example)))
        .collect()
}

fn titled(mark: &str, words: &Words) -> Option<String> {
    let lines: Vec<&str> = words.lines().collect();
    (!lines.is_empty()).then(|| heading(mark, &lines.join(" ")))
}

fn heading(mark: &str, text: &str) -> String {
    [mark, " ", &escaped(text)].concat()
}

fn paragraphs(words: &Words) -> Vec<String> {
    words.lines().map(escaped).collect()
}

fn emphasis(text: &str) -> String {
    ["*", &escaped(text), "*"].concat()
}

/// A line in which nothing has a meaning in Markdown: neither a mark anywhere, nor what makes a
/// list or a heading of a line that begins with it.
fn escaped(line: &str) -> String {
    // Control characters become spaces, behind which a mark would still begin a list.
    let line = line.trim_start_matches(|char: char| char.is_control() || char.is_whitespace());
    let mut escaped = String::with_capacity(line.len());
    let number = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let is_numbered = number.len() < line.len() && number.starts_with(['.', ')']);
    for (at, char) in line.char_indices() {
        let is_mark = matches!(
            char,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        );
        let begins = at == 0 && matches!(char, '-' | '+' | '=' | ':');
        let numbers = is_numbered && at == line.len() - number.len();
        if is_mark || begins || numbers {
            escaped.push('\\');
        }
        escaped.push(if char.is_control() { ' ' } else { char });
    }
    escaped
}
