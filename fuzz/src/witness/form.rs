//! The pairs of a form, by rules written down a second time.

use api_runtime::{Kind, Parameter, Wire};
use serde_json::Value;

use super::json::{self, Read};
use super::sent::{self, Around};
use crate::requests::words::STYLE;

/// A pair of a form.
pub(super) type Pair = (String, String);

/// Adds the pairs of a value; nothing where a form has none for it.
pub(super) fn put(
    key: &str,
    parameter: &Parameter,
    wire: &Wire,
    around: Around<'_>,
    pairs: &mut Vec<Pair>,
) -> Option<()> {
    let wire = sent::or_constant(parameter, wire);
    match &wire {
        Wire::Absent => {}
        Wire::Null | Wire::EmptyList | Wire::Bytes(_) | Wire::File(_) => return None,
        Wire::Empty | Wire::EmptyString => pairs.push((key.to_owned(), STYLE.empty_string.to_owned())),
        Wire::List(items) => {
            for (index, item) in items.iter().enumerate() {
                put(&format!("{key}[{index}]"), parameter, item, around, pairs)?;
            }
            return (!items.is_empty()).then_some(());
        }
        Wire::Map(entries) => {
            for (name, value) in entries {
                put(&format!("{key}[{name}]"), parameter, value, around, pairs)?;
            }
            return (!entries.is_empty()).then_some(());
        }
        Wire::Object(wires) => {
            let before = pairs.len();
            fields(key, parameter, wires, pairs)?;
            return (pairs.len() > before).then_some(());
        }
        Wire::Member(index, wire) => {
            let Kind::Union(union) = parameter.kind else { return None };
            let member = union.members.get(usize::from(*index))?;
            if member.name.is_empty() {
                // A list or a map without anything in it has no pair.
                return if **wire == Wire::Absent { None } else { put(key, member, wire, around, pairs) };
            }
            pairs.push((format!("{key}[{}]", union.tag), member.name.to_owned()));
            let Wire::Object(wires) = &**wire else { return None };
            fields(key, member, wires, pairs)?;
        }
        Wire::Json(any) => match json::read(any.as_json().as_bytes()) {
            Read::Tree(tree) => put_any(key, &tree, pairs)?,
            _ => return None,
        },
        single => pairs.push((key.to_owned(), spelled(&sent::text(parameter, single, around)?.0))),
    }
    Some(())
}

fn fields(key: &str, parameter: &Parameter, wires: &[Wire], pairs: &mut Vec<Pair>) -> Option<()> {
    let Kind::Object(fields) = parameter.kind else { return None };
    for (field, wire) in fields.iter().zip(wires) {
        put(&format!("{key}[{}]", field.name), field, wire, (fields, wires), pairs)?;
    }
    Some(())
}

/// Any JSON, each of its texts as it is written.
fn put_any(key: &str, tree: &Value, pairs: &mut Vec<Pair>) -> Option<()> {
    match (json::number(tree), tree) {
        (Some(number), _) => pairs.push((key.to_owned(), number.to_owned())),
        (_, Value::Bool(truth)) => pairs.push((key.to_owned(), truth.to_string())),
        (_, Value::String(text)) => pairs.push((key.to_owned(), spelled(text))),
        (_, Value::Array(items)) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                put_any(&format!("{key}[{index}]"), item, pairs)?;
            }
        }
        (_, Value::Object(members)) if !members.is_empty() => {
            for (name, value) in members {
                put_any(&format!("{key}[{name}]"), value, pairs)?;
            }
        }
        _ => return None,
    }
    Some(())
}

fn spelled(text: &str) -> String {
    (if text.is_empty() { STYLE.empty_string } else { text }).to_owned()
}
