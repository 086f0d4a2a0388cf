//! The header `Retry-After`, and others of its form: seconds, or a date.

use core::time::Duration;
use std::time::SystemTime;

use http::HeaderMap;

use super::date;

/// How long the service asks clients to wait; nothing where it does not say so in a form of HTTP. Where the header
/// stands more than once, the longest time counts.
pub(crate) fn retry_after(headers: &HeaderMap, name: &str, now: SystemTime) -> Option<Duration> {
    // The clock of this machine may be wrong; the server states its own beside the date.
    let now = date::server_time(headers, now).unwrap_or(now);
    headers.get_all(name).iter().filter_map(|value| parse(value.to_str().ok()?.trim(), now)).max()
}

fn parse(text: &str, now: SystemTime) -> Option<Duration> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are longer than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    Some(date::parse(text, now)?.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(texts: &[&'static str]) -> Option<u64> {
        let mut headers = HeaderMap::new();
        for text in texts {
            headers.append("retry-after", HeaderValue::from_static(text));
        }
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        retry_after(&headers, "Retry-After", now).map(|time| time.as_secs())
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(read(&["0"]), Some(0));
        assert_eq!(read(&[" 120\t"]), Some(120));
        assert_eq!(read(&["99999999999999999999999"]), Some(u64::MAX));
        assert_eq!(read(&["Sun, 06 Nov 1994 08:49:47 GMT"]), Some(10));
        assert_eq!(read(&["Sunday, 06-Nov-94 08:49:47 GMT"]), Some(10));
        assert_eq!(read(&["Sun Nov  6 08:49:47 1994"]), Some(10));
        assert_eq!(read(&["Sun, 06 Nov 1994 08:49:27 GMT"]), Some(0), "it has passed");
        for text in ["", "soon", "-1", "+1", "1.5", "0x10", "1 2", "1;q=1"] {
            assert_eq!(read(&[text]), None, "{text}");
        }
        assert_eq!(read(&[]), None);
    }

    #[test]
    fn a_date_counts_from_the_server_s_own_clock() {
        let mut headers = HeaderMap::new();
        headers.insert("date", HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT"));
        headers.insert("retry-after", HeaderValue::from_static("Sun, 06 Nov 1994 08:49:47 GMT"));
        assert_eq!(retry_after(&headers, "retry-after", SystemTime::UNIX_EPOCH), Some(Duration::from_secs(10)));
    }

    #[test]
    fn the_longest_of_several_counts() {
        assert_eq!(read(&["5", "Sun, 06 Nov 1994 08:49:47 GMT", "?"]), Some(10));
        assert_eq!(read(&["20", "soon", "Sun, 06 Nov 1994 08:49:47 GMT"]), Some(20));
    }
}
