//! A calendar month.

use core::fmt;
use core::str::FromStr;

use super::{Date, DateOutOfRangeError, ParseDateError, numbers};

/// A calendar month without a time zone, `yyyy-MM` on the wire.
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
    /// The text format.
    pub const FORM: &'static str = "yyyy-MM";

    /// A month from year and month, counted from 1.
    ///
    /// # Errors
    ///
    /// If the month is not 1 to 12 or the year not 1 to 9999.
    pub fn new(year: u16, month: u8) -> Result<Self, DateOutOfRangeError> {
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

    /// The previous month. `None` before year 1.
    ///
    /// ```
    /// use api_runtime::Month;
    ///
    /// let month: Month = "2026-01".parse()?;
    /// assert_eq!(month.previous().map(|month| month.to_string()).as_deref(), Some("2025-12"));
    /// # Ok::<(), api_runtime::ParseDateError>(())
    /// ```
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        self.checked_add(-1)
    }

    /// The next month. `None` after year 9999.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.checked_add(1)
    }

    /// Adds months, which may be negative. `None` outside the years 1 to 9999.
    #[must_use]
    pub fn checked_add(self, months: i32) -> Option<Self> {
        let count = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let (year, month) = (u16::try_from(count.div_euclid(12)).ok()?, u8::try_from(count.rem_euclid(12)).ok()?);
        Self::new(year, month + 1).ok()
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        Date::first_of(self.year, self.month)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }
}

/// The month of the date.
impl From<Date> for Month {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: date.month() }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
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

    #[test]
    fn months_follow_each_other_up_to_the_ends_of_the_calendar() {
        let month = |text: &str| text.parse::<Month>().unwrap();
        assert_eq!(month("2024-01").previous(), Some(month("2023-12")));
        assert_eq!(month("2024-12").next(), Some(month("2025-01")));
        assert_eq!(month("2024-02").checked_add(-26), Some(month("2021-12")));
        assert_eq!(month("0001-01").previous(), None);
        assert_eq!(month("9999-12").next(), None);
        assert_eq!([i32::MIN, i32::MAX].map(|months| month("2024-02").checked_add(months)), [None, None]);
        let days = |text: &str| [month(text).first_day(), month(text).last_day()].map(|day| day.to_string());
        assert_eq!(days("2024-02"), ["2024-02-01", "2024-02-29"]);
        assert_eq!(days("9999-12"), ["9999-12-01", "9999-12-31"]);
    }
}
