//! Shorter names between the program and its glue, as far as compression sees them.
//!
//! wasm-bindgen ends the name of each function that the program takes from the browser with sixteen
//! random digits, in the program and in the glue. They tell functions of different crates apart,
//! which a number does as well; random digits are all that a compressor cannot shorten.

use std::collections::BTreeMap;

const N_DIGITS: usize = 16;
const BEGINNING: &[u8] = b"__wbg_";

/// Replaces the digits in both files by as few different ones as tell the names apart. The lengths
/// stay, so nothing in the program moves.
pub(super) fn shorten(glue: &mut [u8], program: &mut [u8]) {
    let mut numbers: BTreeMap<Vec<u8>, Vec<Vec<u8>>> = BTreeMap::new();
    for (name, digits) in names(glue) {
        let known = numbers.entry(name).or_default();
        if !known.contains(&digits) {
            known.push(digits);
        }
    }
    for (name, all) in &numbers {
        for (number, digits) in all.iter().enumerate() {
            let from = [name.as_slice(), digits].concat();
            let new = format!("{number:0N_DIGITS$x}");
            let to = [name.as_slice(), new.as_bytes()].concat();
            replace(glue, &from, &to);
            replace(program, &from, &to);
        }
    }
}

/// Every name in a text with what stands before its digits, in the order of the text.
fn names(text: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = position(rest, BEGINNING) {
        rest = &rest[at..];
        let end = rest
            .iter()
            .position(|byte| !is_part(byte))
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        rest = after;
        let Some((name, digits)) = name.split_at_checked(name.len().saturating_sub(N_DIGITS))
        else {
            continue;
        };
        if name.ends_with(b"_") && digits.iter().all(u8::is_ascii_hexdigit) {
            found.push((name.to_owned(), digits.to_owned()));
        }
    }
    found
}

fn replace(text: &mut [u8], from: &[u8], to: &[u8]) {
    let mut start = 0;
    while let Some(at) = position(&text[start..], from) {
        let place = start + at;
        text[place..place + to.len()].copy_from_slice(to);
        start = place + to.len();
    }
}

fn position(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn names_that_differ_in_their_digits_alone_still_differ() {
        let mut glue = b"__wbg_new_0123456789abcdef __wbg_new_fedcba9876543210 \
            __wbg_get_00112233445566aa() __wbg_get_00112233445566aa __wbg_ptr"
            .to_vec();
        let mut program = b"\x1a__wbg_new_fedcba9876543210\0__wbg_get_00112233445566aa".to_vec();
        shorten(&mut glue, &mut program);
        let expected = "__wbg_new_0000000000000000 __wbg_new_0000000000000001 \
            __wbg_get_0000000000000000() __wbg_get_0000000000000000 __wbg_ptr";
        assert_eq!(String::from_utf8_lossy(&glue), expected);
        let expected = "\x1a__wbg_new_0000000000000001\0__wbg_get_0000000000000000";
        assert_eq!(String::from_utf8_lossy(&program), expected);
    }
}
