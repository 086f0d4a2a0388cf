//! The zone whose days and months an API means.

use core::time::Duration;
use std::time::SystemTime;

use jiff::SignedDuration;

use super::{Date, DateOutOfRangeError, Instant, Month};

/// A fixed offset from UTC. Dates and months on the wire are in the time zone of the service; use it to convert a
/// time to a date or month.
///
/// ```
/// use api_runtime::{Date, Instant, Zone};
///
/// let china = Zone::ahead_of_utc(8 * 60);
/// let late: Instant = "2026-10-31T16:00:00Z".parse()?;
/// assert_eq!(china.date(late)?.to_string(), "2026-11-01");
/// assert_eq!(china.month(late)?.to_string(), "2026-11");
/// assert_eq!(china.start_of(china.date(late)?)?, late);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone {
    minutes: i16,
}

impl Zone {
    /// The zone with an offset from UTC in minutes. Positive is east of UTC.
    #[must_use]
    pub const fn ahead_of_utc(minutes: i16) -> Self {
        Self { minutes }
    }

    /// The date of a time.
    ///
    /// # Errors
    ///
    /// If the date is outside the years 1 to 9999.
    pub fn date(self, instant: Instant) -> Result<Date, DateOutOfRangeError> {
        let local = instant.civil().checked_add(self.offset()).map_err(|_| DateOutOfRangeError)?;
        let number = |part: i8| u8::try_from(part).map_err(|_| DateOutOfRangeError);
        let year = u16::try_from(local.year()).map_err(|_| DateOutOfRangeError)?;
        Date::new(year, number(local.month())?, number(local.day())?)
    }

    /// The month of a time.
    ///
    /// # Errors
    ///
    /// If the month is outside the years 1 to 9999.
    pub fn month(self, instant: Instant) -> Result<Month, DateOutOfRangeError> {
        self.date(instant).map(Month::from)
    }

    /// The time at which a date begins.
    ///
    /// # Errors
    ///
    /// If the time is outside the years 1 to 9999.
    pub fn start_of(self, date: Date) -> Result<Instant, DateOutOfRangeError> {
        let midnight: Instant = format!("{date}T00:00:00Z").parse().map_err(|_| DateOutOfRangeError)?;
        Instant::from_unix_seconds(midnight.unix_seconds() - self.offset().as_secs())
    }

    /// The date at `now` minus `ago`.
    ///
    /// # Errors
    ///
    /// If the date is outside the years 1 to 9999.
    pub fn date_before(self, now: SystemTime, ago: Duration) -> Result<Date, DateOutOfRangeError> {
        let time = now.checked_sub(ago).ok_or(DateOutOfRangeError)?;
        self.date(Instant::try_from(time)?)
    }

    fn offset(self) -> SignedDuration {
        SignedDuration::from_mins(i64::from(self.minutes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_begin_where_the_zone_has_midnight() {
        let newfoundland = Zone::ahead_of_utc(-(3 * 60 + 30));
        let date = |text: &str| newfoundland.date(text.parse().unwrap()).unwrap().to_string();
        assert_eq!(date("2026-01-01T03:29:59Z"), "2025-12-31");
        assert_eq!(date("2026-01-01T03:30:00Z"), "2026-01-01");
        let start = newfoundland.start_of("2026-01-01".parse().unwrap()).unwrap();
        assert_eq!(start.to_string(), "2026-01-01T03:30:00Z");
    }

    #[test]
    fn the_calendar_has_an_end() {
        let china = Zone::ahead_of_utc(8 * 60);
        assert!(china.date("9999-12-31T16:00:00Z".parse().unwrap()).is_err());
        assert!(china.start_of("0001-01-01".parse().unwrap()).is_err());
        let yesterday = china.date_before(SystemTime::UNIX_EPOCH, Duration::from_secs(24 * 3600)).unwrap();
        assert_eq!(yesterday.to_string(), "1969-12-31");
    }
}
