//! Decimal numbers from their text, exactly or not at all.

use rust_decimal::Decimal;

/// Most digits of a number, before and after the point together.
const MOST_DIGITS: usize = 28;

/// The number that the text spells in JSON's grammar (leading zeros allowed), or nothing where it has too many digits.
///
/// An exponent moves the point in the text, so that no arithmetic can round.
pub(crate) fn exact(text: &str) -> Option<Decimal> {
    let (sign, unsigned) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, read_exponent(exponent)?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (mantissa, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let digits = format!("{whole}{fraction}");
    let point = isize::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let text = place_point(digits, point)?;
    if text.trim_start_matches(['0', '.']).bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
        return None;
    }
    Decimal::from_str_exact(&format!("{sign}{text}")).ok()
}

fn read_exponent(text: &str) -> Option<isize> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// The digits with the point behind the first `point` of them, filled up with zeros where it lies outside.
fn place_point(mut digits: String, point: isize) -> Option<String> {
    // Beyond this no number of the type exists; the bound keeps a hostile exponent from filling memory.
    const FARTHEST: isize = 400;
    let length = isize::try_from(digits.len()).ok()?;
    if !(-FARTHEST..=FARTHEST).contains(&point) {
        return None;
    }
    if point <= 0 {
        let zeros = "0".repeat(point.unsigned_abs());
        return Some(format!("0.{zeros}{digits}"));
    }
    if point >= length {
        digits.push_str(&"0".repeat((point - length).unsigned_abs()));
        return Some(digits);
    }
    digits.insert(point.unsigned_abs(), '.');
    Some(digits)
}

#[cfg(test)]
mod tests {
    use super::exact;

    fn read(text: &str) -> Option<String> {
        exact(text).map(|number| number.to_string())
    }

    #[test]
    fn keeps_every_digit_and_the_scale() {
        for text in ["0.10", "-12.3400", "0", "9999999999999999999999999999", "0.0000000000000000000000000001"] {
            assert_eq!(read(text).as_deref(), Some(text));
        }
    }

    #[test]
    fn refuses_what_would_be_rounded() {
        assert_eq!(read("99999999999999999999999999999"), None);
        assert_eq!(read("1.00000000000000000000000000001"), None);
        assert_eq!(read("0.00000000000000000000000000001"), None);
        assert_eq!(read("1e400000"), None);
    }

    #[test]
    fn an_exponent_moves_the_point() {
        assert_eq!(read("1.5e2").as_deref(), Some("150"));
        assert_eq!(read("1.5E-3").as_deref(), Some("0.0015"));
        assert_eq!(read("-12e+0").as_deref(), Some("-12"));
        assert_eq!(read("1.25e1").as_deref(), Some("12.5"));
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", "-", ".5", "5.", "+1", "1_000", "1,5", "0x10", "1e", "NaN", " 1", "1e1.5"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
