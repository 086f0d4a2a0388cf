//! The header `Retry-After`: seconds, or a date.

use core::time::Duration;
use std::time::SystemTime;

use http::HeaderMap;
use jiff::fmt::rfc2822::DateTimeParser;

/// How long the service asks to be left alone; nothing where it does not say so in a form that HTTP knows.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are longer than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date: SystemTime = DateTimeParser::new().parse_timestamp(text).ok()?.into();
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(text: &'static str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_static(text));
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        retry_after(&headers, now).map(|time| time.as_secs())
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(read("0"), Some(0));
        assert_eq!(read(" 120 "), Some(120));
        assert_eq!(read("99999999999999999999999"), Some(u64::MAX));
        assert_eq!(read("Sun, 06 Nov 1994 08:49:47 GMT"), Some(10));
        assert_eq!(read("Sun, 06 Nov 1994 08:49:27 GMT"), Some(0), "it has passed");
        for text in ["", "soon", "-1", "1.5", "0x10"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), SystemTime::UNIX_EPOCH), None);
    }
}
