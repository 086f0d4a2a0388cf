//! JSON written by hand, so that numbers go out with the digits they came with.

use serde_json::Value;
use serde_json::value::RawValue;

use super::{minor, unix};
use crate::plain_number::has_one_spelling;
use crate::shown::HIDDEN;
use crate::wire::Room;
use crate::{Collection, Fields, Form, Kind, MapEntries, Parameter, State, WireRef};

/// The JSON of a value, or nothing where it is absent.
pub(crate) fn json(parameter: &Parameter, value: WireRef<'_>) -> Option<String> {
    written(parameter, value, false)
}

/// The same with `"***"` in place of everything secret.
pub(crate) fn json_without_secrets(parameter: &Parameter, value: WireRef<'_>) -> Option<String> {
    written(parameter, value, true)
}

/// The text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    quote(text, &mut json);
    json
}

/// Writes the text as a JSON string.
pub(super) fn quote(text: &str, json: &mut String) {
    // Without an early end several bytes are judged at once.
    let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
    if text.bytes().fold(true, |all, byte| all & is_plain(byte)) {
        json.reserve(text.len() + 2);
        json.push('"');
        json.push_str(text);
        json.push('"');
    } else {
        json.push_str(&Value::from(text).to_string());
    }
}

fn written(parameter: &Parameter, value: WireRef<'_>, hide: bool) -> Option<String> {
    let room = match value {
        WireRef::List(_) | WireRef::Object(_) | WireRef::Member(..) | WireRef::Map(_) => 128,
        // As much as it needs.
        _ => 0,
    };
    let mut json = String::with_capacity(room);
    write(parameter, value, hide, &mut json).then_some(json)
}

/// Writes the JSON of a value; false where it is absent.
fn write(parameter: &Parameter, value: WireRef<'_>, hide: bool, json: &mut String) -> bool {
    if hide && parameter.secret && value.state().is_none() {
        quote(HIDDEN, json);
        return true;
    }
    match value {
        WireRef::State(State::Absent | State::NonEnum) => return false,
        // A body has no name without a value; the empty string is the nearest thing.
        WireRef::State(State::Empty | State::EmptyString) => json.push_str("\"\""),
        WireRef::State(State::Null) => json.push_str("null"),
        WireRef::State(State::EmptyList) => json.push_str("[]"),
        WireRef::List(items) => {
            json.push('[');
            for (index, item) in items.iter().enumerate() {
                json.push_str(if index > 0 { "," } else { "" });
                if !write(parameter, item, hide, json) {
                    // A list within a list has its place, though nothing stands in it.
                    json.push_str(if parameter.lists > 1 { "[]" } else { "null" });
                }
            }
            json.push(']');
        }
        WireRef::Object(object) => write_object(parameter, object, None, hide, json),
        WireRef::Member(index, value) => write_member(parameter, index, value.to_wire(), hide, json),
        WireRef::Map(entries) => write_map(parameter, entries, hide, json),
        WireRef::Json(any) => json.push_str(any.as_json()),
        // JSON has no form for them; checks see to it that none stands there.
        WireRef::Bytes(bytes) => quote(&format!("{} bytes", bytes.len()), json),
        WireRef::File(file) => quote(&file.to_string(), json),
        _ => write_scalar(parameter, value, json),
    }
    true
}

fn write_scalar(parameter: &Parameter, value: WireRef<'_>, json: &mut String) {
    let mut room = Room::new();
    let value = unix::sent(parameter, value);
    let text = value.text(&mut room).unwrap_or_default();
    let is_bare = match value {
        WireRef::Integer(_) | WireRef::Unsigned(_) | WireRef::Decimal(_) | WireRef::Bool(_) => true,
        WireRef::Number(text) => is_json_number(text),
        _ => false,
    };
    if is_bare && parameter.form != Form::Text { json.push_str(text) } else { quote(text, json) }
}

/// Writes an object, with its tag as the first key where it has one.
fn write_object(parameter: &Parameter, object: &dyn Fields, tag: Option<(&str, &str)>, hide: bool, json: &mut String) {
    let Kind::Object(fields) = parameter.kind else {
        json.push_str("{}");
        return;
    };
    json.push('{');
    let start = json.len();
    if let Some((tag, text)) = tag {
        quote(tag, json);
        json.push(':');
        quote(text, json);
    }
    object.read(&mut |values| {
        for (field, value) in fields.iter().zip(values) {
            let before = json.len();
            json.push_str(if before > start { "," } else { "" });
            quote(field.name, json);
            json.push(':');
            let value = field.or_fixed(*value);
            let amount = minor::amount(field, &value, (fields, values));
            if !write(field, amount.as_ref().map_or(value, minor::Amount::lent), hide, json) {
                json.truncate(before);
            }
        }
    });
    json.push('}');
}

/// Writes a value of a union as the member that it is.
fn write_member(parameter: &Parameter, index: u16, value: WireRef<'_>, hide: bool, json: &mut String) {
    let (tag, member) = match parameter.kind {
        Kind::Union(union) => (union.tag, union.member(index)),
        _ => ("", None),
    };
    let is_written = match (member, value) {
        (Some(member), WireRef::Object(object)) if !tag.is_empty() && !member.name.is_empty() => {
            write_object(member, object, Some((tag, member.name)), hide, json);
            true
        }
        (Some(member), value) => write(member, value, hide, json),
        (None, _) => false,
    };
    if !is_written {
        json.push_str(match member.map(|member| member.collection) {
            Some(Collection::List) => "[]",
            Some(Collection::Map) => "{}",
            Some(Collection::One) | None => "null",
        });
    }
}

fn write_map(parameter: &Parameter, entries: &dyn MapEntries, hide: bool, json: &mut String) {
    json.push('{');
    let start = json.len();
    entries.each(&mut |key, value| {
        json.push_str(if json.len() > start { "," } else { "" });
        quote(key, json);
        json.push(':');
        if !write(parameter, value, hide, json) {
            json.push_str("null");
        }
    });
    json.push('}');
}

/// Whether the text may stand in JSON without quotes. A type of a generated crate could spell a number in another way.
fn is_json_number(text: &str) -> bool {
    has_one_spelling(text)
        || (text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
            && serde_json::from_str::<&RawValue>(text).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ToWire, Wire};

    static FIELDS: &[Parameter] =
        &[Parameter::field("id"), Parameter::field("code").secret(), Parameter::field("amount").decimal().as_text()];
    static LIST: Parameter = Parameter::body("infos").object(FIELDS).list();

    fn item(amount: &str) -> Wire {
        Wire::Object(vec![Wire::Text("a\"\n中".into()), Wire::Text("hunter2".into()), Wire::Number(amount.into())])
    }

    #[test]
    fn writes_lists_of_objects_in_table_order() {
        let text = json(&LIST, Wire::List(vec![item("0.10"), Wire::Object(vec![Wire::Absent, Wire::Null])]).to_wire());
        assert_eq!(text.as_deref(), Some(r#"[{"id":"a\"\n中","code":"hunter2","amount":"0.10"},{"code":null}]"#));
    }

    #[test]
    fn numbers_go_out_with_their_digits_or_as_text() {
        let plain = Parameter::body("n").decimal();
        assert_eq!(json(&plain, WireRef::Number("100.00")).as_deref(), Some("100.00"));
        assert_eq!(json(&plain, WireRef::Number("1, \"x\":2")).as_deref(), Some(r#""1, \"x\":2""#));
        assert_eq!(json(&Parameter::body("b").as_text(), WireRef::Bool(true)).as_deref(), Some("\"true\""));
    }

    #[test]
    fn texts_are_escaped_where_they_must_be() {
        for text in ["", "plain 中", "a\"b", "a\\b", "a\u{1f}b", "\u{7f}"] {
            assert_eq!(quoted(text), Value::from(text).to_string());
        }
    }

    #[test]
    fn secrets_are_hidden_inside_objects() {
        let text = json_without_secrets(&LIST, Wire::List(vec![item("1")]).to_wire()).unwrap();
        assert!(text.contains(r#""code":"***""#) && !text.contains("hunter2"), "{text}");
    }
}
