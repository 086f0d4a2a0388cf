//! Checks of the statements about several parameters.

use core::cmp::Ordering;

use super::compare::{exceeds_span, month, order};
use super::limits::range_in_words;
use super::{Report, Violation};
use crate::equal::{self, same_text};
use crate::plain_number::decimal;
use crate::values::{Values, show};
use crate::{Condition, Kind, Rule, Statement, Wire};

/// Reports every rule that the request breaks, apart from those that speak of a parameter edited by hand.
pub(super) fn check(report: &mut Report<'_>) {
    let values = report.values;
    for rule in values.descriptor.rules {
        let edited = rule.statement.names().any(|name| values.is_edited(name));
        if let (false, Some(allowed)) = (edited, broken(values, &rule.statement)) {
            report.violations.push(violation(values, rule, allowed));
        }
    }
}

fn violation(values: Values<'_>, rule: &Rule, allowed: String) -> Violation {
    let subjects = rule.statement.subjects();
    let shown: Vec<String> = match (subjects.as_slice(), rule.statement) {
        ([_], Statement::UniqueField { list, field }) => vec![shown_field(values, list, field)],
        ([only], _) => vec![values.shown(only)],
        (several, _) => several.iter().map(|name| format!("{name} {}", values.shown(name))).collect(),
    };
    Violation {
        rule: rule.id.to_owned(),
        parameter: subjects.join(", "),
        value: shown.join(", "),
        limit: rule.text.to_owned(),
        allowed,
        binding: false,
        source: if rule.source.is_empty() { values.descriptor.source } else { rule.source },
    }
}

/// What may be sent instead where the statement is broken (empty where its sentence says all); nothing where it holds.
fn broken(values: Values<'_>, statement: &Statement) -> Option<String> {
    let given = |name: &str| values.wire(name).is_present();
    let count = |names: &[&str]| names.iter().filter(|name| given(name)).count();
    let applies = |when: &[Condition], unless: bool| values.applies(when, unless);
    let is_one_of =
        |name: &str, listed: &[&str], text: &str| listed.iter().any(|value| same_text(kind(values, name), value, text));
    let mut allowed = String::new();
    let is_broken = match *statement {
        // A field of an object that is not there itself is nothing that could be required.
        Statement::Required { parameter, when, unless } => {
            values.find(parameter).is_some_and(|(_, wire)| !wire.is_present()) && applies(when, unless)
        }
        Statement::NotAllowed { parameter, when, unless } => given(parameter) && applies(when, unless),
        Statement::Together(names) => count(names) > 0 && count(names) < names.len(),
        Statement::OnlyWith { parameter, with } => given(parameter) && !given(with),
        Statement::ExactlyOne(names) => count(names) != 1,
        Statement::AtMostOne(names) => count(names) > 1,
        Statement::AtLeastOne(names) => count(names) == 0,
        Statement::NotAfter { first, second } => pair(values, first, second)
            .is_some_and(|(a, b)| order(kind(values, first), a, b) == Some(Ordering::Greater)),
        Statement::Span { from, to, at_most, unit } => {
            pair(values, from, to).is_some_and(|(from, to)| exceeds_span(from, to, at_most, unit))
        }
        Statement::SameMonth(names) => {
            let mut months = names.iter().filter_map(|name| month(values.wire(name).scalar()?));
            months.next().is_some_and(|first| months.any(|other| other != first))
        }
        Statement::InRange { parameter, min, max, when, unless } => {
            allowed = range_in_words(min, max);
            applies(when, unless) && scalars(values.wire(parameter)).iter().any(|text| out_of_range(text, min, max))
        }
        Statement::OneOf { parameter, values: listed, when, unless } => {
            allowed = listed.join(", ");
            let outside = scalars(values.wire(parameter)).iter().any(|text| !is_one_of(parameter, listed, text));
            outside && applies(when, unless)
        }
        Statement::OnlyWhen { parameter, values: listed, when } => {
            let has = scalars(values.wire(parameter)).iter().any(|text| is_one_of(parameter, listed, text));
            has && !applies(when, false)
        }
        Statement::MaxItems { parameter, max, when, unless } => {
            let many = matches!(values.wire(parameter), Wire::List(items) if items.len() > max as usize);
            many && applies(when, unless)
        }
        Statement::UniqueField { list, field } => repeated(values, list, field).is_some(),
        Statement::NoEffect { .. } | Statement::Server { .. } => false,
    };
    is_broken.then_some(allowed)
}

/// The text of a scalar, or the texts of a list's items.
fn scalars(wire: &Wire) -> Vec<&str> {
    match wire {
        Wire::List(items) => items.iter().filter_map(Wire::scalar).collect(),
        _ => wire.scalar().into_iter().collect(),
    }
}

fn pair<'a>(values: Values<'a>, first: &str, second: &str) -> Option<(&'a str, &'a str)> {
    Some((values.wire(first).scalar()?, values.wire(second).scalar()?))
}

fn kind(values: Values<'_>, name: &str) -> Kind {
    values.find(name).map_or(Kind::Text, |(parameter, _)| parameter.kind)
}

/// A text that is no number is reported by the check of the number itself.
fn out_of_range(text: &str, min: Option<&str>, max: Option<&str>) -> bool {
    decimal(text).is_some_and(|number| {
        min.and_then(decimal).is_some_and(|min| number < min) || max.and_then(decimal).is_some_and(|max| number > max)
    })
}

/// The index of the field in the list's shape, and the first value that stands there twice.
fn repeated<'a>(values: Values<'a>, list: &str, field: &str) -> Option<(usize, &'a Wire)> {
    let (_, parameter) = values.descriptor.parameter(list)?;
    let (Kind::Object(fields), Wire::List(items)) = (parameter.kind, values.wire(list)) else {
        return None;
    };
    let index = fields.iter().position(|candidate| candidate.name == field)?;
    let value = |item: &'a Wire| match item {
        Wire::Object(values) => values.get(index).filter(|value| value.state().is_none()),
        _ => None,
    };
    let found: Vec<&Wire> = items.iter().filter_map(value).collect();
    let twice = equal::repeated(&fields[index], found.iter().copied()).position(|repeated| repeated)?;
    Some((index, found[twice]))
}

fn shown_field(values: Values<'_>, list: &str, field: &str) -> String {
    let Some(((_, parameter), (index, value))) = values.descriptor.parameter(list).zip(repeated(values, list, field))
    else {
        return String::new();
    };
    match parameter.kind {
        Kind::Object(fields) => show(&fields[index], value, parameter.secret),
        _ => String::new(),
    }
}
