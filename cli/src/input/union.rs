//! Values of unions: which member a text or a JSON value is, and what it is of that member.

use api_runtime::{JsonKind, Kind, Parameter, Union, Wire};
use serde_json::value::RawValue;

use super::{json, object, text};

/// The value that JSON says, as the member of its kind.
pub(super) fn read_json(union: &Union, text: &str, place: &str) -> Result<Wire, String> {
    if !union.tag.is_empty() {
        return read_tagged(union, text, place);
    }
    let found = union.of_kind(JsonKind::of_text(text)).and_then(|index| Some((index, union.member(index)?)));
    let Some((index, member)) = found else { return Err(format!("{place}: expected {}", expected(union))) };
    let value = match (text, member.json_kind()) {
        // What says a state elsewhere is a value of its member here.
        ("\"\"", Some(JsonKind::Text)) => Wire::Text(String::new()),
        ("[]", Some(JsonKind::List)) => Wire::Absent,
        _ => json::read_json(member, text, place)?,
    };
    Ok(Wire::Member(index, Box::new(value)))
}

/// The object that JSON says, as the member of its tag.
fn read_tagged(union: &Union, text: &str, place: &str) -> Result<Wire, String> {
    let mut members = object::members(text).map_err(|message| format!("{place}: {message}"))?;
    let at = members.iter().position(|(name, _)| name == union.tag);
    let tag: Option<String> = at.and_then(|at| serde_json::from_str(members[at].1.get()).ok());
    let found = union.of_tag(tag.as_deref()).and_then(|index| Some((index, union.member(index)?)));
    let Some((index, member)) = found else {
        let tags: Vec<&str> = union.members.iter().map(|member| member.name).collect();
        let between = if place.is_empty() { "" } else { "." };
        return Err(format!("{place}{between}{}: expected one of {}", union.tag, tags.join(", ")));
    };
    let value = match member.kind {
        Kind::Object(fields) if !member.name.is_empty() => {
            members.retain(|(name, _)| name != union.tag);
            json::fields_from(fields, members, place)?
        }
        _ => json::read_json(member, text, place)?,
    };
    Ok(Wire::Member(index, Box::new(value)))
}

/// The value that the text of a flag says: JSON of a kind that the union has, in quotes if it is a string; any other text is
/// text, if the union has a member that is.
pub(super) fn read_text(union: &Union, said: &str) -> Result<Wire, String> {
    if !union.tag.is_empty() {
        let value: &RawValue = serde_json::from_str(said).map_err(|error| json::not_json(&error))?;
        let wrong = |message: String| message.trim_start_matches([':', ' ']).to_owned();
        return read_tagged(union, value.get(), "").map_err(wrong);
    }
    if let Ok(value) = serde_json::from_str::<&RawValue>(said)
        && union.of_kind(JsonKind::of_text(value.get())).is_some()
    {
        return read_json(union, value.get(), "").map_err(|message| message.trim_start_matches([':', ' ']).to_owned());
    }
    let text_member = union.of_kind(JsonKind::Text).and_then(|index| Some((index, union.member(index)?)));
    match text_member {
        Some((index, member)) => text::read_text(member, said).map(|value| Wire::Member(index, Box::new(value))),
        None => Err(format!("expected {}", expected(union))),
    }
}

/// What a value may be, in words.
pub(crate) fn expected(union: &Union) -> String {
    if !union.tag.is_empty() {
        let tags: Vec<&str> = union.members.iter().map(|member| member.name).filter(|tag| !tag.is_empty()).collect();
        return format!("a JSON object with `{}` {}", union.tag, tags.join(" or "));
    }
    let words = |member: &Parameter| match (member.is_list(), member.is_map()) {
        (true, _) => {
            format!("a list of {}{}", "lists of ".repeat(usize::from(member.lists) - 1), member.kind.as_str())
        }
        (_, true) => format!("a map of {}", member.kind.as_str()),
        _ => member.kind.as_str().to_owned(),
    };
    union.members.iter().map(words).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    static FIELDS: &[Parameter] = &[Parameter::field("id")];
    static MEMBERS: &[Parameter] = &[
        Parameter::field("").text(),
        Parameter::field("").integer(),
        Parameter::field("").text().list(),
        Parameter::field("").object(FIELDS),
    ];

    #[test]
    fn a_flag_is_json_of_a_kind_or_plain_text() {
        let member = |index, value| Ok(Wire::Member(index, Box::new(value)));
        let text = |text: &str| Wire::Text(text.into());
        let read = |said| read_text(&Union { tag: "", members: MEMBERS }, said);
        assert!(read("plain") == member(0, text("plain")) && read("true") == member(0, text("true")));
        assert!(read("7") == member(1, Wire::Number("7".into())) && read("\"7\"") == member(0, text("7")));
        assert!(read("[]") == member(2, Wire::Absent) && read("[\"a\"]") == member(2, Wire::List(vec![text("a")])));
        assert!(read("{\"id\": \"x\"}") == member(3, Wire::Object(vec![text("x")])));
        assert_eq!(read("{\"no\": 1}").unwrap_err(), "no: no such field; there are: id");
        assert_eq!(read("1.5").unwrap_err(), "expected a whole number");
    }

    #[test]
    fn json_of_another_kind_is_refused_with_what_is_allowed() {
        let numbers = Union { tag: "", members: &MEMBERS[1..3] };
        let expected = "x: expected a whole number or a list of text";
        assert_eq!(read_json(&numbers, "\"7\"", "x").unwrap_err(), expected);
        assert_eq!(read_text(&numbers, "seven").unwrap_err(), &expected[3..]);
    }

    #[test]
    fn an_object_is_of_the_type_that_its_tag_names() {
        static TAGGED: &[Parameter] = &[Parameter::field("a").object(FIELDS), Parameter::field("").any()];
        let closed = Union { tag: "kind", members: &TAGGED[..1] };
        let read = |said| read_text(&closed, said);
        let object = Wire::Object(vec![Wire::Text("x".into())]);
        assert!(read(r#"{"id": "x", "kind": "a"}"#) == Ok(Wire::Member(0, Box::new(object))));
        assert_eq!(read(r#"{"kind": "b"}"#).unwrap_err(), "kind: expected one of a");
        assert_eq!(read(r#"{"id": "x"}"#).unwrap_err(), "kind: expected one of a");
        assert_eq!(read(r#"{"kind": "a", "no": 1}"#).unwrap_err(), "no: no such field; there are: id");
        assert_eq!(read("[]").unwrap_err(), "expected a JSON object");
        let any = r#"{"kind":"b"}"#;
        let open = read_json(&Union { tag: "kind", members: TAGGED }, any, "x");
        assert!(open == Ok(Wire::Member(1, Box::new(Wire::Json(any.parse().unwrap())))));
    }
}
