//! Cases for the tests that are generated from the spec: each limit on both sides, each parameter in each state.

use speclang::model::limit::{self, Edge, Sample};
use speclang::model::{Base, Field, Operation, Outcome, Place, State};

use super::shapes::Context;
use super::{names, presence as states, sample};
use crate::ir::{LimitCase, PresenceCase, Side, Value};

/// Values at each limit of each parameter, and one step beyond it.
pub(super) fn limits(context: &Context<'_>, operation: &Operation) -> Vec<LimitCase> {
    operation.parameters().flat_map(|(_, name, field)| all_sides(context, field, &[name], &[])).collect()
}

/// Limits of a field at that path, and of the fields of its object.
fn all_sides(context: &Context<'_>, field: &Field, path: &[&str], within: &[&str]) -> Vec<LimitCase> {
    let case = |edge: Edge| {
        let path = path.iter().map(|&name| name.to_owned()).collect();
        LimitCase { path, limit: edge.fact, at: edge.at.map(side), beyond: side(edge.beyond) }
    };
    let mut all: Vec<_> = limit::edges(field, context.service).into_iter().map(case).collect();
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

fn side(sample: Sample) -> Side {
    match sample {
        Sample::Characters(count) => Side::Characters(count),
        Sample::Number(number) => Side::Number(number.to_string()),
        Sample::Items(count) => Side::Items(count),
    }
}

/// Each parameter with a value, left out where it may be, and in each state that a caller can name.
pub(super) fn presence(context: &Context<'_>, operation: &Operation) -> Vec<PresenceCase> {
    operation
        .parameters()
        .filter(|(_, _, field)| field.constant.is_none())
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
