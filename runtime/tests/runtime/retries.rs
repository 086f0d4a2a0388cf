//! Repeated calls: which are, after which pauses, and how often.

use core::time::Duration;
use std::sync::{Arc, Mutex};

use api_runtime::{
    Bytes, Client, Descriptor, Error, ErrorCode, Limits, Method, Parameter, Retries, RetryClass, Safety, Transport,
    TransportError, http,
};

use crate::fixture::{builder, descriptor, number, operation, text};
use crate::host::TestHost;

const CODES: &[&ErrorCode] = &[
    &ErrorCode { code: "L", status: 400, meaning: "Later.", remedy: None, retry: RetryClass::Later },
    &ErrorCode { code: "N", status: 503, meaning: "Never.", remedy: None, retry: RetryClass::Never },
    &ErrorCode { code: "C", status: 503, meaning: "Wrong.", remedy: None, retry: RetryClass::AfterCorrection },
];

operation!(Read, (), Descriptor { errors: CODES, ..descriptor(Method::Get, &[], &[]) });
operation!(ReadByPost, (), Descriptor { safety: Safety::Read, ..descriptor(Method::Post, &[], &[]) });
operation!(Write, (), Descriptor { errors: CODES, ..descriptor(Method::Post, &[Parameter::body("n").integer()], &[]) });
operation!(WriteByGet, (), Descriptor { safety: Safety::Write, ..descriptor(Method::Get, &[], &[]) });
operation!(
    Keyed,
    (),
    Descriptor {
        errors: CODES,
        safety: Safety::WriteKeyedBy("key"),
        ..descriptor(Method::Post, &[Parameter::body("key").text().max_length(24)], &[])
    }
);

/// What the transport does with the next request.
#[derive(Clone, Copy)]
pub(crate) enum Next {
    Answer(u16, &'static str),
    After(u16, &'static str),
    Lost,
    NotSent,
    TooLate,
    Late,
}

/// Requests as they were sent: limits and bodies.
pub(crate) type Log = Arc<Mutex<Vec<(Limits, String)>>>;

/// A transport that does these one after the other, and then answers with success.
pub(crate) fn script(steps: &[Next]) -> (Log, impl Transport + use<>) {
    let log = Log::default();
    let (kept, steps) = (Arc::clone(&log), steps.to_vec());
    let transport = move |request: http::Request<Bytes>, limits: Limits| {
        let mut log = kept.lock().expect("no test panics inside");
        let next = steps.get(log.len()).copied().unwrap_or(Next::Answer(200, "{}"));
        log.push((limits, String::from_utf8_lossy(request.body()).into_owned()));
        let answer = http::Response::builder();
        core::future::ready(match next {
            Next::Answer(status, body) => Ok(answer.status(status).body(Bytes::from_static(body.as_bytes())).unwrap()),
            Next::After(status, after) => {
                Ok(answer.status(status).header("retry-after", after).body(Bytes::new()).unwrap())
            }
            Next::Lost => Err(TransportError::response_lost("lost")),
            Next::NotSent => Err(TransportError::not_sent("not sent")),
            Next::TooLate => Err(TransportError::timed_out(false)),
            Next::Late => Err(TransportError::timed_out(true)),
        })
    };
    (log, transport)
}

/// A client that repeats calls as it does by default.
pub(crate) fn client(host: &TestHost, transport: impl Transport + 'static) -> Client {
    builder(transport).retries(Retries::default()).host(host.clone()).build().expect("a client")
}

/// How many requests were sent.
pub(crate) fn count(log: &Log) -> usize {
    log.lock().expect("no test panics inside").len()
}

#[tokio::test]
async fn reads_are_repeated_after_what_may_pass() {
    let passes = [
        Next::Lost,
        Next::NotSent,
        Next::Late,
        Next::TooLate,
        Next::Answer(408, ""),
        Next::Answer(429, "<html>"),
        Next::Answer(500, ""),
        Next::Answer(502, "null"),
        Next::Answer(503, r#"{"error_code":"?"}"#),
        Next::Answer(504, ""),
        Next::Answer(400, r#"{"error_code":"L"}"#),
        Next::Answer(200, r#"{"error_code":"L"}"#),
        Next::Answer(400, r#"{"error_code":"APIGW.0308"}"#),
    ];
    for next in passes {
        let (log, transport) = script(&[next]);
        let reply = client(&TestHost::patient(), transport).call(&Read(vec![])).await.expect("the second attempt");
        assert_eq!((count(&log), reply.attempts()), (2, 2));
    }
    let stays = [
        Next::Answer(400, ""),
        Next::Answer(401, ""),
        Next::Answer(302, ""),
        Next::Answer(501, ""),
        Next::Answer(400, r#"{"error_code":"?"}"#),
        Next::Answer(200, r#"{"error_code":"?"}"#),
        Next::Answer(503, r#"{"error_code":"N"}"#),
        Next::Answer(503, r#"{"error_code":"C"}"#),
    ];
    for next in stays {
        let (log, transport) = script(&[next]);
        assert!(client(&TestHost::patient(), transport).call(&Read(vec![])).await.is_err());
        assert_eq!(count(&log), 1);
    }
}

#[tokio::test]
async fn the_safety_class_counts_and_not_the_method() {
    let host = TestHost::patient();
    let (log, transport) = script(&[Next::Lost]);
    assert!(client(&host, transport).call(&ReadByPost(vec![])).await.is_ok());
    assert_eq!(count(&log), 2);
    let (log, transport) = script(&[Next::NotSent]);
    assert!(matches!(client(&host, transport).call(&WriteByGet(vec![])).await, Err(Error::Transport(_))));
    assert_eq!(count(&log), 1);
}

#[tokio::test]
async fn a_plain_write_is_sent_once_whatever_happens() {
    let all = [
        Next::Lost,
        Next::NotSent,
        Next::Late,
        Next::After(429, "1"),
        Next::Answer(503, ""),
        Next::Answer(400, r#"{"error_code":"L"}"#),
    ];
    for next in all {
        let (log, transport) = script(&[next]);
        let host = TestHost::patient();
        assert!(client(&host, transport).call(&Write(vec![number("1")])).await.is_err());
        assert_eq!((count(&log), host.slept().len()), (1, 0));
    }
}

#[tokio::test]
async fn a_keyed_write_keeps_its_key_over_all_attempts() {
    let (log, transport) = script(&[Next::Lost, Next::Answer(503, "")]);
    let reply = client(&TestHost::patient(), transport).call(&Keyed(vec![api_runtime::Wire::Absent])).await.unwrap();
    let key = "f".repeat(24);
    assert_eq!((reply.attempts(), reply.transaction_id()), (3, Some(key.as_str())));
    let bodies: Vec<String> = log.lock().unwrap().iter().map(|(_, body)| body.clone()).collect();
    assert_eq!(bodies, vec![format!(r#"{{"key":"{key}"}}"#); 3]);

    let (log, transport) = script(&[Next::Lost, Next::Lost, Next::Lost, Next::Lost]);
    let client = client(&TestHost::patient(), transport);
    let error = client.call(&Keyed(vec![text("mine")])).await.expect_err("no answer came");
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    assert_eq!((unknown.attempts, unknown.transaction_id.as_deref()), (3, Some("mine")));
    assert_eq!(error.to_string(), "the call may have taken effect: lost; its transaction id is mine");
    assert_eq!(count(&log), 3);
}

#[tokio::test]
async fn a_refusal_after_a_lost_answer_does_not_make_the_outcome_known() {
    let used = Next::Answer(400, r#"{"error_code":"USED","error_msg":"this key was used"}"#);
    let (_, transport) = script(&[Next::Lost, used]);
    let error = client(&TestHost::patient(), transport).call(&Keyed(vec![text("k")])).await.expect_err("refused");
    assert!(error.is_outcome_unknown() && error.api().is_some_and(|refusal| refusal.is("USED")), "{error:?}");
    // Where nothing can have arrived, a refusal is one.
    let (_, transport) = script(&[Next::NotSent, used]);
    let error = client(&TestHost::patient(), transport).call(&Keyed(vec![text("k")])).await.expect_err("refused");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
}

#[tokio::test]
async fn without_a_key_a_keyed_write_is_a_plain_one() {
    let absent = || Keyed(vec![api_runtime::Wire::Absent]);
    let (log, transport) = script(&[Next::Lost]);
    let build = builder(transport).retries(Retries::default()).host(TestHost::patient());
    let error = build.transaction_ids(false).build().unwrap().call(&absent()).await.expect_err("lost");
    assert!(matches!(error, Error::OutcomeUnknown(unknown) if unknown.transaction_id.is_none()));
    assert_eq!((count(&log), log.lock().unwrap()[0].1.as_str()), (1, "{}"));

    let (log, transport) = script(&[Next::Lost]);
    let request = absent();
    let edited = api_runtime::Raw::new(&request).body("key", "\"by hand\"");
    assert!(client(&TestHost::patient(), transport).call(&edited).await.is_err());
    assert_eq!(count(&log), 1, "nobody knows what the service makes of it");
}

#[tokio::test]
async fn pauses_double_and_the_service_may_ask_for_longer_ones() {
    let host = TestHost::patient();
    let (_, transport) = script(&[Next::Lost, Next::After(503, "7"), Next::After(503, "0"), Next::Lost]);
    let retries = Retries::default().attempts(5).pauses(Duration::from_millis(100), Duration::from_millis(300));
    client(&host, transport).call(&Read(vec![])).retries(retries).await.expect("the fifth attempt");
    assert_eq!(host.slept(), [100, 7000, 300, 300]);
}

#[tokio::test]
async fn everything_happens_inside_the_time_of_the_call() {
    let host = TestHost::patient();
    let (log, transport) = script(&[Next::After(429, "3"), Next::After(429, "3"), Next::After(429, "3")]);
    let call = client(&host, transport);
    let error = call.call(&Read(vec![])).timeout(Duration::from_secs(5)).await.expect_err("no time is left");
    assert_eq!(error.api().and_then(|refusal| refusal.retry_after), Some(Duration::from_secs(3)));
    let left: Vec<u64> = log.lock().unwrap().iter().map(|(limits, _)| limits.timeout.as_secs()).collect();
    assert_eq!((left, host.slept()), (vec![5, 2], vec![3000]));

    // An attempt with no time left is none.
    let (log, transport) = script(&[Next::After(429, "3")]);
    assert!(client(&host, transport).call(&Read(vec![])).timeout(Duration::from_secs(3)).await.is_err());
    assert_eq!((count(&log), host.slept().len()), (1, 1));

    let (_, transport) = script(&[Next::Late, Next::Late, Next::Late]);
    let error = client(&host, transport).call(&Read(vec![])).timeout(Duration::from_secs(9)).await.expect_err("late");
    assert!(matches!(error, Error::Timeout { after } if after == Duration::from_secs(9)), "{error:?}");
}

#[tokio::test]
async fn none_is_once_and_clones_share_a_budget() {
    let (log, transport) = script(&[Next::Lost]);
    let client = client(&TestHost::patient(), transport);
    assert!(client.call(&Read(vec![])).retries(Retries::none()).await.is_err());
    assert_eq!(count(&log), 1);

    let (log, transport) = script(&vec![Next::Lost; 1000]);
    let client = builder(transport).retries(Retries::default().attempts(2)).host(TestHost::patient()).build().unwrap();
    for clone in vec![client; 150] {
        assert!(matches!(clone.call(&Read(vec![])).await, Err(Error::Transport(_))));
    }
    assert_eq!(count(&log), 250, "of 150 calls the first hundred were repeated");
}

#[tokio::test]
async fn success_earns_what_failure_has_spent() {
    let steps: Vec<Next> = [vec![Next::Lost; 200], vec![Next::Answer(200, ""); 5], vec![Next::Lost; 10]].concat();
    let (log, transport) = script(&steps);
    let client = builder(transport).retries(Retries::default().attempts(2)).host(TestHost::patient()).build().unwrap();
    for _ in 0..100 {
        assert!(client.call(&Read(vec![])).await.is_err());
    }
    // Nothing is left now. Five calls that succeed at once pay for one that is repeated.
    for _ in 0..5 {
        assert_eq!(client.call(&Read(vec![])).await.expect("a success").attempts(), 1);
    }
    for _ in 0..3 {
        assert!(client.call(&Read(vec![])).await.is_err());
    }
    assert_eq!(count(&log), 200 + 5 + 2 + 1 + 1);
}

#[tokio::test]
async fn an_attempt_that_hangs_leaves_time_for_another() {
    let (log, transport) = script(&[Next::Late, Next::Late]);
    let client = client(&TestHost::patient(), transport);
    assert!(client.call(&Read(vec![])).await.is_ok());
    let times = || log.lock().unwrap().drain(..).map(|(limits, _)| limits.timeout.as_secs()).collect::<Vec<_>>();
    // The last attempt has all that is left of a minute; pauses took some of it.
    assert_eq!(times(), [20, 20, 59]);
    let quick = Retries::default().longest_attempt(Duration::from_secs(1));
    assert!(client.call(&Read(vec![])).retries(quick).await.is_ok());
    assert_eq!(times(), [1, 1, 59]);
    let _ = client.call(&Write(vec![number("1")])).await;
    assert_eq!(times(), [60], "a write is not cut short");
}
