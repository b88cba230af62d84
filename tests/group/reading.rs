//! What a group is made of, in whatever form it comes; and what it is passed on as.

use std::fmt::Write as _;
use std::time::Instant;

use cto_quadrant::wire::csv;
use cto_quadrant::wire::found::Found;
use cto_quadrant::wire::group_file::{GroupFileError, from_json, to_json};
use cto_quadrant::wire::group_text::{GroupTextError, MAX_BYTES, read};
use cto_quadrant::wire::link::Shared;
use cto_quadrant::wire::name::{MAX_CHARS, Name};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{ADA, NEEDED, ONE, TWO, answers};

const SCHEMA: &str = include_str!("../../docs/group.schema.json");

fn found(text: &str) -> Found {
    read(text, "Nom").unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The codes and names in a text.
fn named(text: &str) -> Vec<(String, Option<String>)> {
    of(&found(text))
}

fn of(found: &Found) -> Vec<(String, Option<String>)> {
    let results = found.results.iter().map(|shared| {
        let name = shared.name.as_ref().map(|name| name.as_str().to_owned());
        (Shared::from(shared.answers).to_string(), name)
    });
    results.collect()
}

fn pair(code: &str, name: &str) -> (String, Option<String>) {
    let name = (!name.is_empty()).then(|| name.to_owned());
    (code.to_owned(), name)
}

#[test]
fn links_and_codes_are_found_in_any_text() {
    let text = format!(
        "Hi all, here is mine: https://example.org/quiz/#r={ONE}.{ADA}, and Grace's is {TWO}.\n\
         > On Monday, somebody wrote:\n> <https://example.org/#r={NEEDED}>\n"
    );
    assert_eq!(
        named(&text),
        [pair(ONE, "Ada"), pair(TWO, ""), pair(NEEDED, "")]
    );
    assert_eq!(named(ONE), [pair(ONE, "")]);
}

#[test]
fn codes_line_by_line_are_no_table_in_which_words_are_people() {
    let found = found(&format!("{ONE}\n{TWO}\nThanks, all!\n"));
    assert_eq!(of(&found), [pair(ONE, ""), pair(TWO, "")]);
    assert!(found.rows.is_empty());
}

#[test]
fn a_table_gives_each_result_the_name_in_its_row() {
    let expected = [pair(ONE, "Ada"), pair(TWO, "Grace Hopper")];
    for text in [
        format!("Name,Code\nAda,{ONE}\nGrace Hopper,{TWO}\n"),
        format!("Ada;{ONE}\nGrace Hopper;{TWO}"),
        format!("{ONE}\tAda\n{TWO}\tGrace Hopper"),
        format!("Team,Nom,Link\nX,Ada,https://example.org/#r={ONE}\nY,Grace Hopper,{TWO}"),
        format!("id,name,code\n1,Ada,{ONE}\n2,Grace Hopper,{TWO}"),
    ] {
        assert_eq!(named(&text), expected, "{text}");
    }
}

#[test]
fn a_letter_with_commas_and_one_code_is_no_table() {
    let text = format!("Hi all,\nas promised, here,\nlate, but in time,\nmine, {ONE}\n");
    let found = found(&text);
    assert_eq!(of(&found), [pair(ONE, "")]);
    assert!(found.rows.is_empty());
}

#[test]
fn the_name_in_a_row_goes_before_the_name_in_its_link() {
    let text = format!("Name,Link\nGrace,{ONE}.{ADA}\n,{TWO}.{ADA}\n");
    assert_eq!(named(&text), [pair(ONE, "Grace"), pair(TWO, "Ada")]);
}

#[test]
fn two_people_with_the_same_answers_are_two_in_a_table() {
    let text = format!("Ada,{ONE}\nGrace,{ONE}\n");
    assert_eq!(named(&text), [pair(ONE, "Ada"), pair(ONE, "Grace")]);
}

#[test]
fn rows_without_a_result_and_damaged_codes_are_told_and_cost_nothing_else() {
    let damaged = ONE.replace('U', "V");
    let text =
        format!("Name,Code\nAda,{ONE}\nGrace,\nLinus,{damaged}\nBarbara,{TWO}\nnobody here,\n");
    let found = found(&text);
    assert_eq!(of(&found), [pair(ONE, "Ada"), pair(TWO, "Barbara")]);
    assert_eq!(found.n_unread, 1);
    assert_eq!(found.rows, ["Grace", "nobody here"]);
}

#[test]
fn a_name_that_looks_like_a_damaged_code_is_still_a_name() {
    let account = "10KxAbQ7mZp2LwR9t";
    let text = format!("Name,Code\n{account},{ONE}\nGrace,{TWO}\n");
    let found = found(&text);
    assert_eq!(of(&found), [pair(ONE, account), pair(TWO, "Grace")]);
    assert_eq!(found.n_unread, 0);
    // With no code beside it, it can only have been meant as one.
    let alone = self::found(&format!("Name,Code\n{account},\nGrace,{TWO}\n"));
    assert_eq!((of(&alone), alone.n_unread), (vec![pair(TWO, "Grace")], 1));
}

#[test]
fn a_broken_table_loses_no_result() {
    let text = format!("Name,Code\nAda,{ONE}\nGrace,\"{TWO}\nLinus,{NEEDED}\n");
    let codes: Vec<String> = named(&text).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, [ONE, TWO, NEEDED]);
    // What stands in no row of its own comes after the rows, without a name.
    let text = format!("Name,Code\nAda,{ONE}\nGrace,{TWO}\nLinus,\"{NEEDED} and more\n");
    let expected = [pair(ONE, "Ada"), pair(TWO, "Grace"), pair(NEEDED, "")];
    assert_eq!(named(&text), expected);
}

#[test]
fn names_keep_their_script_lose_what_hides_and_stay_text() {
    let long = "x".repeat(60);
    let text = format!("غريس هوبر,{ONE}\n<img src=x onerror=alert(1)>,{TWO}\n{long},{NEEDED}\n");
    let expected = [
        pair(ONE, "غريس هوبر"),
        pair(TWO, "<img src=x onerror=alert(1)>"),
        pair(NEEDED, &"x".repeat(40)),
    ];
    assert_eq!(named(&text), expected);
    let turned = format!("A\u{202e}da,{ONE}\nB,{TWO}");
    assert_eq!(named(&turned)[0], pair(ONE, "Ada"));
}

#[test]
fn what_holds_nothing_is_refused_with_a_sentence() {
    for text in [
        "",
        "hello",
        "Name,Code\nAda,\n",
        "{}",
        "[1,2]",
        "{\"format\":\"other\"}",
    ] {
        let error = read(text, "Name").unwrap_err();
        assert_eq!(error, GroupTextError::Nothing, "{text}");
        assert!(error.to_string().len() > 40);
    }
    let large = " ".repeat(MAX_BYTES + 1);
    assert_eq!(read(&large, "Name"), Err(GroupTextError::TooLarge));
    let largest = ONE.to_owned() + &" ".repeat(MAX_BYTES - ONE.len());
    assert_eq!(named(&largest), [pair(ONE, "")]);
}

#[test]
fn ten_thousand_lines_of_something_else_are_passed_over() {
    let mut text = String::new();
    for line in 0..10_000 {
        let _ = writeln!(
            text,
            "{line}: so, what do we do about the invoices; any ideas, anybody?"
        );
        if line == 5_000 {
            let _ = writeln!(text, "mine is https://example.org/#r={ONE}");
        }
    }
    let start = Instant::now();
    assert_eq!(named(&text), [pair(ONE, "")]);
    println!("ten thousand lines: {:?}", start.elapsed());
}

#[test]
fn a_group_comes_back_from_its_file() {
    let results = [
        Shared {
            answers: answers(ONE),
            name: Name::new("=Ada, \"<b>\"").ok(),
        },
        Shared::from(answers(TWO)),
    ];
    let file = to_json(&results);
    let value: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(value["format"], "cto-quadrant-group");
    assert_eq!(value["version"], 1);
    assert_eq!(value["results"][1], json!({ "code": TWO }));
    assert_eq!(from_json(&file).unwrap().results, results);
    assert_eq!(found(&format!("\u{feff}{file}")).results, results);

    let cells = |shared: &Shared| {
        let name = shared.name.as_ref().map_or("", Name::as_str);
        vec![name.to_owned(), Shared::from(shared.answers).to_string()]
    };
    let heading = vec!["Nom".to_owned(), "Code".to_owned()];
    let rows: Vec<_> = std::iter::once(heading)
        .chain(results.iter().map(cells))
        .collect();
    assert_eq!(found(&csv::write(&rows)).results, results);
}

#[test]
fn the_schema_names_the_members_that_are_written() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let ada = Shared {
        answers: answers(ONE),
        name: Name::new("Ada").ok(),
    };
    let file: Value = serde_json::from_str(&to_json(&[ada, answers(TWO).into()])).expect("JSON");
    let keys = |value: &Value| -> Vec<String> {
        let members = value.as_object().expect("an object");
        members.keys().cloned().collect()
    };
    assert_eq!(keys(&schema["properties"]), keys(&file));
    assert_eq!(schema["properties"]["format"]["const"], file["format"]);
    assert_eq!(schema["properties"]["version"]["const"], file["version"]);
    let entry = &schema["properties"]["results"]["items"];
    assert_eq!(keys(&entry["properties"]), keys(&file["results"][0]));
    assert_eq!(entry["required"], json!(keys(&file["results"][1])));
    assert_eq!(entry["properties"]["name"]["maxLength"], MAX_CHARS);
}

#[test]
fn the_files_of_a_history_and_of_a_result_are_groups_too() {
    let history = json!({
        "format": "cto-quadrant-history",
        "version": 1,
        "results": [
            { "date": "2026-11-22", "code": ONE, "name": "Ada" },
            { "date": "2026-11-23", "code": "100" },
            { "date": "2026-11-24", "code": TWO },
        ],
    });
    let found = found(&history.to_string());
    assert_eq!(of(&found), [pair(ONE, "Ada"), pair(TWO, "")]);
    assert_eq!(found.n_unread, 1);
    let result = json!({ "format": "cto-quadrant-result", "version": 1, "code": ONE });
    assert_eq!(named(&result.to_string()), [pair(ONE, "")]);
}

#[test]
fn a_file_of_somebody_else_is_not_ours_whatever_it_is_called_in_it() {
    let ours = to_json(&[answers(ONE).into()]);
    let file: Value = serde_json::from_str(&ours).expect("JSON");
    for format in [json!("somebody-elses"), json!(null), json!(1)] {
        let mut file = file.clone();
        file["format"] = format;
        assert_eq!(from_json(&file.to_string()), Err(GroupFileError::NotOurs));
    }
}

#[test]
fn a_file_that_was_cut_off_still_gives_what_it_holds() {
    let file = to_json(&[answers(ONE).into(), answers(TWO).into()]);
    let cut = &file[..file.len() - 5];
    assert_eq!(from_json(cut), Err(GroupFileError::NotOurs));
    assert_eq!(named(cut), [pair(ONE, ""), pair(TWO, "")]);
}

#[test]
fn a_file_of_a_newer_version_is_told_as_such() {
    let newer = to_json(&[answers(ONE).into()]).replace("\"version\": 1", "\"version\": 2");
    assert_eq!(read(&newer, "Name"), Err(GroupTextError::Newer));
}

proptest! {
    #[test]
    fn any_text_gives_results_or_a_sentence(text in any::<String>()) {
        let _ = read(&text, "Name");
    }

    #[test]
    fn results_survive_whatever_surrounds_their_lines(
        before in "[^\"]{0,40}",
        after in "[^\"]{0,40}",
    ) {
        let text = format!("{before}\n{ONE}\n{after}");
        let codes: Vec<String> = named(&text).into_iter().map(|(code, _)| code).collect();
        prop_assert!(codes.contains(&ONE.to_owned()), "{:?}", codes);
    }
}
