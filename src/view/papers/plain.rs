//! A sheet as plain text, for where nothing else can be pasted.

use super::sheet::{Field, Sheet, SheetBlock, Words};

/// What stands in an empty line.
const BLANK: &str = "________________";

/// The sheet as plain text.
#[must_use]
pub fn plain(sheet: &Sheet) -> String {
    let mut lines = vec![sheet.title.clone()];
    lines.extend(owned(&sheet.about));
    for part in sheet.parts.iter().filter(|part| !part.is_empty()) {
        lines.push(String::new());
        lines.extend(part.heading.lines().map(str::to_uppercase));
        for block in part.blocks.iter().filter(|block| !block.is_empty()) {
            lines.extend(written(block));
        }
    }
    lines.extend([String::new(), sheet.made.clone()]);
    let mut text = String::new();
    for line in lines {
        // What was typed ends no line but where it was typed so.
        text.extend(
            line.chars()
                .map(|char| if char.is_control() { ' ' } else { char }),
        );
        text.push('\n');
    }
    text
}

fn written(block: &SheetBlock) -> Vec<String> {
    match block {
        SheetBlock::Say(words) => owned(words).collect(),
        SheetBlock::List(items) => list(items).collect(),
        SheetBlock::Named(name, items) => owned(name).chain(list(items)).collect(),
        SheetBlock::Fill(field) => filled(field),
    }
}

fn owned(words: &Words) -> impl Iterator<Item = String> {
    words.lines().map(str::to_owned)
}

fn list(items: &[Words]) -> impl Iterator<Item = String> {
    let lines = items.iter().flat_map(Words::lines);
    lines.map(|line| ["- ", line].concat())
}

fn filled(field: &Field) -> Vec<String> {
    let is_blank = field.words.is_empty();
    let words: Vec<&str> = field.words.lines().collect();
    let words = if is_blank {
        BLANK.to_owned()
    } else {
        words.join("; ")
    };
    let line = [field.label.as_str(), ": ", &words].concat();
    let examples = field.examples.iter().filter(|_| is_blank).cloned();
    std::iter::once(line).chain(examples).collect()
}
