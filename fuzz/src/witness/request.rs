//! What a request must look like on the wire, by rules written down a second time.

use api_runtime::{Bytes, Form, Kind, Parameter, Place, Spelling, State, Wire, http};
use huaweicloud_bss_cli::PROGRAM;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::json::{self, Read};
use crate::requests::Asked;

/// All that RFC 3986 does not call unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Compares what was sent with what was asked for.
///
/// # Errors
///
/// The part that differs.
pub(crate) fn compare(asked: &Asked, sent: &http::Request<Bytes>) -> Result<(), String> {
    let parameters = || asked.descriptor.parameters.iter().zip(&asked.wires);
    same("method", &sent.method().as_str(), &asked.descriptor.method.as_str())?;
    same("path", &sent.uri().path().to_owned(), &path(asked)?)?;

    let query = sent.uri().query().unwrap_or_default();
    let decoded =
        |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|error| error.to_string());
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').ok_or("a pair of the query has no sign of equality")?;
        pairs.push((decoded(name)?, decoded(value)?));
    }
    let in_query = parameters().filter(|(parameter, _)| parameter.place == Place::Query);
    let wanted: Vec<_> = in_query
        .flat_map(|(of, wire)| query_texts(of, wire).into_iter().map(|text| (of.name.to_owned(), text)))
        .collect();
    same("query", &pairs, &wanted)?;

    for (parameter, wire) in parameters().filter(|(parameter, _)| parameter.place == Place::Header) {
        let sent =
            sent.headers().get(parameter.name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        same(parameter.name, &sent, &header_text(wire))?;
    }

    let in_body: Vec<_> = parameters().filter(|(parameter, _)| parameter.place == Place::Body).collect();
    match (in_body.is_empty(), json::read(sent.body())) {
        (true, _) if sent.body().is_empty() => Ok(()),
        (false, Read::Tree(tree)) => {
            let fields = in_body.iter().map(|(parameter, wire)| (*parameter, *wire));
            if object(fields, &tree) { Ok(()) } else { Err(format!("body: {}", String::from_utf8_lossy(sent.body()))) }
        }
        _ => Err(format!("body: {}", String::from_utf8_lossy(sent.body()))),
    }
}

fn same<T: PartialEq + core::fmt::Debug>(part: &str, sent: &T, wanted: &T) -> Result<(), String> {
    if sent == wanted { Ok(()) } else { Err(format!("{part}: sent {sent:?} instead of {wanted:?}")) }
}

/// The template with each placeholder filled once: a value that looks like a placeholder stays as it is.
fn path(asked: &Asked) -> Result<String, String> {
    let mut path = String::new();
    for (index, part) in asked.descriptor.path.split('{').enumerate() {
        let Some((name, rest)) = part.split_once('}').filter(|_| index > 0) else {
            path.push_str(part);
            continue;
        };
        let at = asked
            .descriptor
            .parameters
            .iter()
            .position(|parameter| parameter.name == name)
            .ok_or("no such parameter")?;
        let text = asked.wires[at].scalar().unwrap_or_default();
        path.extend(utf8_percent_encode(text, RESERVED));
        path.push_str(rest);
    }
    Ok(path)
}

fn query_texts(parameter: &Parameter, wire: &Wire) -> Vec<String> {
    match wire {
        Wire::List(items) if !items.is_empty() && parameter.form == Form::Comma => vec![joined(items)],
        Wire::List(items) if !items.is_empty() => items.iter().filter_map(Wire::scalar).map(str::to_owned).collect(),
        _ => spelled(wire, &PROGRAM.service.query).into_iter().collect(),
    }
}

fn header_text(wire: &Wire) -> Option<String> {
    let text = match wire {
        Wire::List(items) if !items.is_empty() => Some(joined(items)),
        _ => spelled(wire, &PROGRAM.service.header),
    };
    // HTTP takes blanks and tabs away at both ends, and nothing else.
    text.map(|text| text.trim_matches([' ', '\t']).to_owned())
}

fn joined(items: &[Wire]) -> String {
    items.iter().filter_map(Wire::scalar).collect::<Vec<_>>().join(",")
}

fn spelled(wire: &Wire, spelling: &Spelling) -> Option<String> {
    let text = match wire.state() {
        None => wire.scalar(),
        Some(State::Empty) => Some(spelling.empty),
        Some(State::EmptyString) => Some(spelling.empty_string),
        Some(State::Null) => Some(spelling.null),
        Some(State::EmptyList) => Some(spelling.empty_list),
        Some(_) => None,
    };
    text.map(str::to_owned)
}

/// Whether the members are these fields, and no others.
fn object<'a>(fields: impl Iterator<Item = (&'a Parameter, &'a Wire)>, tree: &Value) -> bool {
    let Value::Object(members) = tree else { return false };
    let present: Vec<_> = fields.filter(|(_, wire)| **wire != Wire::Absent).collect();
    members.len() == present.len()
        && present.iter().all(|(field, wire)| members.get(field.name).is_some_and(|member| value(field, wire, member)))
}

fn value(parameter: &Parameter, wire: &Wire, tree: &Value) -> bool {
    let as_text = parameter.form == Form::Text;
    match wire {
        // JSON holds no bytes.
        Wire::Absent | Wire::Bytes(_) | Wire::File(_) => false,
        Wire::Null => tree.is_null(),
        Wire::Empty | Wire::EmptyString => tree == "",
        Wire::EmptyList => tree.as_array().is_some_and(Vec::is_empty),
        Wire::Text(text) => json::text(tree) == Some(text),
        Wire::Number(number) if as_text => json::text(tree) == Some(number),
        Wire::Number(number) => json::number(tree) == Some(number),
        Wire::Bool(truth) if as_text => json::text(tree) == Some(&truth.to_string()),
        Wire::Bool(truth) => tree.as_bool() == Some(*truth),
        Wire::List(items) => tree.as_array().is_some_and(|members| {
            json::number(tree).is_none()
                && members.len() == items.len()
                && items.iter().zip(members).all(|(item, member)| value(parameter, item, member))
        }),
        Wire::Map(entries) => tree.as_object().is_some_and(|members| {
            members.len() == entries.len()
                && entries
                    .iter()
                    .all(|(key, wire)| members.get(key).is_some_and(|member| value(parameter, wire, member)))
        }),
        Wire::Json(any) => serde_json::from_str::<Value>(any.as_json()).is_ok_and(|any| any == *tree),
        Wire::Member(index, wire) => {
            let Kind::Union(union) = parameter.kind else { return false };
            let member = union.members.get(usize::from(*index));
            match (member, &**wire) {
                (Some(member), Wire::Object(_)) if !member.name.is_empty() => {
                    let Value::Object(members) = tree else { return false };
                    let mut rest = members.clone();
                    rest.remove(union.tag).is_some_and(|tag| tag == member.name) && value(member, wire, &rest.into())
                }
                (Some(member), Wire::Absent) if member.is_list() => tree.as_array().is_some_and(Vec::is_empty),
                (Some(member), Wire::Absent) => {
                    member.is_map() && tree.as_object().is_some_and(serde_json::Map::is_empty)
                }
                (Some(member), wire) => value(member, wire, tree),
                (None, _) => false,
            }
        }
        Wire::Object(wires) => {
            let Kind::Object(fields) = parameter.kind else { return false };
            object(fields.iter().zip(wires), tree)
        }
    }
}
