//! The saved session and the tokens of the steps.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response, Responses};
use cto_quadrant::domain::step::Step;
use cto_quadrant::wire::session::{
    BROKEN_KEY, BROKEN_NEEDED_KEY, KEY_PREFIX, NEEDED_KEY, Session, SessionError, TODAY_KEY,
    broken_key, key,
};
use cto_quadrant::wire::step::{OVER, from_mark, from_token, mark, token};

/// From the fixtures: block 1 most IM.
const CODE: &str = "1000aUxh0CSuxV9is";

#[test]
fn a_session_is_written_as_version_code_and_step() {
    assert_eq!(session().to_string(), format!("1 {CODE} b7"));
    let listed = Session {
        list: true,
        ..session()
    };
    assert_eq!(listed.to_string(), format!("1 {CODE} b7 list"));
}

#[test]
fn every_step_and_both_views_come_back() {
    for step in Step::all() {
        for list in [false, true] {
            let saved = Session {
                step,
                list,
                ..session()
            };
            assert_eq!(saved.to_string().parse(), Ok(saved));
        }
    }
}

#[test]
fn an_untouched_session_comes_back() {
    let untouched = Session::default();
    assert_eq!(untouched.to_string().parse(), Ok(untouched));
}

#[test]
fn a_damaged_session_is_broken() {
    let damaged = [
        String::new(),
        "1".to_owned(),
        format!("1 {CODE}"),
        format!("1 {CODE} "),
        format!("1  {CODE} b7"),
        format!(" 1 {CODE} b7"),
        format!("1 {CODE} b7 "),
        format!("1 {CODE} b7 list list"),
        format!("1 {CODE} b7 tiles"),
        format!("1 {CODE} b13"),
        format!("1 {CODE} B7"),
        format!("1 {} b7", &CODE[..9]),
        format!("1 {CODE}x b7"),
        format!("1 {} b7", CODE.to_lowercase()),
        format!("0 {CODE} b7"),
        format!("-2 {CODE} b7"),
        format!("99999999999 {CODE} b7"),
        "{\"answers\":[]}".to_owned(),
        "[object Object]".to_owned(),
        "\0".to_owned(),
    ];
    for text in damaged {
        assert_eq!(text.parse::<Session>(), Err(SessionError::Broken), "{text}");
    }
}

#[test]
fn a_session_of_a_newer_version_or_edition_is_newer() {
    // The last one holds the sound code of an edition 2: its checksum is
    // (314159265 + 50) x 271828183 modulo 916132829, in base62.
    for text in ["2 anything at all", "2", "17 x", "1 2Efm4y b7"] {
        assert_eq!(text.parse::<Session>(), Err(SessionError::Newer), "{text}");
    }
}

#[test]
fn each_error_says_in_one_sentence_what_happens_next() {
    assert_eq!(
        SessionError::Broken.to_string(),
        "The saved answers are damaged: they were kept aside, and the assessment starts afresh.",
    );
    assert_eq!(
        SessionError::Newer.to_string(),
        "The saved answers were written by a newer version of cto-quadrant: reload the page to \
         get it.",
    );
}

#[test]
fn the_keys_of_the_browsers_storage_never_change() {
    assert_eq!(key(Perspective::Today), "cto-quadrant:today");
    assert_eq!(key(Perspective::Needed), "cto-quadrant:needed");
    assert_eq!(BROKEN_KEY, "cto-quadrant:broken");
    assert_eq!(broken_key(Perspective::Today), BROKEN_KEY);
    assert_eq!(
        broken_key(Perspective::Needed),
        "cto-quadrant:broken-needed"
    );
    for key in [TODAY_KEY, NEEDED_KEY, BROKEN_KEY, BROKEN_NEEDED_KEY] {
        assert!(key.starts_with(KEY_PREFIX));
    }
}

#[test]
fn the_tokens_of_the_steps_never_change() {
    let tokens: Vec<String> = Step::all().map(token).collect();
    assert_eq!(
        tokens.join(" "),
        "b1 self b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12 duties1 duties2 duties3 duties4 duties5 \
         duties6 duties7 duties8 duties9 time breadth scorecard result"
    );
}

#[test]
fn every_token_names_its_step_and_nothing_else_does() {
    for step in Step::all() {
        assert_eq!(from_token(&token(step)), Some(step));
    }
    for text in [
        "", "b", "b0", "b01", "b+1", "b13", "b1 ", "1", "B1", "Self", "results", "b١", "duties",
        "duties0", "duties10",
    ] {
        assert_eq!(from_token(text), None, "{text}");
    }
}

#[test]
fn the_mark_of_a_history_entry_names_perspective_and_step() {
    for perspective in [Perspective::Today, Perspective::Needed] {
        for step in Step::all() {
            let mark = mark(perspective, step);
            assert_eq!(from_mark(&mark), Some((perspective, step)));
            assert!(!OVER.contains(&mark.as_str()));
        }
    }
    for text in [
        "",
        "needed",
        "needed ",
        "needed needed b1",
        "needed  b1",
        OVER[0],
        OVER[1],
    ] {
        assert_eq!(from_mark(text), None, "{text:?}");
    }
}

fn session() -> Session {
    let quiz =
        Responses::default().with(BlockIndex::FIRST, Response::Picked(Pick::most(Model::Im)));
    Session {
        answers: Answers {
            quiz,
            ..Answers::default()
        },
        step: Step::Block(BlockIndex::new(6).expect("block 7")),
        list: false,
    }
}
