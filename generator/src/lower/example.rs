//! The example of an operation: its sample, changed so that no rule asks for more than it says.

use speclang::Spanned;
use speclang::model::{Base, Condition, Demand, Field, Operation, Statement};

use super::names;
use super::shapes::Context;
use crate::ir::Value;

/// A parameter or a field by its name on the wire.
type Named<'a> = (&'a Spanned<String>, &'a Field);

/// The sample holds what every call must carry; a rule may ask for more where a value is this and not that.
pub(super) fn example(context: &Context<'_>, operation: &Operation, sample: &Value) -> Value {
    let mut example = sample.clone();
    for (_, entry) in &operation.rules {
        let Statement::Conditional(rule) = &entry.rule.statement else { continue };
        let [condition] = rule.when.as_slice() else { continue };
        if rule.demand == Demand::Required && !condition.values.is_empty() && !condition.negated {
            let fields: Vec<Named<'_>> = operation.parameters().map(|(_, name, field)| (name, field)).collect();
            let path: Vec<&str> = condition.parameter.split('.').collect();
            settle(context, &fields, &mut example, &path, (condition, rule.unless));
        }
    }
    example
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
