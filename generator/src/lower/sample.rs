//! Sample values: the smallest request that keeps its limits, for examples and tests.

use rust_decimal::Decimal;
use speclang::model::{Base, Field, Operation, Scalar, Type};

use super::limits::limits;
use super::names;
use super::shapes::Context;
use crate::ir::Value;

/// A request with its required parameters.
pub(super) fn request(context: &Context<'_>, operation: &Operation) -> Value {
    let required = operation.parameters().filter(|(_, _, field)| field.required);
    let required =
        required.map(|(_, name, field)| (names::snake(name, field.rust_name.as_ref()), value(context, field)));
    Value::Object(names::request(&operation.id), required.collect(), Vec::new())
}

/// A value of a parameter that keeps its limits.
pub(super) fn value(context: &Context<'_>, field: &Field) -> Value {
    if field.ty.is_list() {
        let count = limits(field, context.service).min_items.unwrap_or(1).max(1);
        return Value::List((0..count).map(|index| item(context, field, index)).collect());
    }
    item(context, field, 0)
}

/// A value, or an item of a list; items of different numbers differ where their type lets them.
pub(super) fn item(context: &Context<'_>, field: &Field, number: u32) -> Value {
    let value = innermost(context, field, number);
    match &field.ty.value {
        Type::List(item) => in_lists(item, value),
        _ => value,
    }
}

/// A value within as many lists as the type has.
pub(super) fn in_lists(ty: &Type, value: Value) -> Value {
    match ty {
        Type::List(item) => Value::List(vec![in_lists(item, value)]),
        _ => value,
    }
}

/// A value of the type within all lists.
fn innermost(context: &Context<'_>, field: &Field, number: u32) -> Value {
    let limits = limits(field, context.service);
    match context.service.base(&field.ty) {
        Base::Enum(_, values) => {
            let name = field.ty.item().to_string();
            let at = number as usize % values.values.iter().len().max(1);
            let variant = values.values.iter().nth(at).map(|(wire, value)| names::variant(wire, value.name.as_ref()));
            Value::Variant(context.type_name(&name), variant.unwrap_or_default())
        }
        Base::Object(fields) => {
            let required = fields.iter().filter(|(_, field)| field.required);
            let required =
                required.map(|(name, field)| (names::snake(name, field.rust_name.as_ref()), value(context, field)));
            Value::Object(context.type_name(&field.ty.item().to_string()), required.collect(), Vec::new())
        }
        Base::Scalar(scalar, _) => match scalar {
            Scalar::Text => Value::Text(text(number, limits.min_length, limits.max_length)),
            Scalar::Integer => Value::Integer(
                limits
                    .range
                    .and_then(|range| range.min.or(range.max))
                    .and_then(|bound| bound.to_string().parse().ok())
                    .unwrap_or(1),
            ),
            Scalar::Decimal => {
                let bound = limits.range.and_then(|range| range.min.or(range.max));
                let above = limits.above.and_then(|above| above.min).map(|above| above + Decimal::ONE);
                Value::Decimal(bound.or(above).unwrap_or(Decimal::ONE).to_string())
            }
            Scalar::Boolean => Value::Boolean(true),
            Scalar::Instant => Value::Time("Instant", "2026-01-02T03:04:05Z".to_owned()),
            Scalar::Date => Value::Time("Date", "2026-01-02".to_owned()),
            Scalar::Month => Value::Time("Month", "2026-01".to_owned()),
        },
        Base::Missing => Value::Text(String::new()),
    }
}

/// An object with its required fields and one field of the caller's choice.
pub(super) fn object_with(context: &Context<'_>, field: &Field, member: &str, required: bool, value: Value) -> Value {
    let Value::Object(ty, mut fields, mut optional) = innermost(context, field, 0) else { return value };
    if required {
        fields.iter_mut().filter(|(name, _)| name == member).for_each(|(_, slot)| *slot = value.clone());
    } else {
        optional.push((member.to_owned(), value));
    }
    Value::Object(ty, fields, optional)
}

fn text(number: u32, min: Option<u32>, max: Option<u32>) -> String {
    let mut text = format!("example-{number}");
    while text.len() < min.unwrap_or_default() as usize {
        text.push('x');
    }
    let max = max.map_or(usize::MAX, |max| max as usize);
    if text.len() > max { text.split_off(text.len() - max) } else { text }
}
