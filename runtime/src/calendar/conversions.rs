//! Conversions to and from the types of jiff, in which programs calculate with times.

use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

use super::{Date, DateOutOfRangeError, Instant};

impl From<Date> for civil::Date {
    fn from(date: Date) -> Self {
        date.civil()
    }
}

/// Only the years 1 to 9999 are days of the wire.
impl TryFrom<civil::Date> for Date {
    type Error = DateOutOfRangeError;

    fn try_from(date: civil::Date) -> Result<Self, DateOutOfRangeError> {
        let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
        Self::new(u16::try_from(date.year()).map_err(|_| DateOutOfRangeError)?, month, day)
    }
}

/// The last day of the year 9999 lies outside of jiff's timestamps.
impl TryFrom<Instant> for Timestamp {
    type Error = DateOutOfRangeError;

    fn try_from(instant: Instant) -> Result<Self, DateOutOfRangeError> {
        TimeZone::UTC.to_timestamp(instant.civil()).map_err(|_| DateOutOfRangeError)
    }
}

/// Cuts fractions of a second off, towards the past.
impl TryFrom<Timestamp> for Instant {
    type Error = DateOutOfRangeError;

    fn try_from(time: Timestamp) -> Result<Self, DateOutOfRangeError> {
        Self::from_unix_seconds(time.as_second() - i64::from(time.subsec_nanosecond() < 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_instants_come_back() {
        for text in ["0001-01-01", "2024-02-29", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(Date::try_from(civil::Date::from(date)), Ok(date));
        }
        assert!(Date::try_from(civil::date(0, 1, 1)).is_err() && Date::try_from(civil::date(-1, 1, 1)).is_err());
        for text in ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-01-02T03:04:05Z", "9999-12-30T00:00:00Z"] {
            let instant: Instant = text.parse().unwrap();
            assert_eq!(Instant::try_from(Timestamp::try_from(instant).unwrap()), Ok(instant));
        }
        let never: Instant = "9999-12-31T23:59:59Z".parse().unwrap();
        assert!(Timestamp::try_from(never).is_err());
        let before: Timestamp = "1969-12-31T23:59:58.5Z".parse().unwrap();
        assert_eq!(Instant::try_from(before).unwrap().to_string(), "1969-12-31T23:59:58Z");
    }
}
