//! The zone whose days and months an API means.

use core::time::Duration;
use std::time::SystemTime;

use jiff::SignedDuration;

use super::{Date, Instant, Month, OutOfCalendarError};

/// A fixed distance from universal time. Days and months on the wire are those of the service's zone, and an instant lies in one
/// of them only by way of a zone.
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
    /// The zone whose clocks are that many minutes ahead of universal time, or behind it where negative.
    #[must_use]
    pub const fn ahead_of_utc(minutes: i16) -> Self {
        Self { minutes }
    }

    /// The day on which an instant lies.
    ///
    /// # Errors
    ///
    /// When the day lies outside the years 1 to 9999.
    pub fn date(self, instant: Instant) -> Result<Date, OutOfCalendarError> {
        let local = instant.civil().checked_add(self.offset()).map_err(|_| OutOfCalendarError)?;
        let number = |part: i8| u8::try_from(part).map_err(|_| OutOfCalendarError);
        let year = u16::try_from(local.year()).map_err(|_| OutOfCalendarError)?;
        Date::new(year, number(local.month())?, number(local.day())?)
    }

    /// The month in which an instant lies.
    ///
    /// # Errors
    ///
    /// When the month lies outside the years 1 to 9999.
    pub fn month(self, instant: Instant) -> Result<Month, OutOfCalendarError> {
        self.date(instant).map(Month::from)
    }

    /// The instant at which a day begins.
    ///
    /// # Errors
    ///
    /// When the instant lies outside the years 1 to 9999.
    pub fn start_of(self, date: Date) -> Result<Instant, OutOfCalendarError> {
        let midnight: Instant = format!("{date}T00:00:00Z").parse().map_err(|_| OutOfCalendarError)?;
        Instant::from_unix_seconds(midnight.unix_seconds() - self.offset().as_secs())
    }

    /// The day that a clock in the zone shows now, or showed that long ago.
    ///
    /// # Errors
    ///
    /// When the day lies outside the years 1 to 9999.
    pub fn date_before(self, now: SystemTime, ago: Duration) -> Result<Date, OutOfCalendarError> {
        let time = now.checked_sub(ago).ok_or(OutOfCalendarError)?;
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
