//! Checks of single values against their limits.

use core::cmp::Ordering;

use super::report::{Report, Spot};
use super::{ViolationKind, pattern};
use crate::plain_number::decimal;
use crate::values::Values;
use crate::wire::Room;
use crate::{Bound, NumberLimits, Outcome, State, TextLimits, WireRef};

/// Length and pattern of the text on the wire; `checks` names the least, the most, and the pattern in ids.
#[inline]
pub(super) fn text(
    report: &mut Report,
    spot: &Spot<'_>,
    limits: &TextLimits,
    checks: [&'static str; 3],
    value: WireRef<'_>,
) {
    if value.length_between(report.service.length_counts).is_some_and(|length| !limits.allows(length)) {
        measured(report, spot, limits, checks, value);
    }
}

/// The same where only the text itself tells.
fn measured(report: &mut Report, spot: &Spot<'_>, limits: &TextLimits, checks: [&'static str; 3], value: WireRef<'_>) {
    let counting = report.service.length_counts;
    let mut room = Room::new();
    let Some(text) = value.text(&mut room) else {
        return;
    };
    let length = counting.count(text);
    if let Some(least) = limits.min_length.filter(|&least| length < least as usize) {
        report.add(spot, checks[0], value, ViolationKind::MinLength { least, found: length });
    }
    if let Some(most) = limits.max_length.filter(|&most| length > most as usize) {
        report.add(spot, checks[1], value, ViolationKind::MaxLength { most, found: length });
    }
    if let Some(pattern) = limits.pattern.filter(|pattern| !pattern::matches_whole(pattern, text)) {
        report.add(spot, checks[2], value, ViolationKind::Pattern(pattern));
    }
}

/// How many bytes there are.
pub(super) fn bytes(
    report: &mut Report,
    spot: &Spot<'_>,
    limits: &TextLimits,
    checks: [&'static str; 2],
    found: usize,
    value: WireRef<'_>,
) {
    if let Some(least) = limits.min_length.filter(|&least| found < least as usize) {
        report.add(spot, checks[0], value, ViolationKind::MinBytes { least, found });
    }
    if let Some(most) = limits.max_length.filter(|&most| found > most as usize) {
        report.add(spot, checks[1], value, ViolationKind::MaxBytes { most, found });
    }
}

/// Values of an enumeration. One outside it may be sent where the tables say what the server makes of it.
pub(super) fn enumeration(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, value: WireRef<'_>) {
    let listed = spot.parameter.one_of;
    if value.text(&mut Room::new()).is_none_or(|text| listed.contains(&text)) {
        return;
    }
    let outcome = values.outcome(spot.parameter, State::NonEnum);
    if matches!(outcome, Some((Outcome::Unsupported | Outcome::Unknown, _))) {
        report.add(spot, "one_of", value, ViolationKind::OneOf(listed));
    }
}

/// Range and scale of a number, compared exactly.
pub(super) fn number(report: &mut Report, spot: &Spot<'_>, value: WireRef<'_>) {
    let limits = &spot.parameter.number;
    // What is no number at all is not of its kind, and was reported as such.
    if let Some(min) = limits.min.as_ref().filter(|min| compared(value, min) == Some(Ordering::Less)) {
        report.add(spot, "min", value, ViolationKind::Min { min: *min, max: limits.max });
    }
    if let Some(max) = limits.max.as_ref().filter(|max| compared(value, max) == Some(Ordering::Greater)) {
        report.add(spot, "max", value, ViolationKind::Max { min: limits.min, max: *max });
    }
    if let Some(above) = limits.above.as_ref().filter(|above| compared(value, above).is_some_and(Ordering::is_le)) {
        report.add(spot, "above", value, ViolationKind::Above(*above));
    }
    scale(report, spot, limits, value);
    if let Some(step) = limits.multiple_of.filter(|step| is_multiple(value, *step) == Some(false)) {
        report.add(spot, "multiple_of", value, ViolationKind::MultipleOf(step));
    }
}

/// Whether the number of a value is a multiple of another one, exactly; nothing where one of the two is no number.
fn is_multiple(value: WireRef<'_>, step: Bound) -> Option<bool> {
    let number = match value {
        WireRef::Integer(number) => number.into(),
        WireRef::Unsigned(number) => number.into(),
        WireRef::Decimal(number) => number,
        WireRef::Number(text) => decimal(text)?,
        _ => return None,
    };
    // A remainder that has no room among the digits is none of zero.
    Some(number.checked_rem(decimal(step.as_str())?).is_some_and(|rest| rest.is_zero()))
}

fn scale(report: &mut Report, spot: &Spot<'_>, limits: &NumberLimits, value: WireRef<'_>) {
    let Some(scale) = limits.scale else { return };
    let digits = match value {
        WireRef::Decimal(number) => number.scale() as usize,
        WireRef::Number(text) if decimal(text).is_some() => {
            text.split_once('.').map_or(0, |(_, fraction)| fraction.len())
        }
        _ => 0,
    };
    if digits > scale as usize {
        report.add(spot, "scale", value, ViolationKind::Scale { most: scale, found: digits });
    }
}

/// How the number of a value stands to a bound; nothing where one of the two is no number.
pub(super) fn compared(value: WireRef<'_>, bound: &Bound) -> Option<Ordering> {
    match value {
        WireRef::Integer(number) => bound.compare_whole(number),
        WireRef::Unsigned(number) => bound.compare(number.into()),
        WireRef::Decimal(number) => bound.compare(number),
        WireRef::Number(text) | WireRef::Text(text) => bound.compare(decimal(text)?),
        _ => None,
    }
}
