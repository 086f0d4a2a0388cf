//! Numbers from their text, exactly or not at all.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The number of a text as JSON spells it, exponents included; `None` for what is no number or has too many digits.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)?),
        None => (text, 0),
    };
    if !is_plain(mantissa) {
        return None;
    }
    let number = plain(mantissa)?;
    if exponent == 0 || number.is_zero() {
        return Some(number);
    }
    shifted(number, exponent)
}

/// A whole number of 64 bits in plain digits.
pub(crate) fn integer(text: &str) -> Option<i64> {
    decimal(text).filter(|_| text.parse::<i64>().is_ok()).and_then(|number| number.to_i64())
}

/// The same of one that is not negative.
pub(crate) fn unsigned(text: &str) -> Option<u64> {
    decimal(text).filter(|_| text.parse::<u64>().is_ok()).and_then(|number| number.to_u64())
}

/// Whether two texts are one number.
pub(crate) fn same(first: &str, second: &str) -> bool {
    first == second || decimal(first).is_some_and(|number| decimal(second) == Some(number))
}

fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.ends_with(|last: char| last.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// Zeros at the end of a fraction say nothing; they are kept as long as there is room for them.
fn plain(text: &str) -> Option<Decimal> {
    Decimal::from_str_exact(text).ok().or_else(|| {
        let shorter = text.split_once('.').map(|_| text.trim_end_matches('0').trim_end_matches('.'))?;
        Decimal::from_str_exact(shorter).ok()
    })
}

fn exponent_of(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    // One with more digits than fit is beyond every number but zero.
    let farthest = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    is_number.then(|| text.parse().unwrap_or(farthest))
}

fn shifted(number: Decimal, exponent: i64) -> Option<Decimal> {
    let mut number = number.normalize();
    let scale = i64::from(number.scale()).checked_sub(exponent)?;
    if let Ok(scale) = u32::try_from(scale) {
        number.set_scale(scale).ok()?;
        return Some(number);
    }
    number.set_scale(0).ok()?;
    let zeros = u32::try_from(scale.checked_neg()?).ok().filter(|zeros| *zeros <= Decimal::MAX_SCALE)?;
    number.checked_mul(Decimal::try_from_i128_with_scale(10_i128.checked_pow(zeros)?, 0).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_in_every_spelling() {
        let cases = [
            ("0.10", "0.10"),
            ("1e3", "1000"),
            ("1.5E-3", "0.0015"),
            ("12.50e1", "125"),
            ("100.0000000000000000000000000000", "100"),
            ("0E-29", "0"),
            ("0e99999999999999999999", "0"),
            ("1e28", "10000000000000000000000000000"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
        ];
        for (text, number) in cases {
            assert_eq!(decimal(text).map(|number| number.to_string()).as_deref(), Some(number), "{text}");
        }
        let refused = [
            "1e29",
            "1e999999999",
            "1e-999999999",
            "1e99999999999999999999",
            "1.00000000000000000000000000001e0",
            "79228162514264337593543950336",
            "+1",
            ".5",
            "5.",
            "1_000",
            "0x1",
            "1e",
            "1e+-1",
            "",
            "-",
        ];
        for text in refused {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn whole_numbers_are_plain_digits_of_64_bits() {
        assert_eq!(integer("-9223372036854775808"), Some(i64::MIN));
        assert_eq!(unsigned("18446744073709551615"), Some(u64::MAX));
        assert_eq!(["-1", "18446744073709551616", "1.0"].map(unsigned), [None; 3]);
        for text in ["1.0", "1e3", "+1", "9223372036854775808", ""] {
            assert_eq!(integer(text), None, "{text}");
        }
        assert!(same("1", "1.00") && !same("1", "1.01") && same("a", "a") && !same("a", "b"));
    }
}
