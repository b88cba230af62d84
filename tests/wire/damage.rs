//! Codes that were damaged on their way: in all the ways that one slip can damage them.

use cto_quadrant::wire::code::{CodeError, decode};

const BASE62: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#[test]
fn a_code_is_base62_only() {
    for code in codes() {
        assert!(code.chars().all(|symbol| BASE62.contains(symbol)));
    }
}

#[test]
fn every_single_changed_character_is_noticed() {
    for code in codes() {
        for place in 0..code.len() {
            for symbol in BASE62.chars().chain(['-', '.', ' ', '\0', 'é', '😀']) {
                let mut changed: Vec<char> = code.chars().collect();
                changed[place] = symbol;
                let changed: String = changed.into_iter().collect();
                assert!(changed == code || decode(&changed).is_err(), "{changed}");
                if changed != code && place >= 2 {
                    assert_eq!(decode(&changed), Err(CodeError::Altered), "{changed}");
                }
            }
        }
    }
}

#[test]
fn every_swap_of_two_characters_is_noticed() {
    for code in codes() {
        for first in 0..code.len() {
            for second in first + 1..code.len() {
                let mut swapped: Vec<char> = code.chars().collect();
                swapped.swap(first, second);
                let swapped: String = swapped.into_iter().collect();
                assert!(swapped == code || decode(&swapped).is_err(), "{swapped}");
            }
        }
    }
}

#[test]
fn a_truncated_code_says_so() {
    for code in codes() {
        assert_eq!(decode(&code[..0]), Err(CodeError::NotOurs));
        assert_eq!(decode(&code[..1]), Err(CodeError::NotOurs));
        for length in 2..code.len() {
            assert_eq!(
                decode(&code[..length]),
                Err(CodeError::Truncated),
                "{length}"
            );
        }
    }
}

#[test]
fn a_code_with_more_behind_it_was_altered() {
    for code in codes() {
        for more in ["0", "z", " ", ".", "é", code] {
            assert_eq!(decode(&[code, more].concat()), Err(CodeError::Altered));
        }
    }
}

/// Every published code of edition 1.
fn codes() -> impl Iterator<Item = &'static str> {
    include_str!("../fixtures/edition-1/codes.txt")
        .lines()
        .filter_map(|line| line.split('\t').next())
}
