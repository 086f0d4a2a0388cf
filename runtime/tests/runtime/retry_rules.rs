//! What a service says of its own retries: statuses, headers that ask for one, and how long to wait. A plain write is sent once.

use core::time::Duration;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use api_runtime::{
    Bytes, CallError, Client, Credentials, Descriptor, ErrorCode, Limits, Method, Operation, Parameter, Retries,
    RetryClass, RetryLimits, RetryReset, RetryRules, RetryScheme, RetryWhen, Safety, Service, TransportError, Wire,
    http,
};

use crate::fixture::{SERVICE, descriptor, operation};
use crate::host::TestHost;

const WHEN: &[RetryWhen] = &[
    RetryWhen { status: 403, header: "Retry-After", value: None },
    RetryWhen { status: 403, header: "X-Left", value: Some("0") },
];
static OWN: Service = Service {
    retry: RetryScheme {
        usual: RetryRules::DEFAULT
            .statuses(&[429, 599])
            .when(WHEN)
            .wait(&["Retry-After", "X-Wait"])
            .limits(RetryLimits { remaining: "X-Left", reset: RetryReset::At("X-Reset") }),
        exceptions: &[("Other", RetryRules::DEFAULT.statuses(&[418]))],
    },
    ..SERVICE
};
const CODES: &[&ErrorCode] = &[
    &ErrorCode { code: "N", status: 403, meaning: "Never.", remedy: None, retry: RetryClass::Never },
    &ErrorCode { code: "L", status: 400, meaning: "Later.", remedy: None, retry: RetryClass::Later },
];

operation!(Read, (), Descriptor { errors: CODES, ..descriptor(Method::Get, &[], &[]) }, OWN);
operation!(Other, (), Descriptor { id: "Other", ..descriptor(Method::Get, &[], &[]) }, OWN);
operation!(Write, (), Descriptor { errors: CODES, ..descriptor(Method::Post, &[], &[]) }, OWN);
operation!(
    Keyed,
    (),
    Descriptor {
        errors: CODES,
        safety: Safety::WriteKeyedBy("key"),
        ..descriptor(Method::Post, &[Parameter::body("key").text().max_length(24)], &[])
    },
    OWN
);

/// Where the clock of the test's machine stands.
const SECOND: u64 = 1000;

/// A status, headers and a body.
type Said = (u16, &'static [(&'static str, &'static str)], &'static str);

/// How often a call is sent whose first answer says this, the pauses before the others in seconds, and its error.
async fn sent<O: Operation<Response = ()>>(request: &O, said: Said) -> (usize, Vec<u128>, Option<CallError<O>>) {
    let count = Arc::new(Mutex::new(0));
    let counts = Arc::clone(&count);
    let transport = move |_: http::Request<Bytes>, _: Limits| {
        let mut count = counts.lock().expect("no panic");
        *count += 1;
        let (status, headers, body) = if *count == 1 { said } else { (200, &[] as &[_], "{}") };
        let answer = http::Response::builder().status(status);
        let answer = headers.iter().fold(answer, |answer, (name, value)| answer.header(*name, *value));
        core::future::ready(Ok::<_, TransportError>(answer.body(Bytes::from_static(body.as_bytes())).expect("one")))
    };
    let host = TestHost::drawing(SystemTime::UNIX_EPOCH + Duration::from_secs(SECOND), |_| u128::MAX);
    let retries = Retries::default().pauses(Duration::ZERO, Duration::ZERO);
    let client = Client::builder(&OWN).credentials(Credentials::key("AK", "SK")).transport(transport);
    let client: Client = client.retries(retries).host(host.clone()).build().expect("a client");
    let outcome = client.call(request).timeout(Duration::from_secs(60)).await;
    let count = *count.lock().expect("no panic");
    (count, host.slept().into_iter().map(|slept| slept / 1000).collect(), outcome.err())
}

#[tokio::test]
async fn a_read_is_repeated_after_what_its_service_says() {
    let at = |seconds: i64| -> &'static str { SECOND.saturating_add_signed(seconds).to_string().leak() };
    let left = |seconds| -> &'static [(&'static str, &'static str)] {
        Box::leak(Box::new([("x-left", "0"), ("x-reset", at(seconds))]))
    };
    let all: Vec<(Said, usize, &[u128])> = vec![
        ((429, &[], ""), 2, &[]),
        ((599, &[], ""), 2, &[]),
        ((503, &[], ""), 1, &[]),
        ((500, &[("retry-after", "1")], ""), 1, &[]),
        ((403, &[], ""), 1, &[]),
        ((403, &[("retry-after", "7")], ""), 2, &[7]),
        ((403, &[("retry-after", "7")], r#"{"error_code":"N"}"#), 2, &[7]),
        ((403, &[("x-left", "5")], ""), 1, &[]),
        ((403, left(9), ""), 2, &[9]),
        ((429, left(9), ""), 2, &[9]),
        ((404, left(9), ""), 1, &[]),
        ((429, &[("x-wait", "3"), ("retry-after", "2")], ""), 2, &[3]),
        ((400, &[("x-wait", "4")], r#"{"error_code":"L"}"#), 2, &[4]),
        // More than the call has: the error is told at once.
        ((429, &[("retry-after", "60")], ""), 1, &[]),
        ((429, &[("x-wait", "99999999999999999999")], ""), 1, &[]),
        ((403, left(i64::from(u32::MAX)), ""), 1, &[]),
        ((403, left(-9), ""), 2, &[]),
    ];
    for (said, count, slept) in all {
        let (sent, pauses, error) = sent(&Read(vec![]), said).await;
        assert_eq!((sent, pauses.as_slice(), error.is_some()), (count, slept, count == 1), "{said:?}");
    }
}

#[tokio::test]
async fn an_operation_may_have_its_own_rules() {
    assert_eq!(sent(&Other(vec![]), (418, &[], "")).await.0, 2);
    assert_eq!(sent(&Other(vec![]), (429, &[], "")).await.0, 1);
    assert_eq!(sent(&Read(vec![]), (418, &[], "")).await.0, 1);
}

#[tokio::test]
async fn a_write_without_a_key_is_sent_once_whatever_is_said() {
    for said in [
        (429, &[] as &[_], ""),
        (599, &[("retry-after", "1")], ""),
        (403, &[("retry-after", "1")], ""),
        (403, &[("x-left", "0")], r#"{"error_code":"N"}"#),
        (400, &[], r#"{"error_code":"L"}"#),
    ] {
        let (count, slept, error) = sent(&Write(vec![]), said).await;
        assert_eq!((count, slept.len()), (1, 0), "{said:?}");
        let refusal = error.expect("an error");
        assert_eq!(
            refusal.api().and_then(|api| api.retry_after).is_some(),
            said.1.iter().any(|of| of.0 == "retry-after")
        );
        assert_eq!(sent(&Keyed(vec![Wire::Absent]), said).await.0, 2, "{said:?}");
    }
}
