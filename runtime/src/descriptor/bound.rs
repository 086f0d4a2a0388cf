//! A number that a table states as a limit, read from its text when the table is compiled.

use core::cmp::Ordering;
use core::fmt;

use rust_decimal::Decimal;

use crate::plain_number;

/// A limit of a number: the text that states it, which messages show, and the number itself, which is compared exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    text: &'static str,
    /// The digits without their point, where 64 bits hold them.
    digits: i64,
    /// How many of them stand behind the point; [`AS_TEXT`] where the text alone says the number.
    scale: u8,
}

/// The scale of what 64 bits do not hold, and of what is no number, which limits nothing.
const AS_TEXT: u8 = u8::MAX;

impl Bound {
    /// The number that the text spells in plain digits, with at most one point between them.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        match plain_digits(text.as_bytes()) {
            Some((digits, scale)) => Self { text, digits, scale },
            None => Self { text, digits: 0, scale: AS_TEXT },
        }
    }

    /// The text that states it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.text
    }

    /// The number, where it is a whole one of 64 bits.
    pub(super) const fn whole(self) -> Option<i64> {
        if self.scale == 0 { Some(self.digits) } else { None }
    }

    /// How a whole number stands to it; nothing where it is no number.
    #[inline]
    pub(crate) fn compare_whole(&self, number: i64) -> Option<Ordering> {
        match self.scale {
            0 => Some(number.cmp(&self.digits)),
            _ => self.compare_in_full(number),
        }
    }

    #[cold]
    fn compare_in_full(&self, number: i64) -> Option<Ordering> {
        self.compare(Decimal::from(number))
    }

    /// How a number stands to it; nothing where it is no number.
    pub(crate) fn compare(&self, number: Decimal) -> Option<Ordering> {
        let bound = match self.scale {
            AS_TEXT => plain_number::decimal(self.text)?,
            scale => Decimal::new(self.digits, u32::from(scale)),
        };
        Some(number.cmp(&bound))
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

/// The digits of a plain number as one whole number, and how many stand behind its point.
const fn plain_digits(text: &[u8]) -> Option<(i64, u8)> {
    let is_negative = matches!(text.first(), Some(b'-'));
    let (mut at, mut digits, mut before, mut behind) = (is_negative as usize, 0_i64, 0, None);
    while at < text.len() {
        match (text[at], behind) {
            (digit @ b'0'..=b'9', _) => {
                let digit = (digit - b'0') as i64;
                let Some(more) = digits.checked_mul(10) else { return None };
                // Towards the sign, as there is one negative number more.
                let Some(more) = more.checked_add(if is_negative { -digit } else { digit }) else { return None };
                digits = more;
                match behind {
                    Some(count) if count >= Decimal::MAX_SCALE => return None,
                    Some(count) => behind = Some(count + 1),
                    None => before += 1,
                }
            }
            (b'.', None) => behind = Some(0),
            _ => return None,
        }
        at += 1;
    }
    match (before, behind) {
        (0, _) | (_, Some(0)) => None,
        (_, None) => Some((digits, 0)),
        // At most 28.
        #[expect(clippy::cast_possible_truncation, reason = "at most 28")]
        (_, Some(count)) => Some((digits, count as u8)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_spells_the_number_that_plain_digits_do() {
        for text in [
            "0",
            "-1",
            "100",
            "0.10",
            "-12.5",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "79228162514264337593543950335",
            "0.0000000000000000000000000001",
            "00.50",
        ] {
            let number = plain_number::decimal(text).expect("a number");
            let bound = Bound::new(text);
            assert_eq!(bound.compare(number), Some(Ordering::Equal), "{text}");
            let other = number - Decimal::new(1, 1);
            assert_eq!(bound.compare(other), Some(other.cmp(&number)), "{text}");
            assert_eq!(bound.compare_whole(i64::MIN), Some(Decimal::from(i64::MIN).cmp(&number)), "{text}");
        }
        for text in ["", "-", "+1", ".5", "5.", "1e3", "1.2.3", "-.", "79228162514264337593543950336"] {
            assert_eq!(Bound::new(text).compare(Decimal::ZERO), None, "{text}");
        }
    }
}
