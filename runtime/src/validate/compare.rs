//! Order and distance of numbers and times, for the rules that compare two parameters.

use core::cmp::Ordering;

use jiff::ToSpan;
use jiff::civil::DateTime;

use crate::plain_number::decimal;
use crate::{Date, Instant, Kind, Month, SpanUnit};

/// A time in one of the forms of the wire. Times of different forms do not compare.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Time {
    Instant(Instant),
    Date(Date),
    Month(Month),
}

impl Time {
    /// The time that a text spells; the three forms have different lengths, so at most one of them fits.
    fn read(text: &str) -> Option<Self> {
        let instant = text.parse().map(Self::Instant).ok();
        instant.or_else(|| text.parse().map(Self::Date).ok()).or_else(|| text.parse().map(Self::Month).ok())
    }

    /// The first second of it.
    fn start(self) -> Option<DateTime> {
        match self {
            Self::Instant(instant) => Some(instant.civil()),
            Self::Date(date) => Some(date.civil().at(0, 0, 0, 0)),
            Self::Month(month) => Date::new(month.year(), month.month(), 1).ok().map(|day| day.civil().at(0, 0, 0, 0)),
        }
    }

    const fn same_form(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Instant(_), Self::Instant(_)) | (Self::Date(_), Self::Date(_)) | (Self::Month(_), Self::Month(_))
        )
    }
}

/// How two values stand to each other; nothing where they cannot be compared.
pub(super) fn order(kind: Kind, first: &str, second: &str) -> Option<Ordering> {
    if matches!(kind, Kind::Integer | Kind::Decimal) {
        return Some(decimal(first)?.cmp(&decimal(second)?));
    }
    let (first, second) = (Time::read(first)?, Time::read(second)?);
    if first.same_form(second) { Some(first.start()?.cmp(&second.start()?)) } else { None }
}

/// Whether `to` lies more than that far behind `from`; not where the two cannot be compared.
pub(super) fn exceeds_span(from: &str, to: &str, at_most: u32, unit: SpanUnit) -> bool {
    let exceeds = || {
        let (from, to) = (Time::read(from)?, Time::read(to)?);
        let span = match unit {
            SpanUnit::Days => 0.days().try_days(at_most),
            SpanUnit::Months => 0.months().try_months(at_most),
            SpanUnit::Years => 0.years().try_years(at_most),
        };
        // Past the end of the calendar nothing is too late.
        let end = from.start()?.checked_add(span.ok()?).ok()?;
        Some(from.same_form(to) && to.start()? > end)
    };
    exceeds().unwrap_or(false)
}

/// The month that a date or month lies in. An instant has none without a zone.
pub(super) fn month(text: &str) -> Option<Month> {
    match Time::read(text)? {
        Time::Instant(_) => None,
        Time::Date(date) => Some(date.into()),
        Time::Month(month) => Some(month),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_hold_to_the_last_unit_and_not_beyond() {
        let day = |to| exceeds_span("2024-01-31", to, 1, SpanUnit::Months);
        assert!(!day("2024-02-29"));
        assert!(day("2024-03-01"));
        let second = |to| exceeds_span("2024-01-01T00:00:00Z", to, 90, SpanUnit::Days);
        assert!(!second("2024-03-31T00:00:00Z"));
        assert!(second("2024-03-31T00:00:01Z"));
        let month = |to| exceeds_span("2024-02", to, 1, SpanUnit::Years);
        assert!(!month("2025-02"));
        assert!(month("2025-03"));
        assert!(!exceeds_span("2024-01-01", "2026-01", 1, SpanUnit::Days));
        assert!(!exceeds_span("9999-12-01", "9999-12-31", 2, SpanUnit::Months));
    }

    #[test]
    fn numbers_compare_as_numbers_and_times_as_times() {
        assert_eq!(order(Kind::Integer, "9", "10"), Some(Ordering::Less));
        assert_eq!(order(Kind::Decimal, "1.0", "1.00"), Some(Ordering::Equal));
        assert_eq!(order(Kind::Date, "2024-02-01", "2024-01-31"), Some(Ordering::Greater));
        assert_eq!(order(Kind::Text, "2024-02-01", "2024-01"), None);
        assert_eq!(order(Kind::Text, "b", "a"), None);
    }
}
