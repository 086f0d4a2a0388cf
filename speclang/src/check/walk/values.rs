//! Whether a word can be a value of a field.

use std::str::FromStr;

use crate::model::limit::{self, Suits};
use crate::model::{Base, Field, Limits, Scalar, Service};
use crate::number;

/// Why a word is no value of a field (of one of its items, if it is a list); `None` where nothing speaks against it.
pub(crate) fn objection(service: &Service, field: &Field, word: &str) -> Option<String> {
    match service.base(&field.ty) {
        Base::Enum(_, values) if values.values.get(word).is_none() => {
            let known: Vec<String> = values.values.keys().map(|key| format!("`{key}`")).collect();
            Some(format!("values of `{}`: {}", field.ty.item(), known.join(", ")))
        }
        Base::Scalar(scalar, _) if !is_of(scalar, word) => Some(format!("not {}", form(scalar))),
        Base::Scalar(scalar, _) if scalar.is_number() => beyond(service, field, word, Suits::is_of_numbers),
        Base::Scalar(Scalar::Text, _) => beyond(service, field, word, |suits| suits == Suits::Length),
        Base::Object(_) | Base::Tagged(_) => {
            Some("an object has no single value; only `present` can be used as a condition".to_owned())
        }
        Base::Map(_) => Some("a map has no single value; only `present` can be used as a condition".to_owned()),
        Base::Union(_) => {
            Some("values of a union have no single form; only `present` can be used as a condition".to_owned())
        }
        Base::Enum(..) | Base::Scalar(..) | Base::Missing => None,
    }
}

/// Words that a field allows, where they can be counted up; for suggestions.
pub(crate) fn candidates<'a>(service: &'a Service, field: &'a Field) -> Vec<&'a str> {
    match service.base(&field.ty) {
        Base::Enum(_, values) => values.values.keys().collect(),
        Base::Scalar(Scalar::Boolean, _) => vec!["true", "false"],
        _ => Vec::new(),
    }
}

/// Whether a text is a day that the calendar has, `yyyy-MM-dd`.
pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

fn is_of(scalar: Scalar, word: &str) -> bool {
    match scalar {
        Scalar::Text => true,
        Scalar::Any | Scalar::Bytes | Scalar::File => false,
        Scalar::Integer => number::is_whole(word) && i64::from_str(word).is_ok(),
        Scalar::Unsigned => number::is_whole(word) && u64::from_str(word).is_ok(),
        Scalar::Decimal => number::decimal(word).is_ok(),
        Scalar::Boolean => matches!(word, "true" | "false"),
        Scalar::Date => is_date(word),
        Scalar::Month => is_date(&format!("{word}-01")),
        Scalar::Instant => word.split_once('T').is_some_and(|(date, time)| is_date(date) && is_time(time)),
    }
}

fn is_time(text: &str) -> bool {
    let parts: Vec<&str> = text.strip_suffix('Z').unwrap_or_default().split(':').collect();
    let below = |text: &str, limit| digits(text, 2).is_some_and(|number| number < limit);
    matches!(parts.as_slice(), [hour, minute, second] if below(hour, 24) && below(minute, 60) && below(second, 60))
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn form(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text => "a text",
        Scalar::Integer => "a 64-bit integer in plain digits",
        Scalar::Unsigned => "an unsigned 64-bit integer in plain digits",
        Scalar::Decimal => "a decimal number in plain digits",
        Scalar::Boolean => "`true` or `false`",
        Scalar::Instant => "a time of the form `yyyy-MM-ddTHH:mm:ssZ`",
        Scalar::Date => "a date of the form `yyyy-MM-dd`",
        Scalar::Month => "a month of the form `yyyy-MM`",
        Scalar::Any => "a single value; it may be any JSON",
        Scalar::Bytes | Scalar::File => "a single value; bytes cannot be compared",
    }
}

/// Why a word does not keep the limits of that kind, those of the field and those of its type.
fn beyond(service: &Service, field: &Field, word: &str, suits: fn(Suits) -> bool) -> Option<String> {
    let known = Limits::of(field, service);
    let all = limit::limits().filter(|limit| suits(limit.suits));
    let mut stated = all.flat_map(|limit| [known.own(limit), known.inherited(limit)].map(|stated| (limit, stated)));
    stated.find_map(|(limit, stated)| (limit.objection)(stated?.value, word))
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_time};

    #[test]
    fn the_calendar_is_known() {
        assert!(is_date("2024-02-29") && is_date("2000-02-29") && is_date("2026-12-31"));
        assert!(!is_date("2026-02-29") && !is_date("1900-02-29") && !is_date("2026-13-01") && !is_date("2026-1-1"));
        assert!(is_time("23:59:59Z") && !is_time("24:00:00Z") && !is_time("23:59:59"));
    }
}
