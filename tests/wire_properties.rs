//! What holds for all answers and all texts: codes come back whole, and nothing else gets in.
#![allow(clippy::expect_used, reason = "tests may panic")]

use std::array::from_fn;

use proptest::prelude::*;
use proptest::sample::select;

use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::{Breadth, Cover};
use cto_quadrant::domain::checklist::{Checklist, Duty, Stance};
use cto_quadrant::domain::edition::Edition;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response, Responses};
use cto_quadrant::domain::scorecard::{Grade, Satisfaction, Scorecard, Weight};
use cto_quadrant::domain::step::Step;
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::wire::code::{CodeError, decode, encode};
use cto_quadrant::wire::link::{Fragment, parse_fragment, result_fragment};
use cto_quadrant::wire::session::Session;

const CODES: &str = include_str!("fixtures/edition-1/codes.txt");

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn answers_come_back_from_their_code(answers in answers()) {
        let code = encode(&answers);
        prop_assert!(code.len() <= 57);
        prop_assert_eq!(decode(&code), Ok(answers));
    }

    #[test]
    fn answers_come_back_from_their_link(answers in answers()) {
        let fragment = result_fragment(&answers);
        prop_assert_eq!(parse_fragment(&fragment), Fragment::Result(Ok(answers)));
    }

    #[test]
    fn a_session_comes_back(answers in answers(), step in step(), list: bool) {
        let session = Session { answers, step, list };
        prop_assert_eq!(session.to_string().parse(), Ok(session));
    }

    #[test]
    fn different_answers_have_different_codes(one in answers(), other in answers()) {
        prop_assert_eq!(one == other, encode(&one) == encode(&other));
    }

    #[test]
    fn every_beginning_of_a_code_is_truncated(answers in answers()) {
        let code = encode(&answers);
        for length in 2..code.len() {
            prop_assert_eq!(decode(&code[..length]), Err(CodeError::Truncated));
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text: String) {
        let _ = parse_fragment(&text);
        let _ = parse_fragment(&["#r=", &text].concat());
        let _ = text.parse::<Session>();
        prop_assert!(decode(&text).is_err());
    }

    #[test]
    fn any_text_that_looks_like_a_code_is_refused(text in "1[0-9][0-9A-Za-z]{0,70}") {
        prop_assert!(matches!(decode(&text), Err(CodeError::Truncated | CodeError::Altered)));
    }

    #[test]
    fn any_fragment_that_looks_like_ours_is_read_without_a_panic(
        text in "#?(r|c)(=|%3D|%253D)[0-9A-Za-z%.,&?#\u{e9}\u{1f600}]{0,80}",
    ) {
        prop_assert_ne!(parse_fragment(&text), Fragment::None);
    }
}

/// How many mutated codes are tried; `CTO_QUADRANT_MUTATIONS=10000000` tries ten million.
fn n_mutations() -> u64 {
    let asked = std::env::var("CTO_QUADRANT_MUTATIONS").ok();
    asked
        .and_then(|number| number.parse().ok())
        .unwrap_or(200_000)
}

#[test]
fn no_mutated_code_gets_through() {
    let codes: Vec<&str> = CODES
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    let mut random = Random(2002);
    let mut accepted = Vec::new();
    for _ in 0..n_mutations() {
        let code = codes[random.below(codes.len())];
        let other = codes[random.below(codes.len())];
        let mutated = mutate(code, other, &mut random);
        if let Ok(answers) = decode(&mutated) {
            assert_eq!(encode(&answers), mutated);
            if !codes.contains(&mutated.as_str()) {
                accepted.push(mutated);
            }
        }
    }
    println!("{} mutations, accepted: {accepted:?}", n_mutations());
    // The checksum misses one in 9 x 10^8 at most.
    assert!(
        accepted.len() as u64 <= n_mutations() / 100_000_000,
        "{accepted:?}"
    );
}

/// One to three careless or malicious changes of a code.
fn mutate(code: &str, other: &str, random: &mut Random) -> String {
    let mut symbols: Vec<char> = code.chars().collect();
    for _ in 0..=random.below(3) {
        let (place, last) = (random.below(symbols.len()), random.below(symbols.len()));
        match random.below(8) {
            0 | 1 => symbols[place] = random.symbol(),
            2 => symbols.swap(place, last),
            3 => symbols.insert(place, random.symbol()),
            4 => symbols[place..].rotate_left(1),
            5 => symbols[place.min(last)..=place.max(last)].reverse(),
            6 => symbols
                .splice(place.., other.chars().skip(place))
                .for_each(drop),
            _ => {
                symbols.remove(place);
                symbols.push(random.symbol());
            }
        }
    }
    symbols.into_iter().collect()
}

/// The splitmix64 generator: the same mutations in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("below a usize")
    }

    fn symbol(&mut self) -> char {
        const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        char::from(BASE62[self.below(62)])
    }
}

fn step() -> impl Strategy<Value = Step> {
    select(Step::all().collect::<Vec<_>>())
}

/// All answers; each section is untouched in half of the cases, so that every level comes up.
fn answers() -> impl Strategy<Value = Answers> {
    let views = (role_view(), role_view());
    let perspective = select(vec![Perspective::Today, Perspective::Needed]);
    let quiz = prop::array::uniform12(response()).prop_map(Responses::from);
    let (checklist, breadth) = (untouched_or(checklist()), untouched_or(breadth()));
    let time_split = prop::option::of(time_split());
    (
        perspective,
        views,
        quiz,
        checklist,
        time_split,
        breadth,
        untouched_or(scorecard()),
    )
        .prop_map(
            |(perspective, views, quiz, checklist, time_split, breadth, scorecard)| Answers {
                edition: Edition::NEWEST,
                perspective,
                self_view: views.0,
                needed_view: views.1,
                quiz,
                checklist,
                time_split,
                breadth,
                scorecard,
            },
        )
}

fn untouched_or<T: Clone + Default + std::fmt::Debug>(
    section: impl Strategy<Value = T>,
) -> impl Strategy<Value = T> {
    prop_oneof![Just(T::default()), section]
}

fn role_view() -> impl Strategy<Value = Option<RoleView>> {
    let seen = select(Model::ALL.to_vec()).prop_map(RoleView::Seen);
    prop::option::of(prop_oneof![Just(RoleView::Withheld), seen])
}

fn response() -> impl Strategy<Value = Response> {
    let picked = select(Pick::all().collect::<Vec<_>>()).prop_map(Response::Picked);
    prop_oneof![1 => Just(Response::Unanswered), 1 => Just(Response::Skipped), 4 => picked]
}

fn checklist() -> impl Strategy<Value = Checklist> {
    let stance = prop::option::of(select(Stance::ALL.to_vec()));
    let duty = (stance, any::<bool>()).prop_map(|(stance, should_be_mine)| Duty {
        stance,
        should_be_mine,
    });
    prop::collection::vec(duty, 48).prop_map(|duties| Checklist(from_fn(|row| duties[row])))
}

fn time_split() -> impl Strategy<Value = TimeSplit> {
    // Three cuts divide the twenty steps.
    prop::array::uniform3(0..=20_u8).prop_filter_map("a division", |mut cuts| {
        cuts.sort_unstable();
        let [first, second, third] = cuts;
        TimeSplit::from_steps([first, second - first, third - second, 20 - third])
    })
}

fn breadth() -> impl Strategy<Value = Breadth> {
    prop::array::uniform10(prop::option::of(select(Cover::ALL.to_vec()))).prop_map(Breadth)
}

fn scorecard() -> impl Strategy<Value = Scorecard> {
    let yes_no = prop::array::uniform2(any::<Option<bool>>());
    let grades = prop::array::uniform3(prop::option::of(select(Grade::ALL.to_vec())));
    let satisfaction = prop::array::uniform5((0..=5_u8).prop_map(Satisfaction::new));
    let weights = prop::array::uniform5(select(Weight::ALL.to_vec()));
    (yes_no, grades, satisfaction, weights).prop_map(|(yes_no, grades, satisfaction, weights)| {
        Scorecard {
            trend_missed: yes_no[0],
            in_step: yes_no[1],
            surveyed: grades[0],
            top_people_stay: grades[1],
            attracts: grades[2],
            satisfaction,
            weights,
        }
    })
}
