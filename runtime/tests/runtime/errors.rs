//! Refusals in all their forms, and what they say.

use std::sync::atomic::{AtomicUsize, Ordering};

use api_runtime::{ApiError, Decode, DecodeError, Error, Json, Method, RetryClass};

use crate::fixture::{answering, client, descriptor, operation};

#[derive(Debug)]
struct Total(i64);

impl Decode for Total {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut total = 0;
        json.object(&["total"], &mut [&mut total])?;
        Ok(Self(total))
    }
}

operation!(Read, Total, descriptor(Method::Get, &[], &[]));
operation!(Write, Total, descriptor(Method::Post, &[], &[]));
operation!(Unread, (), descriptor(Method::Post, &[], &[]));

async fn read(status: u16, body: &'static str) -> Result<i64, Error> {
    Ok(client(answering(status, body).1).call(&Read(vec![])).await?.0)
}

async fn refused(status: u16, body: &'static str) -> ApiError {
    match read(status, body).await {
        Err(Error::Api(error)) => error,
        other => panic!("no refusal: {other:?}"),
    }
}

#[tokio::test]
async fn an_ordinary_refusal_gives_code_message_id_and_remedy() {
    let error = refused(400, r#"{"error_code":"CBC.0100","error_msg":"bad limit"}"#).await;
    assert_eq!(error.to_string(), "CBC.0100: bad limit (HTTP 400, request r-1) Compare it with the limits.");
    assert_eq!(error.retry(), Some(RetryClass::AfterCorrection));
    assert!(error.is("CBC.0100") && error.wire_code() == Some("CBC.0100"));
}

#[tokio::test]
async fn an_error_code_in_a_success_is_found_while_the_body_is_read() {
    for body in [
        r#"{"error_code":"C","total":1}"#,
        // Whatever the type says of the rest, and of the key itself.
        r#"{"total":"many","error_code":"C"}"#,
        r#"{"total":{"deep":[1]},"error\u005fcode":"C"}"#,
        r#"{"error_code":{},"total":1,"error_code":"C"}"#,
        r#"{"error_code":"CBC.0000","errorCode":"C","total":1}"#,
    ] {
        assert!(refused(200, body).await.is("C"), "{body}");
        let unread = client(answering(200, body).1).call(&Unread(vec![])).await;
        assert!(matches!(unread, Err(Error::Api(error)) if error.is("C")), "{body}");
    }
    for body in [
        r#"{"error_code":"CBC.0000","total":1}"#,
        r#"{"error_code":"C","error_code":"","total":1}"#,
        r#"{"error_code":null,"more":{"error_code":"C"},"list":[{"errorCode":"C"}],"total":1}"#,
    ] {
        assert_eq!(read(200, body).await.expect("a success"), 1, "{body}");
    }
    // What is no object of JSON has no fields.
    for body in [r#"{"error_code":"C","total":1"#, r#"[{"error_code":"C"}]"#, r#"{"error_code":"C","\ud800":1}"#] {
        assert!(matches!(read(200, body).await, Err(Error::Decode(_))), "{body}");
    }
}

/// Counts how often it is read.
#[derive(Debug)]
struct Counted;

static READ: AtomicUsize = AtomicUsize::new(0);

impl Decode for Counted {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        READ.fetch_add(1, Ordering::Relaxed);
        json.object(&["total"], &mut [&mut 0_i64]).map(|()| Self)
    }
}

operation!(ReadCounted, Counted, descriptor(Method::Get, &[], &[]));

#[tokio::test]
async fn a_success_is_read_once() {
    client(answering(200, r#"{"total":1}"#).1).call(&ReadCounted(vec![])).await.expect("a success");
    assert_eq!(READ.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_gateway_s_refusal_has_another_message_key() {
    let body = r#"{"error_code":"APIGW.0308","error_message":"slow down","request_id":"r-2"}"#;
    let error = refused(429, body).await;
    assert_eq!((error.message.as_str(), error.known.unwrap().retry), ("slow down", RetryClass::Later));
    assert_eq!(error.request_id.as_deref(), Some("r-1"));
}

#[tokio::test]
async fn older_spellings_and_unknown_codes_are_read() {
    let error = refused(500, r#"{"errorCode":"X.1","errorMsg":"old"}"#).await;
    assert_eq!((error.code.as_str(), error.message.as_str(), error.known), ("X.1", "old", None));
}

#[tokio::test]
async fn fields_that_only_some_codes_carry_can_be_read() {
    let error = refused(400, r#"{"error_code":"C","failed":["a","b"]}"#).await;
    assert_eq!(error.field::<Vec<String>>("failed").unwrap(), ["a", "b"]);
    assert!(error.field::<i64>("error_code").is_err());
}

#[tokio::test]
async fn what_is_no_documented_body_is_a_refusal_without_code() {
    for body in ["", "<html>Bad gateway</html>", "null", "[]", r#"{"other":1}"#, r#"{"error_code":null}"#] {
        let error = refused(502, body).await;
        assert_eq!((error.wire_code(), error.code.as_str(), error.body.as_str()), (None, "", body));
    }
    assert_eq!(refused(302, "").await.status, 302);
    assert!(refused(400, r#"{"error_code":"CBC.0000"}"#).await.is("CBC.0000"));
}

#[tokio::test]
async fn a_success_status_with_a_code_of_failure_is_a_refusal() {
    let error = refused(200, r#"{"error_code":"CBC.0999","error_msg":"no","total":1}"#).await;
    assert_eq!((error.status, error.code.as_str()), (200, "CBC.0999"));
    assert_eq!(read(200, r#"{"error_code":"CBC.0000","total":1}"#).await.unwrap(), 1);
    assert_eq!(read(200, r#"{"error_code":null,"total":2}"#).await.unwrap(), 2);
    assert_eq!(read(204, r#"{"error_code":"","total":3}"#).await.unwrap(), 3);
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_an_error() {
    for body in ["", "<html></html>", "null", "[]", "{}", r#"{"total":"x"}"#] {
        let Err(Error::Decode(reply)) = read(200, body).await else { panic!("{body}") };
        assert_eq!((reply.status, reply.body.as_ref()), (200, body.as_bytes()));
        assert_eq!(reply.request_id.as_deref(), Some("r-1"));
    }
    let error = read(200, r#"{"total":"x"}"#).await.unwrap_err();
    let shown = "unreadable response (HTTP 200, request r-1): total: expected a 64-bit integer, found \"x\"";
    assert_eq!(error.to_string(), shown);
    assert!(std::error::Error::source(&error).is_none(), "a chain of errors would say it twice");
}

#[tokio::test]
async fn an_answer_that_nobody_looks_at_may_be_anything() {
    for body in ["", "null", "<html>"] {
        assert!(client(answering(200, body).1).call(&Unread(vec![])).await.is_ok(), "{body}");
    }
}

#[tokio::test]
async fn the_outcome_of_a_write_is_unknown_when_the_server_failed() {
    let write = async |status, body| client(answering(status, body).1).call(&Write(vec![])).await.unwrap_err();
    let failed = write(504, "").await;
    assert!(failed.is_outcome_unknown(), "{failed:?}");
    assert_eq!(
        failed.to_string(),
        "the call may have taken effect: error response without an error code (HTTP 504 Gateway Timeout, request r-1)"
    );
    assert_eq!((failed.api().map(|refusal| refusal.status), failed.request_id()), (Some(504), Some("r-1")));
    assert!(write(408, "").await.is_outcome_unknown());
    assert!(
        matches!(write(200, "[]").await, Error::OutcomeUnknown(unknown) if matches!(unknown.cause, Error::Decode(_)))
    );
    assert!(matches!(write(400, "").await, Error::Api(_)));
    assert!(matches!(read(504, "").await, Err(Error::Api(_))));
}
