//! Replies and errors that are made by hand look as those of a client.

use core::time::Duration;

use api_runtime::{
    ApiError, Code, Error, OutcomeUnknown, PartialFailure, Reply, RetryClass, TransportError, TransportErrorKind,
};

use crate::shop::{List, Paid, Pay, PayCode};

#[test]
fn a_reply_has_its_response_and_what_is_said() {
    let paid = Paid { receipt: Some("R1".to_owned()), ..Paid::default() };
    let reply = Reply::of(paid.clone()).with_request_id("r").with_transaction_id("t").with_attempts(2);
    assert_eq!((reply.request_id(), reply.transaction_id(), reply.attempts()), (Some("r"), Some("t"), 2));
    assert_eq!((reply.status(), reply.has_body(), reply.receipt.as_deref()), (200, true, Some("R1")));
    assert_eq!(reply.into_inner(), paid);
}

#[test]
fn a_refusal_has_what_is_documented_about_its_code() {
    let refusal = ApiError::of::<Pay>(PayCode::NoMoney);
    assert_eq!(
        (refusal.status, refusal.wire_code(), refusal.retry()),
        (402, Some("S.1"), Some(RetryClass::AfterCorrection))
    );
    assert_eq!(refusal.to_string(), "S.1: The balance is not enough. (HTTP 402)");
    // A code of the service, of another operation, and none at all.
    let of_service = ApiError::of::<List>(Code::Unknown("APIGW.0308".to_owned()));
    assert_eq!((of_service.status, of_service.retry()), (429, Some(RetryClass::Later)));
    let unknown = ApiError::of::<List>(PayCode::NoMoney);
    assert_eq!((unknown.status, unknown.known), (400, None));
    let error: Error<Code<PayCode>> = refusal.with_field("short", &"1.10").with_field("list", &[1, 2]).into();
    let refusal = error.api().expect("a refusal");
    assert_eq!(refusal.field::<String>("short").unwrap(), "1.10");
    assert_eq!(refusal.field::<Vec<i64>>("list").unwrap(), [1, 2]);
}

#[test]
fn an_unknown_outcome_has_its_cause() {
    let mut unknown = OutcomeUnknown::lost();
    unknown.transaction_id = Some("t-1".to_owned());
    let error: Error<Code<PayCode>> = unknown.into();
    assert!(error.is_outcome_unknown() && !error.is_transient());
    assert!(error.to_string().ends_with("; its transaction id is t-1"), "{error}");
    let refused = OutcomeUnknown::of(ApiError::of::<Pay>(PayCode::TryLater).into());
    assert_eq!(Error::from(refused).api().expect("the cause").status, 503);
}

#[test]
fn a_partial_failure_counts_what_its_response_lists() {
    let paid = Paid { failed: vec!["a".to_owned(), "b".to_owned()], ..Paid::default() };
    let failure = PartialFailure::of::<Pay>(&paid).expect("two failed");
    assert_eq!((failure.count, failure.field), (2, "failed"));
    assert_eq!(failure.response::<Paid>().unwrap(), paid);
    assert!(PartialFailure::of::<Pay>(&Paid::default()).is_none());
    assert!(PartialFailure::of::<List>(&crate::shop::Listed::default()).is_none());
}

#[test]
fn an_error_says_whether_time_ran_out_the_service_throttles_and_a_later_call_may_succeed() {
    let transport = |kind| Error::<Code<PayCode>>::Transport(TransportError::not_sent("no way").with_kind(kind));
    let mut throttled = ApiError::of::<Pay>(Code::Unknown("T".to_owned()));
    throttled.status = 429;
    let timeout = || Error::Timeout { after: Duration::from_secs(1) };
    let of = |error: Error<Code<PayCode>>| Error::from(OutcomeUnknown::of(error));
    // The error, and whether it is a timeout, throttled, transient.
    let table: Vec<(Error<Code<PayCode>>, [bool; 3])> = vec![
        (timeout(), [true, false, true]),
        (transport(TransportErrorKind::ConnectTimeout), [true, false, true]),
        (transport(TransportErrorKind::Stalled), [true, false, true]),
        (transport(TransportErrorKind::ConnectionRefused), [false, false, true]),
        (transport(TransportErrorKind::Certificate), [false, false, false]),
        (transport(TransportErrorKind::ProxyAuthentication), [false, false, false]),
        (throttled.clone().into(), [false, true, true]),
        (ApiError::of::<Pay>(PayCode::TryLater).into(), [false, false, true]),
        (ApiError::of::<Pay>(PayCode::NoMoney).into(), [false, false, false]),
        // Whatever led to it, an unknown outcome is looked into before the next call.
        (of(timeout()), [true, false, false]),
        (of(throttled.into()), [false, true, false]),
        (OutcomeUnknown::lost().into(), [false, false, false]),
    ];
    for (error, expected) in table {
        assert_eq!([error.is_timeout(), error.is_throttled(), error.is_transient()], expected, "{error:?}");
    }
}
