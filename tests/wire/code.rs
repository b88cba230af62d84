//! The code, in its one canonical form, and how each kind of bad code is told apart.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::{Breadth, Cover, N_AREAS};
use cto_quadrant::domain::checklist::{Checklist, Duty, Stance};
use cto_quadrant::domain::edition::{BlockIndex, N_BLOCKS};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response, Responses};
use cto_quadrant::domain::responsibility::N_RESPONSIBILITIES;
use cto_quadrant::domain::scorecard::{Grade, N_CONSTITUENTS, Satisfaction, Scorecard, Weight};
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::wire::code::{CodeError, decode, encode};

const BASE62: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#[test]
fn a_quiz_fits_in_20_characters_and_everything_in_64() {
    let quiz = encode(&full_quiz()).len();
    let everything = encode(&everything()).len();
    println!("quiz only: {quiz} characters; everything: {everything} characters");
    assert_eq!((quiz, everything), (17, 57));
}

#[test]
fn the_full_sets_come_back_whole() {
    for answers in samples() {
        assert_eq!(decode(&encode(&answers)), Ok(answers));
    }
}

#[test]
fn an_untouched_set_is_written_at_quiz_level() {
    assert_eq!(&encode(&Answers::default())[..12], "100000000000");
    let needed = Answers {
        perspective: Perspective::Needed,
        ..Answers::default()
    };
    assert_eq!(&encode(&needed)[..12], "150000000000");
}

#[test]
fn the_last_block_is_the_lowest_digit_of_the_body() {
    let body = |response| {
        let last = BlockIndex::new(11).expect("block 12");
        let quiz = Responses::default().with(last, response);
        encode(&Answers {
            quiz,
            ..Answers::default()
        })[2..12]
            .to_owned()
    };
    let picked = |most: Model, least: Option<Model>| {
        let pick = Pick::most(most);
        let pick = least.map_or(Some(pick), |least| pick.with_least(least));
        Response::Picked(pick.expect("two models"))
    };
    assert_eq!(body(Response::Skipped), "0000000001");
    assert_eq!(body(picked(Model::Im, None)), "0000000002");
    assert_eq!(body(picked(Model::Im, Some(Model::Tvom))), "0000000003");
    assert_eq!(body(picked(Model::Tvom, None)), "0000000006");
    // 2 + 3 x 4 + 3 = 17
    assert_eq!(body(picked(Model::Bt, Some(Model::Eft))), "000000000H");
}

#[test]
fn an_answer_in_a_late_section_alone_is_enough_to_name_it_in_the_header() {
    let header = |answers: Answers| encode(&answers).chars().nth(1);
    let nothing = Answers::default();
    let full = everything();
    let cases = [
        (
            '1',
            Answers {
                checklist: full.checklist,
                ..nothing
            },
        ),
        (
            '2',
            Answers {
                time_split: full.time_split,
                ..nothing
            },
        ),
        (
            '3',
            Answers {
                breadth: full.breadth,
                ..nothing
            },
        ),
        (
            '4',
            Answers {
                scorecard: full.scorecard,
                ..nothing
            },
        ),
        ('9', full),
    ];
    for (expected, answers) in cases {
        assert_eq!(header(answers), Some(expected));
    }
}

#[test]
fn a_sound_code_of_an_unknown_edition_is_from_the_future() {
    assert_eq!(decode(&sealed("2")), Err(CodeError::NewerEdition(2)));
    assert_eq!(decode(&sealed("A0")), Err(CodeError::NewerEdition(10)));
    assert_eq!(
        decode(&sealed("zwhateverElse0")),
        Err(CodeError::NewerEdition(61))
    );
    assert_eq!(
        decode(&sealed(&"2".repeat(5000))),
        Err(CodeError::NewerEdition(2))
    );
}

#[test]
fn an_unsound_code_of_an_unknown_edition_is_not_ours() {
    for text in [
        "2",
        "20000",
        "200000",
        "hello",
        "zzzzzzzzzzzzzzzzz",
        &sealed("2-"),
    ] {
        assert_eq!(decode(text), Err(CodeError::NotOurs), "{text}");
    }
}

#[test]
fn other_texts_are_not_ours() {
    let edition_0 = sealed("0000000000000");
    let no_such_level = sealed("1A0000000000");
    let checksum_alone = sealed("");
    for text in [
        "",
        "1",
        "é",
        "1é",
        "1-",
        "-",
        "section-2",
        "\0",
        &edition_0,
        &no_such_level,
        &checksum_alone,
    ] {
        assert_eq!(decode(text), Err(CodeError::NotOurs), "{text}");
    }
}

#[test]
fn a_body_too_large_for_its_slots_is_refused_however_sound() {
    // Level by level: all digits at their largest.
    for (header, width) in [('0', 10), ('1', 39), ('2', 40), ('3', 44), ('4', 50)] {
        let text = format!("1{header}{}", "z".repeat(width));
        assert_eq!(decode(&sealed(&text)), Err(CodeError::Altered), "{text}");
    }
    // 36 x 18^12, the first number past the last set of answers of the quiz level:
    // 18^12 = 1 156 831 381 426 176.
    let mut number = 36 * 18_u64.pow(12);
    assert_eq!(
        decode(&sealed(&quiz_level(number))),
        Err(CodeError::Altered)
    );
    number -= 1;
    let last = decode(&sealed(&quiz_level(number))).expect("the last set of answers");
    assert_eq!(last.needed_view, Some(RoleView::Seen(Model::Bt)));
}

#[test]
fn a_header_that_names_an_empty_section_is_refused_however_sound() {
    for (header, width) in [('1', 39), ('2', 40), ('3', 44), ('4', 50), ('9', 50)] {
        let text = format!("1{header}{}", "0".repeat(width));
        assert_eq!(decode(&sealed(&text)), Err(CodeError::Altered), "{text}");
    }
}

#[test]
fn each_error_says_in_one_sentence_what_to_do() {
    let cases = [
        (
            CodeError::Truncated,
            "The end of this code is missing: copy the whole link, up to its last character, and \
             open it again.",
        ),
        (
            CodeError::Altered,
            "This code was changed on its way: ask the person who sent it for the link again.",
        ),
        (
            CodeError::NewerEdition(2),
            "This code belongs to edition 2 of the assessment, which is newer than this version \
             of cto-quadrant: open it with the newest version.",
        ),
        (
            CodeError::NotOurs,
            "This is not a code of cto-quadrant: check that the link was copied from a result.",
        ),
    ];
    for (error, sentence) in cases {
        assert_eq!(error.to_string(), sentence);
    }
}

/// `text` with the checksum that the frame of every edition asks for, worked out here anew.
fn sealed(text: &str) -> String {
    let sum = text.bytes().fold(314_159_265_u128, |sum, byte| {
        (sum + u128::from(byte)) * 271_828_183 % 916_132_829
    });
    format!("{text}{}", base62(sum, 5))
}

/// The text of edition 1 at quiz level with this number as its body, still without a checksum.
fn quiz_level(number: u64) -> String {
    format!("10{}", base62(number.into(), 10))
}

fn base62(mut number: u128, width: usize) -> String {
    let mut digits = Vec::new();
    for _ in 0..width {
        digits.extend(BASE62.chars().nth((number % 62) as usize));
        number /= 62;
    }
    digits.into_iter().rev().collect()
}

fn samples() -> [Answers; 3] {
    [Answers::default(), full_quiz(), everything()]
}

/// The quiz and both views, at the last state of each slot, today.
fn full_quiz() -> Answers {
    let pick = Pick::most(Model::Bt)
        .with_least(Model::Eft)
        .expect("two models");
    Answers {
        self_view: Some(RoleView::Seen(Model::Bt)),
        needed_view: Some(RoleView::Seen(Model::Bt)),
        quiz: Responses::from([Response::Picked(pick); N_BLOCKS]),
        ..Answers::default()
    }
}

/// Every slot of edition 1 at its last state: the largest number a body can hold.
fn everything() -> Answers {
    let duty = Duty {
        stance: Some(Stance::NotRelevant),
        should_be_mine: true,
    };
    Answers {
        perspective: Perspective::Needed,
        checklist: Checklist([duty; N_RESPONSIBILITIES]),
        time_split: TimeSplit::from_steps([20, 0, 0, 0]),
        breadth: Breadth([Some(Cover::Nobody); N_AREAS]),
        scorecard: Scorecard {
            trend_missed: Some(false),
            in_step: Some(false),
            surveyed: Some(Grade::Poor),
            top_people_stay: Some(Grade::Poor),
            attracts: Some(Grade::Poor),
            satisfaction: [Satisfaction::new(5); N_CONSTITUENTS],
            weights: [Weight::Three; N_CONSTITUENTS],
        },
        ..full_quiz()
    }
}
