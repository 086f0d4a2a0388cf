//! Rate limits that the client keeps itself: calls go out evenly.

use core::time::Duration;

use api_runtime::{Client, Descriptor, Error, Method, RateLimit, Retries};

use crate::fixture::{builder, descriptor, operation};
use crate::host::TestHost;
use crate::retries::{Log, Next, count, script};

const TWICE_A_SECOND: Option<RateLimit> = Some(RateLimit::new(2, 1));

operation!(Limited, (), Descriptor { id: "A", rate_limit: TWICE_A_SECOND, ..descriptor(Method::Get, &[], &[]) });
operation!(Other, (), Descriptor { id: "B", rate_limit: TWICE_A_SECOND, ..descriptor(Method::Get, &[], &[]) });
operation!(Free, (), Descriptor { id: "C", ..descriptor(Method::Get, &[], &[]) });

fn kept(host: &TestHost, steps: &[Next]) -> (Log, Client) {
    let (log, transport) = script(steps);
    let retries = Retries::default().pauses(Duration::ZERO, Duration::ZERO);
    let build = builder(transport).host(host.clone()).retries(retries).keep_rate_limits();
    (log, build.build().expect("a client"))
}

#[tokio::test]
async fn calls_of_all_clones_go_out_evenly_and_each_operation_has_its_own_limit() {
    let host = TestHost::patient();
    let (_, client) = kept(&host, &[]);
    for _ in 0..2 {
        client.clone().call(&Limited(vec![])).await.unwrap();
        client.call(&Free(vec![])).await.unwrap();
    }
    assert_eq!(host.slept(), [500]);
    client.call(&Other(vec![])).await.unwrap();
    assert_eq!(host.slept(), [500]);
    client.call(&Limited(vec![])).await.unwrap();
    assert_eq!(host.slept(), [500, 500]);
    // Places that nobody took are not saved up.
    host.pass(Duration::from_secs(60));
    for _ in 0..3 {
        client.call(&Limited(vec![])).await.unwrap();
    }
    assert_eq!(host.slept(), [500; 4]);
}

#[tokio::test]
async fn a_repeated_attempt_counts_as_a_call() {
    let host = TestHost::patient();
    let (log, client) = kept(&host, &[Next::Lost]);
    client.call(&Limited(vec![])).await.unwrap();
    assert_eq!((count(&log), host.slept()), (2, vec![500]));
}

#[tokio::test]
async fn a_call_that_cannot_wait_so_long_is_not_sent_and_takes_no_place() {
    let host = TestHost::patient();
    let (log, client) = kept(&host, &[]);
    client.call(&Limited(vec![])).await.unwrap();
    host.stand_still(true);
    for milliseconds in [100, 250] {
        let request = Limited(vec![]);
        let late = client.call(&request).timeout(Duration::from_millis(milliseconds));
        let mut late = core::pin::pin!(late.into_future());
        let waker = std::task::Waker::noop();
        assert!(late.as_mut().poll(&mut core::task::Context::from_waker(waker)).is_pending());
    }
    host.stand_still(false);
    host.pass(Duration::from_millis(500));
    client.call(&Limited(vec![])).await.unwrap();
    assert_eq!((count(&log), host.slept().len()), (2, 0), "the others took no place");

    let host = TestHost::patient();
    let (log, client) = kept(&host, &[]);
    client.call(&Limited(vec![])).await.unwrap();
    let late = client.call(&Limited(vec![])).timeout(Duration::from_millis(500)).await;
    assert!(matches!(late, Err(Error::Timeout { .. })), "{late:?}");
    assert_eq!(count(&log), 1);
}

#[tokio::test]
async fn without_being_asked_to_a_client_does_not_wait() {
    let host = TestHost::patient();
    let client = builder(script(&[]).1).host(host.clone()).build().unwrap();
    for _ in 0..3 {
        client.call(&Limited(vec![])).await.unwrap();
    }
    assert!(host.slept().is_empty());
}
