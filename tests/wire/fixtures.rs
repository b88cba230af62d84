//! Codes that were published once: they decode to the same answers for ever.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::response::Response;
use cto_quadrant::domain::scorecard::Sign;
use cto_quadrant::wire::code::{decode, encode};

use super::words::answers;

const CODES: &str = include_str!("../fixtures/edition-1/codes.txt");

/// How many lines are pinned by [`DIGEST`]; both may move on as lines are added at the end.
const PINNED: usize = 68;

/// The FNV-1a hash of the first [`PINNED`] lines.
const DIGEST: u64 = 0x23d2_2e57_d816_ad27;

#[test]
fn every_published_code_decodes_to_its_answers() {
    for (code, answers) in fixtures() {
        assert_eq!(decode(code), Ok(answers), "{code}");
    }
}

#[test]
fn the_answers_of_every_published_code_still_encode_to_it() {
    for (code, answers) in fixtures() {
        assert_eq!(encode(&answers), code);
    }
}

#[test]
fn published_codes_are_never_changed_or_removed() {
    let bytes = CODES
        .split_inclusive('\n')
        .take(PINNED)
        .flat_map(str::bytes);
    let digest = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    assert!(CODES.lines().count() >= PINNED);
    assert_eq!(digest, DIGEST, "{digest:#x}");
}

#[test]
fn every_level_and_both_perspectives_are_published() {
    for header in '0'..='9' {
        assert!(
            CODES
                .lines()
                .any(|line| line.chars().nth(1) == Some(header)),
            "{header}"
        );
    }
}

#[test]
fn sets_with_everything_answered_are_published_and_keep_to_64_characters() {
    for perspective in [Perspective::Today, Perspective::Needed] {
        let is_full =
            |answers: &Answers| answers.perspective == perspective && is_wholly_answered(answers);
        let full = fixtures().filter(|(_, answers)| is_full(answers));
        let lengths: Vec<usize> = full.map(|(code, _)| code.len()).collect();
        assert!(lengths.len() >= 2, "{perspective:?}: {lengths:?}");
        assert!(lengths.iter().all(|length| *length <= 64), "{lengths:?}");
    }
}

/// Whether every question has an answer; a weight always has one.
fn is_wholly_answered(answers: &Answers) -> bool {
    let scorecard = &answers.scorecard;
    let quiz = |(_, response)| response != Response::Unanswered;
    [answers.self_view, answers.needed_view]
        .iter()
        .all(Option::is_some)
        && answers.quiz.iter().all(quiz)
        && answers.checklist.0.iter().all(|duty| duty.stance.is_some())
        && answers.time_split.is_some()
        && answers.breadth.0.iter().all(Option::is_some)
        && [scorecard.trend_missed, scorecard.in_step]
            .iter()
            .all(Option::is_some)
        && Sign::ALL.iter().all(|sign| scorecard.sign(*sign).is_some())
        && scorecard.satisfaction.iter().all(Option::is_some)
}

fn fixtures() -> impl Iterator<Item = (&'static str, Answers)> {
    CODES.lines().map(|line| {
        let (code, description) = line.split_once('\t').expect("a line has a tab");
        (code, answers(description))
    })
}
