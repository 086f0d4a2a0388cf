//! Order and distance of numbers and times, for the rules that compare two parameters.

use core::cmp::Ordering;

use jiff::civil::DateTime;
use rust_decimal::Decimal;

use crate::plain_number::decimal;
use crate::{Date, Instant, Kind, Month, SpanUnit, WireRef};

/// The last month of the calendar, counted from the first.
const LAST_MONTH: u64 = 9999 * 12 + 11;

/// A time in one of the forms of the wire. Times of different forms do not compare.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Time {
    Instant(Instant),
    Date(Date),
    Month(Month),
}

impl Time {
    /// The time that a value is or that its text spells; the three forms have different lengths, so at most one fits.
    #[inline]
    fn read(value: WireRef<'_>) -> Option<Self> {
        match value {
            WireRef::Instant(instant) => Some(Self::Instant(instant)),
            WireRef::Date(date) => Some(Self::Date(date)),
            WireRef::Month(month) => Some(Self::Month(month)),
            WireRef::Text(text) | WireRef::Number(text) => {
                let instant = text.parse().map(Self::Instant).ok();
                instant.or_else(|| text.parse().map(Self::Date).ok()).or_else(|| text.parse().map(Self::Month).ok())
            }
            _ => None,
        }
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
pub(super) fn order(kind: Kind, first: WireRef<'_>, second: WireRef<'_>) -> Option<Ordering> {
    if kind.is_number() {
        return Some(number(first)?.cmp(&number(second)?));
    }
    let (first, second) = (Time::read(first)?, Time::read(second)?);
    if first.same_form(second) { Some(first.start()?.cmp(&second.start()?)) } else { None }
}

fn number(value: WireRef<'_>) -> Option<Decimal> {
    match value {
        WireRef::Integer(number) => Some(number.into()),
        WireRef::Unsigned(number) => Some(number.into()),
        WireRef::Decimal(number) => Some(number),
        WireRef::Number(text) | WireRef::Text(text) => decimal(text),
        _ => None,
    }
}

/// Whether `to` lies more than that far behind `from`; not where the two cannot be compared.
pub(super) fn exceeds_span(from: &WireRef<'_>, to: &WireRef<'_>, at_most: u32, unit: SpanUnit) -> bool {
    // Most spans are of these.
    if let (WireRef::Instant(from), WireRef::Instant(to)) = (from, to) {
        return lies_farther(from.civil(), to.civil(), at_most, unit);
    }
    let exceeds = || {
        let (from, to) = (Time::read(*from)?, Time::read(*to)?);
        Some(from.same_form(to) && lies_farther(from.start()?, to.start()?, at_most, unit))
    };
    exceeds().unwrap_or(false)
}

fn lies_farther(start: DateTime, end: DateTime, at_most: u32, unit: SpanUnit) -> bool {
    match unit {
        SpanUnit::Days => end.duration_since(start).as_secs() > i64::from(at_most) * 24 * 60 * 60,
        SpanUnit::Months => exceeds_months(start, end, at_most.into()),
        SpanUnit::Years => exceeds_months(start, end, u64::from(at_most) * 12),
    }
}

/// The same in calendar months: where the last of them is too short for the day of `from`, its last day stands for it.
fn exceeds_months(from: DateTime, to: DateTime, at_most: u64) -> bool {
    let counted =
        |time: DateTime| u64::from(time.year().unsigned_abs()) * 12 + u64::from(time.month().unsigned_abs()) - 1;
    let latest = counted(from) + at_most;
    // Past the end of the calendar nothing is too late.
    if latest > LAST_MONTH {
        return false;
    }
    match counted(to).cmp(&latest) {
        Ordering::Less => false,
        Ordering::Greater => true,
        Ordering::Equal => {
            let day = from.day().min(to.date().days_in_month());
            (to.day(), to.time()) > (day, from.time())
        }
    }
}

/// The month that a date or month lies in. An instant has none without a zone.
pub(super) fn month(value: WireRef<'_>) -> Option<Month> {
    match Time::read(value)? {
        Time::Instant(_) => None,
        Time::Date(date) => Some(date.into()),
        Time::Month(month) => Some(month),
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;

    use super::*;

    #[test]
    fn spans_hold_to_the_last_unit_and_not_beyond() {
        let exceeds_span = |from, to, at_most, unit| {
            let long = exceeds_span(&WireRef::Text(from), &WireRef::Text(to), at_most, unit);
            // A type says the same as the text that it is read from.
            let typed = |text| {
                Time::read(WireRef::Text(text)).map(|time| match time {
                    Time::Instant(instant) => WireRef::Instant(instant),
                    Time::Date(date) => WireRef::Date(date),
                    Time::Month(month) => WireRef::Month(month),
                })
            };
            let (from, to) = (typed(from).expect("a time"), typed(to).expect("a time"));
            assert_eq!(super::exceeds_span(&from, &to, at_most, unit), long);
            long
        };
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
        assert!(!exceeds_span("2024-01-01", "9999-12-31", u32::MAX, SpanUnit::Years));
        assert!(!exceeds_span("2024-01-01", "9999-12-31", u32::MAX, SpanUnit::Days));
        assert!(!exceeds_span("2024-02-01", "2024-01-01", 0, SpanUnit::Days));
    }

    #[test]
    fn months_are_counted_as_the_calendar_counts_them() {
        let first = jiff::civil::date(2023, 11, 20).at(12, 0, 0, 0);
        let times: Vec<DateTime> = (0..900).filter_map(|step| first.checked_add((step * 37).hours()).ok()).collect();
        for (from, to) in times.iter().flat_map(|from| times.iter().map(move |to| (*from, *to))) {
            for months in [0_u8, 1, 3, 12] {
                let latest = from.checked_add(i32::from(months).months()).expect("a time");
                assert_eq!(exceeds_months(from, to, months.into()), to > latest, "{from} {to} {months}");
            }
        }
    }

    #[test]
    fn numbers_compare_as_numbers_and_times_as_times() {
        let order = |kind, first, second| order(kind, WireRef::Text(first), WireRef::Text(second));
        assert_eq!(order(Kind::Integer, "9", "10"), Some(Ordering::Less));
        assert_eq!(order(Kind::Decimal, "1.0", "1.00"), Some(Ordering::Equal));
        assert_eq!(order(Kind::Date, "2024-02-01", "2024-01-31"), Some(Ordering::Greater));
        assert_eq!(order(Kind::Text, "2024-02-01", "2024-01"), None);
        assert_eq!(order(Kind::Text, "b", "a"), None);
    }
}
