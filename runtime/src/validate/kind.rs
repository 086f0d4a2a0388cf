//! Checks that a value is of the kind that its table says: types make sure of it, and untyped requests do not.

use super::report::{Report, Spot};
use crate::plain_number::{decimal, integer};
use crate::{Date, Instant, Kind, Month, Parameter, Wire};

/// Whether the value at this place is of its kind; a list is one whatever its items are. What is not is reported.
pub(super) fn fits(report: &mut Report<'_>, spot: &Spot, value: &Wire) -> bool {
    let parameter = spot.parameter;
    let fits = if parameter.list { matches!(value, Wire::List(_)) } else { single(parameter, value) };
    let list = if parameter.list { "a list, whose items are each " } else { "" };
    reported(report, spot, value, fits, list)
}

/// The same for an item of a list. No state can stand in place of one.
pub(super) fn item_fits(report: &mut Report<'_>, spot: &Spot, item: &Wire) -> bool {
    let fits = single(spot.parameter, item);
    reported(report, spot, item, fits, "")
}

fn reported(report: &mut Report<'_>, spot: &Spot, value: &Wire, fits: bool, list: &str) -> bool {
    if !fits {
        let digits = match spot.parameter.kind {
            Kind::Integer => " of 64 bits, in plain digits",
            Kind::Decimal => " of at most 28 digits, in plain digits",
            _ => "",
        };
        let limit = format!("{list}{}{digits}", spot.parameter.kind.as_str());
        report.add(spot, "type", value, limit, String::new());
    }
    fits
}

fn single(parameter: &Parameter, value: &Wire) -> bool {
    match (parameter.kind, value) {
        (Kind::Integer, Wire::Number(text)) => {
            parameter.one_of.contains(&text.as_str()) || integer(text).is_some_and(|number| number.to_string() == *text)
        }
        // A number that is written in another way than its own is none that JSON has, or hides how many digits it has.
        (Kind::Decimal, Wire::Number(text)) => decimal(text).is_some_and(|number| number.to_string() == *text),
        (Kind::Text, Wire::Text(_)) | (Kind::Boolean, Wire::Bool(_)) => true,
        (Kind::Instant, Wire::Text(text)) => text.parse::<Instant>().is_ok(),
        (Kind::Date, Wire::Text(text)) => text.parse::<Date>().is_ok(),
        (Kind::Month, Wire::Text(text)) => text.parse::<Month>().is_ok(),
        (Kind::Object(fields), Wire::Object(values)) => values.len() <= fields.len(),
        _ => false,
    }
}
