//! Batches of which a part failed: an error, so that nobody overlooks it.

use api_runtime::{CallOptions, Decode, DecodeError, Descriptor, Error, Json, Method, Untyped};

use crate::fixture::{SERVICE, answering, client, descriptor, operation};

#[derive(Debug)]
struct Batch {
    done: Option<i64>,
    failed: Vec<String>,
}

impl Decode for Batch {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut batch = Self { done: None, failed: Vec::new() };
        json.object(&["done", "failed"], &mut [&mut batch.done, &mut batch.failed])?;
        Ok(batch)
    }
}

const TABLE: Descriptor = Descriptor { partial_failure: Some("failed"), ..descriptor(Method::Post, &[], &[]) };

operation!(Write, Batch, TABLE);

const PART: &str = r#"{"done":1,"failed":["SECRET-A","b"]}"#;

#[tokio::test]
async fn what_failed_is_told_as_an_error_with_the_whole_response_in_it() {
    let error = client(answering(200, PART).1).call(&Write(vec![])).await.expect_err("a part failed");
    let shown = "a part of the call took effect, and 2 did not, see `failed` (HTTP 200, request r-1)";
    assert_eq!((error.to_string().as_str(), error.request_id()), (shown, Some("r-1")));
    assert!(!format!("{error:?}").contains("SECRET-A"), "{error:?}");
    let Error::PartialFailure(failure) = error else { panic!("{error:?}") };
    let whole: Batch = failure.response().expect("the response");
    assert_eq!((whole.done, whole.failed.as_slice()), (Some(1), ["SECRET-A".to_owned(), "b".to_owned()].as_slice()));
    assert_eq!((failure.count, failure.field, failure.status), (2, "failed", 200));
}

#[tokio::test]
async fn an_untyped_call_does_not_overlook_it_either() {
    static UNTYPED: Descriptor = TABLE;
    let request = Untyped::new(&SERVICE, &UNTYPED);
    let options = CallOptions::new();
    let error = client(answering(200, PART).1).call_untyped(&request, &options).await.expect_err("a part failed");
    assert!(matches!(&error, Error::PartialFailure(failure) if failure.count == 2), "{error:?}");
    let whole = client(answering(200, r#"{"failed":[]}"#).1).call_untyped(&request, &options).await;
    assert_eq!(whole.expect("a success").body().as_ref(), br#"{"failed":[]}"#);
}

#[tokio::test]
async fn nothing_that_failed_is_a_success() {
    for body in [r#"{"done":2}"#, r#"{"done":2,"failed":null}"#, r#"{"done":2,"failed":[]}"#] {
        let reply = client(answering(200, body).1).call(&Write(vec![])).await.expect(body);
        assert_eq!((reply.done, reply.failed.len()), (Some(2), 0));
    }
}

#[tokio::test]
async fn a_refusal_with_such_a_list_is_a_refusal() {
    let body = r#"{"error_code":"CBC.0100","failed":["a"]}"#;
    for status in [200, 400] {
        let error = client(answering(status, body).1).call(&Write(vec![])).await.expect_err("a refusal");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
}
