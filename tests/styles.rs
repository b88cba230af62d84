//! The sheets keep to one scale: sizes of type, spaces and colours stand in `styles/tokens.css`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The widest line that is one, in px.
const HAIRLINE: f64 = 2.0;
/// What is measured in something else, with the reason.
const APART: [(&str, &str, &str); 5] = [
    (
        "map.css",
        "font-size",
        "the map is drawn in units of its own",
    ),
    (
        "embed-page.css",
        "font-size",
        "the preview has the words of some other page",
    ),
    (
        "section.css",
        "font-size",
        "six options share one line of a phone",
    ),
    (
        "section.css",
        "margin",
        "a mark stands close to its words, its target does not",
    ),
    (
        "quiz.css",
        "margin-inline-start",
        "the circle of a radio stands at the edge, not its target",
    ),
];

/// Where colours get their names, with the reason.
const PALETTES: [(&str, &str); 4] = [
    ("tokens.css", "what a host may set, and every sheet uses"),
    (
        "older.css",
        "the light ones again, for browsers that know no `light-dark`",
    ),
    (
        "compare.css",
        "six more that only a comparison needs, and again for those browsers",
    ),
    ("print.css", "paper is white whatever the screen was"),
];

/// One declaration, and where it stands.
#[derive(Debug)]
struct Declaration {
    file: String,
    line: usize,
    property: String,
    value: String,
}

impl Declaration {
    fn told(&self) -> String {
        let Self {
            file,
            line,
            property,
            value,
        } = self;
        format!("styles/{file}:{line}: {property}: {value}")
    }

    fn is_apart(&self) -> bool {
        APART
            .iter()
            .any(|&(file, property, _)| self.file == file && self.property == property)
    }

    /// Whether it has a length that is none of these steps. What grows with the words or the column
    /// is none itself: of `0.8rem + 3cqi`, only the ends are. Paper has its own measures, pt and mm.
    fn is_off(&self, steps: &[String]) -> bool {
        let parts = self.value.split(',').filter(|part| !part.contains(" + "));
        let is_divider = |char: char| char.is_whitespace() || "()/".contains(char);
        let mut words = parts.flat_map(|part| part.split(is_divider));
        words.any(|word| {
            let word = word.trim_start_matches('-');
            match (word.strip_suffix("rem"), word.strip_suffix("px")) {
                (Some(rem), _) => !steps.iter().any(|step| step == rem),
                (_, Some(px)) => px.parse().is_ok_and(|px: f64| px > HAIRLINE),
                _ => false,
            }
        })
    }
}

fn sheets() -> Outcome<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.sort();
    Ok(files)
}

fn declarations() -> Outcome<Vec<Declaration>> {
    let mut found = Vec::new();
    for path in sheets()? {
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        for (index, line) in fs::read_to_string(&path)?.lines().enumerate() {
            let declaration = line
                .trim()
                .strip_suffix(';')
                .and_then(|line| line.split_once(": "));
            let Some((property, value)) = declaration else {
                continue;
            };
            found.push(Declaration {
                file: file.clone(),
                line: index + 1,
                property: property.to_owned(),
                value: value.to_owned(),
            });
        }
    }
    assert!(found.len() > 1000, "{} declarations", found.len());
    Ok(found)
}

/// The steps that `tokens.css` names in the line that begins like this.
fn scale(beginning: &str) -> Outcome<Vec<String>> {
    let tokens = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles/tokens.css");
    let text = fs::read_to_string(tokens)?;
    let mut lines = text.lines().map(str::trim);
    let steps = lines
        .find_map(|line| line.strip_prefix(beginning))
        .ok_or("no scale")?;
    let steps: Vec<String> = steps.split_whitespace().map(str::to_owned).collect();
    assert!(steps.len() > 5, "{steps:?}");
    Ok(steps)
}

/// The declarations of this kind with a length that is no step of the scale.
fn off_scale(is_concerned: impl Fn(&str) -> bool, steps: &[String]) -> Outcome<Vec<String>> {
    let declarations = declarations()?;
    let concerned = declarations
        .iter()
        .filter(|one| is_concerned(&one.property));
    let is_off = |one: &&Declaration| !one.is_apart() && one.is_off(steps);
    Ok(concerned.filter(is_off).map(Declaration::told).collect())
}

#[test]
fn every_size_of_type_is_a_step_of_the_scale() -> Outcome {
    let is_type = |property: &str| {
        matches!(
            property,
            "font"
                | "font-size"
                | "--situation"
                | "--statement"
                | "--small"
                | "--data"
                | "--text"
                | "--lead"
                | "--heading"
                | "--subtitle"
                | "--title"
        )
    };
    let off = off_scale(is_type, &scale("Type, in rem:")?)?;
    assert!(off.is_empty(), "{}", off.join("\n"));
    Ok(())
}

#[test]
fn every_space_is_a_step_of_the_scale() -> Outcome {
    let is_space = |property: &str| {
        [
            "margin",
            "padding",
            "gap",
            "column-gap",
            "row-gap",
            "--gap",
            "--edge",
        ]
        .iter()
        .any(|kind| property == *kind || property.starts_with(&format!("{kind}-")))
    };
    let off = off_scale(is_space, &scale("Space, in rem:")?)?;
    assert!(off.is_empty(), "{}", off.join("\n"));
    Ok(())
}

#[test]
fn every_colour_is_a_token() -> Outcome {
    const WRITTEN: [&str; 6] = ["#", "rgb(", "hsl(", "oklch(", "light-dark(", "color("];
    const NAMED: [&str; 6] = ["white", "black", "gray", "grey", "red", "silver"];
    let is_raw = |one: &&Declaration| {
        let is_written = WRITTEN.iter().any(|form| one.value.contains(form));
        let is_named = one
            .value
            .split_whitespace()
            .any(|word| NAMED.contains(&word));
        // A colour gets a name before it is used, and the names stand together.
        let is_name =
            one.property.starts_with("--") && PALETTES.iter().any(|&(file, _)| one.file == file);
        (is_written || is_named) && !is_name
    };
    let declarations = declarations()?;
    let raw: Vec<String> = declarations
        .iter()
        .filter(is_raw)
        .map(Declaration::told)
        .collect();
    assert!(raw.is_empty(), "{}", raw.join("\n"));
    Ok(())
}
