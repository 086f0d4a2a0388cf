//! Checks of the statements about several parameters.

use core::cmp::Ordering;

use super::compare::{exceeds_span, month, order};
use super::limits::compared;
use super::{About, Inside, Report, Violation};
use crate::equal::{self, same_text};
use crate::shown::Shown;
use crate::values::{Values, show};
use crate::wire::Room;
use crate::{Bound, Condition, Kind, Rule, Statement, WireRef};

/// Reports every rule that the request breaks, apart from those that speak of a parameter edited by hand.
pub(super) fn check(report: &mut Report, values: &Values<'_>) {
    for rule in values.descriptor.rules {
        let edited = !values.edited.is_empty() && rule.statement.names().any(|name| values.is_edited(name));
        if !edited && is_broken(values, rule) {
            report.violations.push(violation(values, rule));
        }
    }
}

#[cold]
fn violation(values: &Values<'_>, rule: &'static Rule) -> Violation {
    let subjects = rule.statement.subjects();
    let shown = match (subjects.as_slice(), rule.statement) {
        ([_], Statement::UniqueField { list, field }) => shown_field(values, list, field),
        ([only], _) => values.shown(only),
        (several, _) => {
            let shown = |name: &&str| [*name, " ", &values.shown(name).text()].concat();
            Shown::Long(several.iter().map(shown).collect::<Vec<_>>().join(", "))
        }
    };
    Violation { about: About::Rule(rule), inside: Inside(None), value: shown, operation: values.descriptor }
}

fn is_broken(values: &Values<'_>, rule: &Rule) -> bool {
    let [first, second] = rule.places;
    let found = |place, name| values.read_at(place, name, |kind, wire| (kind.unwrap_or(Kind::Text), *wire));
    let is_present = |place, name| values.read_at(place, name, |_, wire| wire.is_present());
    let count = |names: &[&str]| names.iter().filter(|name| values.wire(name).is_present()).count();
    let applies = |when: &[Condition], unless: bool| values.applies(when, unless);
    match rule.statement {
        Statement::NoEffect { .. } | Statement::Server { .. } => false,
        // A field of an object that is not there itself is nothing that could be required.
        Statement::Required { parameter, when, unless } => {
            values.read_at(first, parameter, |kind, wire| kind.is_some() && !wire.is_present()) && applies(when, unless)
        }
        Statement::NotAllowed { parameter, when, unless } => is_present(first, parameter) && applies(when, unless),
        Statement::Together(names) => count(names) > 0 && count(names) < names.len(),
        Statement::OnlyWith { parameter, with } => is_present(first, parameter) && !is_present(second, with),
        Statement::ExactlyOne(names) => count(names) != 1,
        Statement::AtMostOne(names) => count(names) > 1,
        Statement::AtLeastOne(names) => count(names) == 0,
        Statement::NotAfter { first: earlier, second: later } => {
            let (kind, earlier) = found(first, earlier);
            order(kind, earlier, found(second, later).1) == Some(Ordering::Greater)
        }
        Statement::Span { from, to, at_most, unit } => values.read_at(first, from, |_, from| {
            from.is_present() && values.read_at(second, to, |_, to| exceeds_span(from, to, at_most, unit))
        }),
        Statement::SameMonth(names) => {
            let mut months = names.iter().filter_map(|name| month(values.wire(name)));
            months.next().is_some_and(|first| months.any(|other| other != first))
        }
        Statement::InRange { parameter, min, max, when, unless } => {
            any_scalar(found(first, parameter).1, |value| out_of_range(value, min, max)) && applies(when, unless)
        }
        Statement::OneOf { parameter, values: listed, when, unless } => {
            let (kind, wire) = found(first, parameter);
            any_scalar(wire, |value| !is_one_of(kind, listed, value)) && applies(when, unless)
        }
        Statement::OnlyWhen { parameter, values: listed, when } => {
            let (kind, wire) = found(first, parameter);
            any_scalar(wire, |value| is_one_of(kind, listed, value)) && !applies(when, false)
        }
        Statement::MaxItems { parameter, max, when, unless } => {
            let many = matches!(found(first, parameter).1, WireRef::List(items) if items.count() > max as usize);
            many && applies(when, unless)
        }
        Statement::UniqueField { list, field } => repeated(values, list, field).is_some(),
    }
}

fn is_one_of(kind: Kind, listed: &[&str], value: WireRef<'_>) -> bool {
    let mut room = Room::new();
    value.text(&mut room).is_some_and(|text| listed.iter().any(|listed| same_text(kind, listed, text)))
}

/// Whether it holds for a scalar, or for a scalar among a list's items.
fn any_scalar(wire: WireRef<'_>, holds: impl Fn(WireRef<'_>) -> bool) -> bool {
    let is_scalar = |wire| {
        let is_several = matches!(
            wire,
            WireRef::List(_)
                | WireRef::Object(_)
                | WireRef::Map(_)
                | WireRef::Json(_)
                | WireRef::Bytes(_)
                | WireRef::File(_)
        );
        !is_several && !matches!(wire, WireRef::State(_) | WireRef::Member(..))
    };
    match wire {
        WireRef::List(items) => items.iter().any(|item| is_scalar(item) && holds(item)),
        _ => is_scalar(wire) && holds(wire),
    }
}

/// What is no number is reported by the check of the number itself.
fn out_of_range(value: WireRef<'_>, min: Option<Bound>, max: Option<Bound>) -> bool {
    let stands = |bound: Option<Bound>| compared(&value, &bound?);
    stands(min) == Some(Ordering::Less) || stands(max) == Some(Ordering::Greater)
}

/// The index of the field in the list's shape, and the first value that stands there twice.
fn repeated<'a>(values: &Values<'a>, list: &str, field: &str) -> Option<(usize, WireRef<'a>)> {
    let (_, parameter) = values.descriptor.parameter(list)?;
    let (Kind::Object(fields), WireRef::List(items)) = (parameter.kind, values.wire(list)) else {
        return None;
    };
    let index = fields.iter().position(|candidate| candidate.name == field)?;
    let value = |item| Some(items.item(item).field(index)).filter(|value| value.state().is_none());
    let twice = equal::repeated(items.count(), value).next()?;
    Some((index, value(twice)?))
}

fn shown_field(values: &Values<'_>, list: &str, field: &str) -> Shown {
    let found = values.descriptor.parameter(list).zip(repeated(values, list, field));
    let Some(((_, parameter), (index, value))) = found else { return Shown::Fixed("") };
    match parameter.kind {
        Kind::Object(fields) => show(&fields[index], value, parameter.secret),
        _ => Shown::Fixed(""),
    }
}
