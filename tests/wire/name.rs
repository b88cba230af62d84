//! Names that travel with a code: what is a name, and that its text is one and sound.
#![allow(clippy::expect_used, reason = "tests may panic")]

use proptest::prelude::*;

use cto_quadrant::wire::code::{CodeError, decode};
use cto_quadrant::wire::name::{MAX_CHARS, Name, NameError};

const BASE62: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Texts and names that an independent encoder wrote.
const NAMES: &str = include_str!("../fixtures/names/names.txt");

/// How many lines are pinned by [`DIGEST`]; both may move on as lines are added at the end.
const PINNED: usize = 27;

/// The FNV-1a hash of the first [`PINNED`] lines.
const DIGEST: u64 = 0x0fa8_9699_04eb_f228;

#[test]
fn every_published_name_has_the_text_of_the_independent_encoder() {
    for (text, name) in fixtures() {
        let name = name_of(name);
        assert_eq!(name.encode(), text);
        assert_eq!(Name::decode(text), Ok(name));
    }
}

#[test]
fn published_names_are_never_changed_or_removed() {
    let bytes = NAMES
        .split_inclusive('\n')
        .take(PINNED)
        .flat_map(str::bytes);
    let digest = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    assert!(NAMES.lines().count() >= PINNED);
    assert_eq!(digest, DIGEST, "{digest:#x}");
}

#[test]
fn a_name_is_kept_as_it_was_typed_in_any_script() {
    for (_, name) in fixtures() {
        assert_eq!(name_of(name).as_str(), name);
    }
}

#[test]
fn space_around_a_name_goes_and_space_within_becomes_one() {
    for typed in [
        "Ada Lovelace",
        "  Ada Lovelace ",
        "Ada \t Lovelace",
        "Ada\nLovelace",
        "\r\nAda\r\n\r\nLovelace\u{2029}",
        "Ada\u{2028}\u{85}Lovelace",
        "\u{3000}Ada\u{a0}Lovelace",
        " \u{200b} Ada \u{200b} Lovelace \u{feff} ",
    ] {
        assert_eq!(name_of(typed).as_str(), "Ada Lovelace", "{typed:?}");
    }
}

#[test]
fn nothing_that_hides_or_turns_text_is_in_a_name() {
    let hidden = [
        '\0',
        '\u{1b}',
        '\u{7f}',
        '\u{9b}',
        '\u{ad}',
        '\u{61c}',
        '\u{180e}',
        '\u{200b}',
        '\u{200e}',
        '\u{200f}',
        '\u{202a}',
        '\u{202b}',
        '\u{202c}',
        '\u{202d}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{2067}',
        '\u{2068}',
        '\u{2069}',
        '\u{3164}',
        '\u{feff}',
        '\u{fff9}',
        '\u{e0041}',
    ];
    for hidden in hidden {
        let typed = format!("{hidden}A{hidden}da{hidden}");
        assert_eq!(name_of(&typed).as_str(), "Ada", "{typed:?}");
        assert_eq!(Name::new(&hidden.to_string()), Err(NameError::Empty));
    }
}

#[test]
fn a_name_without_anything_to_see_is_empty() {
    for typed in [
        "",
        " ",
        "\n",
        "\u{200d}",
        "\u{fe0f} \u{200c}",
        "\u{202e}\u{3000}",
    ] {
        assert_eq!(Name::new(typed), Err(NameError::Empty), "{typed:?}");
    }
}

#[test]
fn forty_characters_of_any_script_are_a_name_and_one_more_is_too_long() {
    for letter in ["x", "é", "山", "👩"] {
        let longest = letter.repeat(MAX_CHARS);
        assert_eq!(name_of(&longest).as_str(), longest);
        assert_eq!(name_of(&format!(" {longest}\u{202e}")).as_str(), longest);
        let longer = letter.repeat(MAX_CHARS + 1);
        assert_eq!(Name::new(&longer), Err(NameError::TooLong));
    }
}

#[test]
fn the_longest_text_has_220_characters() {
    // 40 characters of four bytes are 1280 bits: 215 digits of 5.954 bits, and the checksum.
    assert_eq!(name_of(&"\u{10fffd}".repeat(40)).encode().len(), 220);
}

#[test]
fn every_changed_swapped_or_missing_character_of_a_text_is_noticed() {
    for (text, _) in fixtures().filter(|(text, _)| text.len() <= 64) {
        for place in 0..text.len() {
            for symbol in BASE62.chars().chain(['.', '-', ' ', '\0', 'é']) {
                let changed = [&text[..place], &symbol.to_string(), &text[place + 1..]].concat();
                assert!(changed == text || is_damaged(&changed), "{changed}");
            }
            assert!(is_damaged(&text[..place]), "{text} {place}");
            for other in place + 1..text.len() {
                let mut swapped: Vec<char> = text.chars().collect();
                swapped.swap(place, other);
                let swapped: String = swapped.into_iter().collect();
                assert!(swapped == text || is_damaged(&swapped), "{swapped}");
            }
        }
    }
}

#[test]
fn a_sound_text_of_what_is_no_name_is_refused() {
    // What `Name::new` would change, what is not UTF-8, what is too long, and what cannot be seen.
    let cases: [&[u8]; 10] = [
        b" Ada",
        b"Ada  L",
        b"A\nda",
        b"A\xe2\x80\xaeda",
        b"\xff",
        b"\xc3",
        b"\xed\xa0\x80",
        &[b'x'; 41],
        // What joins two characters, without any.
        b"\xe2\x80\x8d",
        b"",
    ];
    for bytes in cases {
        assert!(is_damaged(&sealed(&base62(bytes))), "{bytes:?}");
    }
    assert_eq!(Name::decode(&sealed(&base62(b"Ada"))), Ok(name_of("Ada")));
}

#[test]
fn leading_zeros_are_refused_however_sound() {
    assert!(is_damaged(&sealed(&format!("0{}", base62(b"Ada")))));
    assert!(is_damaged(&sealed("0")));
}

#[test]
fn a_text_of_any_length_is_refused_at_once() {
    assert!(is_damaged(&"z".repeat(5_000_000)));
}

#[test]
fn a_name_by_itself_is_not_taken_for_a_code() {
    for (text, _) in fixtures() {
        let error = decode(text).expect_err("no code");
        assert!(!matches!(error, CodeError::NewerEdition(_)), "{text}");
    }
}

#[test]
fn each_error_says_in_one_sentence_what_to_do() {
    let sentences = [
        (
            NameError::Empty,
            "This name is empty: type at least one letter.",
        ),
        (
            NameError::TooLong,
            "This name is too long: shorten it to 40 characters.",
        ),
        (
            NameError::Damaged,
            "The name in this link was damaged on its way: ask the person who sent it for the \
             link again, or type the name.",
        ),
    ];
    for (error, sentence) in sentences {
        assert_eq!(error.to_string(), sentence);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_name_comes_back_from_its_text(typed in "\\PC{0,60}|(?s:.{0,60})") {
        if let Ok(name) = Name::new(&typed) {
            prop_assert!((1..=40).contains(&name.as_str().chars().count()));
            prop_assert_eq!(Name::new(name.as_str()), Ok(name.clone()));
            let text = name.encode();
            prop_assert!((6..=220).contains(&text.len()));
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            prop_assert_eq!(Name::decode(&text), Ok(name));
        }
    }

    #[test]
    fn any_other_text_is_refused(text in "[0-9A-Za-z]{0,230}|(?s:.{0,40})") {
        prop_assert_eq!(Name::decode(&text), Err(NameError::Damaged));
    }
}

fn name_of(typed: &str) -> Name {
    Name::new(typed).expect("a name")
}

fn is_damaged(text: &str) -> bool {
    Name::decode(text) == Err(NameError::Damaged)
}

fn fixtures() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES
        .lines()
        .map(|line| line.split_once('\t').expect("a line has a tab"))
}

/// Digits with the checksum that the format asks for, worked out here anew.
fn sealed(digits: &str) -> String {
    let sum = format!(".{digits}")
        .bytes()
        .fold(314_159_265_u64, |sum, byte| {
            (sum + u64::from(byte)) * 271_828_183 % 916_132_829
        });
    let digit = |power: u32| usize::try_from(sum / 62_u64.pow(power) % 62).expect("a digit");
    let checksum = (0..5)
        .rev()
        .map(|power| &BASE62[digit(power)..=digit(power)]);
    format!("{digits}{}", checksum.collect::<String>())
}

/// The digits of the number that these bytes are: divided by 62 again and again.
fn base62(bytes: &[u8]) -> String {
    let mut number = bytes.to_vec();
    let mut digits = Vec::new();
    while number.iter().any(|&byte| byte > 0) {
        let mut rest = 0;
        for byte in &mut number {
            let value = rest * 256 + usize::from(*byte);
            *byte = u8::try_from(value / 62).expect("below 256");
            rest = value % 62;
        }
        digits.extend(BASE62.chars().nth(rest));
    }
    digits.into_iter().rev().collect()
}
