//! What a request must look like on the wire, by rules written down a second time.

use api_runtime::{Bytes, Form, Kind, Parameter, Place, Spelling, State, Wire, http};
use huaweicloud_bss_cli::PROGRAM;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::form;
use super::json::{self, Read};
use super::parts;
use super::sent::{self, Around};
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
    let pairs = pairs_of(query)?;
    let around: Around<'_> = (asked.descriptor.parameters, &asked.wires);
    let in_query = parameters().filter(|(parameter, _)| parameter.place == Place::Query);
    let wanted: Vec<_> = in_query
        .flat_map(|(of, wire)| query_texts(of, wire, around).into_iter().map(|text| (of.name.to_owned(), text)))
        .collect();
    same("query", &pairs, &wanted)?;

    for (parameter, wire) in parameters().filter(|(parameter, _)| parameter.place == Place::Header) {
        let sent =
            sent.headers().get(parameter.name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        same(parameter.name, &sent, &header_text(parameter, wire, around))?;
    }

    if let Some((parameter, wire)) = parameters().find(|(parameter, _)| parameter.place == Place::Whole) {
        return whole(parameter, wire, around, sent);
    }
    let in_body: Vec<_> = parameters().filter(|(parameter, _)| parameter.place == Place::Body).collect();
    let encoding = in_body.iter().find_map(|(parameter, _)| parameter.encoding);
    if encoding.is_some_and(|encoding| encoding.content_type == "multipart/form-data") {
        let wanted = parts::wanted(in_body.into_iter(), around).ok_or("no part can hold what was sent")?;
        return same("parts", &parts::read(sent), &Some(wanted));
    }
    let of_vendor = encoding.map(|encoding| encoding.content_type).filter(|media_type| media_type.ends_with("+json"));
    if of_vendor.is_some() {
        let said = sent.headers().get("content-type").and_then(|value| value.to_str().ok());
        same("content type", &said, &of_vendor)?;
    } else if encoding.is_some() {
        let mut wanted = Vec::new();
        for (parameter, wire) in in_body {
            let put = form::put(parameter.name, parameter, wire, around, &mut wanted);
            put.ok_or_else(|| format!("{}: a form has nothing for what was sent", parameter.name))?;
        }
        let body = String::from_utf8_lossy(sent.body());
        return same("form", &pairs_of(&body)?, &wanted);
    }
    match (in_body.is_empty(), json::read(sent.body())) {
        (true, _) if sent.body().is_empty() => Ok(()),
        (false, Read::Tree(tree)) => {
            let fields = in_body.iter().map(|(parameter, wire)| (*parameter, *wire));
            if object(fields, around, &tree) {
                Ok(())
            } else {
                Err(format!("body: {}", String::from_utf8_lossy(sent.body())))
            }
        }
        _ => Err(format!("body: {}", String::from_utf8_lossy(sent.body()))),
    }
}

/// A body of one value: a text or bytes as they are, anything else as JSON. What is not there and a state are no text.
fn whole(parameter: &Parameter, wire: &Wire, around: Around<'_>, sent: &http::Request<Bytes>) -> Result<(), String> {
    let body = &sent.body()[..];
    let Some(encoding) = parameter.encoding else {
        let is_said = match json::read(body) {
            Read::Tree(tree) => value(parameter, wire, around, &tree),
            _ => *wire == Wire::Absent && body.is_empty(),
        };
        return if is_said { Ok(()) } else { Err(format!("body: {}", String::from_utf8_lossy(body))) };
    };
    let wanted = match wire {
        Wire::Bytes(bytes) => bytes.clone().into_bytes().to_vec(),
        wire => wire.scalar().unwrap_or_default().as_bytes().to_vec(),
    };
    same("body", &body, &&wanted[..])?;
    let media_type = sent.headers().get("content-type").and_then(|value| value.to_str().ok());
    if wanted.is_empty() { Ok(()) } else { same("content type", &media_type, &Some(encoding.content_type)) }
}

/// The pairs of a query or a form.
fn pairs_of(text: &str) -> Result<Vec<(String, String)>, String> {
    let decoded =
        |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|error| error.to_string());
    let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').ok_or("a pair has no sign of equality")?;
        Ok((decoded(name)?, decoded(value)?))
    });
    pairs.collect()
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
        let around = (asked.descriptor.parameters, &asked.wires[..]);
        let text = sent::text(&asked.descriptor.parameters[at], &asked.wires[at], around)
            .map_or_else(String::new, |(text, _)| text);
        path.extend(utf8_percent_encode(&text, RESERVED));
        path.push_str(rest);
    }
    Ok(path)
}

fn query_texts(parameter: &Parameter, wire: &Wire, around: Around<'_>) -> Vec<String> {
    match wire {
        Wire::List(items) if !items.is_empty() && parameter.form == Form::Comma => vec![joined(parameter, items)],
        Wire::List(items) if !items.is_empty() => {
            items.iter().filter_map(|item| Some(sent::text(parameter, item, around)?.0)).collect()
        }
        _ => spelled(parameter, wire, around, &PROGRAM.service.query).into_iter().collect(),
    }
}

fn header_text(parameter: &Parameter, wire: &Wire, around: Around<'_>) -> Option<String> {
    let text = match wire {
        Wire::List(items) if !items.is_empty() => Some(joined(parameter, items)),
        _ => spelled(parameter, wire, around, &PROGRAM.service.header),
    };
    // HTTP takes blanks and tabs away at both ends, and nothing else.
    text.map(|text| text.trim_matches([' ', '\t']).to_owned())
}

fn joined(parameter: &Parameter, items: &[Wire]) -> String {
    let texts = items.iter().filter_map(|item| Some(sent::text(parameter, item, (&[], &[]))?.0));
    texts.collect::<Vec<_>>().join(",")
}

fn spelled(parameter: &Parameter, wire: &Wire, around: Around<'_>, spelling: &Spelling) -> Option<String> {
    let wire = sent::or_constant(parameter, wire);
    let text = match wire.state() {
        None => return Some(sent::text(parameter, &wire, around)?.0),
        Some(State::Empty) => Some(spelling.empty),
        Some(State::EmptyString) => Some(spelling.empty_string),
        Some(State::Null) => Some(spelling.null),
        Some(State::EmptyList) => Some(spelling.empty_list),
        Some(_) => None,
    };
    text.map(str::to_owned)
}

/// Whether the members are these fields, and no others.
fn object<'a>(fields: impl Iterator<Item = (&'a Parameter, &'a Wire)>, around: Around<'_>, tree: &Value) -> bool {
    let Value::Object(members) = tree else { return false };
    let fields = fields.map(|(field, wire)| (field, sent::or_constant(field, wire)));
    let present: Vec<_> = fields.filter(|(_, wire)| *wire != Wire::Absent).collect();
    let is_there = |(field, wire): &(&Parameter, Wire)| {
        members.get(field.name).is_some_and(|member| value(field, wire, around, member))
    };
    members.len() == present.len() && present.iter().all(is_there)
}

fn value(parameter: &Parameter, wire: &Wire, around: Around<'_>, tree: &Value) -> bool {
    let as_text = parameter.form == Form::Text;
    let text = || sent::text(parameter, wire, around);
    match wire {
        // JSON holds no bytes.
        Wire::Absent | Wire::Bytes(_) | Wire::File(_) => false,
        Wire::Null => tree.is_null(),
        Wire::Empty | Wire::EmptyString => tree == "",
        Wire::EmptyList => tree.as_array().is_some_and(Vec::is_empty),
        Wire::Text(_) | Wire::Number(_) => text().is_some_and(|(text, kind)| {
            let is_bare = match kind {
                sent::Kind::Own => matches!(wire, Wire::Number(_)) && !as_text,
                kind => kind == sent::Kind::Number,
            };
            (if is_bare { json::number(tree) } else { json::text(tree) }) == Some(&*text)
        }),
        Wire::Bool(truth) if as_text => json::text(tree) == Some(&truth.to_string()),
        Wire::Bool(truth) => tree.as_bool() == Some(*truth),
        Wire::List(items) => tree.as_array().is_some_and(|members| {
            json::number(tree).is_none()
                && members.len() == items.len()
                && items.iter().zip(members).all(|(item, member)| value(parameter, item, around, member))
        }),
        Wire::Map(entries) => tree.as_object().is_some_and(|members| {
            members.len() == entries.len()
                && entries
                    .iter()
                    .all(|(key, wire)| members.get(key).is_some_and(|member| value(parameter, wire, around, member)))
        }),
        Wire::Json(any) => {
            matches!(json::read(any.as_json().as_bytes()), Read::Tree(any) if any == *tree)
        }
        Wire::Member(index, wire) => member(parameter, usize::from(*index), wire, around, tree),
        Wire::Object(wires) => {
            let Kind::Object(fields) = parameter.kind else { return false };
            object(fields.iter().zip(wires), (fields, wires), tree)
        }
    }
}

/// A value of a union: what it is of its type, and its tag.
fn member(parameter: &Parameter, index: usize, wire: &Wire, around: Around<'_>, tree: &Value) -> bool {
    let Kind::Union(union) = parameter.kind else { return false };
    let Some(member) = union.members.get(index) else { return false };
    match wire {
        Wire::Object(_) if !member.name.is_empty() => {
            let Value::Object(members) = tree else { return false };
            let mut rest = members.clone();
            rest.remove(union.tag).is_some_and(|tag| tag == member.name) && value(member, wire, around, &rest.into())
        }
        Wire::Absent if member.is_list() => tree.as_array().is_some_and(Vec::is_empty),
        Wire::Absent => member.is_map() && tree.as_object().is_some_and(serde_json::Map::is_empty),
        wire => value(member, wire, around, tree),
    }
}
