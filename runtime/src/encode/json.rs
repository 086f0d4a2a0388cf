//! JSON written by hand, so that numbers go out with the digits they came with.

use serde_json::Value;
use serde_json::value::RawValue;

use crate::shown::HIDDEN;
use crate::{Form, Kind, Parameter, Wire};

/// The JSON of a value, or nothing where it is absent.
pub(crate) fn json(parameter: &Parameter, value: &Wire) -> Option<String> {
    written(parameter, value, false)
}

/// The same with `"***"` in place of everything secret.
pub(crate) fn json_without_secrets(parameter: &Parameter, value: &Wire) -> Option<String> {
    written(parameter, value, true)
}

/// The text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn written(parameter: &Parameter, value: &Wire, hide: bool) -> Option<String> {
    if hide && parameter.secret && value.state().is_none() {
        return Some(quoted(HIDDEN));
    }
    Some(match value {
        Wire::Absent => return None,
        // A body has no name without a value; the empty string is the nearest thing.
        Wire::Empty | Wire::EmptyString => quoted(""),
        Wire::Null => "null".to_owned(),
        Wire::EmptyList => "[]".to_owned(),
        Wire::Text(text) => quoted(text),
        Wire::Number(text) if parameter.form == Form::Text || !is_json_number(text) => quoted(text),
        Wire::Number(text) => text.clone(),
        Wire::Bool(truth) if parameter.form == Form::Text => quoted(&truth.to_string()),
        Wire::Bool(truth) => truth.to_string(),
        Wire::List(items) => {
            let item = |item| written(parameter, item, hide).unwrap_or_else(|| "null".to_owned());
            format!("[{}]", items.iter().map(item).collect::<Vec<_>>().join(","))
        }
        Wire::Object(values) => object(parameter, values, hide),
    })
}

fn object(parameter: &Parameter, values: &[Wire], hide: bool) -> String {
    let Kind::Object(fields) = parameter.kind else {
        return "{}".to_owned();
    };
    let entry = |(field, value): (&Parameter, &Wire)| {
        written(field, value, hide).map(|text| format!("{}:{text}", quoted(field.name)))
    };
    format!("{{{}}}", fields.iter().zip(values).filter_map(entry).collect::<Vec<_>>().join(","))
}

/// Whether the text may stand in JSON without quotes. A type of a generated crate could spell a number in another way.
fn is_json_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && serde_json::from_str::<&RawValue>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIELDS: &[Parameter] =
        &[Parameter::field("id"), Parameter::field("code").secret(), Parameter::field("amount").decimal().as_text()];
    static LIST: Parameter = Parameter::body("infos").object(FIELDS).list();

    fn item(amount: &str) -> Wire {
        Wire::Object(vec![Wire::Text("a\"\n中".into()), Wire::Text("hunter2".into()), Wire::Number(amount.into())])
    }

    #[test]
    fn writes_lists_of_objects_in_table_order() {
        let text = json(&LIST, &Wire::List(vec![item("0.10"), Wire::Object(vec![Wire::Absent, Wire::Null])]));
        assert_eq!(text.as_deref(), Some(r#"[{"id":"a\"\n中","code":"hunter2","amount":"0.10"},{"code":null}]"#));
    }

    #[test]
    fn numbers_go_out_with_their_digits_or_as_text() {
        let plain = Parameter::body("n").decimal();
        assert_eq!(json(&plain, &Wire::Number("100.00".into())).as_deref(), Some("100.00"));
        assert_eq!(json(&plain, &Wire::Number("1, \"x\":2".into())).as_deref(), Some(r#""1, \"x\":2""#));
        assert_eq!(json(&Parameter::body("b").as_text(), &Wire::Bool(true)).as_deref(), Some("\"true\""));
    }

    #[test]
    fn secrets_are_hidden_inside_objects() {
        let text = json_without_secrets(&LIST, &Wire::List(vec![item("1")])).unwrap();
        assert!(text.contains(r#""code":"***""#) && !text.contains("hunter2"), "{text}");
    }
}
