//! Cases for the tests that are generated from the spec: each limit on both sides, each parameter in each state.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use speclang::model::{Base, Field, Operation, Outcome, Place, Scalar, State};

use super::limits::{self, Limits};
use super::shapes::Context;
use super::{names, presence as states, sample};
use crate::ir::{LimitCase, PresenceCase, Value};

/// Values at each limit of each parameter, and one step beyond it.
pub(super) fn limits(context: &Context<'_>, operation: &Operation) -> Vec<LimitCase> {
    let mut tests = BTreeMap::new();
    let cases = operation.parameters().flat_map(|(_, name, field)| {
        let member = names::snake(name, field.rust_name.as_ref());
        all_sides(context, field).into_iter().map(move |(limit, at, beyond)| {
            let test = names::snake(&format!("{member}_{limit}"), None);
            let (field, required) = (member.clone(), field.required);
            LimitCase { test, field, required, rule: format!("{}.{limit}", name.value), at, beyond }
        })
    });
    let numbered = cases.map(|mut case| {
        // `a.b_c` and `a_b.c` are two limits, and so are two whose names in another script leave nothing.
        let count = tests.entry(case.test.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 {
            case.test = format!("{}_{count}", case.test);
        }
        case
    });
    numbered.collect()
}

/// Limits of a field, and of the fields of its object, whose ids begin with their own names.
fn all_sides(context: &Context<'_>, field: &Field) -> Vec<(String, Option<Value>, Value)> {
    let limits = limits::limits(field, context.service);
    let own = sides(context, field, &limits).into_iter();
    let mut all: Vec<_> = own.map(|(limit, at, beyond)| (limit.to_owned(), at, beyond)).collect();
    if let Base::Object(fields) = context.service.base(&field.ty) {
        for (name, inner) in fields {
            let member = names::snake(name, inner.rust_name.as_ref());
            let around = |value| {
                let object = sample::object_with(context, field, &member, inner.required, value);
                sample::in_lists(&field.ty, object)
            };
            for (limit, at, beyond) in all_sides(context, inner) {
                all.push((format!("{}.{limit}", name.value), at.map(around), around(beyond)));
            }
        }
    }
    all
}

type Sides = (&'static str, Option<Value>, Value);

fn sides(context: &Context<'_>, field: &Field, limits: &Limits<'_>) -> Vec<Sides> {
    let mut sides = Vec::new();
    if limits.enumeration.is_some_and(|values| !values.open) || limits.pattern.is_some() {
        // An enumeration has no neighbours, and a pattern none that could be worked out.
        return item_count(context, field, limits);
    }
    match limits.scalar {
        Some(Scalar::Text) => text(field, limits, &mut sides),
        Some(Scalar::Integer | Scalar::Decimal) if !limits.list => number(limits, &mut sides),
        _ => {}
    }
    sides.extend(item_count(context, field, limits));
    sides
}

fn text(field: &Field, limits: &Limits<'_>, sides: &mut Vec<Sides>) {
    let value = |length| sample::in_lists(&field.ty, Value::Repeat('a', length));
    let rule = |plain, item| if field.ty.is_list() { item } else { plain };
    if let Some(max) = limits.max_length {
        sides.push((rule("max_length", "max_item_length"), Some(value(max)), value(max + 1)));
    }
    if let Some(min) = limits.min_length.filter(|min| *min > 1) {
        sides.push((rule("min_length", "min_item_length"), Some(value(min)), value(min - 1)));
    }
}

fn number(limits: &Limits<'_>, sides: &mut Vec<Sides>) {
    let integer = limits.scalar == Some(Scalar::Integer);
    let step = if integer { Decimal::ONE } else { Decimal::new(1, limits.scale.unwrap_or(2)) };
    let value = |number: Decimal| {
        let text = number.normalize().to_string();
        if integer { text.parse().map_or(Value::Text(text), Value::Integer) } else { Value::Decimal(text) }
    };
    let range = limits.range;
    if let Some(min) = range.and_then(|range| range.min) {
        sides.push(("min", Some(value(min)), value(min - step)));
    }
    // The largest number of 64 bits has no neighbour above it.
    if let Some(max) = range.and_then(|range| range.max).filter(|max| *max < Decimal::from(i64::MAX)) {
        sides.push(("max", Some(value(max)), value(max + step)));
    }
    if let Some(above) = limits.above.and_then(|above| above.min) {
        sides.push(("above", Some(value(above + step)), value(above)));
    }
    if let Some(scale) = limits.scale {
        sides.push((
            "scale",
            Some(value(Decimal::ONE + Decimal::new(1, scale))),
            value(Decimal::ONE + Decimal::new(1, scale + 1)),
        ));
    }
}

fn item_count(context: &Context<'_>, field: &Field, limits: &Limits<'_>) -> Vec<Sides> {
    let list = |count| match sample::item(context, field, 0) {
        Value::Text(_) => Value::Series(count),
        _ => Value::List((0..count).map(|number| sample::item(context, field, number)).collect()),
    };
    let most = limits.max_items.map(|max| ("max_items", Some(list(max)), list(max + 1)));
    // A list of nothing is not sent at all, so only a minimum above one can be missed.
    let least = limits.min_items.filter(|min| *min > 1).map(|min| ("min_items", Some(list(min)), list(min - 1)));
    let twice = || Value::List(vec![sample::item(context, field, 0), sample::item(context, field, 0)]);
    let unique = limits.unique.then(|| ("unique", Some(list(1)), twice()));
    most.into_iter().chain(least).chain(unique).collect()
}

/// Each parameter with a value, left out where it may be, and in each state that a caller can name.
pub(super) fn presence(context: &Context<'_>, operation: &Operation) -> Vec<PresenceCase> {
    operation
        .parameters()
        .flat_map(|(place, name, field)| {
            let case = |state, value| PresenceCase {
                field: names::snake(name, field.rust_name.as_ref()),
                required: field.required,
                wire: name.value.clone(),
                state,
                value,
            };
            let mut cases = vec![case("value", Some(sample::value(context, field)))];
            if !field.required && may_be_absent(field, place, context) {
                cases.push(case("absent", None));
            }
            for state in states::offered(field, place, context.service).0 {
                cases.push(case(spec_name(state), Some(Value::State(state))));
            }
            cases
        })
        .collect()
}

fn may_be_absent(field: &Field, place: Place, context: &Context<'_>) -> bool {
    let cases = field.presence_cases(place, context.service);
    cases.iter().any(|case| case.row.outcome(State::Absent) != Some(&Outcome::Unsupported))
}

fn spec_name(unit_type: &str) -> &'static str {
    let state = State::ALL.iter().find(|(_, state)| states::unit_type(*state) == Some(unit_type));
    state.map_or("absent", |(name, _)| name)
}
