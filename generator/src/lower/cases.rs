//! Cases for the tests that are generated from the spec: each limit on both sides, each parameter in each state.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use speclang::model::{Base, Field, LARGEST_SAMPLE, Numbers, Operation, Outcome, Place, Scalar, State};

use super::limits::{self, Limits};
use super::shapes::Context;
use super::{names, presence as states, sample};
use crate::ir::{LimitCase, PresenceCase, Value};

/// Values at each limit of each parameter, and one step beyond it.
pub(super) fn limits(context: &Context<'_>, operation: &Operation) -> Vec<LimitCase> {
    let mut tests = BTreeMap::new();
    let cases = operation.parameters().flat_map(|(place, name, field)| {
        let member = names::snake(name, field.rust_name.as_ref());
        all_sides(context, field, &[]).into_iter().map(move |(limit, at, beyond)| {
            let test = names::snake(&format!("{member}_{limit}"), None);
            let in_field = |value| sample::in_field(context, field, place, value);
            let (at, beyond) = (at.map(in_field), in_field(beyond));
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
fn all_sides(context: &Context<'_>, field: &Field, within: &[&str]) -> Vec<(String, Option<Value>, Value)> {
    let limits = limits::limits(field, context.service);
    let own = sides(context, field, &limits).into_iter();
    let mut all: Vec<_> = own.map(|(limit, at, beyond)| (limit.to_owned(), at, beyond)).collect();
    let name = field.ty.item().to_string();
    // An object within itself has been looked at.
    if let (Base::Object(fields), false) = (context.service.base(&field.ty), within.contains(&name.as_str())) {
        let within: Vec<&str> = within.iter().copied().chain([name.as_str()]).collect();
        for (name, inner) in fields {
            let member = names::snake(name, inner.rust_name.as_ref());
            let around = |value| {
                let value = sample::in_field(context, inner, Place::Body, value);
                let object = sample::object_with(context, field, &member, inner.required, value);
                sample::in_lists(&field.ty, object)
            };
            for (limit, at, beyond) in all_sides(context, inner, &within) {
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
        Some(scalar @ (Scalar::Integer | Scalar::Decimal)) if !limits.list => {
            number(context, field, scalar, &mut sides);
        }
        _ => {}
    }
    sides.extend(item_count(context, field, limits));
    sides
}

fn text(field: &Field, limits: &Limits<'_>, sides: &mut Vec<Sides>) {
    let repeated = |length| if length == 1 { Value::Text("a".to_owned()) } else { Value::Repeat('a', length) };
    let value = |length| sample::in_lists(&field.ty, repeated(length));
    let rule = |plain, item| if field.ty.is_list() { item } else { plain };
    if let Some((max, beyond)) = limits.max_length.and_then(|max| in_reach(max, 1)) {
        sides.push((rule("max_length", "max_item_length"), Some(value(max)), value(beyond)));
    }
    if let Some(min) = limits.min_length.filter(|min| *min > 1) {
        sides.push((rule("min_length", "min_item_length"), Some(value(min)), value(min - 1)));
    }
}

/// An upper limit and what lies one step beyond it, where that many values of a size can be written out in a test.
fn in_reach(max: u32, size: u64) -> Option<(u32, u32)> {
    let beyond = max.checked_add(1)?;
    (u64::from(beyond).saturating_mul(size) <= LARGEST_SAMPLE).then_some((max, beyond))
}

/// The sides of each limit of a number. At the ends of the type there is nothing beyond, so nothing is tested there.
fn number(context: &Context<'_>, field: &Field, scalar: Scalar, sides: &mut Vec<Sides>) {
    let Some(numbers) = Numbers::of(field, context.service) else { return };
    let value = |number: Decimal| sample::number(scalar, number.normalize());
    let range = numbers.range;
    if let Some((min, beyond)) = range.and_then(|range| range.min).and_then(|min| Some((min, numbers.previous(min)?))) {
        sides.push(("min", Some(value(min)), value(beyond)));
    }
    if let Some((max, beyond)) = range.and_then(|range| range.max).and_then(|max| Some((max, numbers.next(max)?))) {
        sides.push(("max", Some(value(max)), value(beyond)));
    }
    if let Some(above) = numbers.above {
        sides.push(("above", numbers.next(above).map(value), value(above)));
    }
    if let Some(scale) = numbers.scale.filter(|scale| *scale < Decimal::MAX_SCALE) {
        let with = |digits| value(Decimal::ONE + Decimal::new(1, digits));
        sides.push(("scale", Some(with(scale)), with(scale + 1)));
    }
}

fn item_count(context: &Context<'_>, field: &Field, limits: &Limits<'_>) -> Vec<Sides> {
    let list = |count| sample::items(context, field, count);
    let size = context.service.smallest_item_size(field);
    let most = limits.max_items.and_then(|max| in_reach(max, size));
    let most = most.map(|(max, beyond)| ("max_items", Some(list(max)), list(beyond)));
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
            let value = sample::in_field(context, field, place, sample::value(context, field));
            let mut cases = vec![case("value", Some(value))];
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

fn spec_name(wanted: crate::ir::State) -> &'static str {
    let state = State::ALL.iter().find(|(_, state)| states::state(*state) == wanted);
    state.map_or("absent", |(name, _)| name)
}
