//! Days, months and times: their forms, their order, and the spans between them.

use jiff::civil::{Date, DateTime};
use jiff::{Span, ToSpan};
use speclang::model::{Scalar, SpanUnit};

/// A time that can be compared with others of its kind; a day is its first moment, a month its first day's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(pub(crate) DateTime);

/// Reads a time, exactly in the form of its kind.
pub(crate) fn moment(text: &str, scalar: Scalar) -> Option<Moment> {
    let (form, whole) = match scalar {
        Scalar::Instant => ("dddd-dd-ddTdd:dd:ddZ", text.strip_suffix('Z').unwrap_or_default().to_owned()),
        Scalar::Date => ("dddd-dd-dd", format!("{text}T00:00:00")),
        Scalar::Month => ("dddd-dd", format!("{text}-01T00:00:00")),
        _ => return None,
    };
    let fits = text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(found, wanted)| match wanted {
            b'd' => found.is_ascii_digit(),
            wanted => found == wanted,
        });
    let seconds = whole.get(17..19).is_some_and(|seconds| seconds < "60");
    if fits && seconds { whole.parse().ok().map(Moment) } else { None }
}

impl Moment {
    /// Whether `other` lies later than this time and the longest span together.
    pub(crate) fn is_exceeded_by(self, other: Self, at_most: u32, unit: SpanUnit) -> bool {
        let count = i64::from(at_most);
        let span: Option<Span> = match unit {
            SpanUnit::Days => Span::new().try_days(count).ok(),
            SpanUnit::Months => Span::new().try_months(count).ok(),
            SpanUnit::Years => Span::new().try_years(count).ok(),
        };
        let end = span.and_then(|span| self.0.checked_add(span).ok());
        end.is_some_and(|end| other.0 > end)
    }

    /// The calendar day in a zone that is `hours:minutes` ahead of UTC, for an instant.
    pub(crate) fn in_zone(self, zone: &str) -> Self {
        let ahead = zone.trim_start_matches(['+', '-']).split_once(':');
        let minutes = ahead.and_then(|(hours, minutes)| {
            Some(hours.parse::<i64>().ok()?.checked_mul(60)?.checked_add(minutes.parse().ok()?)?.min(24 * 60))
        });
        let minutes = minutes.unwrap_or_default() * if zone.starts_with('-') { -1 } else { 1 };
        Self(self.0.checked_add(minutes.minutes()).unwrap_or(self.0))
    }

    /// The calendar day.
    pub(crate) fn date(self) -> Date {
        self.0.date()
    }
}
