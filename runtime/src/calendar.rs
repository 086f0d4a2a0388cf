//! Points in time as the wire spells them: instants, days and months.

#[cfg(feature = "jiff")]
mod conversions;
mod date;
mod instant;
mod month;
mod zone;

use core::fmt;

pub use date::Date;
pub use instant::Instant;
pub use month::Month;
pub use zone::Zone;

/// A text is not a time in the one form that its type accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseDateError {
    form: &'static str,
}

impl ParseDateError {
    /// The form that was expected, such as `yyyy-MM-dd`.
    #[must_use]
    pub const fn form(self) -> &'static str {
        self.form
    }
}

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a valid time of the form {}", self.form)
    }
}

impl std::error::Error for ParseDateError {}

/// A year, month, day or second count lies outside the calendar, or outside the years 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateOutOfRangeError;

impl fmt::Display for DateOutOfRangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such date in the years 1 to 9999")
    }
}

impl std::error::Error for DateOutOfRangeError {}

/// The number that decimal digits spell, and nothing else.
fn number<const N: usize>(digits: [u8; N]) -> Option<u16> {
    digits.into_iter().try_fold(0_u16, |number, byte| {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 { None } else { Some(number * 10 + u16::from(digit)) }
    })
}

/// Reads digits at fixed positions: in `form` each letter stands for one digit, everything else for itself.
///
/// Letters `T` and `Z` stand for themselves, as in the wire's own notation. Returns the numbers between the marks.
fn numbers<const N: usize>(text: &str, form: &'static str) -> Result<[u16; N], ParseDateError> {
    let error = ParseDateError { form };
    if text.len() != form.len() {
        return Err(error);
    }
    let mut numbers = [0_u16; N];
    let mut at = 0;
    for (byte, mark) in text.bytes().zip(form.bytes()) {
        if is_digit_place(mark) {
            if !byte.is_ascii_digit() {
                return Err(error);
            }
            let number = numbers.get_mut(at).ok_or(error)?;
            *number = *number * 10 + u16::from(byte - b'0');
        } else if byte == mark {
            at += 1;
        } else {
            return Err(error);
        }
    }
    Ok(numbers)
}

/// Whether a letter of a form stands for a digit.
const fn is_digit_place(mark: u8) -> bool {
    mark.is_ascii_alphabetic() && mark != b'T' && mark != b'Z'
}

/// The day as the calendar library knows it, if there is such a day in the years 1 to 9999.
fn day(year: u16, month: u8, day: u8) -> Option<jiff::civil::Date> {
    if year == 0 {
        return None;
    }
    jiff::civil::Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
