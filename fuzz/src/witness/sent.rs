//! Values as they go out where the table gives them another form: instants as numbers, amounts as minor units, constants.

use api_runtime::Kind::Instant;
use api_runtime::{Form, Parameter, Wire};

use crate::requests::words;

/// Parameters and values that stand beside each other.
pub(super) type Around<'a> = (&'a [Parameter], &'a [Wire]);

/// The value that goes out: a constant also where nothing is said.
pub(super) fn or_constant(parameter: &Parameter, wire: &Wire) -> Wire {
    if parameter.is_constant && *wire == Wire::Absent { crate::requests::fixed(parameter) } else { wire.clone() }
}

/// What a single value goes out as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What it is.
    Own,
    /// A number, though it is a time.
    Number,
    /// A text, though it is a number: what has no minor units is no number of them.
    Text,
}

/// The text of a single value, and what it goes out as; nothing where it is no single value.
pub(super) fn text(parameter: &Parameter, wire: &Wire, around: Around<'_>) -> Option<(String, Kind)> {
    let text = match wire {
        Wire::Member(..) => return None,
        wire => wire.scalar()?,
    };
    Some(match (parameter.kind, parameter.form, &parameter.money) {
        (Instant, Form::Seconds, _) => (seconds(text)?.to_string(), Kind::Number),
        (Instant, Form::Milliseconds, _) => ((seconds(text)? * 1000).to_string(), Kind::Number),
        (_, _, Some(money)) => match currency(money.currency, around).and_then(|currency| minor(text, currency)) {
            Some(minor) => (minor, Kind::Own),
            None => (format!("{text} without minor units of the currency in `{}`", money.currency), Kind::Text),
        },
        _ => (text.to_owned(), Kind::Own),
    })
}

fn currency<'a>(name: &str, (parameters, wires): Around<'a>) -> Option<&'a str> {
    let at = parameters.iter().position(|parameter| parameter.name == name)?;
    wires.get(at)?.scalar()
}

/// The seconds since 1970 by counting days, year by year and month by month.
fn seconds(text: &str) -> Option<i64> {
    let numbers: Vec<i64> = text.split(['-', 'T', ':', 'Z']).filter_map(|part| part.parse().ok()).collect();
    let [year, month, day, hour, minute, second] = numbers[..] else { return None };
    let is_leap = |year: i64| year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
    let of_year = |year: i64| if is_leap(year) { 366 } else { 365 };
    let of_month = |month: i64| match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let years: i64 =
        if year < 1970 { -(year..1970).map(of_year).sum::<i64>() } else { (1970..year).map(of_year).sum() };
    let days = years + (1..month).map(of_month).sum::<i64>() + day - 1;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

/// The digits with the point moved, without zeros before them; nothing where digits would be left behind the point.
fn minor(amount: &str, currency: &str) -> Option<String> {
    let places = match currency.to_ascii_uppercase().as_str() {
        "" => return None,
        "JPY" => 0,
        "KWD" => 3,
        _ => 2,
    };
    debug_assert_eq!(words::UNITS.otherwise, Some(2));
    let (sign, digits) = amount.strip_prefix('-').map_or(("", amount), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let missing = usize::checked_sub(places, fraction.len())?;
    let moved = format!("{whole}{fraction}{}", "0".repeat(missing));
    let moved = moved.trim_start_matches('0');
    Some(if moved.is_empty() { "0".to_owned() } else { format!("{sign}{moved}") })
}

#[cfg(test)]
mod tests {
    use super::{minor, seconds};

    #[test]
    fn days_and_points_are_counted() {
        assert_eq!(seconds("2024-02-29T23:59:59Z"), Some(1_709_251_199));
        assert_eq!((seconds("1970-01-01T00:00:00Z"), seconds("1969-12-31T23:59:59Z")), (Some(0), Some(-1)));
        let minor = |amount, currency| minor(amount, currency);
        assert_eq!(minor("12.50", "EUR").as_deref(), Some("1250"));
        assert_eq!((minor("-0.5", "kwd").as_deref(), minor("0.0", "JPY").as_deref()), (Some("-500"), Some("0")));
        assert_eq!((minor("0.5", "JPY"), minor("0.001", "EUR")), (None, None));
    }
}
