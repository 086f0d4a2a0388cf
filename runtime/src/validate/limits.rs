//! Checks of single values against their limits.

use core::cmp::Ordering;

use super::report::{Report, Spot};
use super::{Check, Of, pattern};
use crate::plain_number::decimal;
use crate::values::Values;
use crate::wire::Room;
use crate::{Bound, Outcome, State, WireRef};

/// Length and pattern of the text on the wire.
#[inline]
pub(super) fn text(report: &mut Report, spot: &Spot<'_>, of: Of, value: &WireRef<'_>) {
    let limits = of.limits(spot.parameter);
    let allows = |length| limits.allows(length);
    if limits.are_some() && value.length_between(report.service.length_counts).is_some_and(|length| !allows(length)) {
        measured(report, spot, of, value);
    }
}

/// The same where only the text itself tells.
fn measured(report: &mut Report, spot: &Spot<'_>, of: Of, value: &WireRef<'_>) {
    let (limits, counting) = (of.limits(spot.parameter), report.service.length_counts);
    let mut room = Room::new();
    let Some(text) = value.text(&mut room) else {
        return;
    };
    let length = counting.count(text);
    if let Some(least) = limits.min_length.filter(|&least| length < least as usize) {
        report.add(spot, Check::MinLength(of, least, length), value);
    }
    if let Some(most) = limits.max_length.filter(|&most| length > most as usize) {
        report.add(spot, Check::MaxLength(of, most, length), value);
    }
    if limits.pattern.is_some_and(|pattern| !pattern::matches_whole(pattern, text)) {
        report.add(spot, Check::Pattern(of), value);
    }
}

/// How many bytes there are.
pub(super) fn bytes(report: &mut Report, spot: &Spot<'_>, of: Of, found: usize, value: &WireRef<'_>) {
    let limits = of.limits(spot.parameter);
    if let Some(least) = limits.min_length.filter(|&least| found < least as usize) {
        report.add(spot, Check::MinBytes(of, least, found), value);
    }
    if let Some(most) = limits.max_length.filter(|&most| found > most as usize) {
        report.add(spot, Check::MaxBytes(of, most, found), value);
    }
}

/// Values of an enumeration. One outside it may be sent where the tables say what the server makes of it.
pub(super) fn enumeration(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, value: &WireRef<'_>) {
    if value.text(&mut Room::new()).is_none_or(|text| spot.parameter.one_of.contains(&text)) {
        return;
    }
    let outcome = values.outcome(spot.parameter, State::NonEnum);
    if matches!(outcome, Some((Outcome::Unsupported | Outcome::Unknown, _))) {
        report.add(spot, Check::OneOf, value);
    }
}

/// Range and scale of a number, compared exactly.
pub(super) fn number(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>) {
    let limits = spot.parameter.number();
    // What is no number at all is not of its kind, and was reported as such.
    if let Some(min) = limits.min.as_ref().filter(|min| compared(value, min) == Some(Ordering::Less)) {
        report.add(spot, Check::Min(min), value);
    }
    if let Some(max) = limits.max.as_ref().filter(|max| compared(value, max) == Some(Ordering::Greater)) {
        report.add(spot, Check::Max(max), value);
    }
    if let Some(above) = limits.above.as_ref().filter(|above| compared(value, above).is_some_and(Ordering::is_le)) {
        report.add(spot, Check::Above(above), value);
    }
    scale(report, spot, value);
    if let Some(step) = limits.multiple_of.as_ref().filter(|step| is_multiple(value, step) == Some(false)) {
        report.add(spot, Check::MultipleOf(step), value);
    }
}

/// Whether the number of a value is a multiple of another one, exactly; nothing where one of the two is no number.
fn is_multiple(value: &WireRef<'_>, step: &Bound) -> Option<bool> {
    let number = match *value {
        WireRef::Integer(number) => number.into(),
        WireRef::Unsigned(number) => number.into(),
        WireRef::Decimal(number) => number,
        WireRef::Number(text) => decimal(text)?,
        _ => return None,
    };
    // A remainder that has no room among the digits is none of zero.
    Some(number.checked_rem(decimal(step.as_str())?).is_some_and(|rest| rest.is_zero()))
}

fn scale(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>) {
    let Some(scale) = spot.parameter.number().scale else { return };
    let digits = match *value {
        WireRef::Decimal(number) => number.scale() as usize,
        WireRef::Number(text) if decimal(text).is_some() => {
            text.split_once('.').map_or(0, |(_, fraction)| fraction.len())
        }
        _ => 0,
    };
    if digits > scale as usize {
        report.add(spot, Check::Scale(scale, digits), value);
    }
}

/// How the number of a value stands to a bound; nothing where one of the two is no number.
#[inline]
pub(super) fn compared(value: &WireRef<'_>, bound: &Bound) -> Option<Ordering> {
    match *value {
        WireRef::Integer(number) => bound.compare_whole(number),
        _ => compared_exactly(value, bound),
    }
}

fn compared_exactly(value: &WireRef<'_>, bound: &Bound) -> Option<Ordering> {
    match *value {
        WireRef::Integer(number) => bound.compare(number.into()),
        WireRef::Unsigned(number) => bound.compare(number.into()),
        WireRef::Decimal(number) => bound.compare(number),
        WireRef::Number(text) | WireRef::Text(text) => bound.compare(decimal(text)?),
        _ => None,
    }
}
