//! JSON as values of the wire: numbers keep their digits, and every error names its place.

use api_runtime::{Form, Instant, Kind, Parameter, Wire};
use serde_json::value::RawValue;

use super::text::{is_decimal, is_integer, is_text_of_kind, is_unsigned};
use super::{object, union};

/// The value at that place. `null`, `""` and `[]` say states.
pub(crate) fn read_json(parameter: &Parameter, text: &str, place: &str) -> Result<Wire, String> {
    match text {
        "null" => Ok(Wire::Null),
        "\"\"" => Ok(Wire::EmptyString),
        _ if parameter.is_map() => {
            let members = object::members(text).map_err(|message| format!("{place}: {message}"))?;
            let entry = |(key, value): (String, &RawValue)| {
                let value = single(parameter, value.get(), &format!("{place}[{key}]"))?;
                Ok((key, value))
            };
            members.into_iter().map(entry).collect::<Result<_, _>>().map(Wire::Map)
        }
        _ if parameter.is_list() => {
            let items = items(parameter, text, place, parameter.lists)?;
            Ok(if items.is_empty() { Wire::EmptyList } else { Wire::List(items) })
        }
        _ => single(parameter, text, place),
    }
}

/// The items of a list, which are lists themselves where so many stand within each other.
fn items(parameter: &Parameter, text: &str, place: &str, lists: u8) -> Result<Vec<Wire>, String> {
    let what = if lists > 1 { "lists" } else { "values" };
    let items: Vec<&RawValue> =
        serde_json::from_str(text).map_err(|_| format!("{place}: expected a list of {what}"))?;
    let read = |(index, item): (usize, &RawValue)| {
        let place = format!("{place}[{index}]");
        if lists > 1 {
            return self::items(parameter, item.get(), &place, lists - 1).map(Wire::List);
        }
        single(parameter, item.get(), &place)
    };
    items.into_iter().enumerate().map(read).collect()
}

/// An item that is a list itself, from the text of a flag.
pub(super) fn read_list(parameter: &Parameter, text: &str) -> Result<Wire, String> {
    let value: &RawValue = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    items(parameter, value.get(), "", parameter.lists.saturating_sub(1))
        .map(Wire::List)
        .map_err(|message| without_place(&message))
}

/// The message without the place of the value itself, which the flag names.
fn without_place(message: &str) -> String {
    message.trim_start_matches([':', ' ', '.']).to_owned()
}

/// One item of a list of objects, or the only object, from the text of a flag.
pub(super) fn read_item(parameter: &Parameter, text: &str) -> Result<Wire, String> {
    let value: &RawValue = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    single(parameter, value.get(), "").map_err(|message| without_place(&message))
}

/// What is wrong with a text that is no JSON; its content is not repeated.
pub(super) fn not_json(error: &serde_json::Error) -> String {
    format!("no JSON: line {}, column {}", error.line(), error.column())
}

fn single(parameter: &Parameter, text: &str, place: &str) -> Result<Wire, String> {
    let expected = || Err(format!("{place}: expected {}", parameter.kind.as_str()));
    if let Kind::Object(fields) = parameter.kind {
        return fields_of(fields, text, place);
    }
    if matches!(parameter.kind, Kind::Bytes | Kind::File) {
        return Err(format!("{place}: {} cannot stand in JSON; use the operation's own flag", parameter.kind.as_str()));
    }
    if matches!(parameter.kind, Kind::Any) {
        return text.parse().map(Wire::Json).or_else(|_| expected());
    }
    if let Kind::Union(members) = parameter.kind {
        return union::read_json(members, text, place);
    }
    let string: Option<String> = if text.starts_with('"') { serde_json::from_str(text).ok() } else { None };
    match (&string, parameter.kind) {
        (None, Kind::Boolean) if text == "true" || text == "false" => Ok(Wire::Bool(text == "true")),
        (None, Kind::Integer) if is_integer(text) => Ok(Wire::Number(text.to_owned())),
        (None, Kind::Unsigned) if is_unsigned(text) => Ok(Wire::Number(text.to_owned())),
        (None, Kind::Decimal) if is_decimal(text) => Ok(Wire::Number(text.to_owned())),
        // What goes out as a number may be written as one.
        (None, Kind::Instant) => unix(parameter.form, text).map_or_else(expected, |at| Ok(Wire::Text(at.to_string()))),
        // What goes out as text may be written as text.
        (Some(string), Kind::Integer) if parameter.form == Form::Text && is_integer(string) => {
            Ok(Wire::Number(string.clone()))
        }
        (Some(string), Kind::Unsigned) if parameter.form == Form::Text && is_unsigned(string) => {
            Ok(Wire::Number(string.clone()))
        }
        (Some(string), Kind::Decimal) if parameter.form == Form::Text && is_decimal(string) => {
            Ok(Wire::Number(string.clone()))
        }
        (Some(string), Kind::Boolean) if parameter.form == Form::Text && (string == "true" || string == "false") => {
            Ok(Wire::Bool(string == "true"))
        }
        (Some(string), _) if is_text_of_kind(parameter, string) => Ok(Wire::Text(string.clone())),
        _ => expected(),
    }
}

/// The instant of a whole number of Unix time; nothing where it lies between two seconds.
fn unix(form: Form, text: &str) -> Option<Instant> {
    let number: i64 = text.parse().ok().filter(|_| is_integer(text))?;
    let seconds = match form {
        Form::Seconds => number,
        Form::Milliseconds if number % 1000 == 0 => number / 1000,
        _ => return None,
    };
    Instant::from_unix_seconds(seconds).ok()
}

fn fields_of(fields: &[Parameter], text: &str, place: &str) -> Result<Wire, String> {
    let members = object::members(text).map_err(|message| format!("{place}: {message}"))?;
    fields_from(fields, members, place)
}

/// The object that these members make.
pub(super) fn fields_from(
    fields: &[Parameter],
    members: Vec<(String, &RawValue)>,
    place: &str,
) -> Result<Wire, String> {
    let mut values = vec![Wire::Absent; fields.len()];
    for (name, value) in members {
        let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
        let Some(index) = fields.iter().position(|field| field.name == name) else {
            let known: Vec<&str> = fields.iter().map(|field| field.name).collect();
            return Err(format!("{place}: no such field; there are: {}", known.join(", ")));
        };
        values[index] = read_json(&fields[index], value.get(), &place)?;
    }
    Ok(Wire::Object(values))
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIELDS: &[Parameter] = &[Parameter::field("id"), Parameter::field("amount").decimal().as_text()];
    static OBJECTS: Parameter = Parameter::body("infos").object(FIELDS).list();

    #[test]
    fn objects_are_read_in_the_order_of_their_table() {
        let wire =
            read_json(&OBJECTS, r#"[{"amount": 0.10, "id": "a"}, {"amount": "7", "id": null}, {}]"#, "body.infos");
        let object = |values: [Wire; 2]| Wire::Object(values.into());
        let (text, number) = (|text: &str| Wire::Text(text.into()), |text: &str| Wire::Number(text.into()));
        let expected = [
            object([text("a"), number("0.10")]),
            object([Wire::Null, number("7")]),
            object([Wire::Absent, Wire::Absent]),
        ];
        assert!(wire == Ok(Wire::List(expected.into())));
    }

    #[test]
    fn errors_name_their_place_and_no_value() {
        let refused = |text| read_json(&OBJECTS, text, "body.infos").unwrap_err();
        assert_eq!(refused(r#"[{"id":"a"},{"id":5}]"#), "body.infos[1].id: expected text");
        assert_eq!(refused(r#"[{"amount":"1e2"}]"#), "body.infos[0].amount: expected a decimal number");
        assert_eq!(refused(r#"[{"name":"hunter2"}]"#), "body.infos[0].name: no such field; there are: id, amount");
        assert_eq!(refused(r#"[{"id":"a","id":"b"}]"#), "body.infos[0]: duplicate name `id`");
        assert_eq!(refused(r#"{"id":"a"}"#), "body.infos: expected a list of values");
        assert_eq!(read_item(&OBJECTS, "{").unwrap_err(), "no JSON: line 1, column 1");
        assert_eq!(read_item(&OBJECTS, "[]").unwrap_err(), "expected a JSON object");
    }

    #[test]
    fn lists_stand_within_each_other_as_deep_as_the_table_says() {
        let rows = Parameter::body("rows").integer().list().list();
        let number = |text: &str| Wire::Number(text.into());
        let one = Wire::List(vec![number("1"), number("2")]);
        let read = |text| read_json(&rows, text, "body.rows");
        assert!(read("[[1, 2], []]") == Ok(Wire::List(vec![one.clone(), Wire::List(Vec::new())])));
        assert!(read("[]") == Ok(Wire::EmptyList) && read_list(&rows, "[1, 2]") == Ok(one));
        assert_eq!(read("[1]").unwrap_err(), "body.rows[0]: expected a list of values");
        assert_eq!(read("[[[1]]]").unwrap_err(), "body.rows[0][0]: expected a whole number");
        assert_eq!(read("{}").unwrap_err(), "body.rows: expected a list of lists");
        assert_eq!(read_list(&rows, "1").unwrap_err(), "expected a list of values");
        assert_eq!(read_list(&rows, "[[1]]").unwrap_err(), "[0]: expected a whole number");
        assert_eq!(
            read_json(&Parameter::body("x").integer().list(), "[[1]]", "x").unwrap_err(),
            "x[0]: expected a whole number"
        );
    }

    #[test]
    fn times_that_go_out_as_numbers_may_be_written_as_numbers() {
        let at = Parameter::body("at").instant();
        let (seconds, milliseconds) = (at.seconds(), at.milliseconds());
        let expected = Ok(Wire::Text("1970-01-01T00:01:30Z".into()));
        assert!(read_json(&seconds, "90", "at") == expected);
        assert!(read_json(&milliseconds, "90000", "at") == expected);
        for parameter in [at, seconds, milliseconds, at.offset()] {
            assert!(read_json(&parameter, "\"1970-01-01T00:01:30Z\"", "at") == expected);
        }
        assert!(read_json(&milliseconds, "90001", "at").is_err());
        assert!(read_json(&at, "90", "at").is_err());
        assert!(read_json(&seconds, "9.5", "at").is_err());
    }

    #[test]
    fn states_are_said_by_what_json_has_for_them() {
        let plain = Parameter::body("x");
        assert!(read_json(&plain, "null", "x") == Ok(Wire::Null));
        assert!(read_json(&plain, "\"\"", "x") == Ok(Wire::EmptyString));
        assert!(read_json(&OBJECTS, "[]", "x") == Ok(Wire::EmptyList));
        assert!(read_json(&Parameter::body("x").integer(), "1.0", "x").is_err());
        assert!(read_json(&Parameter::body("x").integer(), "\"1\"", "x").is_err(), "a string is no number");
        let unsigned = Parameter::body("x").unsigned();
        assert!(read_json(&unsigned, "18446744073709551615", "x") == Ok(Wire::Number("18446744073709551615".into())));
        assert_eq!(
            read_json(&unsigned, "-1", "x").unwrap_err(),
            "x: expected a whole number from 0 to 18446744073709551615"
        );
    }
}
