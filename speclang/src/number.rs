//! Numbers as a spec spells them: plain digits, one way to write each, so that every reader reads the same.

use rust_decimal::Decimal;

/// What a number has to look like, for help.
pub(crate) const PLAIN: &str =
    "write plain digits, as in JSON: `16`, `-5`, `0.5`; not `0x10`, `1e3`, `1_000`, `+5`, `.5` or `007`";

/// Whether the text is a whole number in plain digits, of any size.
pub(crate) fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    is_digits(digits) && (text == "0" || !digits.starts_with('0'))
}

/// A count in plain digits.
pub(crate) fn count(text: &str) -> Result<u32, String> {
    if !is_whole(text) || text.starts_with('-') {
        return Err(format!("`{text}` is not an integer in plain digits"));
    }
    text.parse().map_err(|_| format!("`{text}` is too large: the maximum is {}", u32::MAX))
}

/// A decimal in plain digits, exactly.
pub(crate) fn decimal(text: &str) -> Result<Decimal, String> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let plain = is_whole(whole) && !whole.starts_with('-') && is_digits(fraction);
    if !plain {
        return Err(format!("`{text}` is not a number in plain digits"));
    }
    let number = Decimal::from_str_exact(text)
        .map_err(|_| format!("`{text}` has too many digits: a decimal has at most 28, of them 28 decimal places"))?;
    if number.is_zero() && text.starts_with('-') { Err(format!("`{text}` must be written as `0`")) } else { Ok(number) }
}

/// Whether a server may take the text for a number, of any size: `1e400` is one, and for some servers `NaN` is, too.
pub(crate) fn may_be(text: &str) -> bool {
    text.parse::<f64>().is_ok()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_may_take_for_a_number_has_no_bounds() {
        assert!(["7", "-0.5", "1e400", "NaN", "79228162514264337593543950336"].into_iter().all(may_be));
        assert!(["", "7a", "true", "2026-01-02"].into_iter().all(|text| !may_be(text)));
    }

    #[test]
    fn each_number_is_written_in_one_way() {
        for text in ["0", "16", "4294967295"] {
            assert_eq!(count(text).map(|count| count.to_string()).as_deref(), Ok(text));
        }
        for text in
            ["", "-1", "-0", "+5", "007", "0x10", "0o7", "1_000", "1e3", "1.0", "4294967296", "99999999999999999999"]
        {
            assert!(count(text).is_err(), "{text}");
        }
        for text in ["0", "-0.5", "79228162514264337593543950335", "0.0000000000000000000000000001"] {
            assert_eq!(decimal(text).map(|number| number.to_string()).as_deref(), Ok(text));
        }
        for text in [
            "",
            "-",
            "--1",
            "-0",
            "-0.0",
            ".5",
            "5.",
            "+5",
            "1e3",
            "1_0",
            "00.1",
            "0x1",
            "1.2.3",
            "79228162514264337593543950336",
        ] {
            assert!(decimal(text).is_err(), "{text}");
        }
    }
}
