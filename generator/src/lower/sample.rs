//! Sample values: the smallest request that keeps its limits, for examples and tests.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use speclang::model::{Base, Field, Limits, Operation, Place, Scalar, Type, limit};

use super::shapes::Context;
use super::{names, presence};
use crate::ir::{Moment, Value};

/// A request with its required parameters.
pub(super) fn request(context: &Context<'_>, operation: &Operation) -> Value {
    let required = operation.parameters().filter(|(_, _, field)| field.required).map(|(place, name, field)| {
        (names::snake(name, field.rust_name.as_ref()), in_field(context, field, place, value(context, field)))
    });
    Value::Object(names::request(&operation.id), required.collect(), Vec::new())
}

/// A value as it is handed over for a field that has to be there.
pub(super) fn in_field(context: &Context<'_>, field: &Field, place: Place, value: Value) -> Value {
    let takes_states = field.required && !presence::offered(field, place, context.service).0.is_empty();
    if takes_states && !matches!(value, Value::State(_)) { Value::Given(Box::new(value)) } else { value }
}

/// A value of a parameter that keeps its limits.
pub(super) fn value(context: &Context<'_>, field: &Field) -> Value {
    value_within(context, field, &[])
}

/// A value of a field of these types, one in the other. Where one of them comes again, its list ends.
fn value_within(context: &Context<'_>, field: &Field, within: &[&str]) -> Value {
    if field.ty.is_map() {
        if matches!(field.ty.item(), Type::Named(name) if within.contains(&name.as_str())) {
            return Value::Map(Vec::new());
        }
        let limits = Limits::of(field, context.service);
        let count = limits.count(&limit::MIN_ITEMS).unwrap_or(1).max(1);
        let key = |number| short_text(number, None, limits.count(&limit::MAX_KEY_LENGTH));
        return Value::Map(
            (0..count).map(|number| (key(number), item_within(context, field, number, within))).collect(),
        );
    }
    if !field.ty.is_list() {
        return item_within(context, field, 0, within);
    }
    if let Type::Named(name) = field.ty.item()
        && within.contains(&name.as_str())
    {
        return Value::List(Vec::new());
    }
    let limits = Limits::of(field, context.service);
    let count = limits.count(&limit::MIN_ITEMS).unwrap_or(1).max(1);
    // One of each member, where there is room for them.
    let members = match context.service.base(&field.ty) {
        Base::Union(members) => members.len(),
        Base::Tagged(union) => union.members().count(),
        _ => 1,
    };
    let most = limits.count(&limit::MAX_ITEMS).unwrap_or(u32::MAX);
    let count = u32::try_from(members).unwrap_or(u32::MAX).min(most).max(count);
    list(count, |number| item_within(context, field, number, within))
}

/// Most items of a list that are written out.
const FEW: u32 = 16;

fn list(count: u32, item: impl Fn(u32) -> Value) -> Value {
    if count <= FEW {
        return Value::List((0..count).map(item).collect());
    }
    let mut different: Vec<Value> = Vec::new();
    for number in 0..FEW {
        let item = item(number);
        if different.first() == Some(&item) {
            break;
        }
        different.push(item);
    }
    Value::Many(different, count)
}

/// A value, or an item of a list; items of different numbers differ where their type lets them.
fn item_within(context: &Context<'_>, field: &Field, number: u32, within: &[&str]) -> Value {
    let value = innermost(context, field, number, within);
    match &field.ty.value {
        Type::List(item) => in_lists(item, value),
        _ => value,
    }
}

/// A value within as many lists as the type has.
fn in_lists(ty: &Type, value: Value) -> Value {
    match ty {
        Type::List(item) => Value::List(vec![in_lists(item, value)]),
        _ => value,
    }
}

/// A value of the type within all lists.
fn innermost(context: &Context<'_>, field: &Field, number: u32, within: &[&str]) -> Value {
    let limits = Limits::of(field, context.service);
    match context.service.base_of_values(&field.ty) {
        Base::Enum(_, values) => {
            let name = field.ty.item().to_string();
            let at = number as usize % values.values.iter().len().max(1);
            let variant = values.values.iter().nth(at).map(|(wire, value)| names::variant(wire, value.name.as_ref()));
            Value::Variant(context.type_name(&name), variant.unwrap_or_default())
        }
        Base::Object(fields) => {
            let name = field.ty.item().to_string();
            let place = context.service.type_named(&name).map_or(Place::Body, |known| known.place);
            let within: Vec<&str> = within.iter().copied().chain([name.as_str()]).collect();
            let required = fields.iter().filter(|(_, field)| field.required).map(|(wire, field)| {
                let value = value_within(context, field, &within);
                (names::snake(wire, field.rust_name.as_ref()), in_field(context, field, place, value))
            });
            Value::Object(context.type_name(&name), required.collect(), Vec::new())
        }
        Base::Scalar(scalar, _) => match scalar {
            Scalar::Text => text(number, limits.count(&limit::MIN_LENGTH), limits.count(&limit::MAX_LENGTH)),
            Scalar::Integer | Scalar::Unsigned | Scalar::Decimal => {
                let number = limits.numbers().and_then(|numbers| numbers.sample());
                self::number(scalar, number.unwrap_or(Decimal::ONE))
            }
            Scalar::Boolean => Value::Boolean(true),
            Scalar::Any => Value::Any(format!("example-{number}")),
            Scalar::Bytes => Value::Bytes(bytes(number, &limits)),
            Scalar::File => Value::File(bytes(number, &limits)),
            Scalar::Instant => Value::Time(Moment::Instant, "2026-01-02T03:04:05Z".to_owned()),
            Scalar::Date => Value::Time(Moment::Date, "2026-01-02".to_owned()),
            Scalar::Month => Value::Time(Moment::Month, "2026-01".to_owned()),
        },
        Base::Union(members) => {
            let members_sorted = context.service.by_kind(members);
            // What leads back is left to the other members.
            let is_open = |member: &&&Type| !member.names().iter().any(|name| within.contains(name));
            let open: Vec<&Type> = members_sorted.iter().filter(is_open).copied().collect();
            let Some(member) = open.get(number as usize % open.len().max(1)) else { return Value::Text(String::new()) };
            let value = value_within(context, &Field::of((*member).clone()), within);
            let variant = names::union_member(member, context.service);
            Value::Member(names::union(members, context.service), variant, Box::new(value))
        }
        Base::Tagged(union) => {
            let name = field.ty.item().to_string();
            // What leads back is left to the other members.
            let is_open = |ty: &Type| !ty.names().iter().any(|name| within.contains(name));
            let open: Vec<&Type> = union.members().map(|(_, ty)| ty).filter(|ty| is_open(ty)).collect();
            let Some(ty) = open.get(number as usize % open.len().max(1)) else { return Value::Text(String::new()) };
            let value = value_within(context, &Field::of((*ty).clone()), within);
            let variant = names::tagged_member(ty, context.service);
            Value::Member(context.type_name(&name), variant, Box::new(value))
        }
        Base::Map(_) | Base::Missing => Value::Text(String::new()),
    }
}

/// A number as a value of its type.
fn number(scalar: Scalar, number: Decimal) -> Value {
    let integer = if scalar.whole().is_some() { number.to_i128() } else { None };
    integer.map_or_else(|| Value::Decimal(number.to_string()), Value::Integer)
}

/// Most characters of a text that is written out.
const SHORT: u32 = 256;

/// A text whose bytes are as many as are asked for.
fn bytes(number: u32, limits: &Limits<'_>) -> String {
    let (min, max) = (limits.count(&limit::MIN_LENGTH), limits.count(&limit::MAX_LENGTH));
    short_text(number, min.map(|min| min.min(u32::from(u16::MAX))), max)
}

fn text(number: u32, min: Option<u32>, max: Option<u32>) -> Value {
    match min {
        Some(min) if min > SHORT => Value::Repeat('x', min),
        min => Value::Text(short_text(number, min, max)),
    }
}

fn short_text(number: u32, min: Option<u32>, max: Option<u32>) -> String {
    let mut text = format!("example-{number}");
    while text.len() < min.unwrap_or_default() as usize {
        text.push('x');
    }
    let max = max.map_or(usize::MAX, |max| max as usize);
    let cut = if text.len() > max { text.split_off(text.len() - max) } else { text };
    // A command line takes a text that begins with a hyphen for an option.
    if cut.starts_with('-') { cut.replacen('-', "x", 1) } else { cut }
}
