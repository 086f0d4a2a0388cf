//! Numbers from their text, exactly or not at all.

use rust_decimal::Decimal;

/// Most digits after the point.
const MOST_SCALE: i64 = 28;

/// Most digits that could belong to a number of the type; longer ones need not be looked at.
const MOST_DIGITS: usize = 29;

/// Most characters of a number that 64 bits hold for certain.
const MOST_SHORT: usize = 18;

/// The decimal that the text spells, or nothing where the type cannot hold it exactly.
///
/// Zeros after the point are kept as far as there is room for them.
pub(crate) fn exact(text: &str) -> Option<Decimal> {
    match Short::read(text.as_bytes()).filter(|short| short.length == text.len()) {
        Some(short) => Some(short.decimal()),
        None => Spelled::read(text)?.decimal(),
    }
}

/// The whole number that the text spells: `1.0` and `1e3` are whole, `1.5` is not.
pub(crate) fn whole(text: &str) -> Option<i64> {
    any_whole(text)?.try_into().ok()
}

/// The same of one that is not negative.
pub(crate) fn unsigned(text: &str) -> Option<u64> {
    any_whole(text)?.try_into().ok()
}

/// The same of any that a decimal has room for.
pub(crate) fn any_whole(text: &str) -> Option<i128> {
    match Short::read(text.as_bytes()).filter(|short| short.length == text.len()).and_then(|short| short.integer()) {
        Some(number) => Some(number.into()),
        None => Spelled::read(text)?.integer(),
    }
}

/// Whether the text is the only one of a whole number: digits without a zero before them.
pub(crate) fn is_plain(text: &str) -> bool {
    text.len() < MOST_SHORT && is_digits(text) && (text.len() == 1 || !text.starts_with('0'))
}

/// A number that stands at the beginning of the text as most do: at most 18 characters and no exponent.
pub(super) struct Short {
    /// All digits as one whole number.
    digits: i64,
    /// How many of them stand behind the point.
    scale: u32,
    /// Length of the text of the number.
    pub(super) length: usize,
}

impl Short {
    /// Reads it, where it is one in JSON's grammar.
    #[inline]
    pub(super) fn read(text: &[u8]) -> Option<Self> {
        let start = usize::from(text.first() == Some(&b'-'));
        let (mut digits, mut at, mut point) = (0_i64, start, None);
        loop {
            match text.get(at) {
                Some(b'0'..=b'9' | b'.') if at == MOST_SHORT => return None,
                Some(byte @ b'0'..=b'9') => digits = digits * 10 + i64::from(byte - b'0'),
                Some(b'.') if point.is_none() => point = Some(at),
                Some(b'e' | b'E' | b'.') => return None,
                _ => break,
            }
            at += 1;
        }
        let (whole, fraction) = point.map_or((at - start, 1), |point| (point - start, at - point - 1));
        if whole == 0 || fraction == 0 || (whole > 1 && text[start] == b'0') {
            return None;
        }
        let scale = point.map_or(Some(0), |_| u32::try_from(fraction).ok())?;
        Some(Self { digits: if start == 1 { -digits } else { digits }, scale, length: at })
    }

    pub(super) fn decimal(&self) -> Decimal {
        Decimal::new(self.digits, self.scale)
    }

    pub(super) fn integer(&self) -> Option<i64> {
        Some(self.digits).filter(|_| self.scale == 0)
    }
}

/// A number in JSON's grammar (leading zeros allowed) before it is known whether a type can hold it.
///
/// An exponent moves the point and costs nothing, however large it is.
struct Spelled {
    negative: bool,
    /// Digits from the first one that is no zero; none at all for zero.
    digits: String,
    /// How many of the digits stand behind the point; negative where zeros are missing before it.
    scale: i64,
}

impl Spelled {
    fn read(text: &str) -> Option<Self> {
        let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, read_exponent(exponent)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (mantissa, ""),
        };
        if !is_digits(whole) || !(fraction.is_empty() || is_digits(fraction)) {
            return None;
        }
        let digits = format!("{whole}{fraction}").trim_start_matches('0').to_owned();
        let scale = i64::try_from(fraction.len()).ok()?.saturating_sub(exponent);
        Some(Self { negative, digits, scale })
    }

    fn decimal(mut self) -> Option<Decimal> {
        if self.digits.is_empty() {
            let scale = u32::try_from(self.scale.clamp(0, MOST_SCALE)).ok()?;
            return Some(Decimal::new(0, scale));
        }
        // Zeros at the end say nothing, so they make room.
        while self.scale > 0
            && self.digits.ends_with('0')
            && (self.scale > MOST_SCALE || self.mantissa().is_none_or(|mantissa| !fits(mantissa)))
        {
            self.digits.pop();
            self.scale -= 1;
        }
        self.fill()?;
        let scale = u32::try_from(self.scale).ok()?;
        let mantissa = self.mantissa()?;
        Decimal::try_from_i128_with_scale(if self.negative { -mantissa } else { mantissa }, scale).ok()
    }

    fn integer(mut self) -> Option<i128> {
        if self.digits.is_empty() {
            return Some(0);
        }
        while self.scale > 0 && self.digits.ends_with('0') {
            self.digits.pop();
            self.scale -= 1;
        }
        self.fill()?;
        let mantissa = self.mantissa().filter(|_| self.scale == 0)?;
        Some(if self.negative { -mantissa } else { mantissa })
    }

    /// Writes out the zeros that an exponent adds before the point, unless there are more than a number can have.
    fn fill(&mut self) -> Option<()> {
        if let Ok(missing) = usize::try_from(self.scale.saturating_neg()) {
            if self.digits.len().checked_add(missing)? > MOST_DIGITS {
                return None;
            }
            self.digits.push_str(&"0".repeat(missing));
            self.scale = 0;
        }
        Some(())
    }

    fn mantissa(&self) -> Option<i128> {
        if self.digits.len() > MOST_DIGITS { None } else { self.digits.parse().ok() }
    }
}

fn fits(mantissa: i128) -> bool {
    Decimal::try_from_i128_with_scale(mantissa, 0).is_ok()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The exponent; one with more digits than fit is as far away as can be told.
fn read_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let farthest = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    is_digits(digits).then(|| text.parse().unwrap_or(farthest))
}

#[cfg(test)]
mod tests {
    use super::{exact, unsigned, whole};

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
    fn holds_the_largest_number_of_the_type_and_no_larger_one() {
        for text in
            ["79228162514264337593543950335", "-79228162514264337593543950335", "7.9228162514264337593543950335"]
        {
            assert_eq!(read(text).as_deref(), Some(text));
        }
        assert_eq!(read("79228162514264337593543950336"), None);
        assert_eq!(read("7.9228162514264337593543950336"), None);
    }

    #[test]
    fn refuses_what_would_be_rounded() {
        for text in [
            "99999999999999999999999999999",
            "1.00000000000000000000000000001",
            "0.00000000000000000000000000001",
            "1e29",
            "1e400000",
            "1e999999999",
            "1e-999999999",
            "1e99999999999999999999999",
            "1e-99999999999999999999999",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn zeros_that_say_nothing_need_no_room() {
        let long = format!("1.{}", "0".repeat(1000));
        let cases = [
            ("100.0000000000000000000000000000", "100.00000000000000000000000000"),
            ("0.50000000000000000000000000000000", "0.5000000000000000000000000000"),
            ("79228162514264337593543950335.000", "79228162514264337593543950335"),
            ("10e-29", "0.0000000000000000000000000001"),
            ("0E-29", "0.0000000000000000000000000000"),
            ("0e99999999999999999999999", "0"),
            ("-0", "0"),
            ("0.000", "0.000"),
            (&long, "1.0000000000000000000000000000"),
        ];
        for (text, number) in cases {
            assert_eq!(read(text).as_deref(), Some(number), "{text}");
        }
    }

    #[test]
    fn an_exponent_moves_the_point() {
        assert_eq!(read("1.5e2").as_deref(), Some("150"));
        assert_eq!(read("1.5E-3").as_deref(), Some("0.0015"));
        assert_eq!(read("-12e+0").as_deref(), Some("-12"));
        assert_eq!(read("1.25e1").as_deref(), Some("12.5"));
        assert_eq!(read("1e28").as_deref(), Some("10000000000000000000000000000"));
    }

    #[test]
    fn whole_numbers_are_read_in_every_spelling() {
        let cases = [
            ("1.0", 1),
            ("1e3", 1000),
            ("1E+2", 100),
            ("-0", 0),
            ("0e-99", 0),
            ("1500e-2", 15),
            ("1.5e1", 15),
            ("007", 7),
            ("9223372036854775807.000", i64::MAX),
            ("-9223372036854775808", i64::MIN),
            ("-9.223372036854775808e18", i64::MIN),
        ];
        for (text, number) in cases {
            assert_eq!(whole(text), Some(number), "{text}");
        }
        for text in
            ["1.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e19", "1e999999999", "1e-999999999"]
        {
            assert_eq!(whole(text), None, "{text}");
        }
        for text in ["18446744073709551615", "18446744073709551615.0", "1.8446744073709551615e19"] {
            assert_eq!(unsigned(text), Some(u64::MAX), "{text}");
        }
        assert_eq!(["-0", "0", "9223372036854775808"].map(unsigned), [Some(0), Some(0), Some(1 << 63)]);
        for text in ["-1", "1.5", "-9223372036854775808", "18446744073709551616", "1e20"] {
            assert_eq!(unsigned(text), None, "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in
            ["", "-", ".5", "5.", "+1", "1_000", "1,5", "0x10", "1e", "NaN", " 1", "1e1.5", "1e+", "1e+-1", "--1"]
        {
            assert_eq!((read(text), whole(text)), (None, None), "{text}");
        }
    }
}
