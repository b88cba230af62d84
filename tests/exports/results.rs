//! A result in words, as JSON and in a table, under a name that somebody else chose.

use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::date::Date;
use cto_quadrant::pages::examples::Examples;
use cto_quadrant::view::result::whose::Whose;
use cto_quadrant::view::sharing::words::{markdown, plain, said};
use cto_quadrant::wire::code::decode;
use cto_quadrant::wire::csv;
use cto_quadrant::wire::history::{History, Record};
use cto_quadrant::wire::history_file;
use cto_quadrant::wire::link::Shared;
use cto_quadrant::wire::name::Name;
use cto_quadrant::wire::result_file;
use serde_json::Value as Json;

use crate::corpus::{check_printable, corpus, marks};
use crate::pictures::english;

const CODE: &str = "1000aUxh0CSuxV9is";
const LINK: &str = "https://example.org/quiz/#r=1000aUxh0CSuxV9is";

/// What a name can be once it has come in by a link, a file or a field: all of them go through
/// [`Name::new`], or are held to it.
fn names() -> Vec<(String, Name)> {
    let all = corpus().into_iter();
    let named = all.filter_map(|hostile| Some((hostile.why, Name::new(&hostile.text).ok()?)));
    let named: Vec<_> = named.collect();
    assert!(named.len() > 30, "only {} are names", named.len());
    named
}

fn date() -> Date {
    "2026-11-26".parse().unwrap()
}

#[test]
fn no_name_breaks_out_of_a_sentence() {
    let (texts, examples) = (english(), Examples::new().unwrap());
    let profile = examples.of(Call::ALL[0]);
    let of = |name: &str| {
        let whose = Whose::Of(name.to_owned().into());
        said(&texts, profile, &whose, Perspective::Today)
    };
    let good = markdown(&of("Ada"), &of("Ada"), "See", LINK);
    for (why, name) in names() {
        let sentence = of(name.as_str());
        let text = plain(&sentence, "Take it:", LINK);
        assert_eq!(text.lines().count(), 2, "{why}: {text}");
        check_printable(&text, &why);
        let text = markdown(&sentence, &sentence, "See", LINK);
        assert_eq!(marks(&text), marks(&good), "{why}: {text}");
        assert_eq!(text.lines().count(), good.lines().count(), "{why}");
    }
}

#[test]
fn no_name_breaks_out_of_json() {
    for (why, name) in names() {
        let shared = Shared {
            answers: decode(CODE).unwrap(),
            name: Some(name.clone()),
        };
        let file: Json = serde_json::from_str(&result_file::to_json(&shared, LINK)).unwrap();
        assert_eq!(file["name"], name.as_str(), "{why}");
        assert_eq!(file.as_object().unwrap().len(), 7, "{why}");

        let mut history = History::default();
        history.add(Record {
            date: date(),
            shared,
        });
        let file = history_file::to_json(&history);
        assert_eq!(history_file::from_json(&file), Ok(history), "{why}");
    }
}

#[test]
fn no_text_becomes_a_cell_or_a_formula_of_a_table() {
    let rows = corpus()
        .into_iter()
        .map(|hostile| vec![hostile.text, String::from("Ada")]);
    let rows: Vec<Vec<String>> = rows.collect();
    assert_eq!(csv::read(&csv::write(&rows)), rows);
    for row in &rows {
        let file = csv::write(std::slice::from_ref(row));
        let cell = file.trim_start_matches(['\u{feff}', '"']);
        assert!(
            !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
            "{file:?}"
        );
    }
}

#[test]
fn no_name_hides_turns_or_breaks_what_stands_around_it() {
    for (why, name) in names() {
        let name = name.as_str();
        let harms = |char: char| {
            char.is_control()
                || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{200b}' | '\u{feff}')
        };
        assert!(!name.contains(harms), "{why}: {name:?}");
        assert_eq!(name.trim(), name, "{why}");
    }
}
