//! Cases for the tests that are generated from the spec: each limit on both sides, each parameter in each state.

use rust_decimal::Decimal;
use speclang::model::{Base, Field, LARGEST_SAMPLE, Numbers, Operation, Outcome, Place, Scalar, State};

use super::limits::{self, Limits};
use super::shapes::Context;
use super::{names, presence as states, sample};
use crate::ir::{LimitCase, PresenceCase, Side, Value};

/// Values at each limit of each parameter, and one step beyond it.
pub(super) fn limits(context: &Context<'_>, operation: &Operation) -> Vec<LimitCase> {
    operation.parameters().flat_map(|(_, name, field)| all_sides(context, field, &[name], &[])).collect()
}

/// Limits of a field at that path, and of the fields of its object.
fn all_sides(context: &Context<'_>, field: &Field, path: &[&str], within: &[&str]) -> Vec<LimitCase> {
    let case = |(limit, at, beyond)| {
        let path = path.iter().map(|&name| name.to_owned()).collect();
        LimitCase { path, limit, at, beyond }
    };
    let mut all: Vec<_> = sides(context, field).into_iter().map(case).collect();
    let name = field.ty.item().to_string();
    // An object within itself has been looked at.
    if let (Base::Object(fields), false) = (context.service.base(&field.ty), within.contains(&name.as_str())) {
        let within = [within, &[&name]].concat();
        for (name, inner) in fields {
            all.extend(all_sides(context, inner, &[path, &[name]].concat(), &within));
        }
    }
    all
}

type Sides = (&'static str, Option<Side>, Side);

fn sides(context: &Context<'_>, field: &Field) -> Vec<Sides> {
    let limits = limits::limits(field, context.service);
    let mut sides = Vec::new();
    if limits.enumeration.is_some_and(|values| !values.open) || limits.pattern.is_some() {
        // An enumeration has no neighbours, and a pattern none that could be worked out.
        return item_count(context, field, &limits);
    }
    match limits.scalar {
        Some(Scalar::Text) => text(field, &limits, &mut sides),
        Some(Scalar::Integer | Scalar::Decimal) if !limits.list => number(context, field, &mut sides),
        _ => {}
    }
    sides.extend(item_count(context, field, &limits));
    sides
}

fn text(field: &Field, limits: &Limits<'_>, sides: &mut Vec<Sides>) {
    let rule = |plain, item| if field.ty.is_list() { item } else { plain };
    if let Some((max, beyond)) = limits.max_length.and_then(|max| in_reach(max, 1)) {
        let limit = rule("max_length", "max_item_length");
        sides.push((limit, Some(Side::Characters(max)), Side::Characters(beyond)));
    }
    if let Some(min) = limits.min_length.filter(|min| *min > 1) {
        let limit = rule("min_length", "min_item_length");
        sides.push((limit, Some(Side::Characters(min)), Side::Characters(min - 1)));
    }
}

/// An upper limit and what lies one step beyond it, where that many values of a size are soon made.
fn in_reach(max: u32, size: u64) -> Option<(u32, u32)> {
    let beyond = max.checked_add(1)?;
    (u64::from(beyond).saturating_mul(size) <= LARGEST_SAMPLE).then_some((max, beyond))
}

/// The sides of each limit of a number. At the ends of the type there is nothing beyond, so nothing is tested there.
fn number(context: &Context<'_>, field: &Field, sides: &mut Vec<Sides>) {
    let Some(numbers) = Numbers::of(field, context.service) else { return };
    let value = |number: Decimal| Side::Number(number.normalize().to_string());
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
    let size = context.service.smallest_item_size(field);
    let most = limits.max_items.and_then(|max| in_reach(max, size));
    let most = most.map(|(max, beyond)| ("max_items", Some(Side::Items(max)), Side::Items(beyond)));
    // A list of nothing is not sent at all, so only a minimum above one can be missed.
    let least = limits.min_items.filter(|min| *min > 1);
    let least = least.map(|min| ("min_items", Some(Side::Items(min)), Side::Items(min - 1)));
    let unique = limits.unique.then_some(("unique", Some(Side::Items(1)), Side::Items(2)));
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
