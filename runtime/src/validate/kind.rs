//! Checks that a value is of the kind that its table says: types make sure of it, and untyped requests do not.

use super::Check;
use super::report::{Report, Spot};
use crate::plain_number::{decimal, integer, unsigned};
use crate::wire::{Room, read_all};
use crate::{Collection, Date, Instant, Kind, Month, Parameter, WireRef};

/// Whether the value at this place is of its kind; a list is one whatever its items are. What is not is reported.
pub(super) fn fits(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>) -> bool {
    let parameter = spot.parameter;
    let fits = match *value {
        WireRef::List(_) => parameter.is_list(),
        WireRef::Map(_) => parameter.is_map(),
        _ => parameter.collection == Collection::One && single(parameter, value),
    };
    reported(report, spot, value, fits, parameter.collection)
}

/// The same for a single item of a list, or a value of a map. No state can stand in place of one.
pub(super) fn item_fits(report: &mut Report, spot: &Spot<'_>, item: &WireRef<'_>) -> bool {
    let fits = single(spot.parameter, item);
    reported(report, spot, item, fits, Collection::One)
}

/// Reports an item that must be a list itself, and is none.
#[cold]
pub(super) fn no_list(report: &mut Report, spot: &Spot<'_>, item: &WireRef<'_>) {
    reported(report, spot, item, false, Collection::List);
}

fn reported(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>, fits: bool, collection: Collection) -> bool {
    if !fits {
        report.add(spot, Check::Type(collection), value);
    }
    fits
}

fn single(parameter: &Parameter, value: &WireRef<'_>) -> bool {
    match (parameter.kind, *value) {
        // Times go out as text.
        (Kind::Integer | Kind::Decimal, WireRef::Integer(_))
        | (Kind::Unsigned | Kind::Decimal, WireRef::Unsigned(_))
        | (Kind::Boolean, WireRef::Bool(_))
        | (Kind::Text, WireRef::Text(_))
        | (Kind::Any, WireRef::Json(_))
        | (Kind::Bytes, WireRef::Bytes(_))
        | (Kind::File, WireRef::File(_))
        | (Kind::Text | Kind::Instant, WireRef::Instant(_))
        | (Kind::Text | Kind::Date, WireRef::Date(_))
        | (Kind::Text | Kind::Month, WireRef::Month(_)) => true,
        _ => single_by_its_text(parameter, value),
    }
}

/// The same where only the text tells.
#[inline(never)]
fn single_by_its_text(parameter: &Parameter, value: &WireRef<'_>) -> bool {
    match (parameter.kind, *value) {
        (Kind::Integer, WireRef::Number(text)) => parameter.one_of.contains(&text) || is_plain_integer(text),
        (Kind::Integer, WireRef::Unsigned(number)) => i64::try_from(number).is_ok(),
        (Kind::Unsigned, WireRef::Integer(number)) => number >= 0,
        (Kind::Unsigned, WireRef::Number(text)) => parameter.one_of.contains(&text) || is_plain_unsigned(text),
        (Kind::Unsigned, WireRef::Decimal(_)) => value.text(&mut Room::new()).is_some_and(is_plain_unsigned),
        (Kind::Integer, WireRef::Decimal(_)) => value.text(&mut Room::new()).is_some_and(is_plain_integer),
        // A number that is written in another way than its own is none that JSON has, or hides how many digits it has.
        (Kind::Decimal, WireRef::Number(text)) => is_plain_decimal(text),
        // Its own text is plain, unless it has a sign and no value.
        (Kind::Decimal, WireRef::Decimal(number)) => {
            !number.is_zero() || value.text(&mut Room::new()).is_some_and(is_plain_decimal)
        }
        (Kind::Instant, WireRef::Text(text)) => text.parse::<Instant>().is_ok(),
        (Kind::Date, WireRef::Text(text)) => text.parse::<Date>().is_ok(),
        (Kind::Month, WireRef::Text(text)) => text.parse::<Month>().is_ok(),
        (Kind::Object(fields), WireRef::Object(object)) => {
            read_all(object, |values| values.len() <= fields.len()).unwrap_or(false)
        }
        (Kind::Union(union), WireRef::Member(index, _)) => union.member(index).is_some(),
        _ => false,
    }
}

fn is_plain_integer(text: &str) -> bool {
    integer(text).is_some_and(|number| WireRef::Integer(number).text(&mut Room::new()) == Some(text))
}

fn is_plain_unsigned(text: &str) -> bool {
    unsigned(text).is_some_and(|number| WireRef::Unsigned(number).text(&mut Room::new()) == Some(text))
}

fn is_plain_decimal(text: &str) -> bool {
    decimal(text).is_some_and(|number| WireRef::Decimal(number).text(&mut Room::new()) == Some(text))
}
