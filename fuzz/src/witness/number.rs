//! Exact numbers by arithmetic on their digits.

/// A number as its sign, its digits without zeros at either end, and a power of ten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    negative: bool,
    digits: String,
    power: i128,
}

/// Largest mantissa of a decimal: 96 bits.
const LARGEST: u128 = (1 << 96) - 1;

/// Most digits after its point.
const MOST_SCALE: i128 = 28;

impl Number {
    /// The number that the text spells in JSON's grammar, leading zeros allowed.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (mantissa, ""),
        };
        let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        if whole.is_empty() || unsigned.is_empty() || ![whole, fraction, unsigned].into_iter().all(are_digits) {
            return None;
        }
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0').trim_end_matches('0');
        if digits.is_empty() {
            return Some(Self { negative: false, digits: String::new(), power: 0 });
        }
        let zeros = all.len() - all.trim_end_matches('0').len();
        // Nobody reads an exponent that does not fit here.
        let exponent: i128 = exponent.parse().ok()?;
        let power = exponent.checked_add(length(zeros))?.checked_sub(length(fraction.len()))?;
        Some(Self { negative, digits: digits.to_owned(), power })
    }

    /// Whether a decimal holds it.
    pub(crate) fn is_decimal(&self) -> bool {
        if self.power < -MOST_SCALE || self.power > MOST_SCALE {
            return false;
        }
        let zeros = "0".repeat(usize::try_from(self.power).unwrap_or_default());
        format!("0{}{zeros}", self.digits).parse().is_ok_and(|mantissa: u128| mantissa <= LARGEST)
    }

    /// The number as 64 bits hold it.
    pub(crate) fn integer(&self) -> Option<i64> {
        let zeros = usize::try_from(self.power).ok().filter(|zeros| *zeros <= 19)?;
        format!("{}0{}{}", if self.negative { "-" } else { "" }, self.digits, "0".repeat(zeros)).parse().ok()
    }

    /// One text for all spellings of a number.
    pub(crate) fn normal(&self) -> String {
        format!("{}{}e{}", if self.negative { "-" } else { "" }, self.digits, self.power)
    }
}

/// The text of a number that is written without an exponent and that a decimal holds as it stands: it keeps its zeros.
pub(crate) fn plain(text: &str) -> Option<&str> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let leading = unsigned.starts_with('0') && !unsigned.starts_with("0.") && unsigned != "0";
    let zero = unsigned.bytes().all(|byte| b"0.".contains(&byte));
    let after = unsigned.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let fits = unsigned.replacen('.', "", 1).parse().is_ok_and(|mantissa: u128| mantissa <= LARGEST);
    (!leading && !zero && fits && length(after) <= MOST_SCALE).then_some(text)
}

fn length(length: usize) -> i128 {
    i128::try_from(length).unwrap_or(i128::MAX)
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn spellings_of_a_number_are_one() {
        let normal = |text: &str| Number::read(text).map(|number| number.normal());
        for (text, other) in [("1.50", "15e-1"), ("-0", "0.000"), ("1e3", "1000.0"), ("0.001", "1E-3"), ("007", "7")] {
            assert_eq!(normal(text), normal(other));
        }
        let integer = |text: &str| Number::read(text).and_then(|number| number.integer());
        assert_eq!(integer("-9223372036854775808.0"), Some(i64::MIN));
        assert_eq!((integer("9223372036854775808"), integer("1.5"), integer("1e3")), (None, None, Some(1000)));
        let decimal = |text: &str| Number::read(text).is_some_and(|number| number.is_decimal());
        assert!(decimal("100.0000000000000000000000000000") && decimal("0E-29") && decimal("1e27"));
        assert!(
            decimal("79228162514264337593543950335") && decimal("1e28") && decimal("1.0000000000000000000000000001e1")
        );
        assert!(!decimal("79228162514264337593543950336") && !decimal("1e29") && !decimal("1e-29"));
    }
}
