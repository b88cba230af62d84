//! The English content and the linter that guards it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeSet;

use cto_quadrant::content::file::ContentFile;
use cto_quadrant::content::key::Key;
use cto_quadrant::content::label::Label;
use cto_quadrant::content::lint::{blocks, checked, lint};
use cto_quadrant::content::lint_error::LintError;
use cto_quadrant::content::part::Part;
use cto_quadrant::content::sharing_label::SharingLabel;
use cto_quadrant::content::{Direction, Segment, Texts, TextsError, fill, segments};
use cto_quadrant::domain::edition::PLACES;
use cto_quadrant::domain::model::Model;
use yew::AttrValue;

const PATH: &str = "content/en.toml";
const ENGLISH: &str = include_str!("../content/en.toml");

fn problems(toml: &str) -> Vec<LintError> {
    lint(&ContentFile::parse(PATH, toml))
}

fn english() -> Texts {
    checked(PATH, ENGLISH).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// A text without the sources that some carry.
fn words(texts: &Texts, key: Key) -> AttrValue {
    match key {
        Key::Reading(model, reading) => texts.reading(model, reading),
        Key::Passage(passage) => texts.passage(passage).unwrap().words,
        key => texts.get(key),
    }
}

/// The English file with one line of one table rewritten, and the number of that line.
#[track_caller]
fn rewritten(table: &str, key: &str, new: impl Fn(&str) -> String) -> (String, usize) {
    let mut lines: Vec<String> = ENGLISH.lines().map(str::to_owned).collect();
    let header = format!("[{table}]");
    let head = lines.iter().position(|line| *line == header);
    let head = head.unwrap_or_else(|| panic!("no table {table}"));
    let start = format!("{key} = ");
    let offset = lines[head..]
        .iter()
        .position(|line| line.starts_with(&start));
    let at = head + offset.unwrap_or_else(|| panic!("no {key} in {table}"));
    lines[at] = new(&lines[at]);
    (lines.join("\n"), at + 1)
}

/// One broken line gives exactly one problem, which names file, line and key and says what to do.
#[track_caller]
fn check(table: &str, key: &str, new: &str, expected: &str) {
    let (toml, line) = rewritten(table, key, |_| new.to_owned());
    assert_eq!(
        problems(&toml)
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        [format!("{PATH}:{line}: {table}.{key}: {expected}")]
    );
}

/// Like [`check`], for a statement given by its words alone.
#[track_caller]
fn check_statement(words: &str, expected: &str) {
    let new = format!("bt = {{ text = \"{words}\", source = [\"seed-000\"] }}");
    check("blocks.4", "bt", &new, expected);
}

#[test]
fn the_english_content_keeps_every_rule() {
    assert_eq!(problems(ENGLISH), []);
}

#[test]
fn a_missing_statement_is_reported_at_its_block() {
    let (toml, _) = rewritten("blocks.4", "bt", |_| String::new());
    let block = 1 + ENGLISH
        .lines()
        .position(|line| line == "[blocks.4]")
        .unwrap();
    assert_eq!(
        problems(&toml)[0].to_string(),
        format!("{PATH}:{block}: blocks.4.bt: is missing; add this text")
    );
    assert!(checked(PATH, &toml).is_err());
}

#[test]
fn a_text_that_nothing_shows_is_reported() {
    let (toml, line) = rewritten("labels", "quiz.next", |old| {
        format!("{old}\nquiz.nxet = \"Next\"")
    });
    assert_eq!(
        problems(&toml)[0].to_string(),
        format!(
            "{PATH}:{}: labels.quiz.nxet: is shown nowhere; correct the name or remove it",
            line + 1
        )
    );
}

#[test]
fn an_empty_text_is_reported() {
    check(
        "blocks.2",
        "facet",
        "facet = \" \"",
        "is empty; write the text",
    );
}

#[test]
fn a_label_without_its_gap_is_reported() {
    check(
        "labels",
        "quiz.progress",
        "quiz.progress = \"{n} of twelve\"",
        "has the gaps {n}; it needs exactly {n} {total}",
    );
}

#[test]
fn a_gap_that_nothing_fills_is_reported() {
    check(
        "labels",
        "quiz.next",
        "quiz.next = \"Next {n}\"",
        "has the gaps {n}; it needs exactly (none)",
    );
}

#[test]
fn a_brace_that_never_closes_is_reported() {
    check(
        "labels",
        "quiz.next",
        "quiz.next = \"Next {n\"",
        "has a brace without its partner; close it or remove it",
    );
}

#[test]
fn a_reading_without_a_source_is_reported() {
    check(
        "models.eft",
        "risk",
        "risk = \"Promises that others have to keep.\"",
        "names no source; add source = [...]",
    );
}

#[test]
fn a_source_that_is_not_listed_is_reported() {
    check(
        "models.eft",
        "risk",
        "risk = { text = \"Promises that others have to keep.\", source = [\"seed-004\"] }",
        "names the source seed-004; add it to [sources] or name one of those",
    );
}

#[test]
fn a_source_without_an_author_is_reported() {
    check(
        "sources",
        "seed-003",
        "seed-003 = { title = \"The New CTO\", year = \"undated\", where = \"a blog post\" }",
        "add the source's author; \"undated\" and the like will do",
    );
}

#[test]
fn a_statement_much_longer_than_the_rest_of_its_block_is_reported() {
    let long = format!(
        "bt = {{ text = \"Build {}\", source = [\"seed-000\"] }}",
        "a".repeat(94)
    );
    let (toml, line) = rewritten("blocks.4", "bt", |_| long.clone());
    let found = problems(&toml);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].line, found[0].key.as_str()),
        (line, "blocks.4.bt")
    );
    assert!(
        found[0]
            .problem
            .starts_with("has 100 characters and blocks.4.")
    );
}

#[test]
fn a_text_that_stands_twice_is_reported() {
    let (toml, line) = rewritten("blocks.7", "facet", |_| "facet = \"HIRING\"".to_owned());
    let found = problems(&toml);
    assert_eq!(found.len(), 1);
    assert_ne!(
        found[0].line, line,
        "the later of the two is the one to change"
    );
    assert_eq!(found[0].key, "blocks.11.facet");
    assert_eq!(
        found[0].problem,
        "says the same as blocks.7.facet; reword one"
    );
}

#[test]
fn a_statement_that_begins_with_no_verb_is_reported() {
    check_statement(
        "Prototypes that are rough but good enough to argue from",
        "begins with “prototypes”, not with a verb of the list in english.rs; reword it",
    );
}

#[test]
fn a_statement_with_a_subject_is_reported() {
    check_statement(
        "Build what we need and argue the case from there on",
        "says “we”; a statement has no subject, reword it",
    );
}

#[test]
fn a_statement_that_gives_its_model_away_is_reported() {
    check_statement(
        "Build on the infrastructure and argue from there",
        "says “infrastructure”, which gives the model or the company away; \
         say what is done instead",
    );
}

#[test]
fn a_statement_that_flatters_is_reported() {
    check_statement(
        "Build an innovative prototype and argue from there",
        "says “innovative”, which flatters whoever picks it; use a plain word",
    );
}

#[test]
fn a_phrase_that_was_edited_out_is_reported_wherever_it_comes_back() {
    check(
        "labels",
        "quiz.next",
        "quiz.next = \"Take in the next\"",
        "says “take in”; say “import”",
    );
    check(
        "responsibilities.h6",
        "why",
        "why = { text = \"In its source's field, products must fit.\", source = [\"seed-002\"] }",
        "says “its source's”; say the thing itself; where it comes from stands in `source`",
    );
    // Whole words only: a mistake in time is none of the list's business.
    let (toml, _) = rewritten("labels", "quiz.next", |_| {
        "quiz.next = \"A mistake in time\"".to_owned()
    });
    assert_eq!(problems(&toml), []);
}

#[test]
fn the_word_lists_are_for_english_alone() {
    let (toml, _) = rewritten("blocks.4", "bt", |_| {
        "bt = { text = \"Innovatief zijn wij, en visionair ook, met een prototype\", \
         source = [\"seed-000\"] }"
            .to_owned()
    });
    // In English it begins with no verb, flatters and gives its model away.
    assert_eq!(problems(&toml).len(), 3);
    assert_eq!(
        problems(&toml.replace("lang = \"en\"", "lang = \"nl\"")),
        []
    );
}

#[test]
fn an_order_that_favours_a_model_is_reported() {
    assert_eq!(blocks::places(&PLACES), []);

    let mut swapped = PLACES;
    swapped[0].swap(0, 1);
    let found: Vec<String> = blocks::places(&swapped)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found.len(),
        4,
        "two models, each once too often and once too rarely: {found:?}"
    );
    assert!(found.contains(
        &"src/domain/edition.rs:1: PLACES: puts Im in place 1 4 times; it must be 3".to_owned()
    ));

    let mut doubled = PLACES;
    doubled[0] = [Model::Im, Model::Im, Model::Eft, Model::Bt];
    assert_eq!(
        blocks::places(&doubled)[0].to_string(),
        "src/domain/edition.rs:1: PLACES.1: does not place Tvom; list each model once"
    );
}

#[test]
fn a_text_without_quotes_is_reported() {
    check(
        "blocks.9",
        "facet",
        "facet = 9",
        "is no text but integer; write it in quotes",
    );
}

#[test]
fn an_unfinished_line_is_reported_with_its_number() {
    let (toml, line) = rewritten("blocks.9", "facet", |_| "facet = \"Money".to_owned());
    let found = problems(&toml);
    assert_eq!(found[0].line, line);
    assert!(
        found[0].problem.ends_with("; correct the TOML"),
        "{}",
        found[0].problem
    );
}

#[test]
fn a_file_that_is_no_content_gets_all_its_problems_without_a_panic() {
    for junk in [
        "",
        "\u{feff}",
        "[",
        "=",
        "lang = 3",
        "sources = 1",
        "[[blocks]]\n[labels.a]",
    ] {
        assert!(problems(junk).len() >= Key::COUNT, "{junk:?}");
    }
}

#[test]
fn all_problems_are_reported_in_the_order_of_their_lines() {
    let broken = ENGLISH
        .replace("dir = \"ltr\"", "dir = \"up\"")
        .replace("quiz.next = \"Next\"", "quiz.next = \"\"")
        .replace("facet = \"Hiring\"", "facet = 1");
    let found = problems(&broken);
    let keys: Vec<&str> = found.iter().map(|error| error.key.as_str()).collect();
    assert_eq!(keys, ["dir", "blocks.11.facet", "labels.quiz.next"]);
}

#[test]
fn every_text_has_its_own_place_and_name() {
    let places: Vec<usize> = Key::all().map(Key::index).collect();
    assert_eq!(places, (0..Key::COUNT).collect::<Vec<_>>());
    let names: BTreeSet<String> = Key::all().map(Key::name).collect();
    assert_eq!(names.len(), Key::COUNT);
}

#[test]
fn every_text_is_found_under_its_name() {
    let file = ContentFile::parse(PATH, ENGLISH);
    let texts = english();
    for key in Key::all() {
        let expected = file.entry(&key.name()).map(|entry| entry.text.as_str());
        let found = words(&texts, key);
        assert_eq!(Some(found.as_str()), expected, "{}", key.name());
    }
}

#[test]
fn the_page_and_the_chunks_give_all_texts_of_the_browser_back() {
    let texts = english();
    let page: serde_json::Value = serde_json::from_str(&texts.to_json(&"files".into())).unwrap();
    assert_eq!((&page["lang"], &page["dir"]), (&"en".into(), &"ltr".into()));
    assert_eq!(page["chunks"], "files");
    let read = Texts::new("en".to_owned(), "ltr").unwrap();
    let first: Vec<String> = serde_json::from_value(page["texts"].clone()).unwrap();
    read.add(Part::First, first).unwrap();
    for part in [
        Part::Result,
        Part::Sections,
        Part::Tools,
        Part::Papers,
        Part::Group,
    ] {
        let of_part = || Key::all().filter(|key| key.part() == part);
        assert!(of_part().count() > 40, "{part:?}");
        assert!(
            of_part().all(|key| read.get(key).is_empty()),
            "{part:?} has not come yet"
        );
        let list: Vec<String> = serde_json::from_str(&texts.part_json(part)).unwrap();
        read.add(part, list).unwrap();
    }
    for key in Key::all() {
        let never_comes = key.part() == Part::Pages;
        let expected = if never_comes {
            "".into()
        } else {
            texts.get(key)
        };
        assert_eq!(read.get(key), expected, "{}", key.name());
    }
}

#[test]
fn the_parts_hold_every_text_once() {
    let ranges = Part::ALL.map(Key::range);
    assert_eq!(ranges[0].start, 0);
    assert!(ranges.windows(2).all(|pair| pair[0].end == pair[1].start));
    assert_eq!(ranges[Part::ALL.len() - 1].end, Key::COUNT);
    for (place, key) in Key::all().enumerate() {
        assert_eq!(key.index(), place, "{}", key.name());
        assert!(Key::range(key.part()).contains(&place), "{}", key.name());
    }
}

#[test]
fn texts_that_are_there_stay_as_they_are() {
    let read = Texts::new("en".to_owned(), "ltr").unwrap();
    let list = |word: &str| vec![word.to_owned(); Key::range(Part::Tools).len()];
    read.add(Part::Tools, list("first")).unwrap();
    read.add(Part::Tools, list("second")).unwrap();
    assert_eq!(read.sharing(SharingLabel::ToolsBack), "first");
}

#[test]
fn no_text_can_end_the_script_element_that_holds_it() {
    let (toml, _) = rewritten("labels", "quiz.next", |_| {
        "quiz.next = \"</script><!--\"".to_owned()
    });
    let texts = checked(PATH, &toml).unwrap();
    let json = texts.to_json(&"</script>".into());
    assert!(!json.contains('<'));
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        value["texts"][Key::Label(Label::QuizNext).index()],
        "</script><!--"
    );
}

#[test]
fn a_list_of_another_build_is_refused_in_words() {
    let needed = Key::range(Part::Result).len();
    let texts = Texts::new("en".to_owned(), "ltr").unwrap();
    let short = texts.add(Part::Result, vec![String::new(); 3]);
    assert_eq!(short, Err(TextsError::Count { found: 3, needed }));
    assert_eq!(
        short.unwrap_err().to_string(),
        format!(
            "3 texts came but the widget needs {needed}: \
             reload the page, or publish page and widget from one build"
        )
    );
    let sideways = Texts::new("en".to_owned(), "btt");
    assert_eq!(sideways, Err(TextsError::Direction));
}

#[test]
fn texts_are_equal_when_they_are_the_same_list() {
    let texts = english();
    assert_eq!(texts.clone(), texts);
    assert_ne!(english(), texts);
}

#[test]
fn gaps_split_a_text_into_segments() {
    let found: Vec<_> = segments("{n} of {total}").collect();
    assert_eq!(
        found,
        [
            Segment::Gap("n"),
            Segment::Text(" of "),
            Segment::Gap("total")
        ]
    );
    assert_eq!(segments("").count(), 0);
    assert_eq!(
        segments("a {").collect::<Vec<_>>(),
        [Segment::Text("a "), Segment::Text("{")]
    );
}

#[test]
fn a_gap_without_a_value_stays_as_it_is_written() {
    assert_eq!(fill("{n} of {total}", &[("n", "3")]), "3 of {total}");
    assert_eq!(fill("{n}", &[("n", "{n}")]), "{n}");
    assert_eq!(
        english().filled(Label::QuizProgress, &[("total", "12"), ("n", "3")]),
        fill(
            &english().label(Label::QuizProgress),
            &[("n", "3"), ("total", "12")]
        )
    );
}

#[test]
fn the_accented_language_is_longer_and_keeps_its_gaps() {
    let (texts, accented) = (english(), english().accented());
    assert_eq!(
        (accented.lang().as_str(), accented.dir()),
        ("en-XA", Direction::Ltr)
    );
    for key in Key::all() {
        let (text, longer) = (words(&texts, key), words(&accented, key));
        let (before, after) = (text.chars().count(), longer.chars().count());
        assert!(after * 10 >= before * 14, "{longer}");
        assert!(longer.starts_with('[') && longer.ends_with(']'), "{longer}");
        assert_eq!(gaps(&longer), gaps(&text));
    }
    assert!(accented.label(Label::QuizNext).starts_with("[Ñéxť"));
}

#[test]
fn the_mirrored_language_runs_from_right_to_left_and_keeps_its_gaps() {
    let (texts, mirrored) = (english(), english().mirrored());
    assert_eq!(
        (mirrored.lang().as_str(), mirrored.dir().as_str()),
        ("ar-XB", "rtl")
    );
    for key in Key::all() {
        let (text, turned) = (texts.get(key), mirrored.get(key));
        assert_eq!(gaps(&turned), gaps(&text));
        assert_eq!(turned.replace(['\u{202e}', '\u{202c}'], ""), text.as_str());
    }
    assert_eq!(mirrored.label(Label::QuizNext), "\u{202e}Next\u{202c}");
}

fn gaps(text: &str) -> Vec<&str> {
    segments(text)
        .filter_map(|segment| match segment {
            Segment::Gap(name) => Some(name),
            Segment::Text(_) => None,
        })
        .collect()
}
