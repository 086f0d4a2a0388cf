//! Values of unions: which member a text or a JSON value is, and what it is of that member.

use api_runtime::{JsonKind, Parameter, Union, Wire};
use serde_json::value::RawValue;

use super::{json, text};

/// The value that JSON says, as the member of its kind.
pub(super) fn read_json(union: Union, text: &str, place: &str) -> Result<Wire, String> {
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

/// The value that the text of a flag says: JSON of a kind that the union has, in quotes if it is a string; any other text is
/// text, if the union has a member that is.
pub(super) fn read_text(union: Union, said: &str) -> Result<Wire, String> {
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
pub(crate) fn expected(union: Union) -> String {
    let words = |member: &Parameter| match (member.is_list(), member.is_map()) {
        (true, _) => format!("a list of {}", member.kind.as_str()),
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
        let read = |said| read_text(Union { members: MEMBERS }, said);
        assert!(read("plain") == member(0, text("plain")) && read("true") == member(0, text("true")));
        assert!(read("7") == member(1, Wire::Number("7".into())) && read("\"7\"") == member(0, text("7")));
        assert!(read("[]") == member(2, Wire::Absent) && read("[\"a\"]") == member(2, Wire::List(vec![text("a")])));
        assert!(read("{\"id\": \"x\"}") == member(3, Wire::Object(vec![text("x")])));
        assert_eq!(read("{\"no\": 1}").unwrap_err(), "no: no such field; there are: id");
        assert_eq!(read("1.5").unwrap_err(), "expected a whole number");
    }

    #[test]
    fn json_of_another_kind_is_refused_with_what_is_allowed() {
        let numbers = Union { members: &MEMBERS[1..3] };
        let expected = "x: expected a whole number or a list of text";
        assert_eq!(read_json(numbers, "\"7\"", "x").unwrap_err(), expected);
        assert_eq!(read_text(numbers, "seven").unwrap_err(), &expected[3..]);
    }
}
