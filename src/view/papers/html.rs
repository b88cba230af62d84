//! A sheet as HTML: for the clipboard, where word processors, wikis and mail programs take headings
//! and lists from, and as a file of its own.

use super::sheet::{Field, Sheet, SheetBlock, Words};

/// What stands in an empty line.
const BLANK: &str = "________________";

/// The look of a file of its own: one narrow column, and paper as it comes.
const STYLE: &str = "body{max-width:44rem;margin:2rem auto;padding:0 1rem;\
    font:1rem/1.5 Georgia,serif;color:#1c1b17;background:#fff}\
    h1,h2,h3{line-height:1.25}h2{margin:1.75rem 0 .5rem;font-size:1.25rem}\
    h3{margin:1rem 0 .25rem;font-size:1rem}p,ul{margin:.25rem 0}\
    @media print{body{margin:0;max-width:none;font-size:10pt}}";

/// The sheet as a piece of a page.
#[must_use]
pub fn fragment(sheet: &Sheet) -> String {
    let mut html = Html::default();
    html.element("h1", &sheet.title);
    html.paragraphs(&sheet.about);
    for part in sheet.parts.iter().filter(|part| !part.is_empty()) {
        html.words("h2", &part.heading);
        for block in &part.blocks {
            html.block(block);
        }
    }
    html.emphasis(&sheet.made);
    html.0
}

/// The sheet as a file.
#[must_use]
pub fn file(sheet: &Sheet) -> String {
    let mut html = Html::default();
    html.0.push_str("<!doctype html>\n<html lang=\"");
    html.text(&sheet.lang);
    html.0.extend(["\" dir=\"", sheet.dir, "\">\n"]);
    html.0.push_str("<meta charset=\"utf-8\">\n");
    html.0
        .push_str("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.element("title", &sheet.title);
    html.0.extend(["<style>", STYLE, "</style>\n<body>\n"]);
    html.0.push_str(&fragment(sheet));
    html.0.push_str("</body>\n</html>\n");
    html.0
}

#[derive(Default)]
struct Html(String);

impl Html {
    fn block(&mut self, block: &SheetBlock) {
        match block {
            SheetBlock::Say(words) => self.paragraphs(words),
            SheetBlock::List(items) => self.list(items),
            SheetBlock::Named(name, items) => {
                self.words("h3", name);
                self.list(items);
            }
            SheetBlock::Fill(field) => self.field(field),
        }
    }

    fn list(&mut self, items: &[Words]) {
        let mut lines = items.iter().flat_map(Words::lines).peekable();
        if lines.peek().is_none() {
            return;
        }
        self.0.push_str("<ul>\n");
        for line in lines {
            self.element("li", line);
        }
        self.0.push_str("</ul>\n");
    }

    fn field(&mut self, field: &Field) {
        self.0.push_str("<p><strong>");
        self.text(&field.label);
        self.0.push_str(":</strong> ");
        if field.words.is_empty() {
            self.0.push_str(BLANK);
        }
        for (place, line) in field.words.lines().enumerate() {
            if place > 0 {
                self.0.push_str("<br>");
            }
            self.text(line);
        }
        self.0.push_str("</p>\n");
        if field.words.is_empty() {
            for example in &field.examples {
                self.emphasis(example);
            }
        }
    }

    /// Words in one element, as headings and names are.
    fn words(&mut self, name: &str, words: &Words) {
        let lines: Vec<&str> = words.lines().collect();
        if !lines.is_empty() {
            self.element(name, &lines.join(" "));
        }
    }

    fn paragraphs(&mut self, words: &Words) {
        for line in words.lines() {
            self.element("p", line);
        }
    }

    fn emphasis(&mut self, text: &str) {
        self.0.push_str("<p><em>");
        self.text(text);
        self.0.push_str("</em></p>\n");
    }

    fn element(&mut self, name: &str, text: &str) {
        self.0.extend(["<", name, ">"]);
        self.text(text);
        self.0.extend(["</", name, ">\n"]);
    }

    /// Text in which no character has a meaning in HTML, nor moves a cursor.
    fn text(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                char => self.0.push(if char.is_control() { ' ' } else { char }),
            }
        }
    }
}
