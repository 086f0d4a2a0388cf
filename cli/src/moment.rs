//! Times on the command line, and the machine on which a signature has a time of the caller's own.

use core::time::Duration;
use std::time::SystemTime;

use api_runtime::{Host, Instant, Sleep, SystemHost};

/// A duration: `30`, `30s`, `500ms`, `2m`.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let number: u64 = digits.parse().map_err(|_| FORMS.to_owned())?;
    let duration = match &text[digits.len()..] {
        "" | "s" => Some(Duration::from_secs(number)),
        "ms" => Some(Duration::from_millis(number)),
        "m" => number.checked_mul(60).map(Duration::from_secs),
        _ => None,
    };
    duration.filter(|duration| !duration.is_zero()).ok_or_else(|| FORMS.to_owned())
}

const FORMS: &str = "expected a time above zero, such as 30, 30s, 500ms or 2m";

/// An instant, in the form of signatures or in that of the wire.
pub(crate) fn instant(text: &str) -> Result<Instant, String> {
    let expected = || "expected a time such as 20260102T030405Z or 2026-01-02T03:04:05Z".to_owned();
    let wire = match text.as_bytes() {
        [_, _, _, _, _, _, _, _, b'T', _, _, _, _, _, _, b'Z'] if text.is_ascii() => format!(
            "{}-{}-{}T{}:{}:{}Z",
            &text[..4],
            &text[4..6],
            &text[6..8],
            &text[9..11],
            &text[11..13],
            &text[13..15]
        ),
        _ => text.to_owned(),
    };
    let instant: Instant = wire.parse().map_err(|_| expected())?;
    if instant.unix_seconds() < 0 { Err(expected()) } else { Ok(instant) }
}

/// The system, but with a time of day that stands still.
pub(crate) struct FixedDay {
    system: SystemHost,
    now: SystemTime,
}

impl FixedDay {
    pub(crate) fn new(now: Instant) -> Self {
        let seconds = now.unix_seconds().unsigned_abs();
        Self { system: SystemHost::new(), now: SystemTime::UNIX_EPOCH + Duration::from_secs(seconds) }
    }
}

impl Host for FixedDay {
    fn now(&self) -> SystemTime {
        self.now
    }

    fn is_fixed(&self) -> bool {
        true
    }

    fn elapsed(&self) -> Duration {
        self.system.elapsed()
    }

    fn sleep(&self, time: Duration) -> Sleep<'_> {
        self.system.sleep(time)
    }

    fn random(&self) -> u128 {
        self.system.random()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_a_unit_or_are_seconds() {
        assert_eq!(duration("30"), Ok(Duration::from_secs(30)));
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("2m"), Ok(Duration::from_mins(2)));
        for text in ["", "0", "0ms", "s", "1h", "-1", "1.5", "99999999999999999999", "18446744073709551615m"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn instants_have_either_form() {
        assert_eq!(instant("20260102T030405Z"), instant("2026-01-02T03:04:05Z"));
        assert!(instant("20260102T030405Z").is_ok());
        for text in ["", "20260132T030405Z", "20260102030405Z", "1969-12-31T23:59:59Z", "２０260102T0304Z"] {
            assert!(instant(text).is_err(), "{text}");
        }
    }
}
