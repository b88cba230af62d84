//! Codes, names and files that were damaged at random: none panics, and none that differs from the
//! original gets through.
//!
//! `CTO_QUADRANT_MUTATIONS=full` tries ten million codes, a million names and a million files,
//! which takes some minutes. The checksum misses one text in 9 x 10^8 and the form of the
//! body less, so 0.01 false accepts are to be expected in ten million; more than one is a fault.
#![allow(clippy::expect_used, reason = "tests may panic")]

use std::time::Instant;

use cto_quadrant::wire::code::{CodeError, decode, encode};
use cto_quadrant::wire::history_file::from_json;
use cto_quadrant::wire::name::Name;

const CODES: &str = include_str!("../fixtures/edition-1/codes.txt");
const NAMES: &str = include_str!("../fixtures/names/names.txt");

const N_CODES: usize = 200_000;
const N_FILES: usize = 20_000;
const N_CODES_IN_FULL: usize = 10_000_000;
const N_FILES_IN_FULL: usize = 1_000_000;

/// How many false accepts are no fault yet.
const TOLERATED: usize = 1;

#[test]
fn no_mutated_code_gets_through() {
    let codes = first_fields(CODES);
    check("codes", n(N_CODES, N_CODES_IN_FULL), 2002, |random| {
        let mutated = mutate(random.pick(&codes), random.pick(&codes), random);
        let accepted = match decode(&mutated) {
            Ok(answers) => {
                assert_eq!(encode(&answers), mutated);
                true
            }
            // Of an edition that does not exist: its checksum was right.
            Err(CodeError::NewerEdition(_)) => true,
            Err(_) => false,
        };
        (accepted && !codes.contains(&mutated.as_str())).then_some(mutated)
    });
}

#[test]
fn no_mutated_name_gets_through() {
    let names = first_fields(NAMES);
    check(
        "names",
        n(N_CODES / 10, N_CODES_IN_FULL / 10),
        1969,
        |random| {
            let mutated = mutate(random.pick(&names), random.pick(&names), random);
            let accepted = Name::decode(&mutated).is_ok() && !names.contains(&mutated.as_str());
            accepted.then_some(mutated)
        },
    );
}

/// A false accept is a code that neither of the two files held, although the file was read. A date
/// that became another day, a name with another letter, members in another order and results that
/// are missing or doubled are none: only the code has a checksum.
#[test]
fn no_mutated_file_brings_in_a_code_that_was_not_in_it() {
    let codes = first_fields(CODES);
    check("files", n(N_FILES, N_FILES_IN_FULL), 1582, |random| {
        let originals = [(); 2].map(|()| [(); 3].map(|()| random.pick(&codes)));
        let mut held = originals.map(|codes| codes.map(str::to_owned));
        // Half of the damage is done to a code, since anything else hardly reaches its check.
        let in_a_code = random.below(2) == 0;
        if in_a_code {
            let place = random.below(3);
            held[0][place] = mutate(originals[0][place], originals[1][place], random);
        }
        let [text, other] = held.map(|codes| file(&codes, random));
        let mutated = if in_a_code {
            text
        } else {
            mutate(&text, &other, random)
        };
        let history = from_json(&mutated).ok()?;
        let records = history.records().iter();
        let mut read = records.map(|record| encode(&record.shared.answers));
        let is_new = read.any(|code| !originals.as_flattened().contains(&code.as_str()));
        (is_new || history.n_unread() > 0).then_some(mutated)
    });
}

/// Runs `attempt` many times and counts the false accepts that it returns.
fn check(what: &str, n: usize, seed: u64, attempt: impl Fn(&mut Random) -> Option<String>) {
    let start = Instant::now();
    let mut random = Random(seed);
    let accepted: Vec<String> = (0..n).filter_map(|_| attempt(&mut random)).collect();
    let seconds = start.elapsed().as_secs_f64();
    println!("{n} mutated {what} in {seconds:.1} s, falsely accepted: {accepted:?}");
    assert!(accepted.len() <= TOLERATED, "{accepted:?}");
}

fn n(short: usize, full: usize) -> usize {
    let asked = std::env::var("CTO_QUADRANT_MUTATIONS");
    if asked.is_ok_and(|asked| asked == "full") {
        full
    } else {
        short
    }
}

#[test]
fn what_is_mutated_is_sound_itself() {
    let (codes, names) = (first_fields(CODES), first_fields(NAMES));
    assert!(codes.iter().all(|code| decode(code).is_ok()));
    assert!(names.iter().all(|name| Name::decode(name).is_ok()));
    let mut random = Random(1);
    for three in codes.windows(3) {
        let three = [three[0], three[1], three[2]].map(str::to_owned);
        let read = from_json(&file(&three, &mut random)).map(|history| history.len());
        assert_eq!(read, Ok(3));
    }
}

/// A file as the export writes it, on one line in half of the cases.
fn file(codes: &[String; 3], random: &mut Random) -> String {
    let [date, name] = ["2026-11-22", "Ada"];
    let entries = codes.each_ref().map(|code| {
        format!("    {{\n      \"date\": \"{date}\",\n      \"code\": \"{code}\",\n      \"name\": \"{name}\"\n    }}")
    });
    let text = format!(
        "{{\n  \"format\": \"cto-quadrant-history\",\n  \"version\": 1,\n  \"results\": [\n{}\n  ]\n}}",
        entries.join(",\n")
    );
    if random.below(2) == 0 {
        text.replace(['\n', ' '], "")
    } else {
        text
    }
}

/// One to three careless or malicious changes of a text; the other one is what it is spliced with.
fn mutate(text: &str, other: &str, random: &mut Random) -> String {
    let mut symbols: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(3) {
        if symbols.is_empty() {
            break;
        }
        change(&mut symbols, other, random);
    }
    symbols.into_iter().collect()
}

fn change(symbols: &mut Vec<char>, other: &str, random: &mut Random) {
    let place = random.below(symbols.len());
    let last = random.below(symbols.len());
    match random.below(12) {
        0 | 1 => symbols[place] = random.symbol(),
        2 => symbols.swap(place, last),
        3 => symbols.insert(place, random.symbol()),
        4 => symbols[place..].rotate_left(1),
        5 => symbols[place.min(last)..=place.max(last)].reverse(),
        6 => symbols
            .splice(place.., other.chars().skip(place))
            .for_each(drop),
        7 => {
            symbols.remove(place);
            symbols.push(random.symbol());
        }
        8 => symbols.insert(place, symbols[place]),
        9 => drop(symbols.remove(place)),
        10 => symbols.truncate(place),
        _ => symbols[place] = random.flipped(symbols[place]),
    }
}

fn first_fields(lines: &'static str) -> Vec<&'static str> {
    lines
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect()
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

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn symbol(&mut self) -> char {
        const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        char::from(self.pick(BASE62))
    }

    /// The character with one of its lowest eight bits flipped.
    fn flipped(&mut self, symbol: char) -> char {
        let flipped = u32::from(symbol) ^ (1 << self.below(8));
        char::from_u32(flipped).unwrap_or(symbol)
    }
}
