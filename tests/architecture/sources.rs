//! The sources as text, and which module each line of them names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A source of the library.
pub(crate) struct Source {
    /// Its path from `src` on.
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// Another module that a source names, and where.
pub(crate) struct Use {
    /// The path of the module, like `view::result`.
    pub(crate) module: String,
    /// The line, from 1.
    pub(crate) line: usize,
}

/// Every source, in the order of the paths.
pub(crate) fn sources() -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&src, &mut found);
    found.sort();
    assert!(found.len() > 150, "only {} sources were found", found.len());
    found
        .into_iter()
        .map(|path| Source {
            text: fs::read_to_string(&path).unwrap(),
            path: path.strip_prefix(&src).unwrap().to_owned(),
        })
        .collect()
}

impl Source {
    /// Its module, like `view::result::part`; the entries have none of their own.
    pub(crate) fn module(&self) -> String {
        let path = self.path.with_extension("");
        let names: Vec<&str> = path.iter().map(|name| name.to_str().unwrap()).collect();
        names.join("::")
    }

    /// The top module that it belongs to: `domain` for `domain.rs` and all of `domain/`.
    pub(crate) fn top(&self) -> String {
        let module = self.module();
        module.split("::").next().unwrap().to_owned()
    }

    /// The lines that are no comments, numbered from 1.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let numbered = self.text.lines().enumerate();
        numbered
            .map(|(place, line)| (place + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// Every module of `known` that it names by `crate::`, `super::` or the name of its own child,
    /// groups in braces too.
    pub(crate) fn uses(&self, known: &BTreeSet<String>) -> Vec<Use> {
        let mut found = Vec::new();
        for (line, text) in self.lines() {
            for path in self.paths(text) {
                if let Some(module) = longest_known(&path, known) {
                    found.push(Use { module, line });
                }
            }
        }
        found
    }

    /// Every path in a line from the root of the library on.
    fn paths(&self, text: &str) -> Vec<String> {
        let own = self.module();
        let mut paths = Vec::new();
        for (at, word) in words(text) {
            let base = match word {
                "crate" => String::new(),
                "super" if !text[..at].ends_with("super::") => {
                    let n_up = text[at..].matches("super::").count();
                    let names: Vec<&str> = own.split("::").collect();
                    names[..names.len().saturating_sub(n_up)].join("::")
                }
                _ => continue,
            };
            let rest = text[at + word.len()..].trim_start_matches("::super");
            let rest = rest.trim_start_matches("::");
            let (stem, group) = rest.split_once('{').unwrap_or((rest, ""));
            let stem = stem
                .split([';', ' ', '(', ',', ')', '<', '>', '}'])
                .next()
                .unwrap();
            let stem = stem.trim_end_matches("::");
            let group = group.split('}').next().unwrap();
            for name in group.split(',') {
                let path = [base.as_str(), stem, name.trim()];
                let path: Vec<&str> = path.into_iter().filter(|part| !part.is_empty()).collect();
                paths.push(path.join("::"));
            }
        }
        paths
    }
}

/// The words of a line with where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    text.split(move |c| !is_name(c))
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// The module that the beginning of a path names.
fn longest_known(path: &str, known: &BTreeSet<String>) -> Option<String> {
    let mut path = path;
    loop {
        if known.contains(path) {
            return Some(path.to_owned());
        }
        (path, _) = path.rsplit_once("::")?;
    }
}

#[test]
fn the_uses_of_a_line_are_found() {
    let source = Source {
        path: PathBuf::from("view/result/time.rs"),
        text: "use super::part::{Reader, bar};\nuse super::super::{block, quiz};\n\
               // use crate::app;\nuse crate::view::{map, nothing};\nlet a = crate::app::state();"
            .to_owned(),
    };
    let known = [
        "view::result::part",
        "view::block",
        "view::quiz",
        "view::map",
        "view",
        "app",
    ];
    let known = known.map(str::to_owned).into();
    let found: Vec<(usize, String)> = source
        .uses(&known)
        .into_iter()
        .map(|found| (found.line, found.module))
        .collect();
    let expected = [
        (1, "view::result::part"),
        (1, "view::result::part"),
        (2, "view::block"),
        (2, "view::quiz"),
        (4, "view::map"),
        (4, "view"),
        (5, "app"),
    ];
    let found: BTreeSet<(usize, &str)> = found.iter().map(|(n, name)| (*n, &**name)).collect();
    assert_eq!(found, expected.into());
}
