//! The example of an operation: its sample, changed so that no rule asks for more than it says.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use speclang::Spanned;
use speclang::model::{Base, Condition, Demand, Field, Operation, Range, Statement};

use super::shapes::Context;
use super::{names, sample};
use crate::ir::Value;

/// A parameter or a field by its name on the wire.
type Named<'a> = (&'a Spanned<String>, &'a Field);

/// The sample holds what every call must carry; a rule may ask for more where a value is this and not that.
pub(super) fn example(context: &Context<'_>, operation: &Operation, sample: &Value) -> Value {
    let mut example = sample.clone();
    let fields: Vec<Named<'_>> = operation.parameters().map(|(_, name, field)| (name, field)).collect();
    for (_, entry) in &operation.rules {
        let Statement::Conditional(rule) = &entry.rule.statement else { continue };
        let [condition] = rule.when.as_slice() else { continue };
        if let Demand::InRange(range) = rule.demand
            && holds(context, &fields, &example, condition) != rule.unless
        {
            bring_within(&fields, &mut example, &rule.parameter, range);
        }
        if rule.demand == Demand::Required && !condition.values.is_empty() && !condition.negated {
            let path: Vec<&str> = condition.parameter.split('.').collect();
            settle(context, &fields, &mut example, &path, (condition, rule.unless));
        }
    }
    // Where each value asks for something, the one that stands there now gets what it asks for.
    for (_, entry) in &operation.rules {
        let Statement::Conditional(rule) = &entry.rule.statement else { continue };
        let [condition] = rule.when.as_slice() else { continue };
        if rule.demand == Demand::Required
            && !condition.values.is_empty()
            && holds(context, &fields, &example, condition) != rule.unless
        {
            supply(context, &fields, &mut example, &rule.parameter);
        }
    }
    example
}

/// Gives the example a value of a parameter that it has none of.
fn supply(context: &Context<'_>, fields: &[Named<'_>], example: &mut Value, parameter: &str) {
    let Some((name, field)) = fields.iter().find(|(known, _)| known.as_str() == parameter) else { return };
    if value_of(fields, example, parameter).is_none()
        && let Value::Object(_, _, optional) = example.plain_mut()
    {
        optional.push((names::snake(name, field.rust_name.as_ref()), sample::value(context, field)));
    }
}

/// The value of a parameter that the example carries.
fn value_of<'v>(fields: &[Named<'_>], object: &'v mut Value, parameter: &str) -> Option<&'v mut Value> {
    let Value::Object(_, required, optional) = object.plain_mut() else { return None };
    let (name, field) = fields.iter().find(|(known, _)| known.as_str() == parameter)?;
    let member = names::snake(name, field.rust_name.as_ref());
    let place = required.iter_mut().chain(optional).find(|(known, _)| *known == member);
    place.map(|(_, value)| value.plain_mut())
}

/// Whether the example meets a condition on the value of an enumeration.
fn holds(context: &Context<'_>, fields: &[Named<'_>], example: &Value, condition: &Condition) -> bool {
    let Some((_, field)) = fields.iter().find(|(known, _)| known.as_str() == condition.parameter) else { return false };
    let Base::Enum(_, known) = context.service.base(&field.ty) else { return false };
    let mut example = example.clone();
    let Some(Value::Variant(_, said)) = value_of(fields, &mut example, &condition.parameter) else { return false };
    let named = known.values.iter().find(|(wire, value)| names::variant(wire, value.name.as_ref()) == *said);
    named.is_some_and(|(wire, _)| condition.values.contains(&wire.value)) != condition.negated
}

/// Gives a number that a rule does not allow the nearest one that it allows.
fn bring_within(fields: &[Named<'_>], example: &mut Value, parameter: &str, range: Range) {
    if let Some(Value::Integer(number)) = value_of(fields, example, parameter)
        && let Ok(said) = Decimal::try_from_i128_with_scale(*number, 0)
        && !range.contains(said)
        && let Some(nearest) = range.min.filter(|least| said < *least).or(range.max).and_then(|bound| bound.to_i128())
    {
        *number = nearest;
    }
}

/// Gives the parameter of a condition a value by which nothing more is required.
fn settle(
    context: &Context<'_>,
    fields: &[Named<'_>],
    object: &mut Value,
    path: &[&str],
    (condition, unless): (&Condition, bool),
) {
    let Value::Object(_, required, optional) = object.plain_mut() else { return };
    let Some((name, rest)) = path.split_first() else { return };
    let Some((name, field)) = fields.iter().find(|(known, _)| known.as_str() == *name) else { return };
    let member = names::snake(name, field.rust_name.as_ref());
    let place = required.iter_mut().chain(optional.iter_mut()).find(|(known, _)| *known == member);
    match (context.service.base(&field.ty), place) {
        (Base::Object(inner), Some((_, value))) => {
            let inner: Vec<Named<'_>> = inner.iter().map(|(name, field)| (name, field)).collect();
            settle(context, &inner, value, rest, (condition, unless));
        }
        (Base::Enum(_, known), place) => {
            let ty = context.type_name(&field.ty.item().to_string());
            let variant = |(wire, value): &(Spanned<String>, speclang::model::EnumValue)| {
                Value::Variant(ty.clone(), names::variant(wire, value.name.as_ref()))
            };
            let listed = |wire: &str| condition.values.iter().any(|value| value == wire);
            let said = place.as_ref().map(|(_, value)| value.plain().clone());
            let holds = known.values.iter().any(|value| listed(&value.0) && said.as_ref() == Some(&variant(value)));
            let other = known.values.iter().find(|value| listed(&value.0) == unless).map(variant);
            match (place, other) {
                (_, Some(_)) if holds == unless => {}
                (Some((_, value)), Some(other)) => *value.plain_mut() = other,
                (None, Some(other)) => optional.push((member, other)),
                (_, None) => {}
            }
        }
        // Objects that the example leaves out ask for nothing.
        _ => {}
    }
}
