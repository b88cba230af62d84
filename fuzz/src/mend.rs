//! Checksums put right, so that a damaged input reaches what lies behind them.
//!
//! A fuzzer never guesses a checksum. Most properties hold an input twice therefore: as it is, and
//! mended. Nothing here comes from the library; `src/wire/code.rs` describes the format.

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// How many characters a checksum has.
const LENGTH: usize = 5;

/// A text with the right checksum at the end of each word that could be a code, and of each that
/// could be the name behind one.
#[must_use]
pub fn mended(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    let mut is_behind_code = false;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|char: char| !char.is_ascii_alphanumeric());
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        if word.is_empty() {
            mended.push(first);
            is_behind_code &= first == '.' && mended.ends_with(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let is_code =
            word.starts_with(|char| ('1'..='9').contains(&char)) && word.len() > LENGTH + 1;
        let is_name = is_behind_code && mended.ends_with('.') && word.len() > LENGTH;
        if is_name {
            mended.push_str(&sealed(".", &word[..word.len() - LENGTH]));
        } else if is_code {
            mended.push_str(&sealed("", &word[..word.len() - LENGTH]));
        } else {
            mended.push_str(word);
        }
        is_behind_code = is_code && !is_name;
        rest = after;
    }
    mended
}

/// A text with its checksum behind it, which counts the mark before it too.
#[must_use]
pub fn sealed(mark: &str, text: &str) -> String {
    let bytes = mark.bytes().chain(text.bytes());
    let mut sum = bytes.fold(314_159_265_u128, |sum, byte| {
        (sum + u128::from(byte)) * 271_828_183 % 916_132_829
    });
    let mut digits = [0; LENGTH];
    for digit in digits.iter_mut().rev() {
        *digit = BASE62[(sum % 62) as usize];
        sum /= 62;
    }
    let digits = digits.iter().map(|digit| char::from(*digit));
    text.chars().chain(digits).collect()
}
