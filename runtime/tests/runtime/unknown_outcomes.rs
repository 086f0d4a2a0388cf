//! Writes that may have taken effect although they failed, told apart from those that certainly did not.

use api_runtime::{
    Bytes, Credentials, CredentialsError, CredentialsFuture, CredentialsSource, Decode, DecodeError, Descriptor, Error,
    ErrorCode, Host, Json, Method, Parameter, RetryClass, Safety, Wire,
};
use core::time::Duration;
use std::sync::Mutex;

use crate::fixture::{builder, descriptor, operation, text};
use crate::host::TestHost;
use crate::retries::{Next, client, count, script};

struct Total;

impl Decode for Total {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&["total"], &mut [&mut 0_i64]).map(|()| Self)
    }
}

const CODES: &[&ErrorCode] = &[
    &ErrorCode { code: "FAILED", status: 500, meaning: "It failed.", remedy: None, retry: RetryClass::Later },
    &ErrorCode { code: "NOT-YOURS", status: 500, meaning: "No.", remedy: None, retry: RetryClass::AfterCorrection },
];
const KEY: &[Parameter] = &[Parameter::body("key").text().max_length(32)];

operation!(Read, Total, Descriptor { errors: CODES, ..descriptor(Method::Get, &[], &[]) });
operation!(Write, Total, Descriptor { errors: CODES, ..descriptor(Method::Post, &[], &[]) });
operation!(Keyed, (), Descriptor { safety: Safety::WriteKeyedBy("key"), ..descriptor(Method::Post, KEY, &[]) });

fn keyed() -> Keyed {
    Keyed(vec![text("k")])
}

/// What a failure is called, with `?` in front where the outcome is unknown.
fn kind<C: core::fmt::Debug>(error: &Error<C>) -> String {
    match error {
        Error::OutcomeUnknown(unknown) => format!("?{}", kind(&unknown.cause)),
        Error::Transport(_) => "transport".to_owned(),
        Error::Timeout { .. } => "timeout".to_owned(),
        Error::Api(_) => "api".to_owned(),
        Error::Decode(_) => "decode".to_owned(),
        Error::BodyTooLarge { .. } => "too large".to_owned(),
        Error::Credentials(_) => "credentials".to_owned(),
        other => panic!("{other:?}"),
    }
}

/// How a read and a write fail that is answered like this, and how many requests the write sent.
async fn failures(next: Next) -> (String, String, usize) {
    let once =
        |transport| builder(transport).host(TestHost::patient()).max_response_bytes(80).build().expect("a client");
    let read = once(script(&[next]).1).call(&Read(vec![])).await.err().expect("no success");
    let (log, transport) = script(&[next]);
    let write = once(transport).call(&Write(vec![])).await.err().expect("no success");
    (kind(&read), kind(&write), count(&log))
}

#[tokio::test]
async fn whatever_may_have_arrived_leaves_a_write_unknown_and_never_a_read() {
    let long: &'static str = Box::leak(" ".repeat(81).into_boxed_str());
    let all = [
        (Next::Lost, "transport"),
        (Next::Late, "timeout"),
        (Next::Answer(500, ""), "api"),
        (Next::Answer(502, "<html>"), "api"),
        (Next::Answer(503, r#"{"error_code":"?"}"#), "api"),
        (Next::After(503, "1"), "api"),
        (Next::Answer(504, "null"), "api"),
        (Next::Answer(599, ""), "api"),
        (Next::Answer(408, ""), "api"),
        (Next::Answer(500, r#"{"error_code":"FAILED"}"#), "api"),
        (Next::Answer(200, ""), "decode"),
        (Next::Answer(204, ""), "decode"),
        (Next::Answer(200, "[]"), "decode"),
        (Next::Answer(200, "null"), "decode"),
        (Next::Answer(200, "{}"), "decode"),
        (Next::Answer(200, "<html>"), "decode"),
        (Next::Answer(200, r#"{"total":1"#), "decode"),
        (Next::Answer(200, r#"{"total":"one"}"#), "decode"),
        (Next::Answer(200, long), "too large"),
    ];
    for (next, expected) in all {
        assert_eq!(failures(next).await, (expected.to_owned(), format!("?{expected}"), 1));
    }
}

#[tokio::test]
async fn a_refusal_and_a_request_that_was_not_sent_are_known() {
    let all = [
        (Next::NotSent, "transport"),
        (Next::TooLate, "timeout"),
        (Next::Answer(302, ""), "api"),
        (Next::Answer(400, "<html>"), "api"),
        (Next::Answer(401, ""), "api"),
        (Next::Answer(403, "null"), "api"),
        (Next::Answer(409, "[]"), "api"),
        (Next::After(429, "1"), "api"),
        (Next::Answer(200, r#"{"error_code":"?","total":1}"#), "api"),
        (Next::Answer(400, r#"{"error_code":"NOT-YOURS"}"#), "api"),
        // What is documented to ask for a correction is a refusal, whatever its status.
        (Next::Answer(500, r#"{"error_code":"NOT-YOURS"}"#), "api"),
    ];
    for (next, expected) in all {
        assert_eq!(failures(next).await, (expected.to_owned(), expected.to_owned(), 1));
    }
}

#[tokio::test]
async fn an_error_of_the_server_s_own_is_none_the_less_one_behind_another_status() {
    for status in [200, 400] {
        let outcome = failures(Next::Answer(status, r#"{"error_code":"FAILED","total":1}"#)).await;
        assert_eq!(outcome, ("api".to_owned(), "?api".to_owned(), 1));
    }
}

#[tokio::test]
async fn one_attempt_that_may_have_arrived_is_enough() {
    for steps in [[Next::Lost, Next::NotSent, Next::TooLate], [Next::NotSent, Next::Lost, Next::NotSent]] {
        let (log, transport) = script(&steps);
        let error = client(&TestHost::patient(), transport).call(&keyed()).await.expect_err("no answer came");
        let shown = "the call may have taken effect: lost; its transaction id is k";
        assert_eq!((error.to_string().as_str(), count(&log)), (shown, 3), "the attempt that leaves doubt is told");
    }
    let (log, transport) = script(&[Next::NotSent, Next::TooLate, Next::NotSent]);
    let error = client(&TestHost::patient(), transport).call(&keyed()).await.expect_err("no answer came");
    assert_eq!((kind(&error).as_str(), count(&log)), ("transport", 3));
}

#[tokio::test]
async fn a_later_attempt_that_is_not_even_sent_does_not_hide_the_first() {
    /// Keys that end before the second attempt, and no others.
    struct Short(TestHost, Mutex<u32>);
    impl CredentialsSource for Short {
        fn load(&self) -> CredentialsFuture<'_> {
            let mut asked = self.1.lock().expect("no test panics inside");
            *asked += 1;
            let end = self.0.now() + Duration::from_millis(1);
            Box::pin(core::future::ready(match *asked {
                1 => Ok(Credentials::key("a", "s").expires_at(end)),
                _ => Err(CredentialsError::new("the test", "none")),
            }))
        }
    }
    let host = TestHost::patient();
    let (log, transport) = script(&[Next::Lost]);
    let client = builder(transport).retries(api_runtime::Retries::default()).host(host.clone());
    let client = client.credentials(Short(host, Mutex::default())).build().expect("a client");
    let error = client.call(&keyed()).await.expect_err("no second attempt");
    assert_eq!((kind(&error).as_str(), count(&log)), ("?transport", 1));
    let Error::OutcomeUnknown(unknown) = error else { unreachable!("see above") };
    assert_eq!((unknown.attempts, unknown.transaction_id.as_deref()), (2, Some("k")));
}

#[tokio::test]
async fn a_call_without_time_is_not_sent() {
    let (log, transport) = script(&[]);
    let error = client(&TestHost::patient(), transport).call(&Write(vec![])).timeout(Duration::ZERO).await;
    assert!(matches!(error, Err(Error::Timeout { after: Duration::ZERO })));
    assert_eq!(count(&log), 0);
}

#[tokio::test]
async fn an_untyped_write_is_judged_in_the_same_way() {
    static TABLE: Descriptor = descriptor(Method::Post, &[], &[]);
    for (next, expected) in [
        (Next::Lost, "?transport"),
        (Next::Answer(200, "[]"), "?decode"),
        (Next::Answer(200, r#"{"a":"#), "?decode"),
        (Next::Answer(500, ""), "?api"),
        (Next::Answer(400, ""), "api"),
    ] {
        let (log, transport) = script(&[next]);
        let request = api_runtime::Untyped::new(&crate::fixture::SERVICE, &TABLE);
        let client = client(&TestHost::patient(), transport);
        let outcome = client.call_untyped(&request, &api_runtime::CallOptions::new()).await;
        let error: Error = outcome.map(|_: api_runtime::Reply<Bytes>| Wire::Absent).expect_err("no success");
        assert_eq!((kind(&error).as_str(), count(&log)), (expected, 1));
    }
}
