//! Unions as formats of serde hold them.

use crate::{Any, Parameter};

#[derive(Debug, PartialEq)]
struct Drive {
    to: String,
    by: Option<i64>,
}

impl Drive {
    const FIELDS: &'static [Parameter] = &[Parameter::field("to").required(), Parameter::field("by").integer()];
}

crate::serde_object!(Drive { to, by });

#[derive(Debug, PartialEq)]
enum Step {
    Drive(Box<Drive>),
    Unknown(Any),
}

crate::tagged_union!(Step, "kind", variant(Unknown), Drive("drive"));
crate::serde_tagged!(Step, request, "kind", Drive("drive"), Unknown(""));

#[derive(Debug, PartialEq)]
enum Either {
    Text(String),
    List(Vec<i64>),
    Step(Step),
}

crate::union!(Either, "text or a list or an object", false, Text(Text), List(List), Object(Step));
crate::serde_union!(Either, request, Text, List, Step);

#[test]
fn what_is_written_is_read_again() {
    let drive = || Step::Drive(Box::new(Drive { to: "A".into(), by: Some(7) }));
    let unknown = r#"{"kind":"fly","to":7}"#;
    for (value, written) in [
        (Either::Text("A".into()), "\"A\""),
        (Either::List(Vec::new()), "[]"),
        (Either::Step(drive()), r#"{"kind":"drive","to":"A","by":7}"#),
        (Either::Step(Step::Unknown(unknown.parse().unwrap())), unknown),
    ] {
        assert_eq!(serde_json::to_string(&value).unwrap(), written);
        assert_eq!(serde_json::from_str::<Either>(written).unwrap(), value);
    }
}

#[test]
fn a_request_knows_its_tag_and_no_other_key() {
    let refused = |json: &str| serde_json::from_str::<Step>(json).unwrap_err().to_string();
    let unknown = refused(r#"{"kind":"drive","to":"A","no":1}"#);
    assert!(unknown.contains("one of the keys to, by, found no"), "{unknown}");
    let missing = refused(r#"{"kind":"drive","by":1}"#);
    assert!(missing.contains("to: expected a value"), "{missing}");
    // The key of another object's tag is one that nobody knows.
    let nested = refused(r#"{"kind":"drive","to":{"kind":"A"}}"#);
    assert!(nested.contains("to: expected"), "{nested}");
}
