//! Numbers as requests and tables spell them: plain digits with at most one point between them.

use rust_decimal::Decimal;

/// The number that a text spells, exactly; nothing for any other spelling, such as `1e3`, `+1`, `.5` and `1_000`.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    if plain { Decimal::from_str_exact(text).ok() } else { None }
}

/// The whole number that a text spells; nothing where 64 bits do not hold it.
pub(crate) fn integer(text: &str) -> Option<i64> {
    if text.starts_with('+') { None } else { text.parse().ok() }
}

/// The same of numbers that are not negative.
pub(crate) fn unsigned(text: &str) -> Option<u64> {
    if text.starts_with('+') { None } else { text.parse().ok() }
}

/// Whether the text is a whole number that has no other spelling without a point.
pub(crate) fn has_one_spelling(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_zero = text == "0";
    is_zero || (!digits.is_empty() && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_form() {
        for text in ["0", "-1", "0.10", "-12.5", "79228162514264337593543950335", "0.0000000000000000000000000001"] {
            assert!(decimal(text).is_some(), "{text}");
        }
        for text in ["", "-", "+1", ".5", "5.", "1e3", "1_000", "0x1", " 1", "1.2.3", "79228162514264337593543950336"] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert_eq!(integer("-9223372036854775808"), Some(i64::MIN));
        for text in ["", "+1", "1.0", "1e3", "9223372036854775808"] {
            assert_eq!(integer(text), None, "{text}");
        }
        assert_eq!(unsigned("18446744073709551615"), Some(u64::MAX));
        for text in ["", "+1", "-1", "1.0", "1e3", "18446744073709551616"] {
            assert_eq!(unsigned(text), None, "{text}");
        }
        for text in ["0", "7", "-7", "10", "79228162514264337593543950336"] {
            assert!(has_one_spelling(text), "{text}");
        }
        for text in ["", "-", "-0", "00", "07", "1.0", "+1", "a"] {
            assert!(!has_one_spelling(text), "{text}");
        }
    }
}
