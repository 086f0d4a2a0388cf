//! Dates of HTTP: the preferred form, and the two obsolete ones that RFC 9110 requires recipients to read.

use std::time::SystemTime;

use http::HeaderMap;
use http::header::DATE;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::TimeZone;

/// `Sun, 06 Nov 1994 08:49:37 GMT`.
const PREFERRED: &str = "%a, %d %b %Y %H:%M:%S GMT";
/// `Sunday, 06-Nov-94 08:49:37 GMT` of RFC 850, once its year has four digits.
const WITH_HYPHENS: &str = "%A, %d-%b-%Y %H:%M:%S GMT";
/// `Sun Nov  6 08:49:37 1994`, as `asctime` of C prints it.
const WITHOUT_ZONE: &str = "%a %b %e %H:%M:%S %Y";

/// The server's clock when it made the response, from the header `Date`. `now` serves to find the century of a year
/// with two digits.
pub(crate) fn server_time(headers: &HeaderMap, now: SystemTime) -> Option<SystemTime> {
    headers.get_all(DATE).iter().find_map(|value| parse(value.to_str().ok()?, now))
}

/// Reads a date of HTTP. Offsets and missing weekdays are read too, as servers send them although HTTP has neither.
pub(crate) fn parse(text: &str, now: SystemTime) -> Option<SystemTime> {
    let text = text.trim();
    let civil = |form, text: &str| DateTime::strptime(form, text).ok();
    let hyphens = || civil(WITH_HYPHENS, &with_century(text, now)?);
    let exact = civil(PREFERRED, text).or_else(hyphens).or_else(|| civil(WITHOUT_ZONE, text));
    let in_utc = |time: DateTime| time.to_zoned(TimeZone::UTC).ok().map(|time| time.timestamp());
    let timestamp = exact.and_then(in_utc).or_else(|| DateTimeParser::new().parse_timestamp(text).ok())?;
    Some(timestamp.into())
}

/// The date with four digits in place of the two of its year: a year that seems to be more than 50 years ahead lies in
/// the past (RFC 9110, section 5.6.7).
fn with_century(text: &str, now: SystemTime) -> Option<String> {
    let (before, after) = text.rsplit_once('-')?;
    let (digits, time) = after.split_once(' ').filter(|(digits, _)| digits.len() == 2)?;
    let short: i16 = digits.parse().ok()?;
    let this_year = Timestamp::try_from(now).ok()?.to_zoned(TimeZone::UTC).year();
    let latest = this_year + 50;
    let year = latest - (latest - short).rem_euclid(100);
    Some(format!("{before}-{year:04} {time}"))
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use http::HeaderValue;

    use super::*;

    /// Seconds of a date that is read on 22 November 2026.
    fn read(text: &str) -> Option<u64> {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_386_665);
        parse(text, now).map(|time| time.duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs())
    }

    #[test]
    fn all_three_forms_are_read() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            " Sun, 06 Nov 1994 08:49:37 GMT\t",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 06 Nov 1994 09:49:37 +0100",
            "06 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(read(text), Some(784_111_777), "{text}");
        }
        assert_eq!(read("Wed Nov 16 08:49:37 1994"), Some(784_975_777));
        assert_eq!(read("Sat, 31 Dec 2016 23:59:60 GMT"), Some(1_483_228_799), "a leap second");
    }

    #[test]
    fn two_digits_are_a_year_within_the_next_fifty() {
        assert_eq!(read("Sunday, 22-Nov-26 22:31:05 GMT"), Some(1_795_386_665));
        assert_eq!(read("Sunday, 22-Nov-76 00:00:00 GMT"), Some(3_373_228_800), "2076");
        assert_eq!(read("Tuesday, 22-Nov-77 00:00:00 GMT"), Some(249_004_800), "1977");
    }

    #[test]
    fn anything_else_is_no_date() {
        for text in [
            "",
            "0",
            "soon",
            "Mon, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 25:49:37 GMT",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sunday, 06-Nov-9 08:49:37 GMT",
            "Sunday, 06-Nov--4 08:49:37 GMT",
            "1994-11-06T08:49:37Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_first_date_that_can_be_read_counts() {
        let mut headers = HeaderMap::new();
        assert_eq!(server_time(&headers, SystemTime::UNIX_EPOCH), None);
        for text in ["?", "Thu, 01 Jan 1970 00:00:09 GMT", "Thu, 01 Jan 1970 00:00:10 GMT"] {
            headers.append("date", HeaderValue::from_static(text));
        }
        let read = server_time(&headers, SystemTime::UNIX_EPOCH);
        assert_eq!(read, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(9)));
    }
}
