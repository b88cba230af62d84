//! The walk through the parsed TOML.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{ContentFile, Entry, Source};
use crate::content::Direction;
use crate::content::lint_error::LintError;

/// Adds to `file` all that can be read, and an error for all that cannot.
pub(super) fn fill(file: ContentFile, toml: &str) -> ContentFile {
    let (table, syntax_errors) = DeTable::parse_recoverable(toml);
    let mut reader = Reader { toml, file };
    for error in syntax_errors {
        let line = reader.line(error.span().unwrap_or_default());
        let problem = format!("{}; correct the TOML", error.message());
        reader.report(line, "file", problem);
    }
    reader.read_file(table.get_ref());
    reader.file
}

/// Walks the parsed TOML and fills a [`ContentFile`].
struct Reader<'a> {
    toml: &'a str,
    file: ContentFile,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    fn line(&self, span: Range<usize>) -> usize {
        let before = self.toml.get(..span.start).unwrap_or(self.toml);
        before.matches('\n').count() + 1
    }

    fn report(&mut self, line: usize, key: &str, problem: String) {
        self.file.errors.push(LintError {
            file: self.file.path.clone(),
            line,
            key: key.to_owned(),
            problem,
        });
    }

    fn read_file(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            let line = self.line(key.span());
            match key.get_ref().as_ref() {
                "lang" => self.file.lang = self.string("lang", line, value),
                "dir" => {
                    let dir = self.string("dir", line, value);
                    match Direction::from_attribute(&dir) {
                        Some(dir) => self.file.dir = dir,
                        None => self.report(line, "dir", "write \"ltr\" or \"rtl\"".to_owned()),
                    }
                }
                "sources" => self.read_sources(line, value),
                name => self.read_value(name, line, value),
            }
        }
        if self.file.lang.is_empty() {
            let problem = "add the language at the top, like lang = \"en\"".to_owned();
            self.report(1, "lang", problem);
        }
    }

    /// A text, a text with its sources, or a table of more of them.
    fn read_value(&mut self, path: &str, line: usize, value: &Value<'_>) {
        match value.get_ref() {
            DeValue::String(text) => self.add(path, line, text.to_string(), Vec::new()),
            DeValue::Table(table) if table.contains_key("text") => {
                self.read_sourced(path, line, table);
            }
            DeValue::Table(table) => {
                self.file.tables.insert(path.to_owned(), line);
                for (key, value) in table {
                    let line = self.line(key.span());
                    self.read_value(&format!("{path}.{}", key.get_ref()), line, value);
                }
            }
            other => self.report(line, path, not_a_text(other)),
        }
    }

    /// `{ text = "...", source = ["...", ...] }`
    fn read_sourced(&mut self, path: &str, line: usize, table: &DeTable<'_>) {
        let mut text = String::new();
        let mut sources = Vec::new();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "text" => text = self.string(path, line, value),
                "source" => {
                    let ids = value.get_ref().as_array().into_iter().flatten();
                    sources = ids.map(|id| self.string(path, line, id)).collect();
                }
                other => {
                    let problem = format!("has a field {other}; only text and source belong here");
                    self.report(line, path, problem);
                }
            }
        }
        self.add(path, line, text, sources);
    }

    fn add(&mut self, path: &str, line: usize, text: String, sources: Vec<String>) {
        let entry = Entry {
            text,
            sources,
            line,
        };
        self.file.entries.insert(path.to_owned(), entry);
    }

    fn read_sources(&mut self, line: usize, value: &Value<'_>) {
        self.file.tables.insert("sources".to_owned(), line);
        for (key, value) in value.get_ref().as_table().into_iter().flatten() {
            let id = key.get_ref().as_ref();
            let path = format!("sources.{id}");
            let line = self.line(key.span());
            let mut field = |name: &str| self.source_field(&path, line, value, name);
            let source = Source {
                title: field("title"),
                author: field("author"),
                year: field("year"),
                place: field("where"),
            };
            self.add(&path, line, source.to_string(), Vec::new());
            self.file.sources.insert(id.to_owned(), source);
        }
    }

    fn source_field(&mut self, path: &str, line: usize, source: &Value<'_>, name: &str) -> String {
        let text = match source.get_ref().get(name).map(Spanned::get_ref) {
            Some(DeValue::String(text)) => text.to_string(),
            Some(DeValue::Integer(number)) => number.to_string(),
            _ => String::new(),
        };
        if text.trim().is_empty() {
            let problem = format!("add the source's {name}; \"undated\" and the like will do");
            self.report(line, path, problem);
        }
        text
    }

    fn string(&mut self, path: &str, line: usize, value: &Value<'_>) -> String {
        value.get_ref().as_str().map_or_else(
            || {
                self.report(line, path, not_a_text(value.get_ref()));
                String::new()
            },
            str::to_owned,
        )
    }
}

fn not_a_text(value: &DeValue<'_>) -> String {
    format!("is no text but {}; write it in quotes", value.type_str())
}
