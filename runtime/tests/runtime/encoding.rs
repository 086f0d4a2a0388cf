//! Where and how values and states stand in a request.

use api_runtime::{Empty, EmptyString, Given, Method, Null, Parameter, Raw, ToWire, Wire, encode};

use crate::fixture::{descriptor, number, operation, text};

operation!(
    Query,
    (),
    descriptor(
        Method::Get,
        &[
            Parameter::query("a"),
            Parameter::query("ids").list(),
            Parameter::query("joined").integer().list().comma(),
            Parameter::header("X-Language"),
        ],
        &[]
    )
);

operation!(
    InPath,
    (),
    api_runtime::Descriptor {
        path: "/v2/{id}/of/{owner}",
        ..descriptor(Method::Delete, &[Parameter::path("id"), Parameter::path("owner"),], &[])
    }
);

operation!(
    Body,
    (),
    descriptor(
        Method::Post,
        &[
            Parameter::body("b").decimal(),
            Parameter::body("a").as_text().integer(),
            Parameter::body("list").text().list(),
            Parameter::query("q"),
        ],
        &[]
    )
);

operation!(NoParameters, (), descriptor(Method::Post, &[], &[]));

fn query(a: Wire) -> String {
    encode(&Query(vec![a, Wire::Absent, Wire::Absent, Wire::Absent])).uri_path_and_query()
}

#[test]
fn each_state_has_its_spelling_in_a_query() {
    assert_eq!(query(Wire::Absent), "/v2/things");
    assert_eq!(query(Wire::Empty), "/v2/things?a=");
    assert_eq!(query(Wire::EmptyString), "/v2/things?a=%22%22");
    assert_eq!(query(Wire::Null), "/v2/things?a=null");
    assert_eq!(query(Wire::EmptyList), "/v2/things?a=%5B%5D");
    assert_eq!(query(Wire::Bool(true)), "/v2/things?a=true");
    assert_eq!(query(text("a b+/中")), "/v2/things?a=a%20b%2B%2F%E4%B8%AD");
}

#[test]
fn given_values_and_states_reach_the_wire() {
    type States = (Empty, EmptyString, Null);
    let encoded = |given: Given<String, States>| query(given.to_wire().owned());
    assert_eq!(encoded("0".into()), "/v2/things?a=0");
    assert_eq!(encoded(Empty.into()), "/v2/things?a=");
    assert_eq!(encoded(EmptyString.into()), "/v2/things?a=%22%22");
    assert_eq!(encoded(Null.into()), "/v2/things?a=null");
}

#[test]
fn lists_in_a_query_are_repeated_or_joined() {
    let ids = vec![text("x"), text("y")];
    let parts =
        encode(&Query(vec![Wire::Absent, Wire::List(ids), Wire::List(vec![number("1"), number("2")]), Wire::Null]));
    assert_eq!(parts.uri_path_and_query(), "/v2/things?ids=x&ids=y&joined=1%2C2");
    assert!(parts.headers.contains(&("X-Language".into(), "null".into())));
}

#[test]
fn every_request_names_content_type_and_user_agent() {
    let parts = encode(&NoParameters(vec![]));
    let expected = [("Content-Type", "application/json"), ("User-Agent", "test/1")];
    assert_eq!(parts.headers, expected.map(|(name, value)| (name.into(), value.into())));
}

#[test]
fn path_parameters_stay_inside_their_segment() {
    let parts = encode(&InPath(vec![text("a/b?c"), text("中 ~")]));
    assert_eq!(parts.uri_path_and_query(), "/v2/a%2Fb%3Fc/of/%E4%B8%AD%20~");
}

#[test]
fn bodies_keep_table_order_and_the_digits_of_numbers() {
    let list = Wire::List(vec![text("a\"b"), text("中")]);
    let parts = encode(&Body(vec![number("100.00"), number("7"), list, text("1")]));
    assert_eq!(parts.body_bytes(), r#"{"b":100.00,"a":"7","list":["a\"b","中"]}"#);
    assert_eq!(parts.uri_path_and_query(), "/v2/things?q=1");
}

#[test]
fn each_state_has_its_form_in_a_body() {
    let body = |b, a, list| encode(&Body(vec![b, a, list, Wire::Absent])).body_bytes();
    assert_eq!(body(Wire::Null, Wire::EmptyString, Wire::EmptyList), r#"{"b":null,"a":"","list":[]}"#);
    assert_eq!(body(Wire::Absent, Wire::Absent, Wire::Absent), "{}");
}

#[test]
fn an_operation_without_body_parameters_has_no_body() {
    assert_eq!(encode(&NoParameters(vec![])).body, None);
    assert!(encode(&NoParameters(vec![])).body_bytes().is_empty());
}

#[test]
fn raw_edits_come_after_encoding() {
    let request = Body(vec![number("1"), number("2"), Wire::Absent, text("1")]);
    let raw = Raw::new(&request)
        .query("q", "x")
        .add_query("q", "y")
        .body("b", "1e3")
        .remove_body("a")
        .body("new", "null")
        .header("content-type", "text/plain")
        .path("/v3/other");
    let parts = encode(&raw);
    assert_eq!(parts.uri_path_and_query(), "/v3/other?q=x&q=y");
    assert_eq!(parts.body_bytes(), r#"{"b":1e3,"new":null}"#);
    assert_eq!(parts.headers[0], ("Content-Type".into(), "text/plain".into()));
    let parts = encode(&Raw::new(&request).remove_query("q").remove_header("USER-AGENT"));
    assert_eq!((parts.query.len(), parts.headers.len()), (0, 1));
}

#[test]
fn edits_of_edits_add_up() {
    let request = Body(vec![number("1"), Wire::Absent, Wire::Absent, Wire::Absent]);
    let once = Raw::new(&request).body("b", "2").query("q", "x");
    let twice = Raw::new(&once).query("q", "y");
    let parts = encode(&twice);
    assert_eq!(
        (parts.uri_path_and_query().as_str(), parts.body_bytes().as_ref()),
        ("/v2/things?q=y", br#"{"b":2}"#.as_slice())
    );
}
