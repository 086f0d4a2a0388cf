//! A calendar day.

use core::fmt;
use core::str::FromStr;

use jiff::SignedDuration;

use super::{DateOutOfRangeError, ParseDateError, day, numbers};

/// A calendar date without a time zone, `yyyy-MM-dd` on the wire.
///
/// The time zone is documented by the service. Years range from 1 to 9999.
///
/// ```
/// use api_runtime::Date;
///
/// let day: Date = "2024-02-29".parse()?;
/// assert_eq!(day.to_string(), "2024-02-29");
/// assert!("2023-02-29".parse::<Date>().is_err());
/// # Ok::<(), api_runtime::ParseDateError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// The text format.
    pub const FORM: &'static str = "yyyy-MM-dd";

    /// A date from year, month and day, counted from 1.
    ///
    /// # Errors
    ///
    /// If there is no such date in the years 1 to 9999.
    pub fn new(year: u16, month: u8, day_of_month: u8) -> Result<Self, DateOutOfRangeError> {
        day(year, month, day_of_month).map(Self).ok_or(DateOutOfRangeError)
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.0.year().unsigned_abs()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// Adds days, which may be negative. `None` outside the years 1 to 9999.
    ///
    /// ```
    /// use api_runtime::Date;
    ///
    /// let day: Date = "2024-03-01".parse()?;
    /// assert_eq!(day.checked_add(-1).map(|day| day.to_string()).as_deref(), Some("2024-02-29"));
    /// # Ok::<(), api_runtime::ParseDateError>(())
    /// ```
    #[must_use]
    pub fn checked_add(self, days: i32) -> Option<Self> {
        let sum = self.0.checked_add(SignedDuration::from_hours(i64::from(days) * 24)).ok()?;
        (sum.year() >= 1).then_some(Self(sum))
    }

    /// Number of days until `other`. Negative if it is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        self.0.duration_until(other.0).as_hours() / 24
    }

    /// The first day of a month that is one.
    pub(super) fn first_of(year: u16, month: u8) -> Self {
        Self::new(year, month, 1).unwrap_or(Self(jiff::civil::Date::ZERO))
    }

    pub(super) fn last_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// The day as the calendar library knows it.
    pub(crate) const fn civil(self) -> jiff::civil::Date {
        self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let error = ParseDateError { form: Self::FORM };
        let [year, month, day_of_month] = numbers(text, Self::FORM)?;
        let month = u8::try_from(month).map_err(|_| error)?;
        let day_of_month = u8::try_from(day_of_month).map_err(|_| error)?;
        Self::new(year, month, day_of_month).map_err(|_| error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_wire_form_is_read() {
        for text in ["2024-1-01", "24-01-01", "2024/01/01", "2024-01-01T", "2024-13-01", "0000-01-01", "２０２４-01-01"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(day("2024-12-31").checked_add(1), Some(day("2025-01-01")));
        assert_eq!(day("0001-01-01").checked_add(-1), None);
        assert_eq!([i32::MIN, i32::MAX].map(|days| day("2024-02-01").checked_add(days)), [None, None]);
        assert_eq!(day("2024-02-01").days_until(day("2024-03-01")), 29);
        assert_eq!(day("9999-12-31").days_until(day("0001-01-01")), -3_652_058);
        assert_eq!("0001-01-01".parse::<Date>().unwrap().to_string(), "0001-01-01");
        assert_eq!("9999-12-31".parse::<Date>().unwrap().to_string(), "9999-12-31");
    }
}
