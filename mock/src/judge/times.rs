//! Days, months and times: their forms, their order, and the spans between them.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use jiff::{Span, Timestamp, ToSpan};
use speclang::model::{Field, Scalar, SentAs, SpanUnit};

use crate::{Json, number};

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

/// Reads an instant as the field spells it on the wire.
pub(crate) fn instant(text: &str, field: &Field) -> Option<Moment> {
    match field.sent_as.as_ref().map(|sent_as| sent_as.value) {
        Some(SentAs::Seconds) => unix(text, 1),
        Some(SentAs::Milliseconds) => unix(text, THOUSAND),
        Some(SentAs::Offset) => with_offset(text),
        _ => moment(text, Scalar::Instant),
    }
}

/// What an instant of the field must be.
pub(crate) fn form(field: &Field) -> &'static str {
    match field.sent_as.as_ref().map(|sent_as| sent_as.value) {
        Some(SentAs::Seconds) => "must be a whole number of seconds of Unix time",
        Some(SentAs::Milliseconds) => "must be a whole number of milliseconds of Unix time",
        Some(SentAs::Offset) => "must be a time of RFC 3339",
        _ => "must be a UTC time in the format yyyy-MM-ddTHH:mm:ssZ",
    }
}

/// The instant of a value on the wire as data has it; any other value as it is.
pub(crate) fn as_data(value: Json, field: &Field) -> Json {
    if !field.sent_as.as_ref().is_some_and(|sent_as| sent_as.value.is_of_instants()) {
        return value;
    }
    let Json::List(items) = value else {
        let moment = value.scalar_text().and_then(|text| instant(text, field));
        return moment.map_or(value, |moment| Json::text(format!("{}Z", moment.0)));
    };
    Json::List(items.into_iter().map(|item| as_data(item, field)).collect())
}

/// An instant of the data as it stands on the wire; what is none, and what is spelled so already, as it is.
pub(crate) fn on_wire(text: &str, sent_as: Option<SentAs>) -> Json {
    let per_second = match sent_as {
        Some(SentAs::Seconds) => 1,
        Some(SentAs::Milliseconds) => THOUSAND,
        _ => return Json::text(text),
    };
    let seconds = moment(text, Scalar::Instant).and_then(|Moment(time)| Offset::UTC.to_timestamp(time).ok());
    match seconds.map(Timestamp::as_second) {
        Some(seconds) => Json::Number((seconds * per_second).to_string()),
        None if number::integer(text).is_some() => Json::Number(text.to_owned()),
        None => Json::text(text),
    }
}

/// Milliseconds in a second.
const THOUSAND: i64 = 1000;

fn unix(text: &str, per_second: i64) -> Option<Moment> {
    let seconds = number::integer(text)?.div_euclid(per_second);
    Timestamp::from_second(seconds).ok().map(|time| Moment(Offset::UTC.to_datetime(time)))
}

/// A time of RFC 3339: with any offset, and with fractions of a second or without.
fn with_offset(text: &str) -> Option<Moment> {
    let (local, rest) = text.split_at_checked(19)?;
    let Moment(local) = moment(&format!("{local}Z"), Scalar::Instant)?;
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => {
            let end = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
            (end.len() < fraction.len()).then_some(end)?
        }
        None => rest,
    };
    if offset == "Z" {
        return Some(Moment(local));
    }
    let ahead = offset.starts_with('+');
    let (hours, minutes) = offset.strip_prefix(['+', '-'])?.split_once(':')?;
    let part = |text: &str, limit: i64| {
        let is_plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<i64>().ok().filter(|part| is_plain && *part < limit)
    };
    let minutes = part(hours, 24)? * 60 + part(minutes, 60)?;
    local.checked_sub((if ahead { minutes } else { -minutes }).minutes()).ok().map(Moment)
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

#[cfg(test)]
mod tests {
    use speclang::Spanned;
    use speclang::model::Type;

    use super::*;

    fn at(sent_as: SentAs) -> Field {
        let sent_as = Some(Spanned { value: sent_as, span: speclang::Span::default() });
        Field { sent_as, ..Field::of(Type::Scalar(Scalar::Instant)) }
    }

    #[test]
    fn instants_are_read_and_written_as_the_field_spells_them() {
        let data = Json::text("1970-01-01T00:01:30Z");
        for (sent_as, wire) in [
            (SentAs::Seconds, Json::Number("90".to_owned())),
            (SentAs::Milliseconds, Json::Number("90000".to_owned())),
            (SentAs::Offset, Json::text("1970-01-01T00:01:30Z")),
        ] {
            assert_eq!(on_wire("1970-01-01T00:01:30Z", Some(sent_as)), wire);
            assert_eq!(as_data(wire, &at(sent_as)), data, "{sent_as:?}");
        }
        for same in ["1970-01-01T02:01:30.25+02:00", "1969-12-31T23:31:30-00:30"] {
            assert_eq!(as_data(Json::text(same), &at(SentAs::Offset)), data, "{same}");
        }
    }

    #[test]
    fn what_is_spelled_in_another_way_is_no_instant() {
        for (sent_as, text) in [
            (SentAs::Seconds, "1.5"),
            (SentAs::Seconds, "1970-01-01T00:00:00Z"),
            (SentAs::Milliseconds, ""),
            (SentAs::Offset, "0"),
            (SentAs::Offset, "1970-01-01T00:00:00"),
            (SentAs::Offset, "1970-01-01T00:00:00.Z"),
            (SentAs::Offset, "1970-01-01T00:00:00+2:00"),
            (SentAs::Offset, "1970-01-01T00:00:00+02:60"),
        ] {
            assert_eq!(instant(text, &at(sent_as)), None, "{text}");
        }
    }
}
