//! Which responses of a service ask for another attempt, and how long they ask to wait for it.

use core::time::Duration;
use std::time::SystemTime;

use http::HeaderMap;

use crate::headers::{retry_after, server_time};

/// What is repeated after which response. Whether a call may be repeated at all, its safety class says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryRules {
    statuses: &'static [u16],
    when: &'static [RetryWhen],
    wait: &'static [&'static str],
    limits: Option<RetryLimits>,
}

/// A response that asks for another attempt by a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryWhen {
    /// Its status.
    pub status: u16,
    /// The header.
    pub header: &'static str,
    /// What the header must say, where not anything will do.
    pub value: Option<&'static str>,
}

/// Headers that count the calls that are left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryLimits {
    /// Header with the number of calls that are left.
    pub remaining: &'static str,
    /// When calls are taken again.
    pub reset: RetryReset,
}

/// A header that says when calls are taken again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryReset {
    /// At that time, in seconds since 1970.
    At(&'static str),
    /// In so many seconds.
    After(&'static str),
}

/// The rules of a service, and of operations that have their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryScheme {
    /// Of every other operation.
    pub usual: RetryRules,
    /// Ids of operations with rules of their own.
    pub exceptions: &'static [(&'static str, RetryRules)],
}

impl RetryScheme {
    /// The default rules for all operations.
    pub const DEFAULT: Self = Self { usual: RetryRules::DEFAULT, exceptions: &[] };

    /// The rules of an operation.
    pub(crate) fn of(&'static self, operation: &str) -> &'static RetryRules {
        self.exceptions.iter().find(|(id, _)| *id == operation).map_or(&self.usual, |(_, rules)| rules)
    }
}

impl RetryRules {
    /// What holds where a service says nothing: statuses of HTTP that pass, and `Retry-After`.
    pub const DEFAULT: Self =
        Self { statuses: &[408, 429, 500, 502, 503, 504], when: &[], wait: &["retry-after"], limits: None };

    /// Statuses after which a call is repeated, where no code says otherwise.
    #[must_use]
    pub const fn statuses(self, statuses: &'static [u16]) -> Self {
        Self { statuses, ..self }
    }

    /// Responses after which a call is repeated whatever their code is.
    #[must_use]
    pub const fn when(self, when: &'static [RetryWhen]) -> Self {
        Self { when, ..self }
    }

    /// Headers that say how long to wait, in the forms of `Retry-After`.
    #[must_use]
    pub const fn wait(self, wait: &'static [&'static str]) -> Self {
        Self { wait, ..self }
    }

    /// Headers that count the calls that are left.
    #[must_use]
    pub const fn limits(self, limits: RetryLimits) -> Self {
        Self { limits: Some(limits), ..self }
    }

    /// Whether a response with that status passes by itself.
    pub(crate) fn has_status(&self, status: u16) -> bool {
        self.statuses.contains(&status)
    }

    /// Whether a response asks for another attempt by a header.
    pub(crate) fn asks(&self, status: u16, headers: &HeaderMap) -> bool {
        let says = |when: &&RetryWhen| {
            let mut values = headers.get_all(when.header).iter();
            values.any(|value| when.value.is_none_or(|wanted| value.as_bytes().trim_ascii() == wanted.as_bytes()))
        };
        self.when.iter().filter(|when| when.status == status).any(|when| says(&when))
    }

    /// How long the service asks to be left alone; the longest time counts. Nothing where it does not say so.
    pub(crate) fn wait_of(&self, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
        let said = self.wait.iter().filter_map(|name| retry_after(headers, name, now));
        said.chain(self.limits.and_then(|limits| limits.wait_of(headers, now))).max()
    }
}

impl RetryLimits {
    /// The time until calls are taken again, where none are left.
    fn wait_of(self, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
        let number = |name: &str| {
            let text = headers.get(name)?.to_str().ok()?.trim();
            // More digits than fit are longer than anybody waits.
            let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.parse::<u64>().unwrap_or(u64::MAX))
        };
        if number(self.remaining) != Some(0) {
            return None;
        }
        match self.reset {
            RetryReset::After(name) => number(name).map(Duration::from_secs),
            RetryReset::At(name) => {
                // The clock of this machine may be wrong; the server states its own beside the time.
                let now = server_time(headers, now).unwrap_or(now).duration_since(SystemTime::UNIX_EPOCH).ok()?;
                // A time that has passed begins with the next second, as the header has no parts of one.
                Some(Duration::from_secs(number(name)?).saturating_sub(now))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    const WHEN: &[RetryWhen] = &[
        RetryWhen { status: 403, header: "retry-after", value: None },
        RetryWhen { status: 403, header: "x-left", value: Some("0") },
    ];
    const AT: RetryRules =
        RetryRules::DEFAULT.when(WHEN).limits(RetryLimits { remaining: "X-Left", reset: RetryReset::At("x-reset") });
    const AFTER: RetryRules = RetryRules::DEFAULT
        .wait(&["x-wait"])
        .limits(RetryLimits { remaining: "x-left", reset: RetryReset::After("x-reset") });

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn a_header_asks_for_another_attempt() {
        for (status, pairs, asks) in [
            (403, &[("retry-after", "")] as &[_], true),
            (403, &[("x-left", " 0 ")], true),
            (403, &[("x-left", "00")], false),
            (403, &[("x-left", "1")], false),
            (403, &[], false),
            (404, &[("retry-after", "1")], false),
        ] {
            assert_eq!(AT.asks(status, &headers(pairs)), asks, "{status} {pairs:?}");
        }
    }

    #[test]
    fn the_longest_wait_counts_and_calls_that_are_left_say_none() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
        let wait = |rules: RetryRules, pairs: &[_]| rules.wait_of(&headers(pairs), now).map(|time| time.as_secs());
        assert_eq!(wait(AT, &[("retry-after", "7"), ("x-left", "0"), ("x-reset", "1060")]), Some(60));
        assert_eq!(wait(AT, &[("retry-after", "70"), ("x-left", "0"), ("x-reset", "1060")]), Some(70));
        assert_eq!(wait(AT, &[("x-left", "1"), ("x-reset", "1060")]), None);
        assert_eq!(wait(AT, &[("x-left", "0"), ("x-reset", "999")]), Some(0), "it has passed");
        for text in ["", "-5", "1e9", "soon", "1060.5"] {
            assert_eq!(wait(AT, &[("x-left", "0"), ("x-reset", text)]), None, "{text}");
        }
        let far = wait(AT, &[("x-left", "0"), ("x-reset", "99999999999999999999999")]);
        assert_eq!(far, Some(u64::MAX - 1000), "longer than anybody waits");
        assert_eq!(wait(AFTER, &[("retry-after", "7"), ("x-left", "0"), ("x-reset", "60")]), Some(60));
        assert_eq!(wait(AFTER, &[("retry-after", "7"), ("x-wait", "5")]), Some(5));
        // The server's clock is half an hour ahead of this machine's.
        let date = ("date", "Thu, 01 Jan 1970 00:46:40 GMT");
        assert_eq!(wait(AT, &[date, ("x-left", "0"), ("x-reset", "2860")]), Some(60));
    }
}
