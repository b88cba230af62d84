//! Base62 and the one long number that a code's body is, so that no big-integer crate is needed.
//! The same for the bytes of a name, whose number may be of any length.

/// The 62 symbols by their digit value: digits, capitals, small letters. No chat program, mail
/// client or server rewrites any of them.
const SYMBOLS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// How many digits the longest number of edition 1 has.
const N_DIGITS: usize = 50;

/// The value of a base62 symbol, 0 to 61.
pub(super) fn digit(symbol: char) -> Option<usize> {
    SYMBOLS.iter().position(|&s| char::from(s) == symbol)
}

/// The symbol of the lowest base62 digit of `value`.
pub(super) fn symbol(value: usize) -> char {
    char::from(SYMBOLS[value % 62])
}

/// A non-negative whole number below 62^50: its base62 digits, the most significant one first.
pub(super) struct Number([usize; N_DIGITS]);

impl Number {
    /// Nothing yet.
    pub(super) const ZERO: Self = Self([0; N_DIGITS]);

    /// The number that these symbols write, the most significant one first.
    ///
    /// `None` for a symbol outside base62 and for more than fifty of them.
    pub(super) fn from_symbols(symbols: &str) -> Option<Self> {
        let mut number = Self::ZERO;
        let start = N_DIGITS.checked_sub(symbols.chars().count())?;
        for (place, symbol) in number.0[start..].iter_mut().zip(symbols.chars()) {
            *place = digit(symbol)?;
        }
        Some(number)
    }

    /// The lowest `width` digits as symbols, the most significant one first; `width` is at most
    /// fifty.
    pub(super) fn symbols(&self, width: usize) -> impl Iterator<Item = char> {
        self.0[N_DIGITS - width..].iter().copied().map(symbol)
    }

    /// Appends one mixed-radix digit: multiplies by `radix` and adds `state`, which is below it.
    pub(super) fn push(&mut self, radix: usize, state: usize) {
        let mut carry = state;
        for digit in self.0.iter_mut().rev() {
            let value = *digit * radix + carry;
            *digit = value % 62;
            carry = value / 62;
        }
    }

    /// Takes the last mixed-radix digit off again: divides by `radix` and returns the remainder.
    pub(super) fn pop(&mut self, radix: usize) -> usize {
        let mut remainder = 0;
        for digit in &mut self.0 {
            let value = remainder * 62 + *digit;
            *digit = value / radix;
            remainder = value % radix;
        }
        remainder
    }
}

/// The number that these bytes write, the most significant one first, as base62 text without
/// leading zeros.
pub(super) fn from_bytes(bytes: &[u8]) -> String {
    let digits = bytes.iter().map(|&byte| usize::from(byte));
    convert(digits, 256, 62).into_iter().map(symbol).collect()
}

/// The bytes of the number that `text` writes in base62, without leading zeros; `None` for a
/// symbol outside base62.
///
/// The work grows with the square of the length, so the caller bounds it.
pub(super) fn to_bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<usize> = text.chars().map(digit).collect::<Option<_>>()?;
    let bytes = convert(digits.into_iter(), 62, 256);
    bytes
        .into_iter()
        .map(|byte| u8::try_from(byte).ok())
        .collect()
}

/// The digits of a number in another radix, both with the most significant one first.
fn convert(digits: impl Iterator<Item = usize>, from: usize, to: usize) -> Vec<usize> {
    let mut converted: Vec<usize> = Vec::new();
    for digit in digits {
        let mut carry = digit;
        for place in &mut converted {
            let value = *place * from + carry;
            *place = value % to;
            carry = value / to;
        }
        while carry > 0 {
            converted.push(carry % to);
            carry /= to;
        }
    }
    converted.reverse();
    converted
}
