//! The code: one person's whole set of answers, from one perspective, as base62 text.
//!
//! **The promise.** A code of a published edition decodes for ever, to the answers it was made
//! from. The frame below is frozen for all editions; the slots and states of edition 1 are frozen
//! as they stand: none is ever reused, reordered or given another meaning. A code carries answers
//! and never scores, so that better scoring reaches old links too.
//!
//! # The frame of every edition
//!
//! | characters | meaning |
//! |---|---|
//! | first | the edition, a base62 digit from 1 on |
//! | those between | as the edition says |
//! | last five | the checksum of all characters before them |
//!
//! Base62 digits are `0` to `9`, `A` to `Z`, `a` to `z`, with the values 0 to 61 in this order.
//!
//! The checksum starts from 314159265; for each character before it, in order, its ASCII code is
//! added and the sum multiplied by 271828183, modulo 916132829, the largest prime below 62^5. It is
//! written as five base62 digits, the most significant one first. Every change of one or two
//! characters is found, any other with a chance of one in 9 x 10^8 of being missed.
//!
//! # Edition 1
//!
//! The second character is 5 x perspective (0 today, 1 needed) + level; the levels 5 x 2 = 10 and
//! up do not exist. The level is that of the last section with a state other than 0, or 0, and
//! says how many slots the body carries and with how many digits.
//!
//! | level | last section | slots | digits | code |
//! |---|---|---|---|---|
//! | 0 | quiz, with the views | 14 | 10 | 17 characters |
//! | 1 | checklist | 62 | 39 | 46 |
//! | 2 | time split | 63 | 40 | 47 |
//! | 3 | breadth | 73 | 44 | 51 |
//! | 4 | scorecard | 88 | 50 | 57 |
//!
//! The body is one number: from 0, for each slot in order, it is multiplied by how many states the
//! slot has, and the slot's state is added. It is written in base62 with leading zeros, the most
//! significant digit first.
//!
//! | slots | answer | states, in the order of their numbers from 0 |
//! |---|---|---|
//! | 0 | self-view | unanswered, withheld, IM, TVOM, EFT, BT |
//! | 1 | needed-view | the same |
//! | 2 to 13 | quiz, blocks 1 to 12 | unanswered, skipped, then for each most of IM, TVOM, EFT, BT: no least, then the three other models as least in the order IM, TVOM, EFT, BT |
//! | 14 to 61 | checklist: M1 to M3, A1 to A4, B1 to B9, C1 to C5, D1 to D6, E1 to E5, F1 to F5, G1 to G5, H1 to H6 | 2 x stance (unanswered, own, contribute, someone else, nobody, not relevant) + 1 if it should be mine |
//! | 62 | time split | unanswered, then the 1771 divisions of twenty steps of 5 % over customers & sales, marketing, partners, internal, in lexicographic order: (0,0,0,20), (0,0,1,19), ... (20,0,0,0) |
//! | 63 to 72 | breadth: computers & servers, network, mail & telephony, CRM, ERP & business processes, databases, web presence, security, running the department, mergers & due diligence | unanswered, hands-on, can judge, rely on others, nobody |
//! | 73, 74 | key trend missed; strategies in step | unanswered, yes, no |
//! | 75 to 77 | culture surveyed; top people stay; attracts | unanswered, good, mixed, poor |
//! | 78 to 82 | satisfaction of CEO & strategy, engineering & product, sales, business development, marketing | unanswered, 1, 2, 3, 4, 5 |
//! | 83 to 87 | their weights | 1, 0, 2, 3 |
//!
//! Each set of answers has exactly one code; any other text is refused, however sound its
//! checksum.
//!
//! # Later editions
//!
//! What an edition adds gets slots of its own, from 88 on; the slots above keep their numbers and
//! states in every edition. An edition has a second character and a body like edition 1 and says
//! which slots stand in its body, in which order, and how many slots and digits its levels have, so
//! that a new slot can stand with its section. Answers keep the edition that they were given in.

use std::cmp::Ordering;
use std::fmt;

use super::base62::{self, Number};
use super::checksum;
use super::slots::{self, Level};
use crate::domain::answers::{Answers, Perspective};
use crate::domain::edition::Edition;

/// Why a text is not a code that can be read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeError {
    /// The beginning of a code, shorter than its second character says.
    Truncated,
    /// A code in which something was changed or to which something was added.
    Altered,
    /// A sound code of an edition, 2 to 61, that this program does not know.
    NewerEdition(u8),
    /// No code of cto-quadrant at all.
    NotOurs,
}

impl fmt::Display for CodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated => f.write_str(
                "The end of this code is missing: copy the whole link, up to its last character, \
                 and open it again.",
            ),
            Self::Altered => f.write_str(
                "This code was changed on its way: ask the person who sent it for the link again.",
            ),
            Self::NewerEdition(edition) => write!(
                f,
                "This code belongs to edition {edition} of the assessment, which is newer than \
                 this version of cto-quadrant: open it with the newest version.",
            ),
            Self::NotOurs => f.write_str(
                "This is not a code of cto-quadrant: check that the link was copied from a result.",
            ),
        }
    }
}

impl std::error::Error for CodeError {}

/// The one code of these answers: 17 characters for the views and the quiz, up to 57 for
/// everything.
#[must_use]
pub fn encode(answers: &Answers) -> String {
    let states = slots::write(answers);
    let edition = answers.edition;
    let levels = slots::levels(edition);
    let is_used = |place: &usize| states[slots::slot_at(edition, *place)] != 0;
    let n_used = (0..levels[levels.len() - 1].n_slots)
        .rfind(is_used)
        .map_or(0, |place| place + 1);
    let level = levels
        .iter()
        .take_while(|level| level.n_slots < n_used)
        .count();
    let mut body = Number::ZERO;
    for place in 0..levels[level].n_slots {
        let slot = slots::slot_at(edition, place);
        body.push(slots::n_states(slot), states[slot]);
    }
    let mut code = String::new();
    code.push(base62::symbol(edition.number().into()));
    let perspective = match answers.perspective {
        Perspective::Today => 0,
        Perspective::Needed => 1,
    };
    code.push(base62::symbol(perspective * levels.len() + level));
    code.extend(body.symbols(levels[level].width));
    checksum::seal(&mut code);
    code
}

/// The answers that `code` carries.
///
/// # Errors
///
/// Says how the text fails to be a code, see [`CodeError`]. No text panics.
pub fn decode(code: &str) -> Result<Answers, CodeError> {
    let edition = code.chars().next().and_then(base62::digit);
    let number = edition.and_then(|edition| u8::try_from(edition).ok());
    match (number, number.and_then(Edition::from_number)) {
        (_, Some(edition)) => decode_known(edition, code),
        (Some(number @ 1..), None) if checksum::is_sound(code) => {
            Err(CodeError::NewerEdition(number))
        }
        _ => Err(CodeError::NotOurs),
    }
}

fn decode_known(edition: Edition, code: &str) -> Result<Answers, CodeError> {
    let (perspective, level) = header(edition, code).ok_or(CodeError::NotOurs)?;
    let length = 2 + level.width + checksum::LENGTH;
    match code.chars().count().cmp(&length) {
        Ordering::Less => return Err(CodeError::Truncated),
        Ordering::Greater => return Err(CodeError::Altered),
        Ordering::Equal => {}
    }
    let body = code.get(2..2 + level.width).and_then(Number::from_symbols);
    let mut body = body.ok_or(CodeError::Altered)?;
    let mut states = [0; slots::N_SLOTS];
    for place in (0..level.n_slots).rev() {
        let slot = slots::slot_at(edition, place);
        states[slot] = body.pop(slots::n_states(slot));
    }
    let answers = slots::read(edition, perspective, states);
    // A wrong checksum, a body too large for its slots and a level higher than needed all encode to
    // another text.
    if encode(&answers) == code {
        Ok(answers)
    } else {
        Err(CodeError::Altered)
    }
}

/// What the second character says.
fn header(edition: Edition, code: &str) -> Option<(Perspective, &'static Level)> {
    let header = code.chars().nth(1).and_then(base62::digit)?;
    let levels = slots::levels(edition);
    let perspective = match header / levels.len() {
        0 => Perspective::Today,
        1 => Perspective::Needed,
        _ => return None,
    };
    Some((perspective, &levels[header % levels.len()]))
}
