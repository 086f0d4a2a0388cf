//! What a body is called: only JSON is read as a success, whatever the bytes look like.

use api_runtime::{
    Body, Bytes, CallOptions, Client, Decode, DecodeError, Descriptor, Error, Json, Limits, Method, TransportError,
    Untyped, http,
};

use crate::fixture::{SERVICE, client, descriptor, operation};

#[derive(Debug)]
struct Total(i64);

impl Decode for Total {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut total = 0;
        json.object(&["total"], &mut [&mut total])?;
        Ok(Self(total))
    }
}

/// A response without fields, as generated code reads it.
#[derive(Debug)]
struct Nothing;

impl Decode for Nothing {
    const BODY: Body = Body::ObjectOrNothing;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut []).map(|()| Self)
    }
}

static TABLE: Descriptor = descriptor(Method::Get, &[], &[]);

operation!(Read, Total, descriptor(Method::Get, &[], &[]));
operation!(Write, Nothing, descriptor(Method::Post, &[], &[]));

fn named(status: u16, name: &'static str, body: &'static str) -> Client {
    client(move |_: http::Request<Bytes>, _: Limits| async move {
        let answer = http::Response::builder().status(status).header("content-type", name);
        Ok::<_, TransportError>(answer.body(Bytes::from_static(body.as_bytes())).expect("an answer"))
    })
}

#[tokio::test]
async fn json_has_many_names() {
    for name in [
        "application/json",
        "application/json;charset=utf-8",
        " Application/JSON ; charset=UTF-8",
        "application/problem+json",
        "application/vnd.api+JSON",
    ] {
        assert_eq!(named(200, name, r#"{"total":7}"#).call(&Read(vec![])).await.expect(name).0, 7);
    }
}

#[tokio::test]
async fn anything_else_is_no_success_even_where_the_bytes_are_json() {
    for name in ["text/html", "text/plain; charset=utf-8", "application/xml", "json", "", "application/jsonp", "\u{e9}"]
    {
        let error = named(200, name, r#"{"total":7}"#).call(&Read(vec![])).await.expect_err(name);
        assert!(
            matches!(&error, Error::Decode(reply) if reply.body.as_ref() == br#"{"total":7}"#),
            "{name}: {error:?}"
        );
        let error = named(200, name, "{}").call(&Write(vec![])).await.expect_err(name);
        assert!(error.is_outcome_unknown(), "{name}: {error:?}");
        let request = Untyped::new(&SERVICE, &TABLE);
        let error = named(200, name, "{}").call_untyped(&request, &CallOptions::new()).await.expect_err(name);
        assert!(matches!(error, Error::Decode(_)), "{name}");
    }
    let error = named(200, "text/html; a=b", "<html>").call(&Read(vec![])).await.expect_err("a page");
    let shown = "unreadable response (HTTP 200): response body: expected a body of the type application/json, found \
                 text/html";
    assert_eq!(error.to_string(), shown);
}

#[tokio::test]
async fn nothing_at_all_may_have_any_name_where_nothing_is_expected() {
    for (status, name) in [(204, "text/html"), (200, "application/octet-stream"), (200, "application/json")] {
        named(status, name, "").call(&Write(vec![])).await.expect(name);
        assert!(matches!(named(status, name, "").call(&Read(vec![])).await, Err(Error::Decode(_))), "{name}");
    }
    // Nothing is documented that JSON of another kind would lack.
    for body in ["[]", "null", "\"\"", "0"] {
        named(200, "application/json", body).call(&Write(vec![])).await.expect(body);
    }
    for body in ["<html>", "{", "{}{}"] {
        let error = named(200, "application/json", body).call(&Write(vec![])).await.expect_err(body);
        assert!(error.is_outcome_unknown(), "{body}: {error:?}");
    }
    named(200, "application/json", r#"{"unknown":1}"#).call(&Write(vec![])).await.expect("an object is read");
}

#[tokio::test]
async fn a_refusal_is_read_whatever_it_is_called() {
    for status in [200, 400] {
        let body = r#"{"error_code":"CBC.0100","error_msg":"no"}"#;
        let error = named(status, "text/plain", body).call(&Write(vec![])).await.expect_err("a refusal");
        assert!(matches!(&error, Error::Api(refusal) if refusal.is("CBC.0100")), "{error:?}");
    }
}
