//! A calendar month.

use core::fmt;
use core::str::FromStr;

use super::{Date, OutOfCalendarError, ParseDateError, numbers, written};

/// A calendar month without a zone, `yyyy-MM` on the wire; bills are cut by it.
///
/// ```
/// use api_runtime::Month;
///
/// let cycle: Month = "2026-11".parse()?;
/// assert!(cycle < "2027-01".parse()?);
/// # Ok::<(), api_runtime::ParseDateError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// The only text form that is read and written.
    pub const FORM: &'static str = "yyyy-MM";

    /// The month of a year, counted from 1.
    ///
    /// # Errors
    ///
    /// When the month is not 1 to 12 or the year not 1 to 9999.
    pub fn new(year: u16, month: u8) -> Result<Self, OutOfCalendarError> {
        Date::new(year, month, 1).map(Self::from)
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }
}

/// The month that the day lies in.
impl From<Date> for Month {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: date.month() }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        written([self.year, self.month.into()], Self::FORM, f)
    }
}

impl FromStr for Month {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let error = ParseDateError { form: Self::FORM };
        let [year, month] = numbers(text, Self::FORM)?;
        let month = u8::try_from(month).map_err(|_| error)?;
        Self::new(year, month).map_err(|_| error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_wire_form_is_read() {
        for text in ["2024-00", "2024-13", "2024-1", "2024-01-01", "0000-01", " 2024-01"] {
            assert!(text.parse::<Month>().is_err(), "{text}");
        }
        assert_eq!("2024-12".parse::<Month>().unwrap(), Month::new(2024, 12).unwrap());
    }
}
