//! The five characters at the end of every code of every edition, which tell a sound code from
//! any other text.
//!
//! The bytes before them are the coefficients of a polynomial, evaluated at [`BASE`] modulo
//! [`PRIME`] and written as five base62 digits. One changed character changes the sum by a
//! difference smaller than the prime, and not 0, times a power of `BASE`; no product of such
//! factors is 0 modulo a prime. Two changed characters, a swap of neighbours for one, could only
//! cancel out where the quotient of their weights is a quotient of two such differences, and in
//! codes of up to 64 characters none is: the test below goes through all of them.

use super::base62;

/// How many characters the checksum has.
pub(super) const LENGTH: usize = 5;

/// The largest prime below 62^5, so that almost all five-character texts are sums.
const PRIME: u64 = 916_132_829;

/// The point at which the polynomial is evaluated, a primitive root of [`PRIME`].
const BASE: u64 = 271_828_183;

/// Where the sum starts: not 0, so that the number of characters counts too.
const START: u64 = 314_159_265;

/// Appends the checksum of `text` to it.
pub(super) fn seal(text: &mut String) {
    let sum = sum(text);
    for power in [62 * 62 * 62 * 62, 62 * 62 * 62, 62 * 62, 62, 1] {
        text.push(base62::symbol((sum / power % 62) as usize));
    }
}

/// Whether `code` is base62 throughout and its last five characters are the checksum of those
/// before, of which there is at least one.
pub(super) fn is_sound(code: &str) -> bool {
    let parts = code
        .len()
        .checked_sub(LENGTH)
        .and_then(|end| code.split_at_checked(end));
    let Some((text, _)) = parts else {
        return false;
    };
    let mut sealed = text.to_owned();
    seal(&mut sealed);
    let is_base62 = code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    !text.is_empty() && is_base62 && sealed == code
}

fn sum(text: &str) -> u64 {
    text.bytes()
        .fold(START, |sum, byte| (sum + u64::from(byte)) * BASE % PRIME)
}

#[cfg(test)]
mod tests {
    use super::{BASE, PRIME};

    /// The promised length of the longest code.
    const LONGEST: usize = 64;

    /// The largest difference between two base62 characters, `z` and `0`, or two base62 digits.
    const FARTHEST: u64 = 74;

    #[test]
    fn the_modulus_is_the_largest_prime_below_62_to_the_5() {
        let is_prime = |n: u64| (2..=n.isqrt()).all(|divisor| !n.is_multiple_of(divisor));
        let largest = (2..62_u64.pow(5)).rev().find(|&n| is_prime(n));
        assert_eq!(largest, Some(PRIME));
    }

    #[test]
    fn no_change_of_two_characters_cancels_out() {
        let power = |k: usize| (0..k).fold(1, |power, _| power * BASE % PRIME);
        let text = (1..=LONGEST - super::LENGTH).map(power);
        let digits = (0..5).map(|k| 62_u64.pow(k));
        let weights: Vec<u64> = text.chain(digits).collect();
        // Two changes inside the checksum give another checksum, so one of the pair is before it.
        for (place, &first) in weights[..LONGEST - super::LENGTH].iter().enumerate() {
            for &second in weights.iter().skip(place + 1) {
                let quotient = first * inverse(second) % PRIME;
                for difference in 1..=FARTHEST {
                    let balance = difference * quotient % PRIME;
                    assert!((FARTHEST + 1..PRIME - FARTHEST).contains(&balance));
                }
            }
        }
    }

    /// By Fermat: `a^(PRIME - 2)`.
    fn inverse(a: u64) -> u64 {
        let (mut result, mut square, mut exponent) = (1, a, PRIME - 2);
        while exponent > 0 {
            if exponent % 2 == 1 {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
            exponent /= 2;
        }
        result
    }
}
