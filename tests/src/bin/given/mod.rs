//! Requests whose values come from outside, written as text.

use core::marker::PhantomData;

use api_runtime::{
    Date, Decimal, Decode, Descriptor, Fields, Instant, Kind, Month, Operation, Parameter, Service, ToWire, Union,
    Wire, WireRef,
};
use serde_json::{Map, Value};

/// A request of the operation `O` with values of our own, whose answer is read as `R`.
pub(crate) struct Given<O, R> {
    wires: Vec<Wire>,
    types: PhantomData<(O, R)>,
}

impl<O, R> Given<O, R> {
    /// A request with these values, in the order of the operation's parameters.
    pub(crate) fn new(wires: Vec<Wire>) -> Self {
        Self { wires, types: PhantomData }
    }
}

impl<O: Operation, R: Decode + Send + Sync + 'static> Operation for Given<O, R> {
    type Response = R;
    type Code = O::Code;
    const SERVICE: &'static Service = O::SERVICE;

    fn descriptor() -> &'static Descriptor {
        O::descriptor()
    }
}

impl<O, R> Fields for Given<O, R> {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        Wire::read(&self.wires, reader);
    }
}

/// Keys of a call under which its values stand, each a map from wire names.
const PLACES: [&str; 4] = ["path", "query", "header", "body"];

/// The values of a call, in the order of the operation's parameters.
///
/// # Errors
///
/// When the call gives something that the operation does not have, or a value has another shape than its parameter.
pub(crate) fn wires(descriptor: &Descriptor, call: &Value) -> Result<Vec<Wire>, String> {
    let values: Map<String, Value> = PLACES
        .iter()
        .filter_map(|place| call[place].as_object())
        .flatten()
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    fields(descriptor.parameters, &values)
}

fn fields(known: &[Parameter], values: &Map<String, Value>) -> Result<Vec<Wire>, String> {
    if let Some(stranger) = values.keys().find(|name| known.iter().all(|parameter| parameter.name != name.as_str())) {
        return Err(format!("there is no parameter {stranger}"));
    }
    let wire =
        |parameter: &Parameter| values.get(parameter.name).map_or(Ok(Wire::Absent), |value| wire(parameter, value));
    known.iter().map(wire).collect()
}

fn wire(parameter: &Parameter, value: &Value) -> Result<Wire, String> {
    match value {
        Value::Array(items) if parameter.is_list() => list(parameter, items, parameter.lists),
        _ if parameter.is_list() => Err(format!("{} is a list", parameter.name)),
        _ => one(parameter, value),
    }
}

/// A list of as many lists within each other as the parameter has.
fn list(parameter: &Parameter, items: &[Value], lists: u8) -> Result<Wire, String> {
    let item = |value: &Value| match value {
        Value::Array(items) if lists > 1 => list(parameter, items, lists - 1),
        _ if lists > 1 => Err(format!("{} is a list of lists", parameter.name)),
        value => one(parameter, value),
    };
    items.iter().map(item).collect::<Result<_, _>>().map(Wire::List)
}

/// A value of a union: of the type that its tag names, or else of the first that it fits, of which text comes last as it fits all.
fn member(union: &Union, value: &Value) -> Option<Wire> {
    let mut value = value.clone();
    let tag = value.as_object_mut().and_then(|object| object.remove(union.tag));
    let mut members: Vec<(u16, &Parameter)> = (0..).zip(union.members).collect();
    members.retain(|(_, member)| tag.as_ref().is_none_or(|tag| tag.as_str() == Some(member.name)));
    members.sort_by_key(|(_, member)| matches!(member.kind, Kind::Text) && !member.is_list());
    members.into_iter().find_map(|(index, member)| Some(Wire::Member(index, Box::new(wire(member, &value).ok()?))))
}

/// A single value, by way of the type that a caller gives it in.
fn one(parameter: &Parameter, value: &Value) -> Result<Wire, String> {
    let text = match (parameter.kind, value) {
        (Kind::Union(union), value) => {
            return member(union, value).ok_or_else(|| format!("{} is of none of its types", parameter.name));
        }
        (Kind::Object(known), Value::Object(values)) => return fields(known, values).map(Wire::Object),
        (kind, Value::String(text)) if !matches!(kind, Kind::Object(_)) => text,
        _ => return Err(format!("{} has another shape", parameter.name)),
    };
    let wire = match parameter.kind {
        Kind::Integer => text.parse::<i64>().ok().map(|value| value.to_wire().owned()),
        Kind::Unsigned => text.parse::<u64>().ok().map(|value| value.to_wire().owned()),
        Kind::Decimal => Decimal::from_str_exact(text).ok().map(|value| value.to_wire().owned()),
        Kind::Boolean => text.parse::<bool>().ok().map(|value| value.to_wire().owned()),
        Kind::Instant => text.parse::<Instant>().ok().map(|value| value.to_wire().owned()),
        Kind::Date => text.parse::<Date>().ok().map(|value| value.to_wire().owned()),
        Kind::Month => text.parse::<Month>().ok().map(|value| value.to_wire().owned()),
        Kind::Text | Kind::Object(_) | Kind::Any | Kind::Bytes | Kind::File | Kind::Union(_) => {
            Some(text.to_wire().owned())
        }
    };
    wire.ok_or_else(|| format!("{} cannot be `{text}`", parameter.name))
}
