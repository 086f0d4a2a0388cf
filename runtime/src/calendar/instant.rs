//! A second of universal time.

use core::fmt;
use core::ops::Deref;
use core::str::FromStr;
use core::time::Duration;
use std::time::SystemTime;

use jiff::SignedDuration;
use jiff::civil::{DateTime, date};

use super::{DateOutOfRangeError, ParseDateError, day, number};

/// A time in UTC with a precision of seconds, `yyyy-MM-ddTHH:mm:ssZ` on the wire.
///
/// Years range from 1 to 9999. Fractions of a second and leap seconds are not supported.
///
/// ```
/// use api_runtime::Instant;
///
/// let paid = Instant::from_unix_seconds(0)?;
/// assert_eq!(paid.to_string(), "1970-01-01T00:00:00Z");
/// # Ok::<(), api_runtime::DateOutOfRangeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Instant(DateTime);

/// Where seconds are counted from. The library's own timestamps end a day before the calendar does, and servers send
/// the last second of 9999 for "never"; hence civil times in UTC.
const EPOCH: DateTime = date(1970, 1, 1).at(0, 0, 0, 0);

impl Instant {
    /// The text format.
    pub const FORM: &'static str = "yyyy-MM-ddTHH:mm:ssZ";

    /// The time from seconds since 1970-01-01T00:00:00Z, which may be negative.
    ///
    /// # Errors
    ///
    /// If the time is outside the years 1 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Result<Self, DateOutOfRangeError> {
        let time = EPOCH.checked_add(SignedDuration::from_secs(seconds)).map_err(|_| DateOutOfRangeError)?;
        if time.year() < 1 { Err(DateOutOfRangeError) } else { Ok(Self(time)) }
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn unix_seconds(self) -> i64 {
        self.0.duration_since(EPOCH).as_secs()
    }

    /// The basic form `yyyyMMddTHHmmssZ`, in which signatures carry their date.
    #[must_use]
    pub(crate) fn basic_text(self) -> Written<16> {
        self.written(Written(*b"yyyyMMddTHHmmssZ"), [0, 2, 4, 6, 9, 11, 13])
    }

    /// The form of the wire.
    pub(crate) fn text(self) -> Written<20> {
        self.written(Written(*b"yyyy-MM-ddTHH:mm:ssZ"), [0, 2, 5, 8, 11, 14, 17])
    }

    /// The form with digits in these places: of the century, the year of it, the month, day, hour, minute and second.
    #[inline]
    fn written<const N: usize>(self, mut form: Written<N>, places: [usize; 7]) -> Written<N> {
        let civil = self.0;
        let small = |part: i8| u16::from(part.unsigned_abs());
        let (year, month, day) = (civil.year().unsigned_abs(), small(civil.month()), small(civil.day()));
        let (hour, minute, second) = (small(civil.hour()), small(civil.minute()), small(civil.second()));
        let numbers = [year / 100, year % 100, month, day, hour, minute, second];
        for (at, number) in places.into_iter().zip(numbers) {
            let digit = |number: u16| b'0' + (number % 10).to_le_bytes()[0];
            form.0[at..at + 2].copy_from_slice(&[digit(number / 10), digit(number)]);
        }
        form
    }

    /// The instant as a civil time of UTC.
    pub(crate) const fn civil(self) -> DateTime {
        self.0
    }
}

/// A time as text, ASCII alone. It is read where it was written: a copy would wait for single digits.
pub(crate) struct Written<const N: usize>([u8; N]);

impl<const N: usize> Deref for Written<N> {
    type Target = str;

    fn deref(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Cuts fractions of a second off, towards the past.
impl TryFrom<SystemTime> for Instant {
    type Error = DateOutOfRangeError;

    fn try_from(time: SystemTime) -> Result<Self, DateOutOfRangeError> {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).map_err(|_| DateOutOfRangeError)?,
            Err(before) => {
                let before = before.duration();
                let whole = i64::try_from(before.as_secs()).map_err(|_| DateOutOfRangeError)?;
                -whole - i64::from(before.subsec_nanos() > 0)
            }
        };
        Self::from_unix_seconds(seconds)
    }
}

impl From<Instant> for SystemTime {
    fn from(instant: Instant) -> Self {
        let seconds = Duration::from_secs(instant.unix_seconds().unsigned_abs());
        if instant.unix_seconds() < 0 { Self::UNIX_EPOCH - seconds } else { Self::UNIX_EPOCH + seconds }
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl FromStr for Instant {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let error = ParseDateError { form: Self::FORM };
        let text: &[u8; 20] = text.as_bytes().try_into().map_err(|_| error)?;
        if [text[4], text[7], text[10], text[13], text[16], text[19]] != *b"--T::Z" {
            return Err(error);
        }
        let two = |at: usize| number([text[at], text[at + 1]]).and_then(|number| u8::try_from(number).ok());
        let narrow = |at| two(at).and_then(|number| i8::try_from(number).ok());
        let year = number([text[0], text[1], text[2], text[3]]);
        let date = year.and_then(|year| day(year, two(5)?, two(8)?)).ok_or(error)?;
        let time = || Some((narrow(11)?, narrow(14)?, narrow(17)?));
        let (hour, minute, second) = time().ok_or(error)?;
        DateTime::new(date.year(), date.month(), date.day(), hour, minute, second, 0).map(Self).map_err(|_| error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_wire_form_is_read() {
        for text in [
            "2024-01-01T00:00:00",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:60Z",
            "2024-01-01 00:00:00Z",
            "20240101T000000Z",
        ] {
            assert!(text.parse::<Instant>().is_err(), "{text}");
        }
    }

    #[test]
    fn text_and_seconds_agree_at_the_ends_of_the_calendar() {
        for text in ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-11-22T22:31:05Z", "9999-12-31T23:59:59Z"] {
            let instant: Instant = text.parse().unwrap();
            assert_eq!(instant.to_string(), text);
            assert_eq!(Instant::from_unix_seconds(instant.unix_seconds()).unwrap(), instant);
            assert_eq!(Instant::try_from(SystemTime::from(instant)).unwrap(), instant);
        }
        assert_eq!("1969-12-31T23:59:59Z".parse::<Instant>().unwrap().unix_seconds(), -1);
        assert!(Instant::from_unix_seconds(i64::MAX).is_err());
    }

    #[test]
    fn fractions_are_cut_towards_the_past() {
        let before = SystemTime::UNIX_EPOCH - Duration::from_millis(500);
        let after = SystemTime::UNIX_EPOCH + Duration::from_millis(500);
        assert_eq!(Instant::try_from(before).unwrap().unix_seconds(), -1);
        assert_eq!(Instant::try_from(after).unwrap().unix_seconds(), 0);
    }

    #[test]
    fn the_basic_form_has_no_marks() {
        let instant: Instant = "2026-11-22T22:31:05Z".parse().unwrap();
        assert_eq!(&*instant.basic_text(), "20261122T223105Z");
    }
}
